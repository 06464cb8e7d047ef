/** What it costs, beside what cdk8s costs, in one run. Prints ratios; asserts nothing. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeRepository } from './repository';

const ROOT = resolve(__dirname, '..');
const TEMPLATE = join(ROOT, '.cache', 'bench-template');

// One folder for each measurement, all of them removed at the end: for minutes after files were deleted, ext4 is ten
// times as slow in making new ones, which would measure the run before.
const FOLDERS = mkdtempSync(join(tmpdir(), 'azwi-bench-'));
process.on('exit', () => rmSync(FOLDERS, { recursive: true, force: true }));

interface Measurement {
  readonly milliseconds: number;
  readonly megabytes: number;
}

function workloads(side: 'azwi' | 'cdk8s', count: number): Measurement {
  const args = [join('bench', 'workloads.mjs'), side, String(count), mkdtempSync(join(FOLDERS, `${side}-`))];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })) as Measurement;
}

function checked(folder: string): Measurement {
  const args = [join('bench', 'check.mjs'), folder];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })) as Measurement;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Both sides by turns, so that a busy machine is busy for both. */
function medians(runs: number, ...measured: (() => number)[]): number[] {
  const results: number[][] = measured.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    measured.forEach((measure, index) => {
      results[index]?.push(measure());
    });
  }
  return results.map(median);
}

function timed(command: string, args: readonly string[], cwd: string): number {
  const start = process.hrtime.bigint();
  execFileSync(command, args, { cwd, stdio: 'ignore' });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

// What `cdk8s init typescript-app` sets up: ts-node with type checks, run by `cdk8s synth`.
function prepareTemplate(): void {
  rmSync(TEMPLATE, { recursive: true, force: true });
  mkdirSync(TEMPLATE, { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(TEMPLATE, 'node_modules'), 'junction');
  writeFileSync(join(TEMPLATE, 'cdk8s.yaml'), 'language: typescript\napp: npx ts-node main.ts\n');
  writeFileSync(
    join(TEMPLATE, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        alwaysStrict: true,
        declaration: true,
        experimentalDecorators: true,
        inlineSourceMap: true,
        inlineSources: true,
        lib: ['es2022'],
        module: 'CommonJS',
        noImplicitAny: true,
        noImplicitReturns: true,
        noImplicitThis: true,
        resolveJsonModule: true,
        strict: true,
        strictNullChecks: true,
        stripInternal: true,
        target: 'ES2022',
      },
    }),
  );
  writeFileSync(
    join(TEMPLATE, 'main.ts'),
    `import { App, Chart } from 'cdk8s';
import { k8s } from 'cdk8s-plus-27';

const app = new App();
const chart = new Chart(app, 'quick-start', { namespace: 'default' });
new k8s.KubeServiceAccount(chart, 'account', { metadata: { name: 'workload-identity-sa' } });
new k8s.KubePod(chart, 'pod', {
  metadata: { name: 'quick-start', labels: { 'azure.workload.identity/use': 'true' } },
  spec: {
    serviceAccountName: 'workload-identity-sa',
    containers: [{ name: 'oidc', image: 'ghcr.io/azure/azure-workload-identity/msal-go' }],
    nodeSelector: { 'kubernetes.io/os': 'linux' },
  },
});
app.synth();
`,
  );
}

function row(what: string, ours: number, theirs: number, note = ''): void {
  console.log(
    `${what.padEnd(58)}${ours.toFixed(2).padStart(8)} s${theirs.toFixed(2).padStart(8)} s   ${(ours / theirs).toFixed(2)}${note}`,
  );
}

console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node.js ${process.version}`);
console.log(`${''.padEnd(58)}${'ours'.padStart(9)}${'cdk8s'.padStart(10)}   ratio`);

const [ours = 0, theirs = 0] = medians(
  3,
  () => workloads('azwi', 1000).milliseconds,
  () => workloads('cdk8s', 1000).milliseconds,
);
row('1,000 workloads: both halves, validated / YAML alone', ours / 1000, theirs / 1000);

prepareTemplate();
const [cold = 0, template = 0] = medians(
  5,
  () => timed('npm', ['run', '--silent', 'synth'], ROOT),
  () => timed('npx', ['cdk8s', 'synth'], TEMPLATE),
);
row('the tutorial, cold: npm run synth / cdk8s synth, ts-node', cold / 1000, template / 1000);

console.log('\ngrowth, both halves:');
let before: number | undefined;
for (const count of [250, 1000, 4000]) {
  const [milliseconds = 0] = medians(3, () => workloads('azwi', count).milliseconds);
  const growth = before === undefined ? '' : `   t(4N)/t(N) = ${(milliseconds / before).toFixed(2)}`;
  console.log(`${String(count).padStart(6)} workloads ${(milliseconds / 1000).toFixed(2).padStart(8)} s${growth}`);
  before = milliseconds;
}

console.log('\ncheck, a GitOps repository with two workloads a file:');
let less: number | undefined;
for (const files of [250, 1000, 4000]) {
  const folder = mkdtempSync(join(FOLDERS, 'repository-'));
  writeRepository(folder, files);
  const runs = [1, 2, 3].map(() => checked(folder));
  const milliseconds = median(runs.map((one) => one.milliseconds));
  const megabytes = Math.max(...runs.map((one) => one.megabytes));
  const growth = less === undefined ? '' : `   t(4N)/t(N) = ${(milliseconds / less).toFixed(2)}`;
  console.log(
    `${String(files).padStart(6)} files     ${(milliseconds / 1000).toFixed(2).padStart(8)} s ${megabytes.toFixed(0).padStart(5)} MB${growth}`,
  );
  less = milliseconds;
}
const [help = 0] = medians(5, () => timed(process.execPath, [join('lib', 'cli', 'main.js'), 'check', '--help'], ROOT));
console.log(`check --help ${(help / 1000).toFixed(2)} s`);
