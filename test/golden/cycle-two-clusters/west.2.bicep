@description('OIDC issuer of the cluster aks-east.')
param aksEastIssuerUrl string

@description('OIDC issuer of the cluster aks-west.')
param aksWestIssuerUrl string

resource idWest 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: 'id-west'
}

resource idWestWestApiAksEast 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idWest
  name: 'west_api_aks-east'
  properties: {
    issuer: aksEastIssuerUrl
    subject: 'system:serviceaccount:west:api'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}

resource idWestWestApiAksWest 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idWest
  name: 'west_api_aks-west'
  properties: {
    issuer: aksWestIssuerUrl
    subject: 'system:serviceaccount:west:api'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    idWestWestApiAksEast
  ]
}
