@description('Azure region.')
param location string = 'westeurope'

@description('Role definition id of Key Vault Secrets User.')
var keyVaultSecretsUser = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '4633458b-17de-408a-b874-0445c86b69e6'
)

resource aks 'Microsoft.ContainerService/managedClusters@2025-10-01' existing = {
  name: 'aks'
}

resource kvShared 'Microsoft.KeyVault/vaults@2025-05-01' = {
  name: 'kv-shared'
  location: location
  properties: {
    tenantId: subscription().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
  }
}

resource idShared 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-shared'
  location: location
}

resource idSharedBillingWorkerAks 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idShared
  name: 'billing_worker_aks'
  properties: {
    issuer: aks.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:billing:worker'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}

resource idSharedOrdersApiAks 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idShared
  name: 'orders_api_aks'
  properties: {
    issuer: aks.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:orders:api'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    idSharedBillingWorkerAks
  ]
}

resource kvSharedSecretsUserIdShared 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: kvShared
  name: guid(kvShared.id, idShared.id, keyVaultSecretsUser)
  properties: {
    principalId: idShared.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: keyVaultSecretsUser
  }
}

@description('Managed identities, by name.')
output identities { *: { clientId: string, principalId: string, tenantId: string } } = {
  'id-shared': {
    clientId: idShared.properties.clientId
    principalId: idShared.properties.principalId
    tenantId: idShared.properties.tenantId
  }
}

@description('Key vaults, by name.')
output vaults { *: { uri: string } } = {
  'kv-shared': {
    uri: kvShared.properties.vaultUri
  }
}
