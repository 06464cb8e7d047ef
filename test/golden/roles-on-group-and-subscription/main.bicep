@description('Azure region.')
param location string = 'westeurope'

@description('Role definition id of Reader.')
var reader = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'acdd72a7-3385-48ef-bd42-f606fba81ae7')

resource idApp 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-app'
  location: location
}

resource readerIdApp 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(resourceGroup().id, idApp.id, reader)
  properties: {
    principalId: idApp.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: reader
  }
}

module appSubscription 'app.subscription.bicep' = {
  scope: subscription()
  params: {
    idAppId: idApp.id
    idAppPrincipalId: idApp.properties.principalId
  }
}

module appSubscriptionBbbbbbbb 'app.subscription-bbbbbbbb.bicep' = {
  scope: subscription('bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb')
  params: {
    idAppId: idApp.id
    idAppPrincipalId: idApp.properties.principalId
  }
}

@description('Managed identities, by name.')
output identities { *: { clientId: string, principalId: string, tenantId: string } } = {
  'id-app': {
    clientId: idApp.properties.clientId
    principalId: idApp.properties.principalId
    tenantId: idApp.properties.tenantId
  }
}
