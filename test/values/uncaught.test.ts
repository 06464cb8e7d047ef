import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../kubernetes/support';

const root = resolve(__dirname, '../..');
const SOURCE = JSON.stringify(join(root, 'src/index.ts'));
const IMPORT = `import { App, KeyVault } from ${SOURCE};`;
// What is CommonJS has no names for an ES module, as long as it is not built.
const IMPORT_IN_ESM = `import azwi from ${SOURCE}; const { App, KeyVault } = azwi;`;
const VAULT = `
import { Chart } from ${JSON.stringify(join(root, 'node_modules/cdk8s/lib/index.js'))};
${IMPORT}
const chart = new Chart(new App({ outdir: 'dist', bicepOutdir: 'bicep' }), 'shop', { namespace: 'shop' });
const vault = new KeyVault(chart, 'vault', { name: 'shop-vault' });
`;
const MISUSE = '\nconsole.log(`${vault.uri}secrets`);\n';

interface Ended {
  readonly code: number | null;
  readonly error: string;
  readonly output: string;
}

// In a folder as people have them, and as CommonJS and ESM.
async function run(program: string, file = 'app.ts'): Promise<Ended> {
  const folder = join(temporaryFolder(), 'my shop (old)');
  mkdirSync(folder);
  writeFileSync(join(folder, file), program);
  const args = [join(root, 'node_modules/tsx/dist/cli.mjs'), file];
  return new Promise((done) => {
    const child = execFile(process.execPath, args, { cwd: folder }, (_, output, error) => {
      done({ code: child.exitCode, output, error });
    });
  });
}

const EXPECTED = (file: string, line: number, column: number): string =>
  [
    `AZWI601 error ${file}:${line}:${column} [shop/vault]`,
    '  the URI of vault shop-vault is known only after the deployment; it cannot be joined, compared or formatted as text.',
    '  Pass the value on its own, or build the string with the tagged template: text`${value}/more`.',
    '',
  ].join('\n');

describe.concurrent('a program that does not catch our errors', () => {
  it.each([
    ['CommonJS', 'app.ts', VAULT],
    ['an ES module, whose frames are URLs', 'app.mts', VAULT.replace(IMPORT, IMPORT_IN_ESM)],
  ])('ends with their text alone and exit code 2: %s', async (_, file, vault) => {
    const { code, error, output } = await run(vault + MISUSE, file);
    expect({ code, error, output }).toEqual({ code: 2, error: EXPECTED(file, 7, 22), output: '' });
  });

  it('ends so as well when a promise was rejected', async () => {
    const { code, error } = await run(`${VAULT}\n(async () => console.log(vault.uri + 'x'))();`);
    expect({ code, error }).toEqual({ code: 2, error: EXPECTED('app.ts', 7, 32) });
  });

  it('ends so when cdk8s wraps the error', async () => {
    const program = `${VAULT}
import { ApiObject, App as Cdk8sApp, Lazy } from ${JSON.stringify(join(root, 'node_modules/cdk8s/lib/index.js'))};
const plain = new Chart(new Cdk8sApp(), 'plain');
new ApiObject(plain, 'map', { apiVersion: 'v1', kind: 'ConfigMap', data: Lazy.any({ produce: () => vault.uri.trim() }) });
plain.toJson();`;
    const { code, error } = await run(program);
    expect({ code, error }).toEqual({ code: 2, error: EXPECTED('app.ts', 9, 110) });
  });
});

describe.concurrent('other exceptions', () => {
  it('end a program as they do without us: exit code 1 and a stack', async () => {
    const caught = `try {${MISUSE}} catch {}\n`;
    const withUs = await run(`${VAULT}${caught}throw new TypeError('something else');`);
    expect(withUs.code).toBe(1);
    expect(withUs.error).toContain("throw new TypeError('something else');");
    expect(withUs.error).toMatch(/TypeError: something else\n {4}at .*app\.ts:\d+:\d+/);
  });

  it('keep the exit code that the program has set', async () => {
    const caught = `try {${MISUSE}} catch {}\n`;
    const { code } = await run(
      `${VAULT}${caught}process.on('exit', () => { process.exitCode = 7; });\nthrow new Error('x');`,
    );
    expect(code).toBe(7);
  });
});

describe.concurrent('a program that handles uncaught exceptions itself, as test runners do', () => {
  it('gets ours like any other', async () => {
    const handler = `process.on('uncaughtException', (error) => { console.log('handled', error.name); });`;
    const { code, error, output } = await run(`${VAULT}${handler}${MISUSE}`);
    expect({ code, error, output }).toEqual({ code: 0, error: '', output: 'handled FindingsError\n' });
  });
});
