targetScope = 'subscription'

@description('Azure region.')
param location string = 'westeurope'

module aks 'aks.bicep' = {
  scope: resourceGroup('rg-aks')
  params: {
    location: location
  }
}

module aks2 'aks.2.bicep' = {
  scope: resourceGroup('rg-aks')
  params: {
    location: location
  }
  dependsOn: [
    aksRgNet
  ]
}

module aksRgNet 'aks.rg-net.bicep' = {
  scope: resourceGroup('rg-net')
  params: {
    idCpPrincipalId: aks.outputs.idCpPrincipalId
  }
  dependsOn: [
    net
  ]
}

module net 'net.bicep' = {
  scope: resourceGroup('rg-net')
  params: {
    location: location
  }
}

@description('Managed identities, by name.')
output identities { *: { clientId: string, principalId: string, tenantId: string } } = aks.outputs.identities

@description('Clusters, by name.')
output clusters { *: { issuerUrl: string } } = aks2.outputs.clusters
