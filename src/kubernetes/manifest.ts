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

/** Name, namespace and kind of an object, for people: `Deployment shop/api`. */
export function describe(manifest: Json): string {
  const metadata = isJson(manifest.metadata) ? manifest.metadata : {};
  const name = [metadata.namespace, metadata.name].filter((part) => typeof part === 'string').join('/');
  return `${String(manifest.kind ?? 'object')} ${name}`;
}

/** Shows `visit` all text in a value, keys included; `passOver` tells keys that are left out with what is below them. */
export function eachText(value: unknown, passOver: (key: string) => boolean, visit: (text: string) => void): void {
  if (typeof value === 'string') visit(value);
  else if (Array.isArray(value)) for (const inner of value) eachText(inner, passOver, visit);
  else if (isJson(value)) {
    for (const key of Object.keys(value)) {
      if (passOver(key)) continue;
      visit(key);
      const inner = value[key];
      // Most of what there is, is text.
      if (typeof inner === 'string') visit(inner);
      else if (typeof inner === 'object') eachText(inner, passOver, visit);
    }
  }
}

/** Inserts a key where cdk8s would have sorted it. */
export function setSorted(parent: Json, key: string, value: unknown): void {
  const before = Object.keys(parent);
  const place = Object.hasOwn(parent, key) ? [key] : placeAmong(before, key);
  // The environment is asked last: it is not in memory.
  if (place.length === 1 || process.env.CDK8S_DISABLE_SORT) {
    parent[key] = value;
    return;
  }
  const moved = place.map((name): [string, unknown] => [name, name === key ? value : parent[name]]);
  const first = before.length + 1 - place.length;
  // Last in, first out: so V8 takes each deletion back instead of turning the object into a dictionary.
  for (let at = before.length - 1; at >= first; at -= 1) delete parent[before[at] as string];
  for (const [name, inner] of moved) parent[name] = inner;
}

/** The keys from the first on that has another place once a key is among them, in order. */
function placeAmong(before: readonly string[], key: string): readonly string[] {
  const isSorted = before.every((name, index) => index === 0 || (before[index - 1] as string) <= name);
  if (isSorted) {
    const after = before.findIndex((name) => name > key);
    return after < 0 ? [key] : [key, ...before.slice(after)];
  }
  const sorted = [...before, key].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return sorted.slice(sorted.findIndex((name, index) => name !== before[index]));
}
