import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { installedVersion, Project, ROOT } from './project';

const TEMPLATE = join(ROOT, 'node_modules', 'cdk8s-cli', 'templates', 'typescript-app');

/**
 * What `cdk8s init typescript-app` writes, before it installs and imports. The lock file beside this test pins what the
 * template leaves open.
 */
function initialize(project: Project): void {
  const variables: Readonly<Record<string, string>> = {
    $base: 'app',
    cdk8s_core_version: installedVersion('cdk8s'),
    cdk8s_plus_version: installedVersion('cdk8s-plus-33'),
    constructs_version: installedVersion('constructs'),
    cdk8s_cli_spec: `^${installedVersion('cdk8s-cli')}`,
  };
  for (const entry of readdirSync(TEMPLATE, { withFileTypes: true })) {
    // The hooks install, import from the network, and so on; the other names stand for dot files.
    if (!entry.isFile() || entry.name === '.hooks.sscaff.js') continue;
    const text = readFileSync(join(TEMPLATE, entry.name), 'utf8');
    const filled = text.replace(/\{\{ (\S+) \}\}/g, (_, name: string) => {
      const value = variables[name];
      if (value === undefined) throw new Error(`the template asks for ${name}`);
      return value;
    });
    project.write({ [entry.name.replace('{{}}', '')]: filled });
  }
  copyFileSync(join(__dirname, 'typescript-app', 'package-lock.json'), project.at('package-lock.json'));
}

const CHART = `import { Construct } from 'constructs';
import { Chart, ChartProps } from 'cdk8s';
import * as kplus from 'cdk8s-plus-33';
import { KeyVault, ManagedCluster, ResourceGroup, text, WorkloadIdentity } from 'cdk8s-azwi';

export class Shop extends Chart {
  constructor(scope: Construct, id: string, props: ChartProps = { namespace: 'shop' }) {
    super(scope, id, props);

    new ResourceGroup(this, 'group', { name: 'rg-shop', location: 'westeurope' });
    const cluster = new ManagedCluster(this, 'cluster', { name: 'aks-shop' });
    const vault = new KeyVault(this, 'vault', { name: 'kv-shop' });
    const identity = new WorkloadIdentity(this, 'identity', { cluster, serviceAccountName: 'shop' });
    vault.grantSecretsRead(identity);
    identity.bind(
      new kplus.Deployment(this, 'web', {
        serviceAccount: identity.serviceAccount,
        containers: [
          {
            image: 'nginx:1.27',
            envVariables: {
              VAULT: kplus.EnvValue.fromValue(vault.uri),
              SECRET: kplus.EnvValue.fromValue(text\`\${vault.uri}secrets/password\`),
            },
          },
        ],
      }),
    );
  }
}
`;

const MAIN = `import { App } from 'cdk8s-azwi';
import { Shop } from './shop';

const app = new App();
new Shop(app, 'shop');
app.synth();
`;

const PLAIN_MAIN = MAIN.replace("'cdk8s-azwi'", "'cdk8s'");

const TEST = `import { Testing } from 'cdk8s';
import { Shop } from './shop';

test('the pods of the shop have its identity', () => {
  const manifests = Testing.synth(new Shop(Testing.app(), 'shop'));
  const deployment = manifests.find((one) => one.kind === 'Deployment');
  expect(deployment.spec.template.spec.serviceAccountName).toBe('shop');
  expect(deployment.spec.template.metadata.labels).toMatchObject({ 'azure.workload.identity/use': 'true' });
  expect(Object.keys(deployment.spec.selector.matchLabels)).toEqual(['cdk8s.io/metadata.addr']);
  const account = manifests.find((one) => one.kind === 'ServiceAccount');
  expect(Object.keys(account.metadata.annotations)).toEqual(['azure.workload.identity/client-id']);
});
`;

// The template's own test imports main.ts, which synthesizes.
const MAIN_TEST = `import { existsSync } from 'node:fs';

test('the app synthesizes into folders that are not there yet', () => {
  expect([existsSync('dist'), existsSync('bicep')]).toEqual([false, false]);
  require('./main');
  expect([existsSync('dist/shop.k8s.yaml'), existsSync('bicep/main.bicep')]).toEqual([true, true]);
});
`;

describe('in a project of `cdk8s init typescript-app`', () => {
  const project = new Project();

  beforeAll(() => {
    initialize(project);
    project.write({ 'shop.ts': CHART, 'main.ts': MAIN, 'shop.test.ts': TEST, 'main.test.ts': MAIN_TEST });
    project.install();
  });

  it('the chart is compiled by the compiler as the template sets it up, declarations of libraries included', () => {
    expect(project.read('tsconfig.json')).toBe(readFileSync(join(TEMPLATE, 'tsconfig.json'), 'utf8'));
    expect(project.run('npm', ['run', 'compile'])).toMatchObject({ status: 0 });
    // ts-node and ts-jest are to see the sources.
    expect(project.run('tsc', ['--build', '--clean'])).toMatchObject({ status: 0 });
  });

  it("the user's own tests see the bound pod through Testing.synth and synthesize the app, in Jest 29", () => {
    expect(project.read('jest.config.js')).toBe(readFileSync(join(TEMPLATE, 'jest.config.js'), 'utf8'));
    const { status, stderr } = project.run('npm', ['test']);
    expect(stderr).toContain('Tests:       2 passed, 2 total');
    expect(status).toBe(0);
    for (const folder of ['dist', 'bicep']) rmSync(project.at(folder), { recursive: true });
  });

  it('`cdk8s synth` writes both halves through ts-node', () => {
    const { status, stdout, stderr } = project.run('npm', ['run', 'synth']);
    expect(stderr).toContain(
      'Written: dist/shop.k8s.yaml, bicep/NEXT_STEPS.md, bicep/bicepconfig.json, bicep/main.bicep, ',
    );
    expect(stdout).toContain('dist/shop.k8s.yaml');
    expect(status).toBe(0);
    expect(project.read('dist/shop.k8s.yaml')).toContain('azure.workload.identity/use: "true"');
    expect(project.read('bicep/shop.bicep')).toContain("subject: 'system:serviceaccount:shop:shop'");
  });

  it('under a plain cdk8s.App the Kubernetes half comes out whole, and the missing Bicep is said', () => {
    const ours = project.read('dist/shop.k8s.yaml').replace(/^#.*\n/, '');
    project.write({ 'plain.ts': PLAIN_MAIN });
    const { status, stderr } = project.run('cdk8s', ['synth', '--app', 'npx ts-node plain.ts', '--output', 'plain']);
    expect(stderr).toContain('[AZWI005] cdk8s-azwi: cdk8s.App writes the Kubernetes manifests only.');
    expect(status).toBe(0);
    expect(project.read('plain/shop.k8s.yaml')).toBe(ours);
  });
});
