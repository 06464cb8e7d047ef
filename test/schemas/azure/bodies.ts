/** One body of each carried type that Azure takes, as the constructs would make it. */
export const GOOD_BODIES = {
  'Microsoft.Authorization/roleAssignments@2022-04-01': {
    name: '3c1f0d4c-7a0a-5d6b-9d3c-0a1b2c3d4e5f',
    properties: {
      principalId: '7f3b0d3e-2a1c-4b5d-8e9f-0123456789ab',
      principalType: 'ServicePrincipal',
      roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6',
    },
  },
  'Microsoft.ContainerService/managedClusters@2025-10-01': {
    name: 'myAKSCluster',
    location: 'westeurope',
    identity: { type: 'SystemAssigned' },
    properties: {
      dnsPrefix: 'myAKSCluster',
      agentPoolProfiles: [{ name: 'nodepool1', mode: 'System', count: 3, vmSize: 'Standard_D2s_v5', osType: 'Linux' }],
      oidcIssuerProfile: { enabled: true },
      securityProfile: { workloadIdentity: { enabled: true } },
    },
  },
  'Microsoft.ContainerService/managedClusters/agentPools@2025-10-01': {
    name: 'user1',
    properties: { mode: 'User', count: 0, vmSize: 'Standard_D2s_v5', osType: 'Linux' },
  },
  'Microsoft.KeyVault/vaults@2025-05-01': {
    name: 'azwi-kv-tutorial',
    location: 'westeurope',
    tags: { app: 'quick-start' },
    properties: {
      tenantId: '72f988bf-86f1-41af-91ab-2d7cd011db47',
      sku: { family: 'A', name: 'standard' },
      enableRbacAuthorization: true,
      enablePurgeProtection: true,
      softDeleteRetentionInDays: 90,
      accessPolicies: [],
    },
  },
  'Microsoft.KeyVault/vaults/accessPolicies@2025-05-01': {
    name: 'add',
    properties: {
      accessPolicies: [
        {
          tenantId: '72f988bf-86f1-41af-91ab-2d7cd011db47',
          objectId: '7f3b0d3e-2a1c-4b5d-8e9f-0123456789ab',
          permissions: { secrets: ['get'] },
        },
      ],
    },
  },
  'Microsoft.KeyVault/vaults/keys@2025-05-01': { name: 'my-key', properties: { kty: 'RSA', keySize: 2048 } },
  'Microsoft.KeyVault/vaults/secrets@2025-05-01': { name: 'my-secret', properties: { contentType: 'text/plain' } },
  'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30': { name: 'my-identity', location: 'westeurope' },
  'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30': {
    name: 'default_workload-identity-sa_myAKSCluster',
    properties: {
      issuer: 'https://westeurope.oic.prod-aks.azure.com/72f988bf/3c1f0d4c/',
      subject: 'system:serviceaccount:default:workload-identity-sa',
      audiences: ['api://AzureADTokenExchange'],
    },
  },
  'Microsoft.Resources/resourceGroups@2025-04-01': { name: 'my-group', location: 'westeurope' },
  'Microsoft.Storage/storageAccounts@2025-06-01': {
    name: 'mystorage1',
    location: 'westeurope',
    kind: 'StorageV2',
    sku: { name: 'Standard_LRS' },
    properties: { allowBlobPublicAccess: false },
  },
} as const;

export type GoodType = keyof typeof GOOD_BODIES;

/** The types of the bodies above. */
export const GOOD_TYPES = Object.keys(GOOD_BODIES) as GoodType[];

export const VAULT = 'Microsoft.KeyVault/vaults@2025-05-01';
export const POLICIES = 'Microsoft.KeyVault/vaults/accessPolicies@2025-05-01';
export const CLUSTER = 'Microsoft.ContainerService/managedClusters@2025-10-01';
export const POOL = 'Microsoft.ContainerService/managedClusters/agentPools@2025-10-01';
export const CREDENTIAL = 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30';
export const ASSIGNMENT = 'Microsoft.Authorization/roleAssignments@2022-04-01';
export const SECRET = 'Microsoft.KeyVault/vaults/secrets@2025-05-01';
export const KEY = 'Microsoft.KeyVault/vaults/keys@2025-05-01';
export const IDENTITY = 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30';
export const GROUP = 'Microsoft.Resources/resourceGroups@2025-04-01';
export const STORAGE = 'Microsoft.Storage/storageAccounts@2025-06-01';

/** A copy of a good body with one value put at a path; `undefined` takes the property out. */
export function changed(type: GoodType, path: readonly (string | number)[], value: unknown): unknown {
  return put(GOOD_BODIES[type], path, value);
}

/** A copy of a body with one value put at a path. */
export function put(body: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(body)) return body.map((item, at) => (at === step ? put(item, rest, value) : item));
  const object = (body ?? {}) as Record<string, unknown>;
  return { ...object, [step]: put(object[step], rest, value) };
}
