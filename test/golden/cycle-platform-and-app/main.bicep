@description('Azure region.')
param location string = 'westeurope'

module app 'app.bicep' = {
  params: {
    location: location
  }
}

module app2 'app.2.bicep' = {
  params: {
    aksIssuerUrl: platform.outputs.aksIssuerUrl
  }
  dependsOn: [
    app
  ]
}

module platform 'platform.bicep' = {
  params: {
    location: location
  }
}

module platform2 'platform.2.bicep' = {
  params: {
    location: location
    idAppPrincipalId: app.outputs.idAppPrincipalId
  }
}

@description('Managed identities, by name.')
output identities { *: { clientId: string, principalId: string, tenantId: string } } = app.outputs.identities

@description('Key vaults, by name.')
output vaults { *: { uri: string } } = platform2.outputs.vaults

@description('Clusters, by name.')
output clusters { *: { issuerUrl: string } } = platform.outputs.clusters
