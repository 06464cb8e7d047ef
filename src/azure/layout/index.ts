import { type BicepFile, type Expression, type Module, type ParametersFile, type Statement, symbol } from '../../bicep';
import type { Finding } from '../../diagnostics';
import type { RecordKey } from '../../values';
import type { AzureResource } from '../resource';
import type { Scope } from '../scope';
import { collect } from './collect';
import type { Entry } from './entry';
import { FileBuilder, type Wiring } from './file-builder';
import { Asked, crossingOutputs, recordOutputs, recordOutputsOfMain } from './outputs';
import { type FileParameter, parameterStatement, parameterValue } from './parameters';
import { isResourceGroup } from './scopes';
import { spread, type Unit } from './units';

export { type Entry, isOpaque } from './entry';

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

/** Lays the resources of an app out in files, wired up by `main.bicep`. */
export function layout(resources: readonly AzureResource[], options: LayoutOptions): Layout {
  const collection = collect(resources);
  const { main, modules, unitOf, findings } = spread(collection.entries, collection.scopes);
  const asked = new Asked(options.asked);
  const builders = new Map<Unit, FileBuilder>();
  const wiring: Wiring = {
    unitOf,
    entryOf: (resource) => collection.entryOf(resource),
    defaultRegion: options.location ?? firstRegion(collection.entries),
    builder: (unit) => builders.get(unit) as FileBuilder,
  };
  for (const unit of [main, ...modules]) builders.set(unit, new FileBuilder(unit, wiring));
  const mainBuilder = wiring.builder(main);
  for (const unit of modules) mainBuilder.moduleSymbol(unit);
  // Modules first: what they need of others becomes parameters, which main wires up to outputs of others. So all
  // outputs are known last.
  const bodies = modules.map((unit) => ({
    unit,
    builder: wiring.builder(unit),
    resources: wiring.builder(unit).resources(),
  }));
  const mainStatements = [
    ...mainBuilder.resources(),
    ...bodies.map(({ builder }) => moduleStatement(mainBuilder, builder)),
    ...recordOutputsOfMain(mainBuilder, modules, collection.entries, asked),
  ];
  const files = new Map<string, BicepFile>([[main.file, file(mainBuilder, mainStatements, options.header)]]);
  for (const { unit, builder, resources: body } of bodies) {
    const statements = [...body, ...crossingOutputs(builder), ...recordOutputs(builder, asked)];
    files.set(unit.file, file(builder, statements, options.header));
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

function moduleStatement(main: FileBuilder, { unit, parameters }: FileBuilder): Module {
  const { scope, params } = main.forModule(unit, () => ({
    scope: main.scopeExpression(unit.scope),
    params: parameters.sorted.map((one) => ({ name: one.name, value: argument(main, one) })),
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

function argument(main: FileBuilder, parameter: FileParameter): Expression {
  switch (parameter.kind) {
    case 'location':
      return main.location(parameter.region);
    case 'setting':
      return symbol(main.parameters.setting(parameter.spec));
    case 'secret':
      return symbol(main.parameters.secret(parameter.spec));
    case 'crossing':
      return main.reference(parameter.entry, parameter.path);
  }
}

function file(builder: FileBuilder, statements: readonly Statement[], header: readonly string[]): BicepFile {
  const { scope, main } = builder.unit;
  const params = builder.parameters.sorted.map((one) => parameterStatement(one, scope, main));
  return {
    header,
    ...(scope.kind === 'subscription' ? { targetScope: 'subscription' } : {}),
    statements: [...params, ...builder.variableStatements, ...builder.existingStatements, ...statements],
  };
}

function parametersFile({ parameters }: FileBuilder, header: readonly string[]): ParametersFile {
  const params = parameters.sorted.flatMap((one) => {
    const value = parameterValue(one);
    return value === undefined ? [] : [{ name: one.name, value }];
  });
  return { header, using: './main.bicep', params };
}
