import { beforeAll, describe, expect, it } from 'vitest';
import { installedVersion, Project } from './project';

const MAIN = `import { App, type AppProps, KeyVault, ManagedCluster, WorkloadIdentity } from 'cdk8s-azwi';
import { Chart } from 'cdk8s';
import { k8s } from 'cdk8s-plus-27';

const props: AppProps = { location: 'westeurope' };
const app = new App(props);
const chart = new Chart(app, 'shop', { namespace: 'shop' });
const cluster = ManagedCluster.fromName(chart, 'cluster', { name: 'aks-shop' });
const vault = new KeyVault(chart, 'vault', { name: 'kv-shop' });
const identity = new WorkloadIdentity(chart, 'shop-identity', { cluster });
vault.grantSecretsRead(identity);
const value: string = vault.uri;
const pod = new k8s.KubePod(chart, 'pod', {
  metadata: { name: 'shop' },
  spec: { containers: [{ name: 'main', image: 'nginx:1.27', env: [{ name: 'VAULT', value }] }] },
});
identity.bind(pod);
app.synth();
`;

const DEPLOYED = {
  properties: {
    provisioningState: 'Succeeded',
    outputs: {
      identities: {
        type: 'Object',
        value: {
          'shop_shop-identity': {
            clientId: '11111111-2222-4333-8444-555555555555',
            principalId: '22222222-2222-4333-8444-555555555555',
            tenantId: '33333333-2222-4333-8444-555555555555',
          },
        },
      },
      vaults: { type: 'Object', value: { 'kv-shop': { uri: 'https://kv-shop.vault.azure.net/' } } },
    },
  },
};

describe('in a project of ES modules', () => {
  const project = new Project();

  beforeAll(() => {
    const names = ['cdk8s', 'cdk8s-plus-27', 'constructs', 'tsx', 'typescript'];
    const dependencies = Object.fromEntries(names.map((name) => [name, installedVersion(name)]));
    project.write({
      'package.json': JSON.stringify({ name: 'shop', private: true, type: 'module', dependencies }),
      // No `skipLibCheck` and no `@types/node`: the declarations of the package stand on their own.
      'tsconfig.json': JSON.stringify({ compilerOptions: { target: 'ES2022', strict: true, noEmit: true, types: [] } }),
      'main.ts': MAIN,
    });
    project.install();
  });

  it.each([
    ['NodeNext', 'true'],
    ['NodeNext', 'false'],
    ['bundler', 'false'],
  ])('the types are right, resolved by %s, with exactOptionalPropertyTypes %s', (resolution, exact) => {
    const module = resolution === 'bundler' ? 'ESNext' : resolution;
    const options = ['--module', module, '--moduleResolution', resolution, '--exactOptionalPropertyTypes', exact];
    const { stdout } = project.run('tsc', ['-p', '.', ...options]);
    // cdk8s-plus itself does not stand that option.
    const errors = stdout
      .split('\n')
      .filter((line) => /error TS/.test(line) && !line.startsWith('node_modules/cdk8s-plus-'));
    expect(errors).toEqual([]);
  });

  it('tsx runs the app, with named imports', () => {
    const { status, stderr } = project.run('tsx', ['main.ts']);
    expect(stderr).toContain('Written: dist/shop.k8s.yaml');
    expect(status).toBe(0);
    expect(project.read('bicep/main.bicep')).toContain("subject: 'system:serviceaccount:shop:shop-identity'");
  });

  it('the command of the package records a deployment, and the app then has the real values', () => {
    const recorded = project.run('cdk8s-azwi', ['record'], JSON.stringify(DEPLOYED));
    expect(recorded).toMatchObject({ status: 0, stdout: 'Recorded 1 identity, 1 vault in bicep/outputs.json.\n' });
    expect(project.run('tsx', ['main.ts'])).toMatchObject({ status: 0 });
    const manifests = project.read('dist/shop.k8s.yaml');
    expect(manifests).toContain('azure.workload.identity/client-id: 11111111-2222-4333-8444-555555555555');
    expect(manifests).toContain('value: https://kv-shop.vault.azure.net/');
  });

  it('the command leaves the record alone when what it is given is wrong', () => {
    const before = project.read('bicep/outputs.json');
    const { status, stderr } = project.run('cdk8s-azwi', ['record'], 'null');
    expect(stderr).toContain('AZWI608');
    expect(status).toBe(2);
    expect(project.read('bicep/outputs.json')).toBe(before);
  });

  it('the command tells its version', () => {
    const { version } = JSON.parse(project.read('node_modules/cdk8s-azwi/package.json')) as {
      readonly version: string;
    };
    expect(project.run('cdk8s-azwi', ['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` });
  });
});
