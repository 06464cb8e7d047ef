import type { Place } from '../diagnostics';
import type { Estate, KubernetesObject } from '../estate/estate';
import { annotation, fieldAt, isPlaceholder } from '../estate/pods/manifest';
import { UNKNOWN, type Value } from '../estate/value';
import { CLIENT_ID, TENANT_ID } from '../webhook/vocabulary';

/** A ServiceAccount of the files. */
export interface Account {
  readonly key: string;
  readonly namespace: string;
  readonly name: string;
  readonly object: KubernetesObject;
  /** What it is annotated with; undefined where nothing is, or an empty text. */
  readonly clientId: Value | undefined;
  readonly tenantId: Value | undefined;
  place(annotation?: string): Place;
}

/** `namespace/name`; undefined where one of them is not known, so that no subject can be compared. */
export function accountKey(namespace: unknown, name: unknown): string | undefined {
  const parts = [namespace, name];
  const known = parts.every(
    (part) => typeof part === 'string' && part !== '' && !isPlaceholder(part) && !/[$]/.test(part),
  );
  return known ? parts.join('/') : undefined;
}

const SUBJECT = /^system:serviceaccount:([^:/]+):([^:/]+)$/;

/** The ServiceAccount that a subject names, as `namespace/name`; undefined where it names none. */
export function accountOfSubject(subject: string): string | undefined {
  const [, namespace, name] = SUBJECT.exec(subject) ?? [];
  return name === undefined ? undefined : `${namespace}/${name}`;
}

/** The subject of tokens of a ServiceAccount. */
export function subjectOf(key: string): string {
  return `system:serviceaccount:${key.replace('/', ':')}`;
}

/** All ServiceAccounts of an estate. */
export function accountsIn(estate: Estate): readonly Account[] {
  return estate.objects.flatMap((object) => {
    const { manifest } = object;
    if (manifest.kind !== 'ServiceAccount' || manifest.apiVersion !== 'v1') return [];
    const [namespace, name] = ['namespace', 'name'].map((field) => fieldAt(manifest, 'metadata', field));
    if (typeof name !== 'string' || name === '') return [];
    const space = typeof namespace === 'string' ? namespace : '';
    return [
      {
        key: accountKey(space, name) ?? `${space}/${name}`,
        namespace: space,
        name,
        object,
        clientId: meant(estate, annotation(manifest, CLIENT_ID)),
        tenantId: meant(estate, annotation(manifest, TENANT_ID)),
        place: (key?: string) =>
          object.place(key === undefined ? ['metadata', 'name'] : ['metadata', 'annotations', key]),
      },
    ];
  });
}

function meant(estate: Estate, text: unknown): Value | undefined {
  if (text === undefined || text === null || text === '') return undefined;
  return typeof text === 'string' ? estate.meaning(text) : UNKNOWN;
}
