import type { Cluster, Credential, Identity, Vault } from '../estate/azure';
import type { Estate } from '../estate/estate';
import { fieldAt } from '../estate/pods/manifest';
import { referenceValue, textOf, type Value, valueKey } from '../estate/value';
import { list } from '../schemas/kubernetes/access';
import { type Account, accountOfSubject, accountsIn } from './accounts';
import { plainId } from './compare';
import { GrantIndex } from './grants';
import { type User, usersIn } from './users';

/** An estate, with what chains are made of where it can be found at once. */
export interface View {
  readonly estate: Estate;
  readonly accounts: readonly Account[];
  /** By `namespace/name`. */
  readonly accountsByKey: ReadonlyMap<string, readonly Account[]>;
  readonly users: readonly User[];
  readonly usersByAccount: ReadonlyMap<string, readonly User[]>;
  /** Namespaces in which something is installed of which the files are not here, such as a chart by Flux. */
  readonly openNamespaces: ReadonlySet<string>;
  readonly identities: ReadonlyMap<string, Identity>;
  readonly credentialsByIdentity: ReadonlyMap<string, readonly Credential[]>;
  /** By the ServiceAccount that the subject names, as `namespace/name`. */
  readonly credentialsByAccount: ReadonlyMap<string, readonly Credential[]>;
  /** Keys of the identities of which a credential has a subject that is not known. */
  readonly openSubjects: ReadonlySet<string>;
  readonly grants: GrantIndex;
  /** Whether every identity's client id is known, so that another one is of none of them. */
  readonly knowsAllClientIds: boolean;
  identityByClientId(value: Value): Identity | undefined;
  identityByPrincipalId(value: Value): Identity | undefined;
  clusterByIssuer(value: Value): Cluster | undefined;
  /** The vault that a need speaks of. */
  vaultOf(value: Value): Vault | undefined;
}

const views = new WeakMap<Estate, View>();

/** The view of an estate, made once. */
export function viewOf(estate: Estate): View {
  const known = views.get(estate);
  if (known !== undefined) return known;
  const view = newView(estate);
  views.set(estate, view);
  return view;
}

function newView(estate: Estate): View {
  const { identities, credentials, clusters, vaults, grants } = estate.azure;
  const accounts = accountsIn(estate);
  const users = usersIn(estate);
  const clientIds = byId(identities, 'clientId');
  const principalIds = byId(identities, 'principalId');
  const issuers = firstBy(clusters, ({ issuer }) => valueKey(issuer));
  const vaultNames = firstBy(vaults, ({ name }) => (name === '' ? undefined : name.toLowerCase()));
  const vaultKeys = firstBy(vaults, ({ key }) => key);
  return {
    estate,
    accounts,
    accountsByKey: groupBy(accounts, ({ key }) => key),
    users,
    usersByAccount: groupBy(users, ({ account }) => account),
    openNamespaces: new Set(estate.objects.flatMap(({ manifest }) => installedInto(manifest))),
    identities: firstBy(identities, ({ key }) => key),
    credentialsByIdentity: groupBy(credentials, ({ identity }) => identity),
    credentialsByAccount: groupBy(credentials, ({ subject }) => accountOfSubject(textOf(subject) ?? '')),
    openSubjects: new Set(credentials.flatMap((one) => (one.subject.kind === 'text' ? [] : [one.identity]))),
    grants: new GrantIndex(grants, new Set(vaultKeys.keys())),
    knowsAllClientIds: identities.every(({ clientId }) => clientId.kind === 'text'),
    identityByClientId: (value) => clientIds.get(valueKey(plainId(value)) ?? ''),
    identityByPrincipalId: (value) => principalIds.get(valueKey(plainId(value)) ?? ''),
    clusterByIssuer: (value) => issuers.get(valueKey(value) ?? ''),
    vaultOf: (value) =>
      value.kind === 'text'
        ? vaultNames.get(value.text)
        : value.kind === 'reference'
          ? vaultKeys.get(value.resource)
          : undefined,
  };
}

// What was recorded can be meant by a placeholder as well, and then it is a reference.
function byId(identities: readonly Identity[], property: 'clientId' | 'principalId'): ReadonlyMap<string, Identity> {
  const found = new Map<string, Identity>();
  for (const identity of identities) {
    for (const value of [plainId(identity[property]), referenceValue(identity.key, property)]) {
      const key = valueKey(value);
      if (key !== undefined && !found.has(key)) found.set(key, identity);
    }
  }
  return found;
}

function firstBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined && !found.has(key)) found.set(key, item);
  }
  return found;
}

/** Items by key; those without one are left out. */
export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [item]);
    else list.push(item);
  }
  return groups;
}

const INSTALLERS = new Set(['HelmRelease', 'HelmChart', 'Application', 'ApplicationSet', 'Kustomization', 'Addon']);

/** The namespaces that an object installs something into. */
function installedInto(manifest: Readonly<Record<string, unknown>>): string[] {
  const group = String(manifest.apiVersion).split('/', 1)[0];
  if (!INSTALLERS.has(String(manifest.kind)) || group === 'kustomize.config.k8s.io' || group === 'app.k8s.io')
    return [];
  const targets = [
    fieldAt(manifest, 'metadata', 'namespace'),
    fieldAt(manifest, 'spec', 'targetNamespace'),
    fieldAt(manifest, 'spec', 'destination', 'namespace'),
    fieldAt(manifest, 'spec', 'template', 'spec', 'destination', 'namespace'),
    ...list(fieldAt(manifest, 'spec', 'namespaces')),
  ];
  return targets.filter((target) => typeof target === 'string');
}
