@description('OIDC issuer of the cluster aks.')
param aksIssuerUrl string

resource idApp 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: 'id-app'
}

resource idAppDefaultAppAks 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idApp
  name: 'default_app_aks'
  properties: {
    issuer: aksIssuerUrl
    subject: 'system:serviceaccount:default:app'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}
