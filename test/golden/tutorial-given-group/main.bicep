@description('Azure region.')
param location string = 'westcentralus'

@description('Value of the secret my-secret in the vault azwi-kv-tutorial. Empty: the secret is left as it is.')
@secure()
param mySecretValue string = ''

@description('Role definition id of Key Vault Secrets User.')
var keyVaultSecretsUser = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '4633458b-17de-408a-b874-0445c86b69e6'
)

resource myAKSCluster 'Microsoft.ContainerService/managedClusters@2025-10-01' = {
  name: 'myAKSCluster'
  location: location
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    dnsPrefix: 'myAKSCluster'
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

resource azwiKvTutorial 'Microsoft.KeyVault/vaults@2025-05-01' = {
  name: 'azwi-kv-tutorial'
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

resource azwiKvTutorialMySecret 'Microsoft.KeyVault/vaults/secrets@2025-05-01' = if (!empty(mySecretValue)) {
  parent: azwiKvTutorial
  name: 'my-secret'
  properties: {
    value: mySecretValue
  }
}

resource ficTestUa 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'fic-test-ua'
  location: location
}

resource ficTestUaDefaultWorkloadIdentitySaMyAKSCluster 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: ficTestUa
  name: 'default_workload-identity-sa_myAKSCluster'
  properties: {
    issuer: myAKSCluster.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:default:workload-identity-sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}

resource azwiKvTutorialSecretsUserFicTestUa 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: azwiKvTutorial
  name: guid(azwiKvTutorial.id, ficTestUa.id, keyVaultSecretsUser)
  properties: {
    principalId: ficTestUa.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: keyVaultSecretsUser
  }
}

@description('Managed identities, by name.')
output identities { *: { clientId: string, principalId: string, tenantId: string } } = {
  'fic-test-ua': {
    clientId: ficTestUa.properties.clientId
    principalId: ficTestUa.properties.principalId
    tenantId: ficTestUa.properties.tenantId
  }
}

@description('Key vaults, by name.')
output vaults { *: { uri: string } } = {
  'azwi-kv-tutorial': {
    uri: azwiKvTutorial.properties.vaultUri
  }
}

@description('Clusters, by name.')
output clusters { *: { issuerUrl: string } } = {
  myAKSCluster: {
    issuerUrl: myAKSCluster.properties.oidcIssuerProfile.issuerURL
  }
}
