/** The tree of syntax of a YAML text, with offsets, as far as mending needs it. */
import { isMap, isScalar, isSeq, type Pair, parseAllDocuments, type Scalar, type YAMLMap } from 'yaml';

/** A pair of a mapping whose key and value have places in the text, without anchors, aliases and tags. */
export interface Entry {
  readonly key: string;
  readonly keyStart: number;
  readonly value: Scalar<unknown>;
  readonly start: number;
  readonly end: number;
}

/** The mappings of a text that are objects, those in Lists among them; undefined where the text cannot be read. */
export function objectsIn(text: string): readonly YAMLMap[] | undefined {
  const documents = parseAllDocuments(text, {
    version: '1.2',
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  if (!Array.isArray(documents)) return [];
  const found: YAMLMap[] = [];
  for (const { errors, contents } of documents) {
    if (errors.length > 0) return undefined;
    if (!isMap(contents)) continue;
    const items = textAt(contents, 'kind') === 'List' ? fieldIn(contents, 'items') : undefined;
    if (isSeq(items)) found.push(...items.items.filter((one): one is YAMLMap => isMap(one)));
    else found.push(contents);
  }
  return found;
}

/** The value of a key; undefined where it is not there, or there twice. */
export function fieldIn(map: YAMLMap, key: string): unknown {
  return pairOf(map, key)?.value;
}

/** The pair of a key; undefined where it is not there, or there twice. */
export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  const found = map.items.filter((pair) => isScalar(pair.key) && pair.key.source === key);
  return found.length === 1 ? (found[0] as Pair) : undefined;
}

/** A mapping at the end of a path of keys. */
export function mapAt(map: YAMLMap, ...path: readonly string[]): YAMLMap | undefined {
  let found: YAMLMap = map;
  for (const key of path) {
    const next = fieldIn(found, key);
    if (!isMap(next)) return undefined;
    found = next;
  }
  return found;
}

/** The text of a scalar; undefined where there is none. */
export function textAt(map: YAMLMap, key: string): string | undefined {
  const value = fieldIn(map, key);
  return isScalar(value) ? (value.source ?? '') : undefined;
}

/** The pairs of a mapping that can be changed by themselves. */
export function entriesOf(map: YAMLMap): readonly Entry[] {
  return map.items.flatMap((pair) => {
    const { key, value } = pair;
    if (!isScalar(key) || !isScalar(value) || key.anchor !== undefined || isSpecial(value)) return [];
    if (pairOf(map, key.source ?? '') === undefined || !isRange(key.range) || !isRange(value.range)) return [];
    return [{ key: key.source ?? '', keyStart: key.range[0], value, start: value.range[0], end: value.range[1] }];
  });
}

function isSpecial({ anchor, tag }: Scalar): boolean {
  return anchor !== undefined || tag !== undefined;
}

function isRange(range: unknown): range is readonly [number, number, number] {
  return Array.isArray(range);
}
