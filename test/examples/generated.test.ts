import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isGenerated } from '../../src/header';
import { compile, describeWithBicep, format, lint, workspace } from '../support/bicep-compiler';
import { committed, DECLARED, type Declared, ExampleCopy, hasKubectl, kustomize, manifestsIn } from './example';

const NAMES = Object.keys(DECLARED) as Declared[];

describe.each(NAMES)('the example %s', (name) => {
  const dist = committed(name, 'dist');
  const bicep = committed(name, 'bicep');

  it('is committed exactly as its declaration makes it', () => {
    const { status, files } = new ExampleCopy(name).synth();
    expect(status).toBe(0);
    expect(files).toEqual({ ...dist, ...bicep });
  });

  it('has generated files that say so, each in its first line', () => {
    const files = Object.entries({ ...dist, ...bicep }).filter(([file]) => !file.endsWith('.cdk8s-azwi.json'));
    expect(files.length).toBeGreaterThan(4);
    expect(files.filter(([, text]) => !isGenerated(text)).map(([file]) => file)).toEqual([]);
  });

  it('without a record, has no ServiceAccount that could be applied', () => {
    const accounts = manifestsIn(Object.values(dist).join('---\n')).filter(({ kind }) => kind === 'ServiceAccount');
    expect(accounts).toHaveLength(1);
    // No value of a label: the API server refuses the whole object.
    expect(Object.values(accounts[0]?.metadata.labels ?? {})).toEqual([expect.stringMatching(/^id-\$\{[A-Z0-9_]+\}$/)]);
  });

  it.skipIf(!hasKubectl)('is read by kubectl kustomize, which changes nothing', () => {
    const byKind = (manifests: ReturnType<typeof kustomize>) =>
      [...manifests].sort((one, other) => one.kind.localeCompare(other.kind));
    expect(byKind(kustomize(dist))).toEqual(byKind(manifestsIn(Object.values(dist).join('---\n'))));
  });

  describeWithBicep('its Bicep', () => {
    let folder: string;

    beforeAll(() => {
      folder = join(workspace(bicep), 'bicep');
    });

    it('compiles without a diagnostic', async () => {
      const { success, diagnostics } = await compile(join(folder, 'main.bicep'));
      expect(diagnostics).toEqual([]);
      expect(success).toBe(true);
    });

    it('passes the strict linter, whose configuration lies beside it', async () => {
      expect(bicep['bicep/bicepconfig.json']).toContain('"level": "error"');
      expect(await lint(folder)).toEqual({ exitCode: 0, diagnostics: '' });
    });

    it('is formatted', async () => {
      const written = Object.entries(bicep).filter(([file]) => /\.bicep(param)?$/.test(file));
      for (const [file, text] of written) expect(await format(join(folder, file.slice('bicep/'.length)))).toBe(text);
    });
  });
});
