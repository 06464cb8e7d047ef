@description('Azure region.')
param location string = 'westeurope'

resource idA 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-a'
  location: location
}

resource idB 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-b'
  location: location
}

module rgB 'rg-b.bicep' = {
  scope: resourceGroup('rg-b')
  params: {
    idAPrincipalId: idA.properties.principalId
    idBPrincipalId: idB.properties.principalId
  }
}

@description('Managed identities, by name.')
output identities { *: { clientId: string, principalId: string, tenantId: string } } = {
  'id-a': {
    clientId: idA.properties.clientId
    principalId: idA.properties.principalId
    tenantId: idA.properties.tenantId
  }
  'id-b': {
    clientId: idB.properties.clientId
    principalId: idB.properties.principalId
    tenantId: idB.properties.tenantId
  }
}
