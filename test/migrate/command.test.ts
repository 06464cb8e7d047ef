import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { printYaml } from '../../src/files';
import { migrate } from '../../src/migrate';
import { binding, identity, workload } from './objects';

const INPUT = printYaml([
  identity('shop-id'),
  binding('shop-binding', 'shop-id', 'web'),
  workload('web', { account: 'sa' }),
]);
const CLUSTER = ['--cluster', 'my', '--resource-group', 'my-rg'];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'azwi-migrate-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(args: readonly string[], input = INPUT) {
  let printed = '';
  let errors = '';
  const io = {
    print: (text: string) => {
      printed += text;
    },
    error: (text: string) => {
      errors += text.replaceAll(folder, '');
    },
    readStandardInput: async () => input,
  };
  const code = await migrate.run(args, io);
  return { code, printed: printed.replaceAll(folder, ''), errors };
}

describe('migrate', () => {
  it('tells the plan and writes nothing without --out', async () => {
    expect(await run(['-'])).toEqual({
      code: 0,
      printed:
        'Deployment shop/web -> shop-id (ServiceAccount sa)\n1 workload moves, 0 stay as they are, 1 credential.\n',
      errors: '',
    });
  });

  it('writes the project into a folder that is new or empty', async () => {
    mkdirSync(join(folder, 'empty'));
    for (const name of ['new/project', 'empty']) {
      const { code, printed } = await run(['-', '--out', join(folder, name), ...CLUSTER]);
      expect([code, printed.split('\n').at(-2)]).toEqual([0, `Written: /${name}. Its README.md says what to do.`]);
      expect(readdirSync(join(folder, name)).sort()).toEqual([
        '.gitignore',
        'README.md',
        'cdk8s.yaml',
        'manifests',
        'package.json',
        'src',
        'tsconfig.json',
      ]);
    }
    expect(readdirSync(folder).sort()).toEqual(['empty', 'new']);
  });

  it('takes the issuer in place of the cluster', async () => {
    await run(['-', '--out', join(folder, 'out'), '--issuer', 'https://example.com/']);
    expect(readFileSync(join(folder, 'out', 'src', 'main.ts'), 'utf8')).toContain(
      "ManagedCluster.fromIssuerUrl(app, 'Cluster', { issuerUrl: 'https://example.com/' });",
    );
  });

  it('leaves a folder alone that has something in it', async () => {
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    const { code, errors } = await run(['-', '--out', folder, ...CLUSTER]);
    expect(code).toBe(2);
    expect(errors).toContain('AZWI701 error \n   has a file already: mine.txt.\n');
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  });

  it('does not write into a file', async () => {
    writeFileSync(join(folder, 'file'), '');
    const { code, errors } = await run(['-', '--out', join(folder, 'file'), ...CLUSTER]);
    expect([code, errors.split('\n')[0]]).toEqual([2, 'AZWI701 error /file']);
  });

  it('writes nothing where the input has an error', async () => {
    const { code, errors } = await run(
      ['-', '--out', join(folder, 'out'), ...CLUSTER],
      INPUT.replace('type: 0', 'type: 7'),
    );
    expect(code).toBe(2);
    expect(errors).toMatch(/^AZWI911 error -:7:9\n/);
    expect(errors).toMatch(/Nothing was written\.\n$/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('could not run where a file cannot be read', async () => {
    const { code, errors } = await run([join(folder, 'missing.yaml')]);
    expect([code, errors.split('\n')[0]]).toEqual([2, 'AZWI901 error /missing.yaml']);
  });

  it('says that there is nothing of pod identity in the input', async () => {
    const { code, printed } = await run(['-'], printYaml([workload('web', { label: null })]));
    expect([code, printed]).toEqual([
      1,
      'Nothing of pod identity was read. 0 workloads move, 0 stay as they are, 0 credentials.\n',
    ]);
  });

  it('writes no project where nothing moves', async () => {
    const input = printYaml([identity('shop-id'), workload('web')]);
    const { code, errors } = await run(['-', '--out', join(folder, 'out'), ...CLUSTER], input);
    expect(code).toBe(1);
    expect(errors).toMatch(/\nNothing moves, so nothing was written\.\n$/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says which files are templates and which kustomize reads, and goes on', async () => {
    writeFileSync(join(folder, 'all.yaml'), INPUT);
    writeFileSync(join(folder, 'kustomization.yaml'), 'namespace: shop\nresources: [all.yaml]\n');
    writeFileSync(join(folder, 'sa.yaml'), 'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: "${NAME}"}\n');
    const { code, errors } = await run([folder]);
    expect(code).toBe(0);
    expect(errors).toBe(
      'Passed over, because they are templates: /sa.yaml. Render them (helm template, envsubst), and name what comes out.\n' +
        'Not carried out: /kustomization.yaml. For what comes out: kubectl kustomize FOLDER | cdk8s-azwi migrate -\n',
    );
  });

  it.each<[readonly string[], string]>([
    [['--issuer', 'http://example.com/'], 'AZWI305 error --issuer\n'],
    [['--issuer', 'https://westeurope.oic.prod-aks.azure.com/a/b'], 'AZWI305 error --issuer\n'],
    [['--cluster', 'k k', '--resource-group', 'my-rg'], 'AZWI501 error --cluster\n'],
    [['--cluster', 'my', '--resource-group', 'my rg.'], 'AZWI502 error --resource-group\n'],
  ])('writes no project for a cluster that no synthesis would take: %j', async (cluster, told) => {
    const { code, errors } = await run(['-', '--out', join(folder, 'out'), ...cluster]);
    expect([code, errors]).toEqual([2, expect.stringMatching(/Nothing was written\.\n$/)]);
    expect(errors.startsWith(told)).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('goes on without a broken file of a folder that has nothing of pod identity, and says so', async () => {
    writeFileSync(join(folder, 'all.yaml'), INPUT);
    writeFileSync(join(folder, 'broken.yaml'), 'apiVersion: v1\nkind: Service\nmetadata: {name: web\n');
    const out = join(folder, 'out');
    const { code, errors } = await run([folder, '--out', out, ...CLUSTER]);
    expect(code).toBe(0);
    expect(errors).toMatch(/^AZWI923 warning \/broken\.yaml:\d+:\d+\n/);
    expect(errors).toContain('It is left out, because nothing in /broken.yaml speaks of pod identity.');
    expect(readFileSync(join(out, 'src', 'main.ts'), 'utf8')).toContain('migration.stays(');
    expect(readFileSync(join(out, 'README.md'), 'utf8')).toContain('If pods in it use pod identity, mend it first.');
  });

  it('stops at a broken file that speaks of pod identity, or that was named', async () => {
    const service = 'apiVersion: v1\nkind: Service\nmetadata: {name: web\n';
    writeFileSync(join(folder, 'all.yaml'), INPUT);
    writeFileSync(join(folder, 'broken.yaml'), service);
    const named = await run([join(folder, 'all.yaml'), join(folder, 'broken.yaml')]);
    writeFileSync(join(folder, 'broken.yaml'), `${service}# aadpodidbinding: web\n`);
    const speaking = await run([folder]);
    for (const { code, errors } of [named, speaking]) {
      expect([code, errors.split(':')[0]]).toEqual([2, 'AZWI902 error /broken.yaml']);
    }
  });

  it('gives the proxy sidecar to all workloads or to those that are named', async () => {
    for (const args of [['--proxy-sidecar'], ['--proxy-sidecar-for', 'deployment/web']]) {
      expect((await run(['-', ...args])).printed).toContain('(ServiceAccount sa, proxy sidecar)');
    }
    const { code, errors } = await run(['-', '--proxy-sidecar-for', 'api']);
    expect([code, errors.split('\n')[0]]).toEqual([
      2,
      '--proxy-sidecar-for names api, which is no workload that uses pod identity.',
    ]);
  });

  it.each<[string[], string]>([
    [[], 'No file is given.'],
    [['-', '--out', 'x'], '--out needs the cluster: --cluster NAME --resource-group NAME, or --issuer URL.'],
    [['-', '--cluster', 'x'], '--cluster and --resource-group go together.'],
    [['-', '--issuer', 'x', ...CLUSTER], '--issuer and --cluster exclude each other.'],
    [['-', '--namespace', ''], '--namespace is empty.'],
    [['-', '--unknown'], "Unknown option '--unknown'"],
  ])('refuses the arguments %j', async (args, message) => {
    const { code, errors } = await run(args);
    expect(code).toBe(2);
    expect(errors.startsWith(message)).toBe(true);
    expect(errors).toContain('Usage: cdk8s-azwi migrate');
  });
});
