@description('Resource id of the identity id-app.')
param idAppId string

@description('Object id of the identity id-app.')
param idAppPrincipalId string

@description('Role definition id of Key Vault Secrets User.')
var keyVaultSecretsUser = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '4633458b-17de-408a-b874-0445c86b69e6'
)

resource kvShared 'Microsoft.KeyVault/vaults@2025-05-01' existing = {
  name: 'kv-shared'
}

resource kvSharedSecretsUserIdApp 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: kvShared
  name: guid(kvShared.id, idAppId, keyVaultSecretsUser)
  properties: {
    principalId: idAppPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: keyVaultSecretsUser
  }
}
