@description('Azure region.')
param location string = 'westeurope'

module billing 'billing.bicep' = {
  params: {
    location: location
    aksIssuerUrl: platform.outputs.aksIssuerUrl
  }
}

module orders 'orders.bicep' = {
  params: {
    location: location
    aksIssuerUrl: platform.outputs.aksIssuerUrl
  }
}

module platform 'platform.bicep' = {
  params: {
    location: location
  }
}

@description('Managed identities, by name.')
output identities { *: { clientId: string, principalId: string, tenantId: string } } = union(
  billing.outputs.identities,
  orders.outputs.identities,
  platform.outputs.identities
)

@description('Key vaults, by name.')
output vaults { *: { uri: string } } = platform.outputs.vaults

@description('Clusters, by name.')
output clusters { *: { issuerUrl: string } } = platform.outputs.clusters
