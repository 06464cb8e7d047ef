import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readManifestText } from '../../src/manifests';
import { planMigration } from '../../src/migrate';
import { projectFiles } from '../../src/migrate/project';
import { compileErrors } from '../docs/compile';
import { GeneratedProject, type Run } from './generated-project';
import { binding, CLIENT_ID, identity, OTHER_CLIENT_ID, read, SUBSCRIPTION, workload } from './objects';

const ACCOUNT = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'api-sa', namespace: 'shop', uid: '1' } };
const INPUT = [
  identity('shop-id'),
  binding('shop-binding', 'shop-id', 'web'),
  workload('web', { account: 'default' }),
  workload('api', { account: 'api-sa' }),
  workload('pod', {
    kind: 'Pod',
    account: 'elsewhere',
    spec: {},
    metadata: { labels: { app: 'pod', aadpodidbinding: 'both' } },
  }),
  workload('job', { kind: 'CronJob', namespace: 'cluster', label: 'pull', pod: { restartPolicy: 'Never' } }),
  {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: 'default', namespace: 'cluster' },
    imagePullSecrets: [{ name: 'registry' }],
  },
  binding('pull-binding', 'shop-id', 'pull'),
  identity('other-id', { spec: { clientID: OTHER_CLIENT_ID } }),
  binding('both-a', 'shop-id', 'both'),
  binding('both-b', 'other-id', 'both'),
  ACCOUNT,
  identity('sp', { spec: { type: 1 } }),
  binding('sp-binding', 'sp', 'sp'),
  workload('old', { label: 'sp' }),
];

const PHASES = ['trust', 'parallel', 'switch', 'remove'] as const;

const files = projectFiles(planMigration(read(...INPUT), { proxySidecar: ['api'] }), {
  cluster: { name: 'myCluster', resourceGroup: 'my-rg' },
  version: '0.1.0',
});

interface Result extends Run {
  readonly shop: string;
  readonly bicep: string;
  readonly scripts: readonly boolean[];
  readonly steps: string;
}

let project: GeneratedProject;
const results = new Map<string, Result>();

const RECORD = {
  identities: Object.fromEntries(
    [
      ['shop-id', CLIENT_ID],
      ['other-id', OTHER_CLIENT_ID],
    ].map(([name, clientId]) => [
      `${SUBSCRIPTION}/shop-rg/${name}`,
      { clientId, principalId: CLIENT_ID, tenantId: CLIENT_ID },
    ]),
  ),
};

beforeAll(async () => {
  project = new GeneratedProject(files);
  project.write('bicep/outputs.json', JSON.stringify(RECORD));
  for (const phase of PHASES) {
    if (phase === 'remove') project.edit('src/main.ts', /migration\.stays\([^;]*;\n/, '');
    const run = await project.synth(phase);
    results.set(phase, {
      ...run,
      shop: project.text('dist/shop.k8s.yaml'),
      bicep: project
        .files('bicep')
        .filter((name) => name.endsWith('.bicep'))
        .map((name) => project.text(`bicep/${name}`))
        .join(''),
      scripts: ['remove-add-on.sh', 'remove-helm-chart.sh'].map((name) => project.has(name)),
      steps: project.text('bicep/NEXT_STEPS.md'),
    });
  }
}, 120_000);

afterAll(() => project.remove());

function of(phase: (typeof PHASES)[number]): Result {
  const found = results.get(phase);
  if (found === undefined) throw new Error(`${phase} was not run`);
  return found;
}

/** An object of what a phase has written. */
function written(phase: (typeof PHASES)[number], kind: string, name: string): Record<string, never> {
  const { objects } = readManifestText(of(phase).shop, 'shop.k8s.yaml');
  const found = objects.find(
    ({ manifest }) => manifest.kind === kind && (manifest.metadata as { name: string }).name === name,
  );
  if (found === undefined) throw new Error(`no ${kind} ${name} in ${phase}`);
  return found.manifest as Record<string, never>;
}

function template(phase: (typeof PHASES)[number], name: string) {
  const { spec } = written(phase, 'Deployment', name) as unknown as {
    spec: { template: { metadata: { labels: object; annotations?: object }; spec: { serviceAccountName: string } } };
  };
  const { metadata } = spec.template;
  return { labels: metadata.labels, annotations: metadata.annotations, account: spec.template.spec.serviceAccountName };
}

describe('the generated project', () => {
  it('is a declaration that a person could have written', () => {
    const main = files.get('src/main.ts') ?? '';
    expect(main).toContain("const migration = new Migration(app, 'trust');\n");
    expect(main).toContain(
      [
        `// Its client id was ${CLIENT_ID}.`,
        "const shopIdIdentity = ManagedIdentity.fromName(app, 'ShopIdIdentity', {",
        "  name: 'shop-id',",
        '  resourceGroup: shopRgGroup,',
        '});',
      ].join('\n'),
    );
    expect(main).toContain(
      [
        "const apiSaAccess = new WorkloadIdentity(shop, 'ApiSaAccess', {",
        '  cluster,',
        '  identity: shopIdIdentity,',
        "  serviceAccount: object(shopManifests, 'ServiceAccount', 'api-sa'),",
        '});',
        "migration.move(object(shopManifests, 'Deployment', 'api'), apiSaAccess, {",
        "  template: '/spec/template',",
        '  proxySidecar: true,',
        '});',
      ].join('\n'),
    );
  });

  it('compiles', () => {
    const sources = ['main', 'migration'].map((name): [string, string] => [name, files.get(`src/${name}.ts`) ?? '']);
    expect(compileErrors(new Map(sources))).toEqual([]);
  });

  it('is synthesized in every phase', () => {
    for (const phase of PHASES) expect(of(phase).code, of(phase).told).toBe(0);
  });

  it('1, trust: the ServiceAccounts have their client ids and the credentials are declared; no pod changes', () => {
    expect(template('trust', 'web')).toEqual({ labels: { app: 'web', aadpodidbinding: 'web' }, account: 'default' });
    expect(written('trust', 'ServiceAccount', 'web')).toMatchObject({
      metadata: { annotations: { 'azure.workload.identity/client-id': CLIENT_ID } },
    });
    expect(written('trust', 'ServiceAccount', 'api-sa').metadata).toEqual({
      name: 'api-sa',
      namespace: 'shop',
      annotations: { 'azure.workload.identity/client-id': CLIENT_ID },
    });
    const subjects = [...of('trust').bicep.matchAll(/subject: '(.*)'/g)].map(([, subject]) => subject).sort();
    expect(subjects).toEqual([
      'system:serviceaccount:cluster:job',
      'system:serviceaccount:shop:api-sa',
      'system:serviceaccount:shop:elsewhere',
      'system:serviceaccount:shop:elsewhere',
      'system:serviceaccount:shop:web',
    ]);
  });

  it('2, parallel: pods have both labels, and the ServiceAccount', () => {
    expect(template('parallel', 'web')).toEqual({
      labels: { app: 'web', aadpodidbinding: 'web', 'azure.workload.identity/use': 'true' },
      account: 'web',
    });
  });

  it('2, parallel: with the proxy sidecar where it was asked for', () => {
    expect(template('parallel', 'api').annotations).toEqual({ 'azure.workload.identity/inject-proxy-sidecar': 'true' });
  });

  it('3, switch: pods have the new label alone', () => {
    expect(template('switch', 'web').labels).toEqual({ app: 'web', 'azure.workload.identity/use': 'true' });
    expect(written('switch', 'Pod', 'pod').metadata).toMatchObject({
      labels: { app: 'pod', 'azure.workload.identity/use': 'true' },
    });
    expect(of('switch').shop).not.toContain('aadpodidbinding');
  });

  it('4, remove: the same files as in switch', () => {
    expect(of('remove').shop).toBe(of('switch').shop);
    expect(of('remove').bicep).toBe(of('trust').bicep);
  });

  it('4, remove: scripts for the add-on and for the chart, which no other phase has', () => {
    expect(PHASES.map((phase) => of(phase).scripts)).toEqual([
      [false, false],
      [false, false],
      [false, false],
      [true, true],
    ]);
    expect(project.text('remove-add-on.sh')).toContain(
      'pod_identity delete --namespace shop --name other-id\npod_identity delete --namespace shop --name shop-id\n',
    );
    expect(project.text('remove-helm-chart.sh')).toContain(
      'kubectl delete azureidentitybinding.aadpodidentity.k8s.io shop-binding --namespace shop\n',
    );
  });

  it('4, remove: is refused while something still uses pod identity, and what was written stays', async () => {
    const again = new GeneratedProject(files);
    const { code, told } = await again.synth('remove');
    const wrote = again.has('dist') || again.has('remove-add-on.sh');
    again.remove();
    expect(told).toContain(
      'AZWI001 error\n  Pod identity is still used: Deployment shop/old has AzureIdentity shop/sp, by AzureIdentityBinding shop/sp-binding, which cannot be moved.',
    );
    expect([code, wrote]).toEqual([2, false]);
  });

  it('has next steps of its phase, none of which deletes what was there before', () => {
    for (const phase of PHASES) {
      expect(of(phase).steps).toContain(`The app is in the phase \`${phase}\` of a migration`);
      expect(of(phase).steps).not.toMatch(/Clean up|kubectl delete .*-f /);
    }
    expect(of('parallel').steps).toContain(
      'kubectl delete pod/pod --namespace shop --ignore-not-found\nkubectl apply -f dist/\n',
    );
    expect(of('remove').steps).toContain('CLUSTER=myCluster RESOURCE_GROUP=my-rg sh remove-add-on.sh\n');
  });

  it('gives a new ServiceAccount the image pull secrets that its pods had', () => {
    expect(project.text('dist/cluster.k8s.yaml')).toContain('imagePullSecrets:\n  - name: registry\n');
  });

  it('tells in its README what moves, what stays and what to know', () => {
    const readme = files.get('README.md') ?? '';
    expect(readme).toContain('| Deployment shop/api | api-sa | shop-id | yes |\n');
    expect(readme).toContain('| Deployment shop/web | web (new) | shop-id | no |\n');
    expect(readme).toContain('- Deployment shop/old: Deployment shop/old has AzureIdentity shop/sp');
    expect(readme).toContain('AZWI915 warning\n  Pod shop/pod has 2 identities.');
    expect(readme).toContain(
      'az aks update --name myCluster --resource-group my-rg --enable-oidc-issuer --enable-workload-identity',
    );
  });

  it('tells in its README to make anew what cannot be changed in place: in each phase that changes it', () => {
    const once = workload('once', { kind: 'Job', account: 'sa' });
    const pod = workload('demo', { kind: 'Pod', account: 'sa' });
    const objects = read(identity('shop-id'), binding('b', 'shop-id', 'web'), once, pod, workload('web'));
    const cluster = { issuer: 'https://example.com/' };
    const readme = projectFiles(planMigration(objects), { cluster, version: '0.1.0' }).get('README.md') ?? '';
    const blocks = [...readme.matchAll(/```sh\n(.*?)```/gs)].map(([, block]) => block);
    expect(blocks).toEqual([
      'npm install\nnpm run synth\n',
      'npm run synth\n' +
        'kubectl delete job/once --namespace shop --ignore-not-found\n' +
        'kubectl delete pod/demo --namespace shop --ignore-not-found\n' +
        'kubectl apply --filename dist/\n',
      'npm run synth\nkubectl delete job/once --namespace shop --ignore-not-found\nkubectl apply --filename dist/\n',
    ]);
  });
});
