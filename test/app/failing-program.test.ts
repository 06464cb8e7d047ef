import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Place, ROOT } from './program';

const INDEX = JSON.stringify(join(ROOT, 'src', 'index.ts'));
const CDK8S = JSON.stringify(require.resolve('cdk8s'));

function program(body: string): string {
  return `import { App, KeyVault, ManagedIdentity, WorkloadIdentity } from ${INDEX};
import { App as Cdk8sApp, Chart } from ${CDK8S};
${body}`;
}

describe('a program whose app has errors', () => {
  it('ends with exit code 2, all findings and no stack trace', () => {
    const place = new Place({
      'main.ts': program(`const app = new App();
const chart = new Chart(app, 'shop');
new KeyVault(chart, 'vault', { name: '1-is-no-name' });
new ManagedIdentity(chart, 'identity', { name: 'a' });
new WorkloadIdentity(chart, 'no-namespace', { cluster: [] });
app.synth();
console.log('not reached');
`),
    });
    const { status, stdout, stderr } = place.run('main.ts');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.match(/^AZWI\d{3} \S+/gm)?.sort()).toEqual(['AZWI201 error', 'AZWI301 error', 'AZWI401 error']);
    expect(stderr).toContain('AZWI401 error main.ts:5:1 [shop/vault]\n  "1-is-no-name" is no name for a key vault.\n');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(Object.keys(place.tree())).toEqual(['main.ts']);
  });

  it('can catch what was found', () => {
    const place = new Place({
      'main.ts': program(`const app = new App();
new KeyVault(new Chart(app, 'shop'), 'vault', { name: '1-is-no-name' });
try {
  app.synth();
} catch (error) {
  console.log((error as { findings: { code: string }[] }).findings.map(({ code }) => code).join());
}
`),
    });
    expect(place.run('main.ts')).toEqual({ status: 0, stdout: 'AZWI401\n', stderr: '' });
  });

  it('keeps the stack trace of an error that is none of ours, and exit code 1', () => {
    const place = new Place({ 'main.ts': program("new App();\nthrow new Error('of the user');\n") });
    const { status, stderr } = place.run('main.ts');
    expect(status).toBe(1);
    expect(stderr).toContain('Error: of the user\n');
    expect(stderr).toMatch(/^\s+at .*main\.ts:4:7/m);
  });

  it('ends with exit code 2 for a deploy-time value in a template string, and names the line', () => {
    const place = new Place({
      'main.ts': program(`const app = new App();
const vault = new KeyVault(new Chart(app, 'shop'), 'vault', { name: 'kv-shop' });
console.log(\`\${vault.uri}secrets\`);
`),
    });
    const { status, stdout, stderr } = place.run('main.ts');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('AZWI601 error main.ts:5:');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('a program with a plain App of cdk8s', () => {
  it('writes the Kubernetes half, and is warned of the missing Bicep once', () => {
    const place = new Place({
      'main.ts': program(`const app = new Cdk8sApp();
for (const name of ['one', 'two']) {
  new WorkloadIdentity(new Chart(app, name, { namespace: name }), 'shop', { cluster: [] });
}
app.synth();
`),
    });
    const { status, stderr } = place.run('main.ts');
    expect(status).toBe(0);
    expect(stderr.match(/AZWI005/g)).toHaveLength(1);
    expect(Object.keys(place.tree())).toEqual(['dist/one.k8s.yaml', 'dist/two.k8s.yaml', 'main.ts']);
  });

  it('fails with the same findings, before it writes', () => {
    const place = new Place({
      'main.ts': program(`const app = new Cdk8sApp();
new KeyVault(new Chart(app, 'shop'), 'vault', { name: '1-is-no-name' });
app.synth();
`),
    });
    const { status, stderr } = place.run('main.ts');
    expect(status).toBe(1);
    expect(stderr).toContain('[shop/vault] AZWI401 error main.ts:4:1 [shop/vault]');
    expect(Object.keys(place.tree()).filter((name) => name.endsWith('.yaml'))).toEqual([]);
  });
});
