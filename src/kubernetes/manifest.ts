/** Rendered objects, as `toJson()` gives them. */

export type Json = Record<string, unknown>;

export interface Manifest extends Json {
  apiVersion?: string;
  kind?: string;
  metadata?: Json;
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a path, or undefined. */
export function objectAt(root: unknown, path: readonly string[]): Json | undefined {
  let at: unknown = root;
  for (const key of path) at = isJson(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  return isJson(at) ? at : undefined;
}

/** The object under a key, made when it is not there. */
export function ensureObject(parent: Json, key: string): Json {
  const known = parent[key];
  if (isJson(known)) return known;
  const made: Json = {};
  parent[key] = made;
  return made;
}

/** Name, namespace and kind of an object, for people: `Deployment shop/api`. */
export function describe(manifest: Json): string {
  const metadata = isJson(manifest.metadata) ? manifest.metadata : {};
  const name = [metadata.namespace, metadata.name].filter((part) => typeof part === 'string').join('/');
  return `${String(manifest.kind ?? 'object')} ${name}`;
}

/** All text in a value, keys included. */
export function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (!Array.isArray(value)) yield key;
      yield* textsIn(inner);
    }
  }
}

/** Inserts a key where cdk8s would have sorted it. */
export function setSorted(parent: Json, key: string, value: unknown): void {
  if (Object.hasOwn(parent, key) || process.env.CDK8S_DISABLE_SORT) {
    parent[key] = value;
    return;
  }
  const entries: [string, unknown][] = [...Object.entries(parent), [key, value]];
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  for (const [name] of entries) delete parent[name];
  for (const [name, inner] of entries) parent[name] = inner;
}
