import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  access,
  type BicepFile,
  type BicepType,
  call,
  type Expression,
  literal,
  not,
  printConfig,
  printFile,
  printParameters,
  str,
  symbol,
} from '../../src/bicep';
import { compile, describeWithBicep, format, lint, workspace } from '../support/bicep-compiler';

const string: BicepType = { kind: 'primitive', name: 'string' };
const location = symbol('location');

function table(...keys: string[]): BicepType {
  const properties = keys.map((key) => ({ key, type: string }));
  return { kind: 'objectOf', properties: [], rest: { kind: 'objectOf', properties } };
}

// An expression inside a plain value stands for itself.
function value(plain: unknown): Expression {
  return literal(plain, (one) =>
    typeof one === 'object' && one !== null && 'kind' in one ? (one as Expression) : undefined,
  );
}

const main: BicepFile = {
  header: ['Generated.'],
  targetScope: 'subscription',
  statements: [
    {
      kind: 'param',
      name: 'location',
      type: string,
      description: 'Azure region of the resource group and of everything in it.',
      default: str('westcentralus'),
    },
    {
      kind: 'param',
      name: 'mySecretValue',
      type: string,
      description: "Value of the secret 'my-secret'. Empty: the secret is left as it is.",
      secure: true,
      default: str(''),
    },
    {
      kind: 'resource',
      symbol: 'myResourceGroup',
      type: 'Microsoft.Resources/resourceGroups@2025-04-01',
      name: str('myResourceGroup'),
      properties: [{ key: 'location', value: location }],
    },
    {
      kind: 'module',
      symbol: 'quickStart',
      path: 'quick-start.bicep',
      scope: symbol('myResourceGroup'),
      params: [
        { name: 'location', value: location },
        { name: 'mySecretValue', value: symbol('mySecretValue') },
      ],
    },
    {
      kind: 'output',
      name: 'identities',
      description: 'Managed identities, by name.',
      type: table('clientId', 'principalId', 'tenantId'),
      value: call(
        'union',
        access(symbol('quickStart'), 'outputs', 'identities'),
        access(symbol('quickStart'), 'outputs', 'identities'),
      ),
    },
  ],
};

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

const quickStart: BicepFile = {
  statements: [
    { kind: 'param', name: 'location', type: string, description: 'Azure region.' },
    { kind: 'param', name: 'mySecretValue', type: string, description: 'Value of the secret.', secure: true },
    {
      kind: 'var',
      name: 'keyVaultSecretsUser',
      description: 'Role definition id of Key Vault Secrets User.',
      value: call(
        'subscriptionResourceId',
        str('Microsoft.Authorization/roleDefinitions'),
        str('4633458b-17de-408a-b874-0445c86b69e6'),
      ),
    },
    {
      kind: 'resource',
      symbol: 'myAKSCluster',
      type: 'Microsoft.ContainerService/managedClusters@2025-10-01',
      existing: true,
      name: str('myAKSCluster'),
      properties: [],
    },
    {
      kind: 'resource',
      symbol: 'azwiKvTutorial',
      type: 'Microsoft.KeyVault/vaults@2025-05-01',
      name: str('azwi-kv-tutorial'),
      properties: [
        { key: 'location', value: location },
        {
          key: 'properties',
          value: value({
            tenantId: access(call('subscription'), 'tenantId'),
            sku: { family: 'A', name: 'standard' },
            enableRbacAuthorization: true,
            enablePurgeProtection: undefined,
          }),
        },
      ],
    },
    {
      kind: 'resource',
      symbol: 'azwiKvTutorialMySecret',
      type: 'Microsoft.KeyVault/vaults/secrets@2025-05-01',
      condition: not(call('empty', symbol('mySecretValue'))),
      parent: symbol('azwiKvTutorial'),
      name: str('my-secret'),
      properties: [{ key: 'properties', value: value({ value: symbol('mySecretValue') }) }],
    },
    {
      kind: 'resource',
      symbol: 'ficTestUa',
      type: 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30',
      name: str('fic-test-ua'),
      properties: [{ key: 'location', value: location }],
    },
    ...['first', 'second'].map((name, at) => ({
      kind: 'resource' as const,
      symbol: name,
      type: 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30',
      parent: symbol('ficTestUa'),
      name: str(`default-${name}`),
      properties: [
        {
          key: 'properties',
          value: value({
            issuer: access(symbol('myAKSCluster'), 'properties', 'oidcIssuerProfile', 'issuerURL'),
            subject: `system:serviceaccount:default:${name}`,
            audiences: ['api://AzureADTokenExchange'],
          }),
        },
      ],
      dependsOn: at === 0 ? [] : ['first'],
    })),
    {
      kind: 'resource',
      symbol: 'secretsUser',
      type: 'Microsoft.Authorization/roleAssignments@2022-04-01',
      scope: symbol('azwiKvTutorial'),
      name: call(
        'guid',
        access(symbol('azwiKvTutorial'), 'id'),
        access(symbol('ficTestUa'), 'id'),
        symbol('keyVaultSecretsUser'),
      ),
      properties: [
        {
          key: 'properties',
          value: value({
            principalId: access(symbol('ficTestUa'), 'properties', 'principalId'),
            principalType: 'ServicePrincipal',
            roleDefinitionId: symbol('keyVaultSecretsUser'),
          }),
        },
      ],
    },
    {
      kind: 'output',
      name: 'identities',
      description: 'Managed identities, by name.',
      type: table('clientId', 'principalId', 'tenantId'),
      value: value({
        'fic-test-ua': {
          clientId: access(symbol('ficTestUa'), 'properties', 'clientId'),
          principalId: access(symbol('ficTestUa'), 'properties', 'principalId'),
          tenantId: access(symbol('ficTestUa'), 'properties', 'tenantId'),
        },
      }),
    },
  ],
};

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

const parameters = printParameters({
  using: './main.bicep',
  params: [
    { name: 'location', value: str('westcentralus') },
    { name: 'mySecretValue', value: call('readEnvironmentVariable', str('MY_SECRET'), str('')) },
  ],
});

const PARAMETERS = `using './main.bicep'

param location = 'westcentralus'

param mySecretValue = readEnvironmentVariable('MY_SECRET', '')
`;

it('a deployment of a vault and an identity is printed as an engineer would write it', () => {
  expect(printFile(main)).toBe(MAIN);
  expect(printFile(quickStart)).toBe(QUICK_START);
  expect(parameters).toBe(PARAMETERS);
});

describeWithBicep('the compiler of Bicep', () => {
  const tree = (): string =>
    workspace({
      'bicepconfig.json': printConfig(),
      'main.bicep': printFile(main),
      'quick-start.bicep': printFile(quickStart),
      'main.bicepparam': parameters,
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
