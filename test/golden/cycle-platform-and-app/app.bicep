@description('Azure region.')
param location string

resource idApp 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-app'
  location: location
}

@description('Object id of the identity id-app.')
output idAppPrincipalId string = idApp.properties.principalId

@description('Managed identities, by name.')
output identities { *: { clientId: string, principalId: string, tenantId: string } } = {
  'id-app': {
    clientId: idApp.properties.clientId
    principalId: idApp.properties.principalId
    tenantId: idApp.properties.tenantId
  }
}
