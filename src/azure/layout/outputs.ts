import { access, type BicepType, call, type Expression, type Output, object, symbol } from '../../bicep';
import { RECORDED, type RecordedKind, type RecordKey } from '../../values';
import type { Entry } from './entry';
import type { FileBuilder } from './file-builder';
import { crossingDescription } from './naming';
import type { Unit } from './units';

/** What files hand over: values to other files, and the record to whoever deploys. */

const STRING: BicepType = { kind: 'primitive', name: 'string' };
const KINDS = Object.keys(RECORDED) as RecordedKind[];

const DESCRIPTIONS: Record<RecordedKind, string> = {
  identities: 'Managed identities, by name.',
  vaults: 'Key vaults, by name.',
  clusters: 'Clusters, by name.',
};

/** What other files use of this one. */
export function crossingOutputs(builder: FileBuilder): Output[] {
  const outputs = [...builder.outputs.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return outputs.map(({ name, entry, path }) => ({
    kind: 'output',
    name,
    description: crossingDescription(entry, path),
    type: STRING,
    value: builder.reference(entry, path),
  }));
}

/** What the manifests ask for, as kind and name. */
export class Asked {
  private readonly names: ReadonlySet<string>;

  constructor(keys: readonly RecordKey[]) {
    this.names = new Set(keys.map((key) => `${key.kind}/${key.name}`));
  }

  /** The names under which a resource is handed over: what we make always, what exists when somebody asks for it. */
  public namesOf(entry: Entry): readonly string[] {
    const { recordKey } = entry;
    if (recordKey === undefined) return [];
    const always = entry.written ? recordKey.name : undefined;
    return entry.recordNames.filter((name) => name === always || this.names.has(`${recordKey.kind}/${name}`));
  }
}

/** The part of the record that a module has. */
export function recordOutputs(builder: FileBuilder, asked: Asked): Output[] {
  return KINDS.flatMap((kind) => {
    const value = recordObject(builder, kind, builder.unit.entries, asked);
    return value === undefined ? [] : [recordOutput(kind, value)];
  });
}

/** The whole record: main's own part, that of what exists, and those of the modules. */
export function recordOutputsOfMain(
  main: FileBuilder,
  modules: readonly Unit[],
  entries: readonly Entry[],
  asked: Asked,
): Output[] {
  const existing = entries.filter((entry) => !entry.written);
  return KINDS.flatMap((kind) => {
    const own = recordObject(main, kind, [...main.unit.entries, ...existing], asked);
    const others = modules
      .filter((unit) => unit.entries.some((entry) => entry.recordKey?.kind === kind))
      .map((unit) => access(symbol(main.moduleSymbol(unit)), 'outputs', kind));
    const all = own === undefined ? others : [own, ...others];
    const [only] = all;
    if (only === undefined) return [];
    return [recordOutput(kind, all.length === 1 ? only : call('union', ...all))];
  });
}

function recordObject(
  builder: FileBuilder,
  kind: RecordedKind,
  entries: readonly Entry[],
  asked: Asked,
): Expression | undefined {
  const named = entries
    .filter((entry) => entry.recordKey?.kind === kind)
    .flatMap((entry) => asked.namesOf(entry).map((key) => ({ key, entry })));
  if (named.length === 0) return undefined;
  named.sort((a, b) => (a.key < b.key ? -1 : 1));
  return object(named.map(({ key, entry }) => ({ key, value: valuesOf(builder, entry) })));
}

function valuesOf(builder: FileBuilder, entry: Entry): Expression {
  const values = Object.entries(entry.recordedValues);
  return object(values.map(([key, path]) => ({ key, value: builder.reference(entry, path) })));
}

function recordOutput(kind: RecordedKind, value: Expression): Output {
  const values = RECORDED[kind].map((key) => ({ key, type: STRING }));
  const type: BicepType = { kind: 'objectOf', properties: [], rest: { kind: 'objectOf', properties: values } };
  return { kind: 'output', name: kind, description: DESCRIPTIONS[kind], type, value };
}
