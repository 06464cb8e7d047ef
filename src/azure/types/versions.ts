/**
 * The API version that a resource is declared with unless the user says another one.
 *
 * Chosen so that a Bicep CLI from the autumn of 2025 knows every one of them, and none is a preview. The import
 * (`npm run import:azure`) reads the same table: these are the versions whose types we carry.
 */
export const API_VERSIONS = {
  'Microsoft.Authorization/roleAssignments': '2022-04-01',
  'Microsoft.ContainerService/managedClusters': '2025-10-01',
  'Microsoft.ContainerService/managedClusters/agentPools': '2025-10-01',
  'Microsoft.KeyVault/vaults': '2025-05-01',
  'Microsoft.KeyVault/vaults/accessPolicies': '2025-05-01',
  'Microsoft.KeyVault/vaults/keys': '2025-05-01',
  'Microsoft.KeyVault/vaults/secrets': '2025-05-01',
  'Microsoft.ManagedIdentity/userAssignedIdentities': '2024-11-30',
  'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials': '2024-11-30',
  'Microsoft.Resources/resourceGroups': '2025-04-01',
  'Microsoft.Storage/storageAccounts': '2025-06-01',
} as const satisfies Record<string, string>;

/** A resource type that we carry the types of, such as `Microsoft.KeyVault/vaults`. */
export type CarriedType = keyof typeof API_VERSIONS;
