import { pathText } from './issue';
import { choice, entries, type Limit, longest, range } from './limit';
import { publicRange, subnetId } from './network';
import { PERMISSIONS } from './permissions';
import { region } from './region';
import { tags, vaultObjectTags } from './tags';

/*
 * What Key Vault refuses and its types do not say. `types` is a description in Azure.Bicep.Types.Az, which we do not
 * carry.
 */

/** Limits of the access policies of a vault, inside it or as a resource. */
export const ACCESS_POLICIES: readonly Limit[] = [
  // types: "An array of 0 to 1024 identities that have access to the key vault."
  entries(
    'properties.accessPolicies',
    0,
    1024,
    'A vault has at most 1024 access policies; role assignments have no such limit.',
  ),
  ...Object.entries(PERMISSIONS).map(([kind, allowed]) =>
    choice(`properties.accessPolicies.*.permissions.${kind}.*`, allowed, 'without case'),
  ),
];

/** Limits of a vault. */
export const VAULT: readonly Limit[] = [
  region(),
  ...tags(),
  ...ACCESS_POLICIES,
  // https://learn.microsoft.com/rest/api/keyvault/keyvault/vaults/create-or-update#skufamily
  choice('properties.sku.family', ['A']),
  // types: "softDelete data retention days. It accepts >=7 and <=90."
  range('properties.softDeleteRetentionInDays', 7, 90),
  // types: "The property does not accept false as its value."
  {
    at: 'properties.enablePurgeProtection',
    refuse: (value, path) =>
      value === false
        ? {
            message: `"${pathText(path)}" cannot be false.`,
            help: 'Leave it out: without it there is no purge protection.',
          }
        : undefined,
  },
  // "A maximum of 200 virtual network rules and 1000 IPv4 rules are allowed."
  // https://learn.microsoft.com/azure/key-vault/general/network-security
  entries('properties.networkAcls.ipRules', 0, 1000, 'A vault has at most 1000 IP rules.'),
  publicRange('properties.networkAcls.ipRules.*.value'),
  entries('properties.networkAcls.virtualNetworkRules', 0, 200, 'A vault has at most 200 virtual network rules.'),
  subnetId('properties.networkAcls.virtualNetworkRules.*.id'),
];

/** Limits of a secret. */
export const SECRET: readonly Limit[] = [
  ...vaultObjectTags(),
  // "The maximum length of this field is 255 characters": https://learn.microsoft.com/azure/key-vault/secrets/about-secrets
  longest('properties.contentType', 255),
];

/** Limits of a key. */
export const KEY: readonly Limit[] = vaultObjectTags();
