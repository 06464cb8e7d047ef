/**
 * Which names Azure takes. The types of the newer API versions do not say it (vaults, secrets, identities), or say it
 * as a pattern that nobody can read.
 *
 * Sources: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules unless a rule
 * names another.
 */

/** A kind of name: how to tell a good one, and how to tell people about it. */
export interface NameRule {
  /** What the name is of, such as `a key vault`. */
  readonly of: string;
  /** The rule as a sentence. */
  readonly rule: string;
  readonly test: (text: string) => boolean;
}

function matching(of: string, pattern: RegExp, rule: string): NameRule {
  return { of, rule, test: (text) => pattern.test(text) };
}

/** All rules, by what the name is of. */
export const NAME_RULES = {
  vault: matching(
    'a key vault',
    /^(?=.{3,24}$)[A-Za-z](?:-?[A-Za-z0-9])+$/,
    'It has 3 to 24 letters, digits and hyphens, starts with a letter, ends with a letter or digit, and never has two hyphens in a row.',
  ),
  secret: matching(
    'a secret or key of a key vault',
    /^[0-9A-Za-z-]{1,127}$/,
    'It has 1 to 127 letters, digits and hyphens; no underscore and no dot.',
  ),
  identity: matching(
    'a managed identity',
    /^[A-Za-z0-9][A-Za-z0-9_-]{2,127}$/,
    'It has 3 to 128 letters, digits, hyphens and underscores, and starts with a letter or digit.',
  ),
  credential: matching(
    'a federated identity credential',
    /^[A-Za-z0-9][A-Za-z0-9_-]{2,119}$/,
    'It has 3 to 120 letters, digits, hyphens and underscores, and starts with a letter or digit.',
  ),
  cluster: matching(
    'a managed cluster',
    /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?$/,
    'It has 1 to 63 letters, digits, hyphens and underscores, and starts and ends with a letter or digit.',
  ),
  pool: matching(
    'a node pool',
    /^[a-z][a-z0-9]{0,11}$/,
    'It has 1 to 12 lower-case letters and digits (6 for Windows), and starts with a letter.',
  ),
  resourceGroup: matching(
    'a resource group',
    /^[\p{L}\p{Mn}\p{Nd}\p{Pc}().-]{0,89}[\p{L}\p{Mn}\p{Nd}\p{Pc}()-]$/u,
    'It has 1 to 90 letters, digits, underscores, hyphens, periods and parentheses, and does not end with a period.',
  ),
  storageAccount: matching('a storage account', /^[a-z0-9]{3,24}$/, 'It has 3 to 24 lower-case letters and digits.'),
  roleAssignment: matching(
    'a role assignment',
    /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    "It is a GUID, such as Bicep's guid(target.id, identity.id, roleDefinitionId).",
  ),
} as const satisfies Record<string, NameRule>;

/**
 * Whether Azure takes this as the name of a key vault: 3-24 letters, digits and single hyphens, a letter first, no
 * hyphen last. Weaker patterns than this stood in the types until 2024-11-01; since then there is none.
 *
 * @see https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates#vault-name-and-object-name
 */
export function isVaultName(text: string): boolean {
  return NAME_RULES.vault.test(text);
}

/**
 * Whether Azure takes this as the name of a secret or a key in a vault: 1-127 letters, digits and hyphens. `DB_PASSWORD` is none.
 *
 * @see https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates#object-identifiers
 */
export function isSecretName(text: string): boolean {
  return NAME_RULES.secret.test(text);
}

/**
 * Whether Azure takes this as the name of a user-assigned managed identity: 3-128 letters, digits, `-` and `_`, a
 * letter or digit first. The types say nothing about it.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftmanagedidentity
 */
export function isIdentityName(text: string): boolean {
  return NAME_RULES.identity.test(text);
}

/**
 * Whether Azure takes this as the name of a federated identity credential: 3-120 letters, digits, `-` and `_`, a
 * letter or digit first.
 *
 * @see https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations
 */
export function isCredentialName(text: string): boolean {
  return NAME_RULES.credential.test(text);
}

/**
 * Whether Azure takes this as the name of an AKS cluster: 1-63 letters, digits, `-` and `_`, a letter or digit first and last.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftcontainerservice
 */
export function isClusterName(text: string): boolean {
  return NAME_RULES.cluster.test(text);
}

/**
 * Whether Azure takes this as the name of a Linux node pool: 1-12 lower-case letters and digits, a letter first. A
 * Windows pool's has at most 6 characters besides.
 *
 * @see https://learn.microsoft.com/azure/aks/create-node-pools#limitations
 */
export function isPoolName(text: string): boolean {
  return NAME_RULES.pool.test(text);
}

/**
 * Whether Azure takes this as the name of a resource group: 1-90 letters and digits of any script, `_`, `-`, `.`,
 * `(` and `)`, no `.` last.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftresources
 */
export function isResourceGroupName(text: string): boolean {
  return NAME_RULES.resourceGroup.test(text);
}

/**
 * Whether Azure takes this as the name of a storage account: 3-24 lower-case letters and digits.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftstorage
 */
export function isStorageAccountName(text: string): boolean {
  return NAME_RULES.storageAccount.test(text);
}

/**
 * Whether this is a GUID in the form that Azure prints: 36 characters, hyphens, no braces, either case.
 *
 * @see https://learn.microsoft.com/azure/templates/microsoft.authorization/roleassignments
 */
export function isGuid(text: string): boolean {
  return NAME_RULES.roleAssignment.test(text);
}
