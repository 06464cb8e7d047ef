@description('Azure region.')
param location string

resource aksEast 'Microsoft.ContainerService/managedClusters@2025-10-01' = {
  name: 'aks-east'
  location: location
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    dnsPrefix: 'aks-east'
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

resource idEast 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-east'
  location: location
}

resource idEastEastApiAksEast 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idEast
  name: 'east_api_aks-east'
  properties: {
    issuer: aksEast.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:east:api'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}

@description('OIDC issuer of the cluster aks-east.')
output aksEastIssuerUrl string = aksEast.properties.oidcIssuerProfile.issuerURL

@description('Managed identities, by name.')
output identities { *: { clientId: string, principalId: string, tenantId: string } } = {
  'id-east': {
    clientId: idEast.properties.clientId
    principalId: idEast.properties.principalId
    tenantId: idEast.properties.tenantId
  }
}

@description('Clusters, by name.')
output clusters { *: { issuerUrl: string } } = {
  'aks-east': {
    issuerUrl: aksEast.properties.oidcIssuerProfile.issuerURL
  }
}
