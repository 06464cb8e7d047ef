import { describe, expect, it } from 'vitest';
import { ACCOUNT, checked, type Files, findingsIn, told, UNLABELLED } from './project';

/** The pod without a label, with lines in front of it. */
function pods(before: string, pod = UNLABELLED): Files {
  return { 'app.yaml': `${ACCOUNT}---\n${before}${pod}` };
}

describe('a comment', () => {
  it('above the line excuses a finding, and says why', async () => {
    const { code, printed } = await checked(pods('# azwi-ignore AZWI109: it needs no token\n'));
    expect([code, findingsIn(printed)]).toEqual([0, []]);
    expect(printed).toContain('No findings; 1 suppressed.');
  });

  it('stands in the report of machines, with its reason', async () => {
    const { printed } = await checked(pods('# azwi-ignore AZWI109: no token\n'), ['.', '--format', 'json']);
    expect(printed).toContain('"reason": "no token"');
  });

  it('may stand at the end of the line, or among other comments above it', async () => {
    const atEnd = UNLABELLED.replace('apiVersion: v1', 'apiVersion: v1 # azwi-ignore AZWI109: no token');
    expect(await told(pods('', atEnd))).toEqual([]);
    expect(await told(pods('# azwi-ignore AZWI109: no token\n# more\n\n'))).toEqual([]);
  });

  it('excuses what stands under its line, such as a pod template', async () => {
    const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  # azwi-ignore AZWI109: no token
  template:
    metadata: { labels: { app: web } }
    spec: { serviceAccountName: api, containers: [{ name: web, image: web }] }
`;
    expect(await told(pods('', deployment))).toEqual([]);
    expect(await told(pods('', deployment.replace('  # azwi-ignore AZWI109: no token\n', '')))).toHaveLength(1);
  });

  it('may name several rules', async () => {
    expect(await told(pods('# azwi-ignore AZWI109, AZWI801: no token\n'))).toEqual(['AZWI931 warning app.yaml:9:1']);
  });

  it('excuses no other line', async () => {
    const files = { 'app.yaml': `# azwi-ignore AZWI109: no token\n${ACCOUNT}---\n${UNLABELLED}` };
    expect(await told(files)).toEqual(['AZWI931 warning app.yaml:1:1', 'AZWI109 warning app.yaml:10:1'].sort());
  });
});

describe('what is wrong with a comment is a finding', () => {
  it.each([
    ['# azwi-ignore AZWI801: a typo once', ['AZWI109 warning', 'AZWI931 warning']],
    ['# azwi-ignore AZWI109', ['AZWI109 warning', 'AZWI932 warning']],
    ['# azwi-ignore AZWI109:  ', ['AZWI109 warning', 'AZWI932 warning']],
    ['# azwi-ignore AZWI999: no token', ['AZWI109 warning', 'AZWI933 warning']],
    ['# azwi-ignore no token', ['AZWI109 warning', 'AZWI934 warning']],
    ['# azwi-ignore', ['AZWI109 warning', 'AZWI934 warning']],
  ])('%s', async (comment, expected) => {
    const findings = await told(pods(`${comment}\n`));
    expect(findings.map((one) => one.split(' ').slice(0, 2).join(' ')).sort()).toEqual(expected);
  });

  it('unless the rule is off', async () => {
    const files = { ...pods('# azwi-ignore AZWI109: no token\n'), '.azwirc.yaml': 'rules: { AZWI109: off }\n' };
    expect(await told(files)).toEqual([]);
  });
});

describe('an annotation', () => {
  const annotated = (value: string): string =>
    UNLABELLED.replace('metadata:\n', `metadata:\n  annotations:\n    azwi.cdk8s.io/ignore: "${value}"\n`);

  it('excuses findings of its object', async () => {
    expect(await told(pods('', annotated('AZWI109: no token')))).toEqual([]);
  });

  it('may excuse several, each with its reason, which may have semicolons', async () => {
    const value = 'AZWI109: no token; really; AZWI801: imge is for a test';
    const pod = annotated(value).replace('image:', 'imge:');
    expect((await told(pods('', pod))).filter((one) => !one.startsWith('AZWI803'))).toEqual([]);
  });

  it('excuses nothing of other objects, and is a finding when it is not needed', async () => {
    const account = ACCOUNT.replace('annotations:\n', 'annotations:\n    azwi.cdk8s.io/ignore: "AZWI109: no"\n');
    expect(await told({ 'app.yaml': `${account}---\n${UNLABELLED}` })).toEqual([
      'AZWI109 warning app.yaml:10:1',
      'AZWI931 warning app.yaml:7:27',
    ]);
  });

  it('without a reason is a finding', async () => {
    expect((await told(pods('', annotated('AZWI109')))).map((one) => one.slice(0, 7)).sort()).toEqual([
      'AZWI109',
      'AZWI932',
    ]);
  });

  it('goes with what kustomize makes of the object', async () => {
    const files = {
      'base/kustomization.yaml': 'resources: [all.yaml]\n',
      'base/all.yaml': `${ACCOUNT}---\n${annotated('AZWI109: no token')}`,
      'a/kustomization.yaml': 'resources: [../base]\n',
      'b/kustomization.yaml': 'resources: [../base]\nnameSuffix: -b\n',
    };
    expect(await told(files)).toEqual([]);
  });
});
