@description('OIDC issuer of the cluster aks-west.')
param aksWestIssuerUrl string

resource idEast 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: 'id-east'
}

resource idEastEastApiAksWest 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idEast
  name: 'east_api_aks-west'
  properties: {
    issuer: aksWestIssuerUrl
    subject: 'system:serviceaccount:east:api'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}
