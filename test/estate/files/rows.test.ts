/** The rows of docs/rules/rows.md that are about Azure: each wrong input as a template has it, with what is told of it. */
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/arm/template';
import { azureSideOf, judgeResources, meaningIn } from '../../../src/estate/files';
import { judge } from '../../../src/rules';

type Fields = Readonly<Record<string, unknown>>;

const IDENTITY = 'Microsoft.ManagedIdentity/userAssignedIdentities';
const CREDENTIAL = `${IDENTITY}/federatedIdentityCredentials`;
const CLUSTER = 'Microsoft.ContainerService/managedClusters';
const VAULT = 'Microsoft.KeyVault/vaults';
const ISSUER =
  'https://westeurope.oic.prod-aks.azure.com/11111111-1111-1111-1111-111111111111/22222222-2222-2222-2222-222222222222/';
const SECRETS_USER = '4633458b-17de-408a-b874-0445c86b69e6';
const READER = '21090545-7ca7-4776-b22c-e363652d74d2';
const PRINCIPAL = `[reference(resourceId('${IDENTITY}', 'shop-api'), '2024-11-30').principalId]`;
const ISSUER_OF_CLUSTER = `[reference(resourceId('${CLUSTER}', 'shop-aks'), '2025-10-01').oidcIssuerProfile.issuerURL]`;

function identity(parts: Fields = {}): Fields {
  return { type: IDENTITY, apiVersion: '2024-11-30', name: 'shop-api', location: 'westeurope', ...parts };
}

function credential(properties: Fields = {}, parts: Fields = {}): Fields {
  return {
    type: CREDENTIAL,
    apiVersion: '2024-11-30',
    name: 'shop-api/shop_api',
    dependsOn: [`[resourceId('${IDENTITY}', 'shop-api')]`],
    properties: {
      issuer: ISSUER,
      subject: 'system:serviceaccount:shop:api',
      audiences: ['api://AzureADTokenExchange'],
      ...properties,
    },
    ...parts,
  };
}

function vault(properties: Fields = {}, parts: Fields = {}): Fields {
  const all = { sku: { family: 'A', name: 'standard' }, tenantId: '[subscription().tenantId]', ...properties };
  return {
    type: VAULT,
    apiVersion: '2025-05-01',
    name: 'contoso-shop',
    location: 'westeurope',
    properties: { enableRbacAuthorization: true, ...all },
    ...parts,
  };
}

function policy(parts: Fields = {}): Fields {
  return { objectId: PRINCIPAL, tenantId: '[subscription().tenantId]', permissions: { secrets: ['get'] }, ...parts };
}

const WITH_POLICIES = { enableRbacAuthorization: false };

function role(properties: Fields = {}): Fields {
  return {
    type: 'Microsoft.Authorization/roleAssignments',
    apiVersion: '2022-04-01',
    name: `[guid(resourceId('${VAULT}', 'contoso-shop'))]`,
    scope: `${VAULT}/contoso-shop`,
    properties: {
      roleDefinitionId: `[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${SECRETS_USER}')]`,
      principalId: PRINCIPAL,
      principalType: 'ServicePrincipal',
      ...properties,
    },
  };
}

function cluster(properties: Fields = {}): Fields {
  return {
    type: CLUSTER,
    apiVersion: '2025-10-01',
    name: 'shop-aks',
    location: 'westeurope',
    identity: { type: 'SystemAssigned' },
    properties: {
      dnsPrefix: 'shop',
      agentPoolProfiles: [{ name: 'system', mode: 'System', count: 3, vmSize: 'Standard_D2s_v5' }],
      ...properties,
    },
  };
}

function secret(name: string, value = "[parameters('value')]"): Fields {
  return { type: `${VAULT}/secrets`, apiVersion: '2025-05-01', name: `contoso-shop/${name}`, properties: { value } };
}

function codes(...resources: readonly Fields[]): string[] {
  const template = {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    parameters: { value: { type: 'secureString' } },
    resources,
  };
  const read = readTemplate(JSON.stringify(template), 'template.json');
  const azure = azureSideOf({ templates: [read], files: [] });
  const findings = [
    ...read.findings,
    ...judgeResources(read.resources).findings,
    ...judge({ objects: [], azure, meaning: meaningIn(azure) }),
  ];
  return [...new Set(findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code))].sort();
}

const WRONG: readonly (readonly [row: number, what: string, code: string, resources: readonly Fields[]])[] = [
  ...['my.fic', '-x', 'ab', 'x'.repeat(121), 'YQ=='].map(
    (name) =>
      [73, `credential ${name}`, 'AZWI812', [identity(), credential({}, { name: `shop-api/${name}` })]] as const,
  ),
  [
    74,
    '21 credentials',
    'AZWI303',
    [
      identity(),
      ...Array.from({ length: 21 }, (_, index) =>
        credential(
          { subject: `system:serviceaccount:shop:api-${index}` },
          {
            name: `shop-api/fic-${index}`,
            dependsOn: index === 0 ? [] : [`[resourceId('${CREDENTIAL}', 'shop-api', 'fic-${index - 1}')]`],
          },
        ),
      ),
    ],
  ],
  [
    75,
    'issuer and subject twice',
    'AZWI304',
    [
      identity(),
      credential(),
      credential({}, { name: 'shop-api/again', dependsOn: [`[resourceId('${CREDENTIAL}', 'shop-api', 'shop_api')]`] }),
    ],
  ],
  [
    76,
    'parallel writes',
    'AZWI311',
    [identity(), credential(), credential({ subject: 'system:serviceaccount:shop:web' }, { name: 'shop-api/web' })],
  ],
  [78, 'no audience', 'AZWI306', [identity(), credential({ audiences: [] })]],
  [78, 'two audiences', 'AZWI306', [identity(), credential({ audiences: ['a', 'b'] })]],
  [
    79,
    'an audience in another case',
    'AZWI306',
    [identity(), credential({ audiences: ['api://AzureADTokenexchange'] })],
  ],
  [80, 'no slash', 'AZWI305', [identity(), credential({ issuer: ISSUER.slice(0, -1) })]],
  [81, 'http', 'AZWI305', [identity(), credential({ issuer: ISSUER.replace('https', 'http') })]],
  [81, 'blanks', 'AZWI305', [identity(), credential({ issuer: ` ${ISSUER}` })]],
  [81, 'too long', 'AZWI305', [identity(), credential({ issuer: `https://issuer/${'x'.repeat(600)}` })]],
  ...['system:serviceaccount:shop:*', 'system:serviceaccount:Shop:api', 'shop/api'].map(
    (subject) => [82, subject, 'AZWI307', [identity(), credential({ subject })]] as const,
  ),
  [85, 'Malaysia South', 'AZWI312', [identity({ location: 'Malaysia South' }), credential()]],
  ...['ab', '-x', 'x'.repeat(129), 'a.bc'].map(
    (name) => [86, `identity ${name}`, 'AZWI812', [identity({ name })]] as const,
  ),
  ...['1kv', 'kv-', 'my--kv', 'x'.repeat(25), 'my_kv'].map(
    (name) => [87, `vault ${name}`, 'AZWI812', [vault({}, { name })]] as const,
  ),
  ...['DB_PASSWORD', 'a.b', 'x'.repeat(128)].map(
    (name) => [89, `secret ${name}`, 'AZWI812', [vault(), secret(name)]] as const,
  ),
  [90, 'DbPass and dbpass', 'AZWI403', [vault(), secret('DbPass'), secret('dbpass')]],
  [91, 'a secret in plain text', 'AZWI404', [vault(), secret('password', 'hunter2')]],
  [92, 'purge protection off', 'AZWI812', [vault({ enablePurgeProtection: false })]],
  [93, '6 days', 'AZWI812', [vault({ softDeleteRetentionInDays: 6 })]],
  [93, '91 days', 'AZWI812', [vault({ softDeleteRetentionInDays: 91 })]],
  [94, 'a default by version', 'AZWI405', [identity(), { ...vault({ enableRbacAuthorization: null }) }, role()]],
  [95, 'a policy beside roles', 'AZWI406', [identity(), vault({ accessPolicies: [policy()] })]],
  [95, 'a role beside policies', 'AZWI405', [identity(), vault(WITH_POLICIES), role()]],
  [
    96,
    'a policy for a client id',
    'AZWI410',
    [
      identity(),
      vault({ ...WITH_POLICIES, accessPolicies: [policy({ objectId: PRINCIPAL.replace('principal', 'client') })] }),
    ],
  ],
  [97, 'a policy twice', 'AZWI411', [identity(), vault({ ...WITH_POLICIES, accessPolicies: [policy(), policy()] })]],
  [
    97,
    'another tenant',
    'AZWI411',
    [
      identity(),
      vault({
        ...WITH_POLICIES,
        tenantId: '11111111-1111-1111-1111-111111111111',
        accessPolicies: [policy({ tenantId: '22222222-2222-2222-2222-222222222222' })],
      }),
    ],
  ],
  [
    97,
    '1025 policies',
    'AZWI812',
    [
      vault({
        ...WITH_POLICIES,
        accessPolicies: Array.from({ length: 1025 }, (_, index) =>
          policy({ objectId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}` }),
        ),
      }),
    ],
  ],
  [
    98,
    'a permission that there is not',
    'AZWI812',
    [identity(), vault({ ...WITH_POLICIES, accessPolicies: [policy({ permissions: { secrets: ['read'] } })] })],
  ],
  [
    99,
    'Key Vault Reader',
    'AZWI412',
    [
      identity(),
      credential(),
      vault(),
      role({ roleDefinitionId: `[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${READER}')]` }),
    ],
  ],
  [100, 'no principalType', 'AZWI413', [identity(), vault(), role({ principalType: null })]],
  [102, 'a GUID for a role', 'AZWI508', [identity(), vault(), role({ roleDefinitionId: SECRETS_USER })]],
  [
    103,
    'workload identity without issuer',
    'AZWI513',
    [cluster({ oidcIssuerProfile: { enabled: false }, securityProfile: { workloadIdentity: { enabled: true } } })],
  ],
  [
    104,
    'an issuer off',
    'AZWI514',
    [identity(), cluster({ oidcIssuerProfile: { enabled: false } }), credential({ issuer: ISSUER_OF_CLUSTER })],
  ],
  ...['Pool1', 'my-pool', 'x'.repeat(13)].map(
    (name) =>
      [
        105,
        `pool ${name}`,
        'AZWI812',
        [cluster({ agentPoolProfiles: [{ name, mode: 'System', count: 3, vmSize: 'x' }] })],
      ] as const,
  ),
  [106, 'issuerURL written', 'AZWI814', [cluster({ oidcIssuerProfile: { enabled: true, issuerURL: ISSUER } })]],
  [107, 'issuerUrl written', 'AZWI811', [cluster({ oidcIssuerProfile: { enabled: true, issuerUrl: ISSUER } })]],
  [
    108,
    'an administrator called 1x',
    'AZWI812',
    [
      cluster({
        linuxProfile: { adminUsername: '1x', ssh: { publicKeys: [{ keyData: 'ssh-rsa AAAAB3NzaC1yc2E=' }] } },
      }),
    ],
  ],
];

describe('a mistake in a template is told', () => {
  it.each(WRONG)('row %s, %s: %s', (_, _what, code, resources) => {
    expect(codes(...resources)).toEqual([code]);
  });
});

describe('nothing is told of', () => {
  it.each<[string, readonly Fields[]]>([
    ['a vault that uses roles', [identity(), credential(), vault(), role()]],
    ['a vault that uses policies', [identity(), vault({ ...WITH_POLICIES, accessPolicies: [policy()] })]],
    [
      'a role on a vault of a version that uses roles by itself',
      [identity(), vault({ enableRbacAuthorization: null }, { apiVersion: '2026-02-01' }), role()],
    ],
    [
      'a new version with workload identity and no word of its issuer',
      [cluster({ kubernetesVersion: '1.34', securityProfile: { workloadIdentity: { enabled: true } } })],
    ],
    ['an issuer that is off and that nobody needs', [cluster({ oidcIssuerProfile: { enabled: false } })]],
    ['a secret that a parameter gives', [vault(), secret('password')]],
    [
      'a loop that makes one credential after the other',
      [
        identity(),
        credential(
          { subject: "[format('system:serviceaccount:shop:api-{0}', copyIndex())]" },
          {
            name: "[format('shop-api/fic-{0}', copyIndex())]",
            copy: { name: 'fics', count: 3, mode: 'serial', batchSize: 1 },
          },
        ),
      ],
    ],
  ])('%s', (_, resources) => {
    expect(codes(...resources)).toEqual([]);
  });
});

it('a loop that makes several credentials at the same time is told', () => {
  const loop = { name: "[format('shop-api/fic-{0}', copyIndex())]", copy: { name: 'fics', count: 3 } };
  const subject = "[format('system:serviceaccount:shop:api-{0}', copyIndex())]";
  expect(codes(identity(), credential({ subject }, loop))).toEqual(['AZWI311']);
});
