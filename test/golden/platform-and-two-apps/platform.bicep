@description('Azure region.')
param location string

resource aks 'Microsoft.ContainerService/managedClusters@2025-10-01' = {
  name: 'aks'
  location: location
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    dnsPrefix: 'aks'
    agentPoolProfiles: [
      {
        name: 'nodepool1'
        mode: 'System'
        count: 1
        vmSize: 'Standard_DS2_v2'
        osType: 'Linux'
      }
    ]
    oidcIssuerProfile: {
      enabled: true
    }
    securityProfile: {
      workloadIdentity: {
        enabled: true
      }
    }
  }
}

resource kvShared 'Microsoft.KeyVault/vaults@2025-05-01' = {
  name: 'kv-shared'
  location: location
  properties: {
    tenantId: subscription().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
  }
}

resource idShared 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-shared'
  location: location
}

resource idSharedBillingWorkerAks 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idShared
  name: 'billing_worker_aks'
  properties: {
    issuer: aks.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:billing:worker'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}

resource idSharedOrdersApiAks 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idShared
  name: 'orders_api_aks'
  properties: {
    issuer: aks.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:orders:api'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    idSharedBillingWorkerAks
  ]
}

@description('OIDC issuer of the cluster aks.')
output aksIssuerUrl string = aks.properties.oidcIssuerProfile.issuerURL

@description('Managed identities, by name.')
output identities { *: { clientId: string, principalId: string, tenantId: string } } = {
  'id-shared': {
    clientId: idShared.properties.clientId
    principalId: idShared.properties.principalId
    tenantId: idShared.properties.tenantId
  }
}

@description('Key vaults, by name.')
output vaults { *: { uri: string } } = {
  'kv-shared': {
    uri: kvShared.properties.vaultUri
  }
}

@description('Clusters, by name.')
output clusters { *: { issuerUrl: string } } = {
  aks: {
    issuerUrl: aks.properties.oidcIssuerProfile.issuerURL
  }
}
