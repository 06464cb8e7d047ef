@description('Azure region.')
param location string

@description('OIDC issuer of the cluster aks.')
param aksIssuerUrl string

@description('Role definition id of Key Vault Secrets User.')
var keyVaultSecretsUser = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '4633458b-17de-408a-b874-0445c86b69e6'
)

@description('Role definition id of Storage Blob Data Contributor.')
var storageBlobDataContributor = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
)

resource kvShared 'Microsoft.KeyVault/vaults@2025-05-01' existing = {
  name: 'kv-shared'
}

resource idBilling 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-billing'
  location: location
}

resource idBillingBillingJobsAks 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idBilling
  name: 'billing_jobs_aks'
  properties: {
    issuer: aksIssuerUrl
    subject: 'system:serviceaccount:billing:jobs'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}

resource stbilling 'Microsoft.Storage/storageAccounts@2025-06-01' = {
  name: 'stbilling'
  location: location
  sku: {
    name: 'Standard_LRS'
  }
  kind: 'StorageV2'
}

resource kvSharedSecretsUserIdBilling 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: kvShared
  name: guid(kvShared.id, idBilling.id, keyVaultSecretsUser)
  properties: {
    principalId: idBilling.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: keyVaultSecretsUser
  }
}

resource stbillingBlobDataContributorIdBilling 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: stbilling
  name: guid(stbilling.id, idBilling.id, storageBlobDataContributor)
  properties: {
    principalId: idBilling.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: storageBlobDataContributor
  }
}

@description('Managed identities, by name.')
output identities { *: { clientId: string, principalId: string, tenantId: string } } = {
  'id-billing': {
    clientId: idBilling.properties.clientId
    principalId: idBilling.properties.principalId
    tenantId: idBilling.properties.tenantId
  }
}
