import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readIndexJson, readTypesJson, TypeBaseKind, writeTypesJson } from '@azure/bicep-types';
import { describe, expect, test } from 'vitest';
import { TYPES_FOLDER, VALIDATORS_FOLDER } from '../../../scripts/import-azure';
import { restorePackage } from '../../../scripts/import-azure/package';
import { makeTypes } from '../../../scripts/import-azure/types';
import { makeValidators } from '../../../scripts/import-azure/validators';
import { API_VERSIONS } from '../../../src/azure/types/versions';
import { CARRIED } from '../../../src/schemas/azure/generated/carried';

const ROOT = join(__dirname, '..', '..', '..');
const TYPES = join(ROOT, TYPES_FOLDER);

function committed(folder: string): Map<string, string> {
  const root = join(ROOT, folder);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(root, path)).isFile(),
  );
  return new Map(files.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

// A map of whole files makes a report of thousands of lines; the names of those that differ are enough.
function differing(made: ReadonlyMap<string, string>, kept: ReadonlyMap<string, string>): string[] {
  const paths = new Set([...made.keys(), ...kept.keys()]);
  return [...paths].filter((path) => made.get(path) !== kept.get(path)).sort();
}

// Only a package that cannot be had skips the test; one that cannot be read fails it.
function restored(): { readonly folder: string } | { readonly missing: string } {
  try {
    return { folder: restorePackage() };
  } catch (error) {
    return { missing: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}

describe('the types', () => {
  const made = restored();
  const name = 'are those of the package, made again';
  if ('folder' in made) {
    test(name, () => {
      expect(differing(makeTypes(made.folder), committed(TYPES_FOLDER))).toEqual([]);
    });
  } else if (process.env.AZWI_REQUIRE_BICEP === '1') {
    test(name, () => {
      throw new Error(`The .NET SDK or the package cannot be had: ${made.missing}`);
    });
  } else {
    test.skip(`${name} (skipped: the .NET SDK or the package cannot be had: ${made.missing})`, () => {});
  }

  const index = readIndexJson(readFileSync(join(TYPES, 'index.json'), 'utf8'));
  const files = [...committed(TYPES_FOLDER).keys()].filter((path) => path.endsWith('types.json'));

  test('are of the versions that resources are declared with', () => {
    const expected = Object.entries(API_VERSIONS).map(([type, version]) => `${type}@${version}`);
    expect(Object.keys(index.resources).sort()).toEqual(expected.sort());
  });

  test('say what made them', () => {
    expect(JSON.parse(readFileSync(join(TYPES, 'index.json'), 'utf8'))).toMatchObject({
      madeBy: 'Made from Azure.Bicep.Types.Az 0.2.972 by `npm run import:azure`; do not edit.',
    });
  });

  test.each(files)("are read and written by Microsoft's own library without a change: %s", (path) => {
    const text = readFileSync(join(TYPES, path), 'utf8');
    expect(JSON.parse(writeTypesJson(readTypesJson(text)))).toEqual(JSON.parse(text));
  });

  test.each(files)('have no descriptions: %s', (path) => {
    for (const type of readTypesJson(readFileSync(join(TYPES, path), 'utf8'))) {
      if (type.type !== TypeBaseKind.ObjectType) continue;
      for (const property of Object.values(type.properties))
        expect(Object.keys(property).sort()).toEqual(['flags', 'type']);
    }
  });

  test('are all needed by a resource of the index', () => {
    for (const path of files) {
      const text = readFileSync(join(TYPES, path), 'utf8');
      const roots = Object.values(index.resources).filter(({ relativePath }) => relativePath === path);
      const referred = new Set(Array.from(text.matchAll(/"#\/(\d+)"/g), ([, at]) => Number(at)));
      for (const root of roots) referred.add(root.index);
      expect([...referred].sort((a, b) => a - b)).toEqual([...readTypesJson(text).keys()]);
    }
  });
});

describe('the validators', () => {
  test('are those of the committed types, made again', () => {
    expect(differing(makeValidators(TYPES), committed(VALIDATORS_FOLDER))).toEqual([]);
  });

  test('are of the types and versions that resources are declared with', () => {
    expect(CARRIED).toEqual(API_VERSIONS);
  });

  test('need nothing at run time', () => {
    for (const [path, text] of committed(VALIDATORS_FOLDER)) {
      expect({ path, needs: text.match(/\brequire\(|\bimport\b.*from/g) }).toEqual({ path, needs: null });
    }
  });

  test('name no machine', () => {
    for (const folder of [TYPES_FOLDER, VALIDATORS_FOLDER]) {
      for (const [path, text] of committed(folder)) {
        expect({
          path: relative(ROOT, join(ROOT, folder, path)),
          found: /\/(?:home|root|work|tmp)\//.test(text),
        }).toMatchObject({
          found: false,
        });
      }
    }
  });
});
