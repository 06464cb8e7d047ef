@description('Azure region.')
param location string

resource idCp 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: 'id-cp'
}

resource vnet 'Microsoft.Network/virtualNetworks@2024-05-01' existing = {
  scope: resourceGroup('rg-net')
  name: 'vnet'
}

resource vnetAks 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' existing = {
  parent: vnet
  name: 'aks'
}

resource aks 'Microsoft.ContainerService/managedClusters@2025-10-01' = {
  name: 'aks'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${idCp.id}': {}
    }
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
        vnetSubnetID: vnetAks.id
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

@description('Clusters, by name.')
output clusters { *: { issuerUrl: string } } = {
  aks: {
    issuerUrl: aks.properties.oidcIssuerProfile.issuerURL
  }
}
