@description('Object id of the identity id-cp.')
param idCpPrincipalId string

@description('Role definition id of Network Contributor.')
var networkContributor = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '4d97b98b-1d4f-4787-a291-c67834d212e7'
)

resource vnet 'Microsoft.Network/virtualNetworks@2024-05-01' existing = {
  name: 'vnet'
}

resource idCp 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  scope: resourceGroup('rg-aks')
  name: 'id-cp'
}

resource vnetNetworkContributorIdCp 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vnet
  name: guid(vnet.id, idCp.id, networkContributor)
  properties: {
    principalId: idCpPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: networkContributor
  }
}
