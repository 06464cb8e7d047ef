// Made from Azure.Bicep.Types.Az 0.2.972 by `npm run import:azure`; do not edit.

/** The resource types that there is a validator of, and of which version. */
export const CARRIED: Readonly<Record<string, string>> = {
  'Microsoft.Authorization/roleAssignments': '2022-04-01',
  'Microsoft.ContainerService/managedClusters/agentPools': '2025-10-01',
  'Microsoft.ContainerService/managedClusters': '2025-10-01',
  'Microsoft.KeyVault/vaults/accessPolicies': '2025-05-01',
  'Microsoft.KeyVault/vaults/keys': '2025-05-01',
  'Microsoft.KeyVault/vaults/secrets': '2025-05-01',
  'Microsoft.KeyVault/vaults': '2025-05-01',
  'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials': '2024-11-30',
  'Microsoft.ManagedIdentity/userAssignedIdentities': '2024-11-30',
  'Microsoft.Resources/resourceGroups': '2025-04-01',
  'Microsoft.Storage/storageAccounts': '2025-06-01',
};
