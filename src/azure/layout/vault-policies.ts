import { placeOf } from '../../declaration';
import { type Finding, finding } from '../../diagnostics';
import { type AccessPolicy, accessPolicyEntries } from '../access-policy';
import type { KeyVault } from '../key-vault';
import type { IManagedIdentity } from '../managed-identity';
import type { AzureResource } from '../resource';
import type { RoleAssignment } from '../role-assignment';
import type { Collection } from './collection';
import type { Entry } from './entry';

/*
 * Several constructs may stand for one vault, in several charts. Its policies are one list all the same: inline in the
 * vault that we make, or one resource `add` for a vault that exists.
 */

/** The body of a resource; of a vault that we make, with the policies of all that stand for it. */
export function bodyWithPolicies(
  resource: AzureResource,
  same: readonly AzureResource[],
  collection: Pick<Collection, 'entryOf'>,
): Record<string, unknown> {
  const body = resource._body();
  if (!isVault(resource) || resource.authorization !== 'accessPolicies') return body;
  const accessPolicies = accessPolicyEntries(policiesOf(same), (one) => identityKey(one, collection));
  return { ...body, properties: { ...(body.properties as Record<string, unknown>), accessPolicies } };
}

/** Policies of vaults that exist: one resource for each vault in the app, because a second one named `add` is refused. */
export function addedPolicies(collection: Collection): Entry[] {
  return collection.entries.flatMap((entry) => {
    if (entry.written || !isVault(entry.construct)) return [];
    const policies = policiesOf(collection.constructsOf(entry));
    if (policies.length === 0) return [];
    const accessPolicies = accessPolicyEntries(policies, (one) => identityKey(one, collection));
    return [
      {
        ...entry,
        key: `${entry.key}|accesspolicies|add`,
        type: 'Microsoft.KeyVault/vaults/accessPolicies',
        label: `access policies of ${entry.label}`,
        written: true,
        name: 'add',
        symbolWords: [...entry.symbolWords, 'add'],
        // Nobody owns them, so they belong to main.
        chart: undefined,
        parent: entry,
        body: { properties: { accessPolicies } },
        recordKey: undefined,
        recordNames: [],
        recordedValues: {},
        waitsFor: new Set<Entry>(),
      },
    ];
  });
}

/**
 * What Azure would ignore, where one construct knows how the vault decides and another one asked for the grant. Where
 * it is the same construct, that has said so itself.
 */
export function authorizationFindings(collection: Collection): Finding[] {
  return [...ignoredPolicies(collection), ...ignoredRoles(collection)];
}

function ignoredPolicies(collection: Collection): Finding[] {
  return collection.entries.flatMap((entry) => {
    if (!isVault(entry.construct) || authorizationOf(entry, collection) !== 'rbac') return [];
    return collection
      .constructsOf(entry)
      .filter((one) => isVault(one) && one.authorization !== 'rbac')
      .flatMap((one) => policiesOf([one]).map(({ identity }) => ({ one, identity })))
      .map(({ one, identity }) =>
        finding(
          'AZWI406',
          placeOf(one),
          `${entry.label} uses RBAC; the access policy of ${identity.label} would be ignored.`,
          "Use vault.grantSecretsUser(…), or declare the vault with authorization: 'accessPolicies'.",
        ),
      );
  });
}

function ignoredRoles(collection: Collection): Finding[] {
  return collection.entries.flatMap(({ construct }) => {
    const asked = construct._identity.target;
    if (!isRole(construct) || !isVault(asked) || asked.authorization === 'accessPolicies') return [];
    const vault = collection.entryOf(asked);
    if (vault === undefined || authorizationOf(vault, collection) !== 'accessPolicies') return [];
    const role = construct._vaultDataRole();
    if (role === undefined) return [];
    return [
      finding(
        'AZWI405',
        placeOf(construct),
        `${vault.label} uses access policies; the role ${role} would be ignored.`,
        "Use vault.grantSecretsRead(…) or vault.addAccessPolicy(…), or declare the vault with authorization: 'rbac'.",
      ),
    ];
  });
}

// What we make is known for certain; of what exists, what any of its constructs says.
function authorizationOf(vault: Entry, collection: Collection): KeyVault['authorization'] {
  const said = [vault.construct, ...collection.constructsOf(vault)].filter(isVault).map((one) => one.authorization);
  return said.find((one) => one !== undefined);
}

function policiesOf(same: readonly AzureResource[]): readonly AccessPolicy[] {
  return same.filter(isVault).flatMap((vault) => vault._policies);
}

function identityKey(identity: IManagedIdentity, collection: Pick<Collection, 'entryOf'>): string {
  return collection.entryOf(identity)?.key ?? `principal:${String(identity._principal()).toLowerCase()}`;
}

function isVault(resource: unknown): resource is KeyVault {
  return typeof resource === 'object' && resource !== null && '_policies' in resource;
}

function isRole(resource: AzureResource): resource is RoleAssignment {
  return '_vaultDataRole' in resource;
}
