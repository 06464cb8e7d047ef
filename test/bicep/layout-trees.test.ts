import { join } from 'node:path';
import { expect, it } from 'vitest';
import { printConfig, printFile, printParameters } from '../../src/bicep';
import { compile, describeWithBicep, format, lint, workspace } from '../support/bicep-compiler';
import { main, parameters, quickStart } from './tutorial';

const MAIN = `// Generated.

targetScope = 'subscription'

@description('Azure region of the resource group and of everything in it.')
param location string = 'westcentralus'

@description('Value of the secret \\'my-secret\\'. Empty: the secret is left as it is.')
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
output identities { *: { clientId: string, principalId: string, tenantId: string } } = union(
  quickStart.outputs.identities,
  quickStart.outputs.identities
)
`;

const QUICK_START = `@description('Azure region.')
param location string

@description('Value of the secret.')
@secure()
param mySecretValue string

@description('Role definition id of Key Vault Secrets User.')
var keyVaultSecretsUser = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '4633458b-17de-408a-b874-0445c86b69e6'
)

resource myAKSCluster 'Microsoft.ContainerService/managedClusters@2025-10-01' existing = {
  name: 'myAKSCluster'
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

resource first 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: ficTestUa
  name: 'default-first'
  properties: {
    issuer: myAKSCluster.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:default:first'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}

resource second 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: ficTestUa
  name: 'default-second'
  properties: {
    issuer: myAKSCluster.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:default:second'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    first
  ]
}

resource secretsUser 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
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
`;

const PARAMETERS = `using './main.bicep'

param location = 'westcentralus'

param mySecretValue = readEnvironmentVariable('MY_SECRET', '')
`;

it('a deployment of a vault and an identity is printed as an engineer would write it', () => {
  expect(printFile(main)).toBe(MAIN);
  expect(printFile(quickStart)).toBe(QUICK_START);
  expect(printParameters(parameters)).toBe(PARAMETERS);
});

describeWithBicep('the compiler of Bicep', () => {
  const tree = (): string =>
    workspace({
      'bicepconfig.json': printConfig(),
      'main.bicep': printFile(main),
      'quick-start.bicep': printFile(quickStart),
      'main.bicepparam': printParameters(parameters),
    });

  it('has nothing to say about the deployment under the strict configuration', async () => {
    expect(await lint(tree())).toEqual({ exitCode: 0, diagnostics: '' });
  });

  it('compiles it from its parameters on', async () => {
    const { success, diagnostics } = await compile(join(tree(), 'main.bicepparam'));
    expect({ success, diagnostics }).toEqual({ success: true, diagnostics: [] });
  });

  it.each(['main.bicep', 'quick-start.bicep', 'main.bicepparam'])('leaves %s as it is printed', async (name) => {
    const expected: Record<string, string> = {
      'main.bicep': MAIN,
      'quick-start.bicep': QUICK_START,
      'main.bicepparam': PARAMETERS,
    };
    expect(await format(join(tree(), name))).toBe(expected[name]);
  });
});
