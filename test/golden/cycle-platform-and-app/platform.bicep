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

@description('OIDC issuer of the cluster aks.')
output aksIssuerUrl string = aks.properties.oidcIssuerProfile.issuerURL

@description('Clusters, by name.')
output clusters { *: { issuerUrl: string } } = {
  aks: {
    issuerUrl: aks.properties.oidcIssuerProfile.issuerURL
  }
}
