@description('Azure region.')
param location string

resource idCp 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-cp'
  location: location
}

@description('Object id of the identity id-cp.')
output idCpPrincipalId string = idCp.properties.principalId

@description('Managed identities, by name.')
output identities { *: { clientId: string, principalId: string, tenantId: string } } = {
  'id-cp': {
    clientId: idCp.properties.clientId
    principalId: idCp.properties.principalId
    tenantId: idCp.properties.tenantId
  }
}
