/** Looking into objects that anybody may have written. */
import type { ReadObject } from '../manifests';

export type Fields = Readonly<Record<string, unknown>>;

/** A mapping; an empty one where there is something else. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** A text that is not empty; undefined for anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** What stands at a path. */
export function at(root: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => {
    const holder = Array.isArray(value) ? value : fieldsOf(value);
    return Object.hasOwn(holder, step) ? (holder as Record<string | number, unknown>)[step] : undefined;
  }, root);
}

/**
 * A field of a custom resource of pod identity. Before version 1.6 they were written with other capitals (`ResourceID`), and
 * objects from then are still in clusters; where both are there, the right one counts.
 */
export function loosely(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : fields[spelling(fields, name)];
}

/** How a field is spelled in an object. */
export function spelling(fields: Fields, name: string): string {
  if (Object.hasOwn(fields, name)) return name;
  return Object.keys(fields).find((key) => key.toLowerCase() === name.toLowerCase()) ?? name;
}

export function metadataOf({ manifest }: ReadObject): Fields {
  return fieldsOf(manifest.metadata);
}

export function kindOf({ manifest }: ReadObject): string {
  return String(manifest.kind);
}

/** The group of an API: empty for that of Pods. */
export function groupOf({ manifest }: ReadObject): string {
  const [group = '', version] = String(manifest.apiVersion).split('/');
  return version === undefined ? '' : group;
}

/** An object as findings call it: `Deployment shop/web`. */
export function titleOf(object: ReadObject, namespace?: string): string {
  const { name, generateName, namespace: own } = metadataOf(object);
  const shown = textOf(name) ?? textOf(generateName) ?? 'without a name';
  return `${kindOf(object)} ${[namespace ?? textOf(own), shown].filter((part) => part !== undefined).join('/')}`;
}

/** Whether a text in it has `${`, as Flux and envsubst replace it, and as shells read it. */
export function hasVariable(manifest: Fields): boolean {
  return JSON.stringify(manifest).includes('${');
}
