targetScope = 'subscription'

@description('Azure region.')
param location string = 'westcentralus'

@description('Value of the secret my-secret in the vault azwi-kv-tutorial. Empty: the secret is left as it is.')
@secure()
param mySecretValue string = ''

resource myResourceGroup 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'myResourceGroup'
  location: location
}

module quickStart 'quick-start.bicep' = {
  scope: myResourceGroup
  params: {
    location: location
    mySecretValue: mySecretValue
  }
}

@description('Managed identities, by name.')
output identities { *: { clientId: string, principalId: string, tenantId: string } } = quickStart.outputs.identities

@description('Key vaults, by name.')
output vaults { *: { uri: string } } = quickStart.outputs.vaults

@description('Clusters, by name.')
output clusters { *: { issuerUrl: string } } = quickStart.outputs.clusters
