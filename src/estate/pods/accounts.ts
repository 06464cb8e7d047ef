import { CLIENT_ID } from '../../webhook/vocabulary';
import type { Estate, KubernetesObject } from '../estate';
import { objectsAt, objectsNamed } from './by-name';
import { annotation } from './manifest';
import type { Pods } from './pods';

const DEFAULT = 'default';

/** Name of the ServiceAccount of pods; undefined where they name none, and have `default`. */
export function namedAccount({ spec }: Pods): string | undefined {
  // The old name of the field means the same.
  const name = spec.serviceAccountName ?? spec.serviceAccount;
  return typeof name === 'string' && name !== '' ? name : undefined;
}

/** Name of the ServiceAccount that pods have. */
export function accountNameOf(pods: Pods): string {
  return namedAccount(pods) ?? DEFAULT;
}

/** Field of a pod that names its ServiceAccount. */
export function accountField({ spec }: Pods): 'serviceAccountName' | 'serviceAccount' {
  return spec.serviceAccountName === undefined && spec.serviceAccount !== undefined
    ? 'serviceAccount'
    : 'serviceAccountName';
}

/** All ServiceAccounts of a name, in whatever namespace. */
export function accountsNamed(estate: Estate, name: string): readonly KubernetesObject[] {
  return objectsNamed(estate, 'ServiceAccount', name);
}

/**
 * What these files say of the ServiceAccount of a name and a namespace. A base of kustomize says no namespace, and an
 * overlay adds annotations, so that several objects may be one ServiceAccount.
 */
export function accountsAt(estate: Estate, namespace: string, name: string): readonly KubernetesObject[] {
  return objectsAt(estate, 'ServiceAccount', namespace, name);
}

/** What these files say of the ServiceAccount of pods. */
export function accountsOf(estate: Estate, pods: Pods): readonly KubernetesObject[] {
  return accountsAt(estate, pods.namespace, accountNameOf(pods));
}

/** The texts that objects have in an annotation; empty ones are left out. */
export function annotated(objects: readonly KubernetesObject[], key: string): readonly string[] {
  return objects.flatMap(({ manifest }) => {
    const text = annotation(manifest, key);
    return typeof text === 'string' && text !== '' ? [text] : [];
  });
}

/** Whether a ServiceAccount of these objects has a client id, or something that stands for one. */
export function hasClientId(objects: readonly KubernetesObject[]): boolean {
  return annotated(objects, CLIENT_ID).length > 0;
}
