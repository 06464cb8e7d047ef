/** Where the proxy sidecar cannot be is told at once, as synthesis would tell it in a later phase. */
import { describe, expect, it } from 'vitest';
import { type MigrationOptions, planMigration } from '../../src/migrate';
import { projectFiles } from '../../src/migrate/project';
import { GeneratedProject } from './generated-project';
import { binding, CLIENT_ID, identity, read, SUBSCRIPTION, workload } from './objects';

const ID = identity('shop-id');
const BINDING = binding('shop-binding', 'shop-id', 'web');

function plan(proxySidecar: MigrationOptions['proxySidecar'], ...objects: readonly unknown[]) {
  return planMigration(read(ID, BINDING, ...objects), { proxySidecar: proxySidecar ?? 'all' });
}

function moved(proxySidecar: MigrationOptions['proxySidecar'], ...objects: readonly unknown[]): string[] {
  return plan(proxySidecar, ...objects).moves.map(({ workload: { title } }) => title);
}

function web(pod: object) {
  return workload('web', { account: 'sa', pod: { ...pod } });
}

function onlyOn(...terms: readonly object[]) {
  const nodeSelectorTerms = terms.map((one) => ({ matchExpressions: [one] }));
  return { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } } };
}

const OTHER = workload('api', { account: 'sa' });
const WINDOWS = { key: 'kubernetes.io/os', operator: 'In', values: ['windows'] };

describe('a workload that is to have the proxy sidecar is left as it is where its pods', () => {
  it.each<[string, object, string]>([
    ['are on the network of the host', { hostNetwork: true }, 'AZWI121'],
    ['are for Windows by a node selector', { nodeSelector: { 'kubernetes.io/os': 'windows' } }, 'AZWI125'],
    ['are for Windows by its older label', { nodeSelector: { 'beta.kubernetes.io/os': 'windows' } }, 'AZWI125'],
    ['are for Windows by their own word', { os: { name: 'windows' } }, 'AZWI125'],
    ['are for Windows by a required affinity', onlyOn(WINDOWS), 'AZWI125'],
    ['run as root', { securityContext: { runAsUser: 0 } }, 'AZWI128'],
    ['run as the user of the proxy', { securityContext: { runAsUser: 1501 } }, 'AZWI129'],
    ['have a container of its name', { containers: [{ name: 'azwi-proxy', image: 'nginx' }] }, 'AZWI127'],
  ])('%s', (_, pod, reason) => {
    const { moves, notMoved } = plan('all', web(pod), OTHER);
    expect(moves.map(({ workload: { title } }) => title)).toEqual(['Deployment shop/api']);
    expect(notMoved.map(({ finding }) => finding.message)).toEqual([
      expect.stringContaining('Deployment shop/web is left as it is, because it cannot have the proxy sidecar'),
    ]);
    expect(notMoved[0]?.finding.message).toContain(reason);
    expect(notMoved[0]?.finding.help).toContain('--proxy-sidecar-for names those that need the proxy.');
    expect(moved('none', web(pod))).toEqual(['Deployment shop/web']);
  });

  it('are in a namespace of the input that enforces Pod Security, and moves without', () => {
    const namespace = (level: string) => ({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'shop', labels: { 'pod-security.kubernetes.io/enforce': level } },
    });
    expect(plan('all', namespace('baseline'), web({})).notMoved[0]?.finding.message).toBe(
      'Deployment shop/web is left as it is, because it cannot have the proxy sidecar. With that, synthesis says AZWI126: The namespace shop enforces the Pod Security Standard "baseline"; it refuses the pods of Deployment shop/web, because the proxy sidecar brings a privileged container.',
    );
    expect(moved('all', namespace('privileged'), web({}))).toEqual(['Deployment shop/web']);
    expect(moved('none', namespace('restricted'), web({}))).toEqual(['Deployment shop/web']);
  });

  it('say at its line what is in the way', () => {
    const [one] = plan('all', web({ securityContext: { runAsUser: 0 } })).notMoved;
    expect(one?.finding.place).toMatchObject({ file: 'dump.yaml', line: 40 });
  });

  it('say that they shall not have it', () => {
    const own = { ...workload('web', { account: 'sa' }) } as { spec: { template: { metadata: object } } };
    const annotations = { 'azure.workload.identity/inject-proxy-sidecar': 'false' };
    own.spec.template.metadata = { ...own.spec.template.metadata, annotations };
    expect(moved('all', own)).toEqual([]);
    expect(moved('none', own)).toEqual([]);
  });
});

describe('a workload with a proxy of its own', () => {
  const proxy = { name: 'azwi-proxy', image: 'mcr.microsoft.com/oss/azure/workload-identity/proxy:v1.6.0' };

  it('moves with that, and gets no second one', () => {
    const found = plan('all', web({ containers: [{ name: 'main', image: 'nginx' }, proxy] }));
    expect(found.moves.map((one) => one.proxySidecar)).toEqual([false]);
    expect(found.findings.map(({ code }) => code)).toEqual(['AZWI918']);
  });
});

describe('a workload with a container on port 8000', () => {
  const ports = (...all: readonly number[]) => ({
    containers: [{ name: 'main', image: 'nginx', ports: all.map((containerPort) => ({ containerPort })) }],
  });

  it('gets the proxy on another port, which no container has', () => {
    const found = plan('all', web(ports(8000, 8001)), OTHER);
    expect(found.moves.map((one) => [one.workload.name, one.proxySidecar, one.proxyPort])).toEqual([
      ['api', true, undefined],
      ['web', true, 8002],
    ]);
    expect(found.findings).toEqual([]);
  });

  it('is said so in the project, which is synthesized in every phase', async () => {
    const found = plan('all', web(ports(8000)));
    const files = projectFiles(found, { cluster: { name: 'my', resourceGroup: 'my-rg' }, version: '0.1.0' });
    expect(files.get('src/main.ts')).toContain('  proxySidecar: { port: 8001 },\n');
    expect(files.get('README.md')).toContain('| yes, on port 8001 |');
    const project = new GeneratedProject(files);
    const identities = {
      [`${SUBSCRIPTION}/shop-rg/shop-id`]: { clientId: CLIENT_ID, principalId: CLIENT_ID, tenantId: CLIENT_ID },
    };
    project.write('bicep/outputs.json', JSON.stringify({ identities }));
    const { code, told } = await project.synth('parallel');
    const written = project.text('dist/shop.k8s.yaml');
    project.remove();
    expect([code, told]).toEqual([0, expect.any(String)]);
    expect(written).toContain('azure.workload.identity/proxy-sidecar-port: "8001"');
  }, 60_000);
});

describe('what the sidecar does, but does not break,', () => {
  it('is told with the plan: it would run as another user than its own', () => {
    const found = plan('all', web({ securityContext: { runAsUser: 2000 } }));
    expect(found.moves.length).toBe(1);
    expect(found.findings.map(({ code, severity }) => [code, severity])).toEqual([['AZWI130', 'warning']]);
  });
});

describe('a workload that cannot be bound', () => {
  it('is left as it is: a volume stands where the webhook puts its own', () => {
    const mountPath = '/var/run/secrets/azure/wi';
    const pod = {
      volumes: [{ name: 'mine', emptyDir: {} }],
      containers: [{ name: 'main', image: 'nginx', volumeMounts: [{ name: 'mine', mountPath }] }],
    };
    const { notMoved } = plan('none', web(pod));
    expect(notMoved[0]?.finding.message).toContain(
      'Deployment shop/web is left as it is, because it cannot be bound. When it is, synthesis says AZWI137: ',
    );
  });

  it('is left as it is: its label says no', () => {
    const said = { 'azure.workload.identity/use': 'false' };
    const { notMoved } = plan('none', workload('web', { account: 'sa', labels: said }));
    expect(notMoved[0]?.finding.message).toBe(
      'Deployment shop/web has azure.workload.identity/use: "false", and would get "true". It is left as it is.',
    );
  });
});
