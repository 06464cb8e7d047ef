import { afterEach, describe, expect, it, vi } from 'vitest';
import { ACCOUNT, checked, type Files, findingsIn, told, UNLABELLED } from './project';

const withoutNamespace = (text: string): string => text.replace(/ {2}namespace: shop\n/, '');

const BASE: Files = {
  'base/kustomization.yaml': 'resources: [account.yaml, pod.yaml]\n',
  'base/account.yaml': withoutNamespace(ACCOUNT),
  'base/pod.yaml': withoutNamespace(UNLABELLED),
};

const LABEL_PATCH = `apiVersion: v1
kind: Pod
metadata:
  name: api
  labels:
    azure.workload.identity/use: "true"
`;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('kustomize folders', () => {
  it('are judged as what they make: a patch of an overlay mends the base', async () => {
    const files = {
      ...BASE,
      'prod/kustomization.yaml': 'namespace: shop\nresources: [../base]\npatches:\n  - path: label.yaml\n',
      'prod/label.yaml': LABEL_PATCH,
    };
    expect(await told(files)).toEqual([]);
  });

  it('have findings where the object stands that they were made of, each told once', async () => {
    const files = {
      ...BASE,
      'dev/kustomization.yaml': 'namespace: dev\nresources: [../base]\n',
      'prod/kustomization.yaml': 'namespace: dev\nnamePrefix: p-\nresources: [../base]\n',
    };
    const { printed } = await checked(files);
    expect(new Set(findingsIn(printed))).toEqual(new Set(['AZWI109 warning base/pod.yaml:1:1']));
  });

  it('have findings at the patch, where the patch says what is wrong', async () => {
    const files = {
      ...BASE,
      'prod/kustomization.yaml': 'namespace: shop\nresources: [../base]\npatches:\n  - path: label.yaml\n',
      'prod/label.yaml': `# wrong\n${LABEL_PATCH.replace('"true"', '"yes"')}`,
    };
    const findings = await told(files);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every((one) => one.includes('prod/label.yaml:7:'))).toBe(true);
  });

  it('are not carried out without kubectl: that is said, and parts are not judged as wholes', async () => {
    vi.stubEnv('PATH', '/nowhere');
    const files = {
      'kustomization.yaml': 'namespace: shop\nresources: [account.yaml]\npatches:\n  - path: pod.yaml\n',
      'account.yaml': withoutNamespace(ACCOUNT),
      'pod.yaml': 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: api\nspec:\n  serviceAccountName: api\n',
    };
    const { code, printed } = await checked(files);
    expect([code, findingsIn(printed)]).toEqual([0, ['AZWI921 info kustomization.yaml:1']]);
    expect(printed).toContain('Not carried out, because kubectl is not on the PATH: kustomization.yaml.');
  });

  it('are not carried out where they take something from a network', async () => {
    const files = {
      'kustomization.yaml': 'resources:\n  - https://github.com/x/y//base?ref=v1\n  - account.yaml\n',
      'account.yaml': ACCOUNT,
    };
    const { printed } = await checked(files);
    expect(findingsIn(printed)).toEqual(['AZWI921 info kustomization.yaml:1']);
    expect(printed).toContain('https://github.com/x/y//base?ref=v1');
  });

  it('say what kubectl says, where it cannot build them', async () => {
    const { code, printed } = await checked({ 'kustomization.yaml': 'resources: [gone.yaml]\n' });
    expect([code, findingsIn(printed)]).toEqual([0, ['AZWI922 info kustomization.yaml:1']]);
    expect(printed.replace(/\s+/g, ' ')).toContain('gone.yaml');
  });

  it('may take files from beside their folder, as Flux lets them', async () => {
    const files = { 'a/kustomization.yaml': 'resources: [../all.yaml]\n', 'all.yaml': `${ACCOUNT}---\n${UNLABELLED}` };
    expect(await told(files)).toEqual(['AZWI109 warning all.yaml:9:1']);
  });

  it('are none where the file is something else of that name, such as an object of Flux', async () => {
    const flux = 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: apps }\n';
    expect(await told({ 'kustomization.yaml': flux, 'all.yaml': `${ACCOUNT}---\n${UNLABELLED}` })).toEqual([
      'AZWI109 warning all.yaml:9:1',
    ]);
  });

  it('end where they include each other', async () => {
    const files = { 'a/kustomization.yaml': 'resources: [../b]\n', 'b/kustomization.yaml': 'resources: [../a]\n' };
    expect(await told(files)).toEqual([]);
  });

  it('that are components are parts of others', async () => {
    const files = {
      'base/kustomization.yaml': 'resources: [all.yaml]\ncomponents: [../labelled]\n',
      'base/all.yaml': `${ACCOUNT}---\n${UNLABELLED}`,
      'labelled/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\npatches:\n  - path: label.yaml\n',
      'labelled/label.yaml': LABEL_PATCH.replace('  name: api\n', '  name: api\n  namespace: shop\n'),
    };
    expect(await told(files)).toEqual([]);
  });

  it('leave files alone that they do not name, which are judged as they are', async () => {
    const files = { ...BASE, 'other.yaml': `${ACCOUNT}---\n${UNLABELLED.replace('name: api', 'name: web')}` };
    expect(await told({ ...files, 'base/kustomization.yaml': 'resources: [account.yaml]\n' })).toContain(
      'AZWI109 warning other.yaml:9:1',
    );
  });
});
