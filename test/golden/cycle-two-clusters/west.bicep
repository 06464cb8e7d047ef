@description('Azure region.')
param location string

resource aksWest 'Microsoft.ContainerService/managedClusters@2025-10-01' = {
  name: 'aks-west'
  location: location
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    dnsPrefix: 'aks-west'
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

resource idWest 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-west'
  location: location
}

@description('OIDC issuer of the cluster aks-west.')
output aksWestIssuerUrl string = aksWest.properties.oidcIssuerProfile.issuerURL

@description('Managed identities, by name.')
output identities { *: { clientId: string, principalId: string, tenantId: string } } = {
  'id-west': {
    clientId: idWest.properties.clientId
    principalId: idWest.properties.principalId
    tenantId: idWest.properties.tenantId
  }
}

@description('Clusters, by name.')
output clusters { *: { issuerUrl: string } } = {
  'aks-west': {
    issuerUrl: aksWest.properties.oidcIssuerProfile.issuerURL
  }
}
