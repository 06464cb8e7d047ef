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
      eachText(value[key], passOver, visit);
    }
  }
}

/** Inserts a key where cdk8s would have sorted it. */
export function setSorted(parent: Json, key: string, value: unknown): void {
  if (Object.hasOwn(parent, key) || process.env.CDK8S_DISABLE_SORT) {
    parent[key] = value;
    return;
  }
  const before = Object.keys(parent);
  const sorted = [...before, key].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const kept = sorted.findIndex((name, index) => name !== before[index]);
  const moved = sorted.slice(kept).map((name): [string, unknown] => [name, name === key ? value : parent[name]]);
  // Last in, first out: so V8 takes each deletion back instead of turning the object into a dictionary.
  for (const name of before.slice(kept).reverse()) delete parent[name];
  for (const [name, inner] of moved) parent[name] = inner;
}
