import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BicepType, readIndexJson, readTypesJson, writeTypesJson } from '@azure/bicep-types';
import { API_VERSIONS } from '../../src/azure/types/versions';
import { closureOf } from './closure';
import { MADE_BY } from './made-by';
import { extractTypes } from './package';

// One type a line: a diff of two versions of the package shows which types changed.
function typesText(types: readonly BicepType[]): string {
  const lines = (JSON.parse(writeTypesJson([...types])) as unknown[]).map((type) => JSON.stringify(type));
  return `[\n${lines.join(',\n')}\n]\n`;
}

// The package spreads large providers over numbered folders, which move from release to release.
function pathFor(relativePath: string): string {
  return relativePath.split('/').slice(1).join('/');
}

/**
 * Every generated file of the types, path to text: `index.json` and one `types.json` for each provider and version,
 * in the format of `@azure/bicep-types`.
 */
export function makeTypes(packageRoot: string): Map<string, string> {
  const resources = Object.entries(API_VERSIONS).map(([type, version]) => `${type}@${version}`);
  const raw = mkdtempSync(join(tmpdir(), 'import-azure-'));
  try {
    extractTypes(packageRoot, raw, resources);
    return cut(raw);
  } finally {
    rmSync(raw, { recursive: true, force: true });
  }
}

function cut(raw: string): Map<string, string> {
  const index = readIndexJson(readFileSync(join(raw, 'index.json'), 'utf8'));
  const roots = new Map<string, Map<string, number>>();
  for (const [resource, { relativePath, index: at }] of Object.entries(index.resources)) {
    roots.set(relativePath, (roots.get(relativePath) ?? new Map<string, number>()).set(resource, at));
  }
  const files = new Map<string, string>();
  const references: [string, { $ref: string }][] = [];
  for (const [relativePath, wanted] of roots) {
    const all = readTypesJson(readFileSync(join(raw, relativePath), 'utf8'));
    const { types, index: moved } = closureOf(all, [...wanted.values()]);
    files.set(pathFor(relativePath), typesText(types));
    for (const [resource, at] of wanted) {
      references.push([resource, { $ref: `${pathFor(relativePath)}#/${moved.get(at)}` }]);
    }
  }
  const text = {
    madeBy: MADE_BY,
    resources: Object.fromEntries(references.sort(([a], [b]) => (a < b ? -1 : 1))),
    resourceFunctions: {},
    namespaceFunctions: [],
  };
  files.set('index.json', `${JSON.stringify(text, null, 2)}\n`);
  return files;
}
