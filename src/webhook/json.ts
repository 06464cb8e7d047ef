/** Plain data, as YAML and JSON give it. */
export type Json = Readonly<Record<string, unknown>>;

export function record(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

/** The objects of a list; none where there is no list. */
export function records(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter((item): item is Json => record(item) !== undefined) : [];
}

/** A field of an object's own; undefined where it is null, which Kubernetes takes for absent. */
export function field(value: unknown, name: string): unknown {
  const map = record(value);
  return map !== undefined && Object.hasOwn(map, name) ? (map[name] ?? undefined) : undefined;
}

/** A text at the end of a path of fields. Go's decoder makes the empty text of what is absent. */
export function textAt(value: unknown, ...path: readonly string[]): string {
  const found = path.reduce(field, value);
  return typeof found === 'string' ? found : '';
}

/** An annotation; undefined where there is none. One that is null is there, and empty. */
export function annotation(object: unknown, key: string): string | undefined {
  const map = record(field(field(object, 'metadata'), 'annotations'));
  return map === undefined || !Object.hasOwn(map, key) ? undefined : textAt(map, key);
}
