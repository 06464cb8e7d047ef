@description('Azure region.')
param location string

@description('OIDC issuer of the cluster aks.')
param aksIssuerUrl string

@description('Role definition id of Key Vault Secrets User.')
var keyVaultSecretsUser = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '4633458b-17de-408a-b874-0445c86b69e6'
)

resource kvShared 'Microsoft.KeyVault/vaults@2025-05-01' existing = {
  name: 'kv-shared'
}

resource idOrders 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-orders'
  location: location
}

resource idOrdersOrdersWebAks 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idOrders
  name: 'orders_web_aks'
  properties: {
    issuer: aksIssuerUrl
    subject: 'system:serviceaccount:orders:web'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}

resource kvSharedSecretsUserIdOrders 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: kvShared
  name: guid(kvShared.id, idOrders.id, keyVaultSecretsUser)
  properties: {
    principalId: idOrders.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: keyVaultSecretsUser
  }
}

@description('Managed identities, by name.')
output identities { *: { clientId: string, principalId: string, tenantId: string } } = {
  'id-orders': {
    clientId: idOrders.properties.clientId
    principalId: idOrders.properties.principalId
    tenantId: idOrders.properties.tenantId
  }
}
