import type { Entry, Layout } from '../azure/layout';
import { nodeOf } from '../values';
import { type AzureId, azureId, isResourceId, mayBeSame, sameText } from './azure-id';
import { permissionsText } from './permissions';

/** The type of managed identities. */
export const IDENTITY_TYPE = 'Microsoft.ManagedIdentity/userAssignedIdentities';
/** The type of key vaults. */
export const VAULT_TYPE = 'Microsoft.KeyVault/vaults';

/** A managed identity. */
export interface IdentityAccess {
  readonly kind: 'identity';
  readonly identity: AzureId;
}

/** A federated identity credential. */
export interface CredentialAccess {
  readonly kind: 'credential';
  readonly identity: AzureId;
  readonly name: string;
  /** URL of the issuer, or the id of the cluster whose issuer it is; empty when it is an expression. */
  readonly issuer: string;
  /** Subject of the tokens; empty when it is an expression. */
  readonly subject: string;
}

/** What an access policy of a vault gives. */
export interface PolicyAccess {
  readonly kind: 'policy';
  readonly vault: AzureId;
  /** Whether the list of the vault is deployed whole, or this is added to what is there. */
  readonly list: 'whole' | 'added';
  /** Id of an identity, or the object id of somebody. */
  readonly principal: string;
  /** What it lets do, as `permissionsText` says it; undefined where that is not known. */
  readonly permissions?: string;
}

/** A role assignment. */
export interface RoleAccess {
  readonly kind: 'role';
  readonly scope: AzureId;
  /** Id of the role definition, a GUID. */
  readonly role: string;
  /** Name of the role, as the declaration has it. */
  readonly roleName: string;
  /** Id of an identity, or the object id of somebody. */
  readonly principal: string;
}

/** Something in Azure that lets somebody in, and stays when it is no longer declared. */
export type Access = IdentityAccess | CredentialAccess | PolicyAccess | RoleAccess;

/** What a declaration says of access. */
export interface DeclaredAccess {
  /** What it writes, and what an earlier one may have written alike. */
  readonly access: readonly Access[];
  /** Identities that it makes or refers to. */
  readonly identities: readonly AzureId[];
  /** Vaults that it writes whole: their list of policies replaces the one in Azure. */
  readonly vaults: readonly AzureId[];
  /** Vaults that it only refers to. */
  readonly otherVaults: readonly AzureId[];
}

/** The entry of a resource. */
type Find = (resource: unknown) => Entry | undefined;

/** The access that the resources of an app give. What only Azure can name is left out: nobody could say how to remove it. */
export function accessOf(azure: Layout): DeclaredAccess {
  const written = azure.entries.filter((entry) => entry.written);
  const byKey = new Map(azure.entries.map((entry) => [entry.key, entry]));
  const find: Find = (resource) => byKey.get(azure.keyOf(resource) ?? '');
  return {
    access: written.flatMap((entry) => accessOfEntry(entry, find)),
    identities: idsOf(azure.entries, IDENTITY_TYPE),
    vaults: idsOf(written, VAULT_TYPE),
    otherVaults: idsOf(
      azure.entries.filter((entry) => !entry.written),
      VAULT_TYPE,
    ),
  };
}

function idsOf(entries: readonly Entry[], type: string): AzureId[] {
  return entries.filter((entry) => sameText(entry.type, type)).flatMap((entry) => azureId(entry) ?? []);
}

function accessOfEntry(entry: Entry, find: Find): readonly Access[] {
  switch (entry.type.toLowerCase()) {
    case 'microsoft.managedidentity/userassignedidentities': {
      const identity = azureId(entry);
      return identity === undefined ? [] : [{ kind: 'identity', identity }];
    }
    case 'microsoft.managedidentity/userassignedidentities/federatedidentitycredentials':
      return credential(entry, find);
    case 'microsoft.keyvault/vaults':
      return policies(entry, entry, find);
    case 'microsoft.keyvault/vaults/accesspolicies':
      return entry.parent === undefined ? [] : policies(entry, entry.parent, find);
    case 'microsoft.authorization/roleassignments':
      return role(entry, find);
    default:
      return [];
  }
}

function credential(entry: Entry, find: Find): CredentialAccess[] {
  const identity = entry.parent === undefined ? undefined : azureId(entry.parent);
  if (identity === undefined || typeof entry.name !== 'string') return [];
  const { issuer, subject } = properties(entry);
  return [{ kind: 'credential', identity, name: entry.name, issuer: issuerOf(issuer, find), subject: plain(subject) }];
}

function issuerOf(value: unknown, find: Find): string {
  return nodeOf(value) === undefined ? plain(value) : (referredId(value, find) ?? '');
}

function policies(entry: Entry, of: Entry, find: Find): PolicyAccess[] {
  const vault = azureId(of);
  const { accessPolicies } = properties(entry);
  if (vault === undefined || !Array.isArray(accessPolicies)) return [];
  const list = entry === of ? 'whole' : 'added';
  return accessPolicies.flatMap(({ objectId, permissions }: Readonly<Record<string, unknown>>): PolicyAccess[] => {
    const principal = principalOf(objectId, find);
    if (principal === undefined) return [];
    const text = permissionsText(permissions);
    return [{ kind: 'policy', vault, list, principal, ...(text === undefined ? {} : { permissions: text }) }];
  });
}

function role(entry: Entry, find: Find): RoleAccess[] {
  const { principalId, roleDefinitionId } = properties(entry);
  const scope = entry.target === undefined ? undefined : azureId(entry.target);
  const principal = principalOf(principalId, find);
  const node = nodeOf(roleDefinitionId);
  const value = nodeOf(node?.kind === 'variable' ? node.value : roleDefinitionId);
  const id = value?.kind === 'call' ? value.args.at(-1) : plain(roleDefinitionId).split('/').at(-1);
  if (scope === undefined || principal === undefined || typeof id !== 'string' || id === '') return [];
  return [
    { kind: 'role', scope, role: id.toLowerCase(), roleName: node?.kind === 'variable' ? node.name : id, principal },
  ];
}

// An identity of the app is known by its id: its object id changes when it is made anew.
function principalOf(value: unknown, find: Find): string | undefined {
  if (nodeOf(value) === undefined) return plain(value).toLowerCase() || undefined;
  const id = referredId(value, find);
  // What another resource acts as has no name to ask for it by.
  return id !== undefined && isResourceId(id, IDENTITY_TYPE) ? id : undefined;
}

function referredId(value: unknown, find: Find): AzureId | undefined {
  const node = nodeOf(value);
  const entry = node?.kind === 'reference' ? find(node.target) : undefined;
  return entry === undefined ? undefined : azureId(entry);
}

function properties(entry: Entry): Readonly<Record<string, unknown>> {
  return Object(entry.body.properties ?? {});
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Whether two are one thing in Azure, as far as can be told. */
export function isSameAccess(a: Access, b: Access): boolean {
  switch (a.kind) {
    case 'identity':
      return b.kind === a.kind && mayBeSame(a.identity, b.identity);
    case 'credential':
      return b.kind === a.kind && sameText(a.name, b.name) && mayBeSame(a.identity, b.identity);
    case 'policy':
      return b.kind === a.kind && mayBeSame(a.vault, b.vault) && isSamePrincipal(a.principal, b.principal);
    case 'role':
      return (
        b.kind === a.kind &&
        sameText(a.role, b.role) &&
        mayBeSame(a.scope, b.scope) &&
        isSamePrincipal(a.principal, b.principal)
      );
  }
}

export function isSamePrincipal(a: string, b: string): boolean {
  return a.startsWith('/') && b.startsWith('/') ? mayBeSame(a, b) : sameText(a, b);
}

/** Credentials first, because they let in; identities last, because the others are found by them. */
const ORDER: Readonly<Record<Access['kind'], number>> = { credential: 0, role: 1, policy: 2, identity: 3 };

/** In the order in which they are removed; each once. */
export function sorted(access: readonly Access[]): readonly Access[] {
  const byKey = new Map(access.map((one) => [`${ORDER[one.kind]} ${JSON.stringify(one)}`, one]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
