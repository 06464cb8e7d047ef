import { PERMISSIONS } from '../schemas/azure/permissions';
import { call } from '../values';
import { list, needed, object, PLAIN, type Shape } from './given';
import { GRANTEE, type IManagedIdentity, type IManagedIdentityOwner } from './managed-identity';

type PermissionKind = keyof typeof PERMISSIONS;
const KINDS = Object.keys(PERMISSIONS) as PermissionKind[];

/** Permissions of one identity on one vault. */
export interface AccessPolicyPermissions {
  /**
   * On secrets.
   * @default - none
   */
  readonly secrets?: readonly (typeof PERMISSIONS.secrets)[number][];
  /**
   * On keys.
   * @default - none
   */
  readonly keys?: readonly (typeof PERMISSIONS.keys)[number][];
  /**
   * On certificates.
   * @default - none
   */
  readonly certificates?: readonly (typeof PERMISSIONS.certificates)[number][];
  /**
   * On storage accounts whose keys the vault manages.
   * @default - none
   */
  readonly storage?: readonly (typeof PERMISSIONS.storage)[number][];
}

const SHAPE: Shape<AccessPolicyPermissions> = {
  secrets: list(PLAIN),
  keys: list(PLAIN),
  certificates: list(PLAIN),
  storage: list(PLAIN),
};

/** What an access policy is asked for with. */
export interface PolicyArguments {
  readonly identity: IManagedIdentityOwner;
  readonly permissions: AccessPolicyPermissions;
}

export const POLICY_ARGUMENTS: Shape<PolicyArguments> = {
  identity: needed(GRANTEE, () => undefined),
  permissions: needed(object(SHAPE), () => undefined),
};

/** What one identity may do with the data of a vault. */
export interface AccessPolicy {
  readonly identity: IManagedIdentity;
  readonly permissions: AccessPolicyPermissions;
}

/** The permissions that Key Vault does not have, as `secrets: read`. */
export function unknownPermissions(permissions: AccessPolicyPermissions): readonly string[] {
  return Object.entries(permissions).flatMap(([kind, given]) => {
    const known: readonly string[] | undefined = Object.hasOwn(PERMISSIONS, kind)
      ? PERMISSIONS[kind as PermissionKind]
      : undefined;
    if (known === undefined) return [kind];
    return (given as readonly string[]).filter((one) => !known.includes(one)).map((one) => `${kind}: ${one}`);
  });
}

/**
 * The `accessPolicies` of a vault: one entry an identity, because Azure refuses an object id twice, sorted by name, so
 * that a new grant shows as one new entry. `keyOf` tells identities apart, however many constructs stand for one.
 */
export function accessPolicyEntries(
  policies: readonly AccessPolicy[],
  keyOf: (identity: IManagedIdentity) => string,
): readonly unknown[] {
  const merged = new Map<string, { identity: IManagedIdentity; permissions: AccessPolicyPermissions[] }>();
  for (const { identity, permissions } of policies) {
    const key = keyOf(identity);
    const entry = merged.get(key) ?? { identity, permissions: [] };
    entry.permissions.push(permissions);
    merged.set(key, entry);
  }
  const sorted = [...merged].sort(
    ([a, one], [b, other]) => compare(one.identity.name, other.identity.name) || compare(a, b),
  );
  return sorted.map(([, { identity, permissions }]) => ({
    tenantId: call('subscription', [], 'tenantId'),
    objectId: identity._principal(),
    permissions: union(permissions),
  }));
}

function union(all: readonly AccessPolicyPermissions[]): Record<string, readonly string[]> {
  const kinds = KINDS.map((kind): [string, string[]] => {
    return [kind, [...new Set<string>(all.flatMap((one) => one[kind] ?? []))].sort(compare)];
  });
  return Object.fromEntries(kinds.filter(([, permissions]) => permissions.length > 0));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
