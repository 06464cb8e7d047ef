import { join } from 'node:path';
import { expect } from 'vitest';
import { components } from '../../src/azure/layout/graph';
import type { Statement } from '../../src/bicep';
import {
  compile,
  type DeploymentGraph,
  format,
  getDeploymentGraph,
  getSnapshot,
  type SnapshotContext,
  workspace,
} from '../support/bicep-compiler';
import type { Declared } from './declared';

/** Asserts that the real compiler has nothing to say, and returns the folder of the files. */
export async function expectClean({ written: files }: Declared): Promise<string> {
  const folder = workspace(files);
  const { diagnostics } = await compile(join(folder, 'main.bicepparam'));
  const said = diagnostics.map(({ source, code, message, range }) => {
    return `${source.slice(folder.length + 1)}:${range.start.line + 1} ${code} ${message}`;
  });
  expect(said).toEqual([]);
  for (const name of bicepNames(files)) expect(await format(join(folder, name))).toBe(files[name]);
  return folder;
}

function bicepNames(files: Readonly<Record<string, string>>): string[] {
  return Object.keys(files).filter((name) => /\.bicep(param)?$/.test(name));
}

/**
 * Asserts that Azure knows the order: wherever a resource waits for another one, the compiler sees a path from the one
 * to the other: in their file, or in main from the one's module to the other's. Returns how many pairs were looked at.
 */
export async function expectEdges(folder: string, { layout, files }: Declared): Promise<number> {
  const graphs = new Map<string, Reaches>();
  for (const name of Object.keys(files).filter((one) => one.endsWith('.bicep'))) {
    graphs.set(name, reaches(await getDeploymentGraph(join(folder, name))));
  }
  const modules = moduleSymbols(layout);
  let pairs = 0;
  const missing: string[] = [];
  for (const entry of layout.entries) {
    const place = layout.placeOf(entry);
    for (const before of entry.waitsFor) {
      const other = layout.placeOf(before);
      if (place === undefined || other === undefined)
        throw new Error(`${entry.label} or ${before.label} stands nowhere`);
      pairs++;
      const same = place.file === other.file;
      const inMain = (at: { file: string; symbol: string }): string => modules.get(at.file) ?? at.symbol;
      const found = same
        ? graphs.get(place.file)?.(place.symbol, other.symbol)
        : graphs.get('main.bicep')?.(inMain(place), inMain(other));
      if (found !== true) missing.push(`${place.file} ${place.symbol} -> ${other.file} ${other.symbol}`);
    }
  }
  expect(missing).toEqual([]);
  return pairs;
}

type Reaches = (from: string, to: string) => boolean;

function reaches(graph: DeploymentGraph): Reaches {
  const next = new Map<string, string[]>();
  for (const { source, target } of graph.edges) next.set(source, [...(next.get(source) ?? []), target]);
  return (from, to) => {
    const seen = new Set([from]);
    for (const one of seen) for (const target of next.get(one) ?? []) seen.add(target);
    return from !== to && seen.has(to);
  };
}

/** Symbols of the modules of main, by file. */
export function moduleSymbols({ files }: Declared['layout']): ReadonlyMap<string, string> {
  const statements = files.get('main.bicep')?.statements ?? [];
  return new Map(statements.flatMap((one) => (one.kind === 'module' ? [[one.path, one.symbol] as const] : [])));
}

const SUBSCRIPTION = 'aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa';

interface Predicted {
  readonly id: string;
  readonly type: string;
  readonly properties?: { readonly roleDefinitionId?: string };
}

/**
 * What would be deployed, sorted: `rg-app: Microsoft.KeyVault/vaults/kv`. The subscription of the deployment is left
 * out, and a role assignment has the id of its role instead of its own.
 */
export async function snapshot(folder: string, group: string | undefined): Promise<string[]> {
  const context: SnapshotContext = {
    tenantId: 'cccccccc-cccc-cccc-cccc-cccccccccccc',
    subscriptionId: SUBSCRIPTION,
    location: 'westeurope',
    deploymentName: 'main',
    ...(group === undefined ? {} : { resourceGroup: group }),
  };
  const found = (await getSnapshot(join(folder, 'main.bicepparam'), context)) as {
    readonly predictedResources: readonly Predicted[];
  };
  return found.predictedResources.map(described).sort();
}

function described({ id, type, properties }: Predicted): string {
  const short = id.replace(`/subscriptions/${SUBSCRIPTION}`, '').replace('/subscriptions/', '');
  if (type === 'Microsoft.Resources/resourceGroups') return `group ${short.split('/').at(-1)}`;
  const role = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(
    properties?.roleDefinitionId?.split('/').at(-1) ?? '',
  )?.[0];
  const named = role === undefined ? short : short.replace(/[^/]*$/, role);
  const [, scope = '', rest = ''] = /^(.*?)\/providers\/(.*)$/.exec(named) ?? [];
  return `${scope.replace('/resourceGroups/', scope.startsWith('/') ? '' : '/') || 'subscription'}: ${rest}`;
}

/**
 * The same, without the compiler: symbols that statements name are what the compiler sees. Returns what is wrong: pairs
 * without a path, and files whose statements need each other.
 */
export function flaws({ layout }: Pick<Declared, 'layout'>): string[] {
  const found: string[] = [];
  const modules = moduleSymbols(layout);
  const graphs = new Map([...layout.files].map(([name, file]) => [name, symbolGraph(file.statements)]));
  for (const [name, graph] of graphs) {
    for (const component of components(graph.keys(), (one) => graph.get(one) ?? [])) {
      if (component.length > 1) found.push(`${name}: ${component.sort().join(', ')} need each other`);
    }
  }
  for (const entry of layout.entries) {
    const place = layout.placeOf(entry);
    for (const before of entry.waitsFor) {
      const other = layout.placeOf(before);
      if (place === undefined || other === undefined)
        throw new Error(`${entry.label} or ${before.label} stands nowhere`);
      const same = place.file === other.file;
      const graph = graphs.get(same ? place.file : 'main.bicep');
      const from = same ? place.symbol : (modules.get(place.file) ?? place.symbol);
      const to = same ? other.symbol : (modules.get(other.file) ?? other.symbol);
      if (graph === undefined || !isPath(graph, from, to)) found.push(`${place.file} ${from} does not wait for ${to}`);
    }
  }
  return found;
}

function isPath(graph: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const one of seen) for (const next of graph.get(one) ?? []) seen.add(next);
  return from !== to && seen.has(to);
}

function symbolGraph(statements: readonly Statement[]): ReadonlyMap<string, readonly string[]> {
  const graph = new Map<string, string[]>();
  for (const one of statements) {
    if (one.kind !== 'resource' && one.kind !== 'module') continue;
    const named = [...JSON.stringify(one).matchAll(/"kind":"symbol","name":"(\w+)"/g)].map(([, name = '']) => name);
    graph.set(one.symbol, [...named, ...(one.dependsOn ?? [])]);
  }
  return graph;
}
