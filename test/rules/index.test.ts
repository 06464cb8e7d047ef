import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { judgeSynthesis } from '../../src/rules';
import { credential, estate, object } from './estate';

it('an empty estate has no findings', () => {
  expect(judgeSynthesis(estate())).toEqual([]);
});

it('all rules are asked, and all findings told at once', () => {
  const same = object({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } });
  const found = judgeSynthesis(estate({ objects: [same, same], credentials: [credential(), credential()] }));
  expect(found.map(({ code }) => code)).toEqual(['AZWI304', 'AZWI705']);
});

it('every rule has its test', () => {
  const names = (folder: string, ending: string): string[] =>
    readdirSync(join(__dirname, folder))
      .filter((file) => file.endsWith(ending))
      .map((file) => basename(file, ending));
  const rules = names('../../src/rules', '.ts').filter((name) => name !== 'record-contents');
  expect(names('.', '.test.ts').sort()).toEqual(rules.sort());
});
