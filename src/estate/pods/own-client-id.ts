import { list } from '../../schemas/kubernetes/access';
import type { Estate } from '../estate';
import { accountNameOf } from './accounts';
import { objectsAt } from './by-name';
import { fieldAt, fieldOf } from './manifest';
import type { Pods } from './pods';
import { mutatedContainers, startTexts, variablesOf } from './variables';

const NAMES_CLIENT = /client[-_. ]?id|azure[-_.]?identity|identity[-_. ]?id/i;

/**
 * Whether pods may know their identity without the webhook: from a variable or an argument of their own, from
 * configuration that says one or that is not here, or because they are a controller, which reads it out of its resources.
 */
export function namesItsIdentity(estate: Estate, pods: Pods): boolean {
  return hasOwnText(pods) || readsIt(estate, pods) || isController(estate, pods);
}

function hasOwnText(pods: Pods): boolean {
  return mutatedContainers(pods).some((container) => {
    if (variablesOf(container).some(({ name }) => NAMES_CLIENT.test(name))) return true;
    return startTexts(container).some(({ text }) => NAMES_CLIENT.test(text));
  });
}

function readsIt(estate: Estate, pods: Pods): boolean {
  const sources = [
    ...mutatedContainers(pods).flatMap(({ fields }) => list(fields.envFrom).flatMap(sourcesOfVariables)),
    ...list(pods.spec.volumes).flatMap(sourcesOfVolume),
  ];
  return sources.some(({ kind, name }) => mayNameIt(estate, kind, pods.namespace, name));
}

interface Source {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly name: unknown;
}

function sourcesOfVariables(source: unknown): Source[] {
  return [
    { kind: 'ConfigMap' as const, name: fieldAt(source, 'configMapRef', 'name') },
    { kind: 'Secret' as const, name: fieldAt(source, 'secretRef', 'name') },
  ].filter(({ name }) => name !== undefined);
}

function sourcesOfVolume(volume: unknown): Source[] {
  return [
    { kind: 'ConfigMap' as const, name: fieldAt(volume, 'configMap', 'name') },
    { kind: 'Secret' as const, name: fieldAt(volume, 'secret', 'secretName') },
    ...list(fieldAt(volume, 'projected', 'sources')).flatMap((source): Source[] => [
      { kind: 'ConfigMap', name: fieldAt(source, 'configMap', 'name') },
      { kind: 'Secret', name: fieldAt(source, 'secret', 'name') },
    ]),
  ].filter(({ name }) => name !== undefined);
}

// What is not here may say anything, and so may a secret.
function mayNameIt(estate: Estate, kind: Source['kind'], namespace: string, name: unknown): boolean {
  if (kind === 'Secret') return true;
  const maps = objectsAt(estate, 'ConfigMap', namespace, name);
  return maps.length === 0 || maps.some(({ manifest }) => NAMES_CLIENT.test(JSON.stringify(manifest.data ?? {})));
}

/** Controllers that take the identity from the resources that they look after. */
const CONTROLLERS =
  /cert-manager|external-secrets|external-dns|azureserviceoperator|azure-service-operator|keda|velero|crossplane|upbound|cluster-api|source-controller|kustomize-controller|image-reflector|argocd|atlantis/i;

function isController(estate: Estate, pods: Pods): boolean {
  const images = ['containers', 'initContainers'].flatMap((field) =>
    list(pods.spec[field]).map((container) => fieldOf(container, 'image')),
  );
  const name = accountNameOf(pods);
  if ([...images, name].some((text) => typeof text === 'string' && CONTROLLERS.test(text))) return true;
  return accountsWithRights(estate).has(name);
}

const known = new WeakMap<Estate, ReadonlySet<unknown>>();

/** Names of the ServiceAccounts that may do something in the cluster: who has resources to look after, can. */
function accountsWithRights(estate: Estate): ReadonlySet<unknown> {
  const before = known.get(estate);
  if (before !== undefined) return before;
  const names = new Set<unknown>();
  for (const { manifest } of estate.objects) {
    if (manifest.kind !== 'RoleBinding' && manifest.kind !== 'ClusterRoleBinding') continue;
    for (const subject of list(manifest.subjects)) names.add(fieldOf(subject, 'name'));
  }
  known.set(estate, names);
  return names;
}
