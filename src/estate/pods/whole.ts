import { list } from '../../schemas/kubernetes/access';
import { templatePlace } from '../../schemas/kubernetes/pod-template';
import type { Estate, KubernetesObject } from '../estate';
import { objectsAt } from './by-name';
import { fieldAt, fieldOf } from './manifest';
import type { Pods } from './pods';

/**
 * Whether an object says all of its pods. Patches, and what kustomize puts together, say a part: what is not in them may
 * be in another one.
 */
export function isWhole({ object: { manifest }, spec, bound }: Pods): boolean {
  const containers = list(spec.containers);
  if (containers.length === 0) return false;
  if (bound !== undefined) return true;
  const place = templatePlace(String(manifest.apiVersion), String(manifest.kind));
  if (place?.selects === true && fieldAt(manifest, 'spec', 'selector') === undefined) return false;
  return containers.every((container) => typeof fieldOf(container, 'image') === 'string');
}

/** Other objects of the same kind and name, in the same namespace or in none: patches of it, among others. */
export function namesakesOf(estate: Estate, { object, namespace }: Pods): readonly KubernetesObject[] {
  const { kind, metadata } = object.manifest;
  return objectsAt(estate, kind, namespace, fieldOf(metadata, 'name')).filter((one) => one !== object);
}
