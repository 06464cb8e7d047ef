targetScope = 'subscription'

@description('Azure region.')
param location string = 'westeurope'

module east 'east.bicep' = {
  scope: resourceGroup('rg-east')
  params: {
    location: location
  }
}

module east2 'east.2.bicep' = {
  scope: resourceGroup('rg-east')
  params: {
    aksWestIssuerUrl: west.outputs.aksWestIssuerUrl
  }
  dependsOn: [
    east
  ]
}

module west 'west.bicep' = {
  scope: resourceGroup('rg-west')
  params: {
    location: location
  }
}

module west2 'west.2.bicep' = {
  scope: resourceGroup('rg-west')
  params: {
    aksEastIssuerUrl: east.outputs.aksEastIssuerUrl
    aksWestIssuerUrl: west.outputs.aksWestIssuerUrl
  }
}

@description('Managed identities, by name.')
output identities { *: { clientId: string, principalId: string, tenantId: string } } = union(
  east.outputs.identities,
  west.outputs.identities
)

@description('Clusters, by name.')
output clusters { *: { issuerUrl: string } } = union(east.outputs.clusters, west.outputs.clusters)
