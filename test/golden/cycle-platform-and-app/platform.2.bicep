@description('Azure region.')
param location string

@description('Object id of the identity id-app.')
param idAppPrincipalId string

resource kvShared 'Microsoft.KeyVault/vaults@2025-05-01' = {
  name: 'kv-shared'
  location: location
  properties: {
    tenantId: subscription().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: false
    accessPolicies: [
      {
        tenantId: subscription().tenantId
        objectId: idAppPrincipalId
        permissions: {
          secrets: [
            'get'
          ]
        }
      }
    ]
  }
}

@description('Key vaults, by name.')
output vaults { *: { uri: string } } = {
  'kv-shared': {
    uri: kvShared.properties.vaultUri
  }
}
