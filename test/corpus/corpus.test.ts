import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODES } from '../../src/diagnostics';
import { readManifests } from '../../src/manifests';
import { validateKubernetes } from '../../src/schemas/kubernetes';
import { CORPUS, judgeCase } from './judge-folder';

/** `test/corpus/CODE/bad/CASE` has that finding and no other, `test/corpus/CODE/good/CASE` has none. */
const folders = readdirSync(CORPUS).filter((name) => /^AZWI\d{3}$/.test(name));

function cases(code: string, kind: 'bad' | 'good'): string[] {
  const folder = join(code, kind);
  return existsSync(join(CORPUS, folder)) ? readdirSync(join(CORPUS, folder)).map((name) => join(folder, name)) : [];
}

describe.each(folders)('the corpus of %s', (code) => {
  it('is of a code that there is, both ways', () => {
    expect(Object.keys(CODES)).toContain(code);
    expect([cases(code, 'bad').length, cases(code, 'good').length]).not.toContain(0);
  });

  it.each(cases(code, 'bad'))('%s has that finding and no other', async (path) => {
    const found = await judgeCase(path);
    expect(new Set(found.map((one) => one.code)), JSON.stringify(found, null, 2)).toEqual(new Set([code]));
    for (const { place } of found)
      expect(place).toMatchObject({ line: expect.any(Number), column: expect.any(Number) });
  });

  it.each(cases(code, 'good'))('%s has none', async (path) => {
    expect(await judgeCase(path)).toEqual([]);
  });
});

it('is what Kubernetes takes where something is wrong: the rules alone find it', () => {
  const bad = folders.flatMap((code) => cases(code, 'bad'));
  const { objects } = readManifests(bad.map((path) => join(CORPUS, path)));
  const refused = objects.flatMap(({ manifest, file }) => {
    return validateKubernetes(manifest).issues.map(({ message }) => `${file}: ${message}`);
  });
  expect(refused).toEqual([]);
});
