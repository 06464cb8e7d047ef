@description('Azure region.')
param location string = 'westeurope'

resource aksEast 'Microsoft.ContainerService/managedClusters@2025-10-01' existing = {
  name: 'aks-east'
}

resource aksWest 'Microsoft.ContainerService/managedClusters@2025-10-01' existing = {
  scope: resourceGroup('rg-west')
  name: 'aks-west'
}

resource idShared 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-shared'
  location: location
}

resource idSharedNs01SaAksEast 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idShared
  name: 'ns01_sa_aks-east'
  properties: {
    issuer: aksEast.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:ns01:sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}

resource idSharedNs02SaAksWest 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idShared
  name: 'ns02_sa_aks-west'
  properties: {
    issuer: aksWest.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:ns02:sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    idSharedNs01SaAksEast
  ]
}

resource idSharedNs03SaAksEast 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idShared
  name: 'ns03_sa_aks-east'
  properties: {
    issuer: aksEast.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:ns03:sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    idSharedNs02SaAksWest
  ]
}

resource idSharedNs04SaAksWest 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idShared
  name: 'ns04_sa_aks-west'
  properties: {
    issuer: aksWest.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:ns04:sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    idSharedNs03SaAksEast
  ]
}

resource idSharedNs05SaAksEast 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idShared
  name: 'ns05_sa_aks-east'
  properties: {
    issuer: aksEast.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:ns05:sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    idSharedNs04SaAksWest
  ]
}

resource idSharedNs06SaAksWest 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idShared
  name: 'ns06_sa_aks-west'
  properties: {
    issuer: aksWest.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:ns06:sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    idSharedNs05SaAksEast
  ]
}

resource idSharedNs07SaAksEast 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idShared
  name: 'ns07_sa_aks-east'
  properties: {
    issuer: aksEast.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:ns07:sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    idSharedNs06SaAksWest
  ]
}

resource idSharedNs08SaAksWest 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idShared
  name: 'ns08_sa_aks-west'
  properties: {
    issuer: aksWest.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:ns08:sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    idSharedNs07SaAksEast
  ]
}

resource idSharedNs09SaAksEast 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idShared
  name: 'ns09_sa_aks-east'
  properties: {
    issuer: aksEast.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:ns09:sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    idSharedNs08SaAksWest
  ]
}

resource idSharedNs10SaAksWest 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idShared
  name: 'ns10_sa_aks-west'
  properties: {
    issuer: aksWest.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:ns10:sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    idSharedNs09SaAksEast
  ]
}

resource idSharedNs11SaAksEast 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idShared
  name: 'ns11_sa_aks-east'
  properties: {
    issuer: aksEast.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:ns11:sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    idSharedNs10SaAksWest
  ]
}

resource idSharedNs12SaAksWest 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idShared
  name: 'ns12_sa_aks-west'
  properties: {
    issuer: aksWest.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:ns12:sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    idSharedNs11SaAksEast
  ]
}

resource idSharedNs13SaAksEast 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idShared
  name: 'ns13_sa_aks-east'
  properties: {
    issuer: aksEast.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:ns13:sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    idSharedNs12SaAksWest
  ]
}

resource idSharedNs14SaAksWest 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idShared
  name: 'ns14_sa_aks-west'
  properties: {
    issuer: aksWest.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:ns14:sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    idSharedNs13SaAksEast
  ]
}

resource idSharedNs15SaAksEast 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idShared
  name: 'ns15_sa_aks-east'
  properties: {
    issuer: aksEast.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:ns15:sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    idSharedNs14SaAksWest
  ]
}

resource idSharedNs16SaAksWest 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idShared
  name: 'ns16_sa_aks-west'
  properties: {
    issuer: aksWest.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:ns16:sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    idSharedNs15SaAksEast
  ]
}

resource idSharedNs17SaAksEast 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idShared
  name: 'ns17_sa_aks-east'
  properties: {
    issuer: aksEast.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:ns17:sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    idSharedNs16SaAksWest
  ]
}

resource idSharedNs18SaAksWest 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idShared
  name: 'ns18_sa_aks-west'
  properties: {
    issuer: aksWest.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:ns18:sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    idSharedNs17SaAksEast
  ]
}

resource idSharedNs19SaAksEast 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idShared
  name: 'ns19_sa_aks-east'
  properties: {
    issuer: aksEast.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:ns19:sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    idSharedNs18SaAksWest
  ]
}

resource idSharedNs20SaAksWest 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: idShared
  name: 'ns20_sa_aks-west'
  properties: {
    issuer: aksWest.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:ns20:sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    idSharedNs19SaAksEast
  ]
}

@description('Managed identities, by name.')
output identities { *: { clientId: string, principalId: string, tenantId: string } } = {
  'id-shared': {
    clientId: idShared.properties.clientId
    principalId: idShared.properties.principalId
    tenantId: idShared.properties.tenantId
  }
}
