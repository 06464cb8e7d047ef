@description('Azure region.')
param location string = 'westeurope'

resource aks 'Microsoft.ContainerService/managedClusters@2025-10-01' existing = {
  scope: resourceGroup('rg-c')
  name: 'aks'
}

resource idApp 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-app'
  location: location
}

resource idAppDefaultAppAks 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idApp
  name: 'default_app_aks'
  properties: {
    issuer: aks.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:default:app'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}

module appRgB 'app.rg-b.bicep' = {
  scope: resourceGroup('bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb', 'rg-b')
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
