import {
  access,
  type BicepFile,
  type BicepType,
  call,
  type Expression,
  literal,
  not,
  type ParametersFile,
  str,
  symbol,
} from '../../src/bicep';

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

/** The file that is deployed. */
export const main: BicepFile = {
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

/** The module with what is in the group. */
export const quickStart: BicepFile = {
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

/** Its parameters. */
export const parameters: ParametersFile = {
  using: './main.bicep',
  params: [
    { name: 'location', value: str('westcentralus') },
    { name: 'mySecretValue', value: call('readEnvironmentVariable', str('MY_SECRET'), str('')) },
  ],
};
