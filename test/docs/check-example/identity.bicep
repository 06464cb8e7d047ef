param issuer string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-api'
  location: resourceGroup().location
}

resource credential 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: identity
  name: 'shop-api'
  properties: {
    issuer: issuer
    subject: 'system:serviceaccount:Shop:api'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}
