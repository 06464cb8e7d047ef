import {
  type BicepFile,
  type BicepType,
  call,
  type Expression,
  type Module,
  object,
  type Output,
  type ParametersFile,
  type Parameter,
  type Statement,
  str,
  symbol,
  access,
} from '../../bicep';
import type { Finding } from '../../diagnostics';
import { type RecordedKind, RECORDED, type RecordKey } from '../../values';
import type { AzureResource } from '../resource';
import type { Scope } from '../scope';
import { collect } from './collect';
import type { Entry } from './entry';
import { FileBuilder, type FileParameter, type Wiring } from './file-builder';
import { crossingDescription } from './naming';
import { isResourceGroup } from './scopes';
import { spread, type Unit } from './units';

export { isOpaque, type Entry } from './entry';

/** The Azure side of an app, as files. */
export interface Layout {
  /** `.bicep` files by name, main included. */
  readonly files: ReadonlyMap<string, BicepFile>;
  readonly parameters: ParametersFile;
  readonly entries: readonly Entry[];
  /** In which file a written resource stands, and under which symbol. */
  placeOf(entry: Entry): { readonly file: string; readonly symbol: string } | undefined;
  /** What tells a resource from all others; undefined for what is no resource. */
  keyOf(resource: unknown): string | undefined;
  readonly mainScope: Scope;
  readonly findings: readonly Finding[];
}

export interface LayoutOptions {
  /** Region of what says none. */
  readonly location: string | undefined;
  /** What the manifests ask for. */
  readonly asked: readonly RecordKey[];
  /** First lines of each file. */
  readonly header: readonly string[];
}

const STRING: BicepType = { kind: 'primitive', name: 'string' };

const OUTPUT_DESCRIPTIONS: Record<RecordedKind, string> = {
  identities: 'Managed identities, by name.',
  vaults: 'Key vaults, by name.',
  clusters: 'Clusters, by name.',
};

/** Lays the resources of an app out in files, wired up by `main.bicep`. */
export function layout(resources: readonly AzureResource[], options: LayoutOptions): Layout {
  const collection = collect(resources);
  const { main, modules, unitOf, findings } = spread(collection.entries, collection.scopes);
  const builders = new Map<Unit, FileBuilder>();
  const wiring: Wiring = {
    unitOf,
    mainScope: main.scope,
    entryOf: (resource) => collection.entryOf(resource),
    defaultRegion: options.location ?? firstRegion(collection.entries),
    builder: (unit) => builders.get(unit) as FileBuilder,
  };
  for (const unit of [main, ...modules]) builders.set(unit, new FileBuilder(unit, wiring));
  const mainBuilder = wiring.builder(main);
  for (const unit of modules) mainBuilder.moduleSymbol(unit);
  // Modules first: what they need of others becomes parameters and outputs, which main then wires up.
  const bodies = new Map(modules.map((unit) => [unit, wiring.builder(unit).resources()]));
  const mainResources = mainBuilder.resources();
  const wired = modules.map((unit) => moduleStatement(mainBuilder, wiring.builder(unit), unit));
  const files = new Map<string, BicepFile>();
  const mainOutputs = outputsOfMain(mainBuilder, main, modules, collection.entries, options.asked, wiring);
  files.set(main.file, file(mainBuilder, [...mainResources, ...wired, ...mainOutputs], main.scope, options.header, true));
  for (const unit of modules) {
    const builder = wiring.builder(unit);
    const statements = [...(bodies.get(unit) ?? []), ...crossingOutputs(builder), ...recordOutputs(builder, unit.entries)];
    files.set(unit.file, file(builder, statements, unit.scope, options.header, false));
  }
  return {
    files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
    parameters: parametersFile(mainBuilder, options.header),
    entries: collection.entries,
    placeOf: (entry) => {
      const unit = unitOf.get(entry);
      const name = unit === undefined ? undefined : wiring.builder(unit).symbolOf(entry);
      return unit === undefined || name === undefined ? undefined : { file: unit.file, symbol: name };
    },
    keyOf: (resource) => collection.entryOf(resource)?.key,
    mainScope: main.scope,
    findings: [...collection.findings, ...findings],
  };
}

function firstRegion(entries: readonly Entry[]): string | undefined {
  for (const { written, construct } of entries) {
    if (written && isResourceGroup(construct)) return construct.location;
  }
  return undefined;
}

function moduleStatement(main: FileBuilder, builder: FileBuilder, unit: Unit): Module {
  const { scope, params } = main.within(unit, () => ({
    scope: main.scopeExpression(unit.scope),
    params: sorted(builder).map(({ name, ...rest }) => ({ name, value: argument(main, rest) })),
  }));
  return {
    kind: 'module',
    symbol: main.moduleSymbol(unit),
    path: unit.file,
    ...(scope === undefined ? {} : { scope }),
    params,
    dependsOn: main.dependsOn(unit),
  };
}

function argument(main: FileBuilder, parameter: Omit<FileParameter, 'name'>): Expression {
  if (parameter.kind === 'location') return main.location(parameter.region);
  if (parameter.spec !== undefined) return symbol(main.secret(parameter.spec));
  const { source } = parameter;
  return source === undefined ? str('') : main.reference(source.entry, source.path);
}

const KINDS: readonly FileParameter['kind'][] = ['location', 'secret', 'crossing'];

function sorted(builder: FileBuilder): FileParameter[] {
  return [...builder.parameters.values()].sort((a, b) => {
    if (a.kind !== b.kind) return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
    if (a.name === 'location' || b.name === 'location') return a.name === 'location' ? -1 : 1;
    return a.name < b.name ? -1 : 1;
  });
}

function file(
  builder: FileBuilder,
  statements: readonly Statement[],
  scope: Scope,
  header: readonly string[],
  main: boolean,
): BicepFile {
  const params = sorted(builder).map((one) => parameterStatement(one, scope, main));
  return {
    header,
    ...(scope.kind === 'subscription' ? { targetScope: 'subscription' } : {}),
    statements: [...params, ...builder.variableStatements, ...builder.existingStatements, ...statements],
  };
}

function parameterStatement(one: FileParameter, scope: Scope, main: boolean): Parameter {
  return {
    kind: 'param',
    name: one.name,
    description: one.description,
    type: STRING,
    ...(one.secure ? { secure: true } : {}),
    ...(main ? { default: defaultOf(one, scope) } : {}),
  };
}

function defaultOf(one: FileParameter, scope: Scope): Expression {
  if (one.kind !== 'location') return str('');
  if (one.region !== undefined) return str(one.region);
  return access(call(scope.kind === 'subscription' ? 'deployment' : 'resourceGroup'), 'location');
}

function parametersFile(main: FileBuilder, header: readonly string[]): ParametersFile {
  const params = sorted(main).flatMap((one) => {
    if (one.spec !== undefined) {
      return [{ name: one.name, value: call('readEnvironmentVariable', str(one.spec.environmentVariable), str('')) }];
    }
    return one.region === undefined ? [] : [{ name: one.name, value: str(one.region) }];
  });
  return { header, using: './main.bicep', params };
}

function crossingOutputs(builder: FileBuilder): Output[] {
  const outputs = [...builder.outputs.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return outputs.map(({ name, entry, path }) => ({
    kind: 'output',
    name,
    description: crossingDescription(entry, path),
    type: STRING,
    value: builder.reference(entry, path),
  }));
}

function recordType(kind: RecordedKind): BicepType {
  return {
    kind: 'objectOf',
    properties: [],
    rest: { kind: 'objectOf', properties: RECORDED[kind].map((key) => ({ key, type: STRING })) },
  };
}

function recordObject(builder: FileBuilder, kind: RecordedKind, entries: readonly Entry[]): Expression | undefined {
  const found = entries.filter((entry) => entry.recordKey?.kind === kind);
  if (found.length === 0) return undefined;
  const named = found.map((entry) => ({
    key: entry.recordKey?.name ?? '',
    value: object(
      Object.entries(entry.recordedValues).map(([key, path]) => ({ key, value: builder.reference(entry, path) })),
    ),
  }));
  return object(named.sort((a, b) => (a.key < b.key ? -1 : 1)));
}

function recordOutput(kind: RecordedKind, value: Expression): Output {
  return { kind: 'output', name: kind, description: OUTPUT_DESCRIPTIONS[kind], type: recordType(kind), value };
}

function recordOutputs(builder: FileBuilder, entries: readonly Entry[]): Output[] {
  return (Object.keys(RECORDED) as RecordedKind[]).flatMap((kind) => {
    const value = recordObject(builder, kind, entries);
    return value === undefined ? [] : [recordOutput(kind, value)];
  });
}

// What we make is handed over always; what exists, when a manifest asks for it.
function outputsOfMain(
  builder: FileBuilder,
  main: Unit,
  modules: readonly Unit[],
  entries: readonly Entry[],
  asked: readonly RecordKey[],
  wiring: Wiring,
): Output[] {
  const wanted = new Set(asked.map((key) => `${key.kind}/${key.name}`));
  const existing = entries.filter(
    ({ written, recordKey }) => !written && recordKey !== undefined && wanted.has(`${recordKey.kind}/${recordKey.name}`),
  );
  return (Object.keys(RECORDED) as RecordedKind[]).flatMap((kind) => {
    const own = recordObject(builder, kind, [...main.entries, ...existing]);
    const others = modules
      .filter((unit) => unit.entries.some((entry) => entry.recordKey?.kind === kind))
      .map((unit) => access(symbol(wiring.builder(main).moduleSymbol(unit)), 'outputs', kind));
    const all = own === undefined ? others : [own, ...others];
    const [only] = all;
    if (only === undefined) return [];
    return [recordOutput(kind, all.length === 1 ? only : call('union', ...all))];
  });
}
