import type { Estate, KubernetesObject } from '../estate';
import { fieldAt } from './manifest';

/** Objects of one kind and name, by their namespace. */
type Namesakes = Map<string, KubernetesObject[]>;

const known = new WeakMap<Estate, ReadonlyMap<string, Namesakes>>();

function indexOf(estate: Estate): ReadonlyMap<string, Namesakes> {
  const index = known.get(estate) ?? indexed(estate);
  known.set(estate, index);
  return index;
}

/** All objects of a kind and a name, in whatever namespace. */
export function objectsNamed(estate: Estate, kind: unknown, name: unknown): readonly KubernetesObject[] {
  return [...(indexOf(estate).get(keyOf(kind, name))?.values() ?? [])].flat();
}

/** Those of them that are in a namespace, or say none, as bases of kustomize do. Without a namespace, any may be. */
export function objectsAt(
  estate: Estate,
  kind: unknown,
  namespace: string,
  name: unknown,
): readonly KubernetesObject[] {
  if (namespace === '') return objectsNamed(estate, kind, name);
  const namesakes = indexOf(estate).get(keyOf(kind, name));
  return [...(namesakes?.get(namespace) ?? []), ...(namesakes?.get('') ?? [])];
}

/** Namespace that an object says; empty where it says none. */
export function namespaceOf({ manifest }: KubernetesObject): string {
  const namespace = fieldAt(manifest, 'metadata', 'namespace');
  return typeof namespace === 'string' ? namespace : '';
}

function keyOf(kind: unknown, name: unknown): string {
  return `${String(kind)} ${String(name)}`;
}

function indexed({ objects }: Estate): ReadonlyMap<string, Namesakes> {
  const index = new Map<string, Namesakes>();
  for (const object of objects) {
    const key = keyOf(object.manifest.kind, fieldAt(object.manifest, 'metadata', 'name'));
    const namesakes = index.get(key) ?? new Map<string, KubernetesObject[]>();
    index.set(key, namesakes);
    const namespace = namespaceOf(object);
    const same = namesakes.get(namespace);
    if (same === undefined) namesakes.set(namespace, [object]);
    else same.push(object);
  }
  return index;
}
