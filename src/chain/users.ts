import type { Place } from '../diagnostics';
import type { Estate, KubernetesObject } from '../estate/estate';
import { accountField, accountNameOf } from '../estate/pods/accounts';
import { annotation, describe, fieldAt, fieldOf } from '../estate/pods/manifest';
import { type Pods, podsOf } from '../estate/pods/pods';
import { type UseLabel, useLabelOf } from '../estate/pods/use-label';
import { isWhole, namesakesOf } from '../estate/pods/whole';
import type { Value } from '../estate/value';
import { list, record } from '../schemas/kubernetes/access';
import { USE_ENDPOINT_PREFIX, USE_LABEL } from '../webhook/vocabulary';
import { accountKey } from './accounts';
import { type Need, needsOfPods, storeNeed } from './needs';

/**
 * How something comes by a token: the webhook gives it one (`labelled`); the label is not known; nobody does, for want of
 * the label (`unlabelled`); or it is fetched without the webhook, by the CSI driver, External Secrets or a volume of its own.
 */
export type Way = 'labelled' | 'open' | 'unlabelled' | 'otherwise';

/** What asks for tokens of a ServiceAccount: pods, or a store of External Secrets. */
export interface User {
  /** Kind, namespace and name, for people: `Deployment shop/api`. */
  readonly title: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly object: KubernetesObject;
  readonly accountName: string;
  /** `namespace/name` of the ServiceAccount. */
  readonly account: string;
  readonly way: Way;
  /** The use label of pods; undefined for what has none. */
  readonly label: UseLabel | undefined;
  /** Who fetches the token, where it is not the webhook. */
  readonly fetchedBy: string | undefined;
  /** Whether the tokens are for an identity binding, which needs no credential of its own. */
  readonly identityBinding: boolean;
  readonly needs: readonly Need[];
  /** Where the pod template, or the store, begins. */
  place(): Place;
  labelPlace(): Place;
  accountPlace(): Place;
}

/** Everything that asks for tokens, or could: all pods, and the stores of External Secrets that name a ServiceAccount. */
export function usersIn(estate: Estate): readonly User[] {
  const classes = secretClassesIn(estate);
  const pods = podsOf(estate).flatMap((one) => podsUser(estate, one, classes) ?? []);
  return [...pods, ...estate.objects.flatMap((object) => storeUser(estate, object) ?? [])];
}

function nameOf(object: KubernetesObject): string {
  const name = fieldAt(object.manifest, 'metadata', 'name') ?? fieldAt(object.manifest, 'metadata', 'generateName');
  return typeof name === 'string' ? name : '';
}

function podsUser(estate: Estate, pods: Pods, classes: SecretClasses): User | undefined {
  const { object, template, path, namespace, what } = pods;
  if (isPatch(estate, pods)) return undefined;
  const accountName = accountNameOf(pods);
  const found = useLabelOf(estate, pods);
  const fetchedBy = fetcherOf(pods);
  return {
    title: what,
    kind: String(object.manifest.kind),
    namespace,
    name: nameOf(object),
    object,
    accountName,
    account: accountKey(namespace, accountName) ?? `${namespace}/${accountName}`,
    way: wayOf(found, fetchedBy),
    label: found,
    fetchedBy,
    identityBinding: usesIdentityBinding(template),
    needs: needsOfPods(estate, pods, (name) => classes.get(`${namespace}/${name}`)),
    place: () => object.place(path),
    labelPlace: () => object.place(labelPath(found, path)),
    accountPlace: () => object.place([...path, 'spec', accountField(pods)]),
  };
}

// What has no containers, or a part of what another object of its name says whole, adds to that one.
function isPatch(estate: Estate, pods: Pods): boolean {
  if (list(pods.spec.containers).length === 0) return true;
  return !isWhole(pods) && namesakesOf(estate, pods).length > 0;
}

function wayOf(found: UseLabel, fetchedBy: string | undefined): Way {
  if (found.kind === 'on') return 'labelled';
  if (found.kind === 'unknown') return 'open';
  return fetchedBy === undefined ? 'unlabelled' : 'otherwise';
}

function labelPath(found: UseLabel, path: readonly string[]): readonly string[] {
  if (found.kind === 'absent') return path;
  return found.kind === 'elsewhere' ? found.path : [...path, 'metadata', 'labels', USE_LABEL];
}

function fetcherOf({ spec }: Pods): string | undefined {
  for (const volume of list(spec.volumes)) {
    if (fieldAt(volume, 'csi', 'driver') === 'secrets-store.csi.k8s.io') return 'the CSI driver of the secrets store';
    const sources = list(fieldAt(volume, 'projected', 'sources'));
    if (sources.some((source) => typeof fieldAt(source, 'serviceAccountToken', 'audience') === 'string'))
      return 'a token volume of its own';
  }
  return undefined;
}

function usesIdentityBinding(template: unknown): boolean {
  const annotations = record(fieldAt(template, 'metadata', 'annotations')) ?? {};
  return Object.keys(annotations).some(
    (key) => key.startsWith(USE_ENDPOINT_PREFIX) && String(annotation(template, key)).toLowerCase() === 'true',
  );
}

type SecretClasses = ReadonlyMap<string, KubernetesObject>;

function secretClassesIn({ objects }: Estate): SecretClasses {
  const found = new Map<string, KubernetesObject>();
  for (const object of objects) {
    const { manifest } = object;
    if (manifest.kind !== 'SecretProviderClass') continue;
    const namespace = fieldAt(manifest, 'metadata', 'namespace');
    found.set(`${typeof namespace === 'string' ? namespace : ''}/${nameOf(object)}`, object);
  }
  return found;
}

function storeUser(estate: Estate, object: KubernetesObject): User | undefined {
  const { manifest } = object;
  if (!String(manifest.apiVersion).startsWith('external-secrets.io/')) return undefined;
  const provider = ['spec', 'provider', 'azurekv'];
  const reference = fieldAt(manifest, ...provider, 'serviceAccountRef');
  const name = fieldOf(reference, 'name');
  if (typeof name !== 'string') return undefined;
  const own = fieldAt(manifest, 'metadata', 'namespace');
  const given = fieldOf(reference, 'namespace') ?? own;
  const namespace = typeof given === 'string' ? given : '';
  const need = storeNeed(estate, object, provider);
  return {
    title: describe(manifest),
    kind: String(manifest.kind),
    namespace: typeof own === 'string' ? own : '',
    name: nameOf(object),
    object,
    accountName: name,
    account: accountKey(namespace, name) ?? `${namespace}/${name}`,
    way: 'otherwise',
    label: undefined,
    fetchedBy: 'External Secrets',
    identityBinding: false,
    needs: need === undefined ? [] : [need],
    place: () => object.place(provider),
    labelPlace: () => object.place(provider),
    accountPlace: () => object.place([...provider, 'serviceAccountRef', 'name']),
  };
}

/** The client id that something names itself, instead of that of its ServiceAccount. */
export function ownClientId({ needs }: User): Value | undefined {
  return needs.find(({ clientId }) => clientId !== undefined)?.clientId;
}
