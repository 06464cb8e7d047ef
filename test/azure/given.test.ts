import { Chart } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import {
  AnyResource,
  credentialName,
  FederatedCredential,
  KeyVault,
  ManagedCluster,
  ManagedIdentity,
  ResourceGroup,
  RoleAssignment,
  Subscription,
  WorkloadIdentity,
} from '../../src';
import type { Finding } from '../../src/diagnostics';
import { FindingsError } from '../../src/findings-error';
import { declared, findingsOf } from './declared';

/** What JavaScript passes where TypeScript would look closer. */
const VALUES: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  '42': 42,
  text: 'text',
  '{}': {},
  '[]': [],
  symbol: Symbol('any'),
};

/** Which of these values TypeScript takes, by path; the empty path is all of the properties. */
type Takes = Readonly<Record<string, readonly string[]>>;

const NONE: readonly string[] = [];
const OPTIONAL = ['undefined'];
const TEXT = ['text'];
const OPTIONAL_TEXT = ['undefined', 'text'];
const OPTIONAL_NUMBER = ['undefined', '42'];
const OPTIONAL_LIST = ['undefined', '[]'];
const OPTIONAL_RECORD = ['undefined', '{}'];

const TAGS: Takes = { tags: OPTIONAL_RECORD, 'tags.team': TEXT };
const COMMON: Takes = { '': NONE, name: TEXT, resourceGroup: OPTIONAL, apiVersion: OPTIONAL_TEXT };
const NEW: Takes = { ...COMMON, ...TAGS, location: OPTIONAL_TEXT };
const GRANTEE: Takes = { identity: NONE };

type Props = Record<string, unknown>;

interface Subject {
  readonly declare: (chart: Chart, props: never) => unknown;
  /** Properties that are right. */
  readonly right: (chart: Chart) => Props;
  readonly takes: Takes;
}

const GUID = 'bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb';
const SUBNET = `/subscriptions/${GUID}/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/net/subnets/one`;
const BARS = 'Contoso.Foo/bars@2020-01-01';
const STORAGE = 'Microsoft.Storage/storageAccounts@2025-06-01';

function vaultIn(chart: Chart, authorization: 'rbac' | 'accessPolicies' = 'rbac'): KeyVault {
  return new KeyVault(chart, 'vault', { name: 'kv-app', authorization });
}

function identityIn(chart: Chart): ManagedIdentity {
  return new ManagedIdentity(chart, 'identity', { name: 'id-app' });
}

const SUBJECTS: Readonly<Record<string, Subject>> = {
  'new ManagedCluster': {
    declare: (chart, props) => new ManagedCluster(chart, 'it', props),
    right: () => ({
      name: 'aks',
      tags: { team: 'a' },
      nodePools: [{ name: 'one', availabilityZones: ['1'], nodeLabels: { team: 'a' }, nodeTaints: ['a=b:NoSchedule'] }],
      authorizedIpRanges: ['203.0.113.7'],
      aadProfile: { adminGroupObjectIDs: [GUID] },
    }),
    takes: {
      ...NEW,
      nodePools: OPTIONAL_LIST,
      'nodePools[0]': NONE,
      'nodePools[0].name': TEXT,
      'nodePools[0].count': OPTIONAL_NUMBER,
      'nodePools[0].vmSize': OPTIONAL_TEXT,
      'nodePools[0].mode': OPTIONAL,
      'nodePools[0].osType': OPTIONAL,
      'nodePools[0].availabilityZones': OPTIONAL_LIST,
      'nodePools[0].availabilityZones[0]': TEXT,
      'nodePools[0].subnetId': OPTIONAL_TEXT,
      'nodePools[0].minCount': OPTIONAL_NUMBER,
      'nodePools[0].maxCount': OPTIONAL_NUMBER,
      'nodePools[0].nodeLabels': OPTIONAL_RECORD,
      'nodePools[0].nodeLabels.team': TEXT,
      'nodePools[0].nodeTaints': OPTIONAL_LIST,
      'nodePools[0].nodeTaints[0]': TEXT,
      'nodePools[0].properties': OPTIONAL_RECORD,
      sku: OPTIONAL_RECORD,
      'sku.name': OPTIONAL,
      'sku.tier': OPTIONAL,
      networkProfile: OPTIONAL_RECORD,
      'networkProfile.networkPlugin': OPTIONAL,
      'networkProfile.networkPluginMode': OPTIONAL,
      'networkProfile.networkPolicy': OPTIONAL,
      'networkProfile.networkDataplane': OPTIONAL,
      'networkProfile.podCidr': OPTIONAL_TEXT,
      'networkProfile.serviceCidr': OPTIONAL_TEXT,
      'networkProfile.dnsServiceIP': OPTIONAL_TEXT,
      'networkProfile.outboundType': OPTIONAL,
      authorizedIpRanges: OPTIONAL_LIST,
      'authorizedIpRanges[0]': TEXT,
      aadProfile: OPTIONAL_RECORD,
      'aadProfile.enableAzureRBAC': OPTIONAL,
      'aadProfile.adminGroupObjectIDs': OPTIONAL_LIST,
      'aadProfile.adminGroupObjectIDs[0]': TEXT,
      disableLocalAccounts: OPTIONAL,
      workloadIdentity: OPTIONAL,
      properties: OPTIONAL_RECORD,
      kubernetesVersion: OPTIONAL_TEXT,
      sshPublicKey: OPTIONAL_TEXT,
      adminUsername: OPTIONAL_TEXT,
      identity: OPTIONAL,
      dnsPrefix: OPTIONAL_TEXT,
    },
  },
  'new ManagedCluster, of one pool': {
    declare: (chart, props) => new ManagedCluster(chart, 'it', props),
    right: () => ({ name: 'aks', sshPublicKey: 'ssh-rsa AAAAB3NzaC1yc2E', adminUsername: 'me' }),
    takes: { nodeCount: OPTIONAL_NUMBER, vmSize: OPTIONAL_TEXT, sshPublicKey: OPTIONAL_TEXT },
  },
  'ManagedCluster.fromName': {
    declare: (chart, props) => ManagedCluster.fromName(chart, 'it', props),
    right: () => ({ name: 'aks' }),
    takes: { ...COMMON, oidcIssuer: OPTIONAL, workloadIdentity: OPTIONAL, kubernetesVersion: OPTIONAL },
  },
  'ManagedCluster.fromRecord': {
    declare: (chart, { file, key }: { file: never; key: never }) => ManagedCluster.fromRecord(chart, 'it', file, key),
    right: () => ({ file: 'nowhere/outputs.json', key: 'aks' }),
    takes: { file: TEXT, key: TEXT },
  },
  'ManagedCluster.fromIssuerUrl': {
    declare: (chart, props) => ManagedCluster.fromIssuerUrl(chart, 'it', props),
    right: () => ({ issuerUrl: 'https://issuer.example/' }),
    takes: { '': NONE, name: OPTIONAL_TEXT, issuerUrl: TEXT, kubernetesVersion: OPTIONAL },
  },
  'new KeyVault': {
    declare: (chart, props) => new KeyVault(chart, 'it', props),
    right: () => ({
      name: 'kv-app',
      tags: { team: 'a' },
      networkRules: { ipRules: ['20.1.2.3'], subnetIds: [SUBNET] },
    }),
    takes: {
      ...NEW,
      authorization: OPTIONAL_TEXT,
      sku: OPTIONAL,
      softDeleteRetentionInDays: OPTIONAL_NUMBER,
      purgeProtection: OPTIONAL,
      networkRules: OPTIONAL_RECORD,
      'networkRules.defaultAction': OPTIONAL,
      'networkRules.bypass': OPTIONAL,
      'networkRules.ipRules': OPTIONAL_LIST,
      'networkRules.ipRules[0]': TEXT,
      'networkRules.subnetIds': OPTIONAL_LIST,
      'networkRules.subnetIds[0]': TEXT,
    },
  },
  'KeyVault.fromName': {
    declare: (chart, props) => KeyVault.fromName(chart, 'it', props),
    right: () => ({ name: 'kv-app' }),
    takes: { ...COMMON, authorization: OPTIONAL_TEXT },
  },
  'vault.addSecret': {
    declare: (chart, { name, options }: { name: never; options: never }) => vaultIn(chart).addSecret(name, options),
    right: () => ({ name: 'one', options: { tags: { team: 'a' } } }),
    takes: {
      name: TEXT,
      options: OPTIONAL_RECORD,
      'options.environmentVariable': OPTIONAL_TEXT,
      'options.contentType': OPTIONAL_TEXT,
      'options.tags': OPTIONAL_RECORD,
      'options.tags.team': TEXT,
    },
  },
  'vault.addKey': {
    declare: (chart, { name, options }: { name: never; options: never }) => vaultIn(chart).addKey(name, options),
    right: () => ({ name: 'one', options: { tags: { team: 'a' }, operations: ['sign'] } }),
    takes: {
      name: TEXT,
      options: OPTIONAL_RECORD,
      'options.keyType': OPTIONAL,
      'options.keySize': OPTIONAL_NUMBER,
      'options.curveName': OPTIONAL,
      'options.operations': OPTIONAL_LIST,
      'options.operations[0]': NONE,
      'options.tags': OPTIONAL_RECORD,
      'options.tags.team': TEXT,
    },
  },
  'vault.grant': {
    declare: (chart, { identity, role }: { identity: never; role: never }) => vaultIn(chart).grant(identity, role),
    right: (chart) => ({ identity: identityIn(chart), role: { id: GUID, name: 'Own' } }),
    takes: { ...GRANTEE, role: TEXT, 'role.id': TEXT, 'role.name': TEXT },
  },
  'vault.grantSecretsRead': {
    declare: (chart, { identity }: { identity: never }) => vaultIn(chart).grantSecretsRead(identity),
    right: (chart) => ({ identity: identityIn(chart) }),
    takes: GRANTEE,
  },
  'vault.grantSecretsRead, by policy': {
    declare: (chart, { identity }: { identity: never }) => vaultIn(chart, 'accessPolicies').grantSecretsRead(identity),
    right: (chart) => ({ identity: identityIn(chart) }),
    takes: GRANTEE,
  },
  'vault.grantSecretsUser': {
    declare: (chart, { identity }: { identity: never }) => vaultIn(chart).grantSecretsUser(identity),
    right: (chart) => ({ identity: identityIn(chart) }),
    takes: GRANTEE,
  },
  'vault.grantSecretsOfficer': {
    declare: (chart, { identity }: { identity: never }) => vaultIn(chart).grantSecretsOfficer(identity),
    right: (chart) => ({ identity: identityIn(chart) }),
    takes: GRANTEE,
  },
  'vault.grantCryptoUser': {
    declare: (chart, { identity }: { identity: never }) => vaultIn(chart).grantCryptoUser(identity),
    right: (chart) => ({ identity: identityIn(chart) }),
    takes: GRANTEE,
  },
  'vault.grantCertificateUser': {
    declare: (chart, { identity }: { identity: never }) => vaultIn(chart).grantCertificateUser(identity),
    right: (chart) => ({ identity: identityIn(chart) }),
    takes: GRANTEE,
  },
  'vault.addAccessPolicy': {
    declare: (chart, { identity, permissions }: { identity: never; permissions: never }) =>
      vaultIn(chart, 'accessPolicies').addAccessPolicy(identity, permissions),
    right: (chart) => ({ identity: identityIn(chart), permissions: { secrets: ['get'] } }),
    takes: {
      ...GRANTEE,
      permissions: ['{}'],
      'permissions.secrets': OPTIONAL_LIST,
      'permissions.secrets[0]': TEXT,
      'permissions.keys': OPTIONAL_LIST,
      'permissions.certificates': OPTIONAL_LIST,
      'permissions.storage': OPTIONAL_LIST,
    },
  },
  'vault.property': {
    declare: (chart, { path }: { path: never }) => vaultIn(chart).property(path),
    right: () => ({ path: 'id' }),
    takes: { path: TEXT },
  },
  'secret.property': {
    declare: (chart, { path }: { path: never }) => vaultIn(chart).addSecret('one').property(path),
    right: () => ({ path: 'id' }),
    takes: { path: TEXT },
  },
  'new ManagedIdentity': {
    declare: (chart, props) => new ManagedIdentity(chart, 'it', props),
    right: () => ({ name: 'id-app', tags: { team: 'a' } }),
    takes: NEW,
  },
  'ManagedIdentity.fromName': {
    declare: (chart, props) => ManagedIdentity.fromName(chart, 'it', props),
    right: () => ({ name: 'id-app' }),
    takes: COMMON,
  },
  'ManagedIdentity.fromClientId': {
    declare: (chart, props) => {
      new WorkloadIdentity(chart, 'workload', { identity: ManagedIdentity.fromClientId(chart, 'it', props) });
    },
    right: () => ({ clientId: GUID }),
    takes: { '': NONE, clientId: TEXT, principalId: OPTIONAL_TEXT, tenantId: OPTIONAL_TEXT },
  },
  'ManagedIdentity.fromRecord': {
    declare: (chart, { file, key }: { file: never; key: never }) => ManagedIdentity.fromRecord(chart, 'it', file, key),
    right: () => ({ file: 'nowhere/outputs.json', key: 'id-app' }),
    takes: { file: TEXT, key: TEXT },
  },
  'new FederatedCredential': {
    declare: (chart, props) => new FederatedCredential(chart, 'it', props),
    right: (chart) => ({ identity: identityIn(chart), issuer: 'https://issuer.example/', subject: 'repo:a/b' }),
    takes: {
      '': NONE,
      identity: NONE,
      issuer: TEXT,
      subject: TEXT,
      audience: OPTIONAL_TEXT,
      name: OPTIONAL_TEXT,
    },
  },
  'new ResourceGroup': {
    declare: (chart, props) => new ResourceGroup(chart, 'it', props),
    right: () => ({ name: 'rg', location: 'westeurope', tags: { team: 'a' } }),
    takes: { '': NONE, ...TAGS, name: TEXT, location: TEXT, apiVersion: OPTIONAL_TEXT },
  },
  'ResourceGroup.fromName': {
    declare: (chart, props) => {
      new KeyVault(chart, 'in-it', { name: 'kv-app', resourceGroup: ResourceGroup.fromName(chart, 'it', props) });
    },
    right: () => ({ name: 'rg' }),
    takes: { '': NONE, name: TEXT, subscription: OPTIONAL_TEXT },
  },
  'group.useFor': {
    declare: (chart, { scope }: { scope: never }) => ResourceGroup.fromName(chart, 'it', { name: 'rg' }).useFor(scope),
    right: (chart) => ({ scope: chart }),
    takes: { scope: NONE },
  },
  'new RoleAssignment': {
    declare: (chart, props) => new RoleAssignment(chart, 'it', props),
    right: () => ({
      target: Subscription.current(),
      role: { id: GUID, name: 'Own' },
      principal: { principalId: GUID, principalType: 'User' },
    }),
    takes: {
      '': NONE,
      target: NONE,
      role: TEXT,
      'role.id': TEXT,
      'role.name': TEXT,
      principal: NONE,
      'principal.principalId': TEXT,
      'principal.principalType': NONE,
    },
  },
  'new AnyResource': {
    declare: (chart, props) => new AnyResource(chart, 'it', props),
    right: (chart) => ({ type: BARS, name: 'bar', dependsOn: [identityIn(chart)] }),
    takes: {
      '': NONE,
      type: TEXT,
      name: TEXT,
      resourceGroup: OPTIONAL,
      body: OPTIONAL_RECORD,
      'body.location': OPTIONAL_TEXT,
      parent: OPTIONAL,
      location: OPTIONAL_TEXT,
      dependsOn: OPTIONAL_LIST,
      'dependsOn[0]': NONE,
    },
  },
  'AnyResource.fromName': {
    declare: (chart, props) => AnyResource.fromName(chart, 'it', props),
    right: () => ({ type: STORAGE, name: 'stapp' }),
    takes: { '': NONE, type: TEXT, name: TEXT, resourceGroup: OPTIONAL, parent: OPTIONAL },
  },
  'resource.grant': {
    declare: (chart, { identity, role }: { identity: never; role: never }) =>
      AnyResource.fromName(chart, 'it', { type: STORAGE, name: 'stapp' }).grant(identity, role),
    right: (chart) => ({ identity: identityIn(chart), role: 'Reader' }),
    takes: { ...GRANTEE, role: TEXT },
  },
};

/** The same properties with another value at a path. */
function withValue(props: Props, path: string, value: unknown): unknown {
  if (path === '') return value;
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  let inner: unknown = props;
  for (const key of keys) {
    const outer = inner as Props;
    outer[key] ??= {};
    inner = outer[key];
  }
  (inner as Props | unknown[])[last as never] = value as never;
  return props;
}

function findingsWith(subject: Subject, path: string, value: unknown): readonly Finding[] {
  try {
    return declared((app) => {
      const chart = new Chart(app, 'app', { namespace: 'default' });
      // The parameter is never, so that each subject says what it takes.
      subject.declare(chart, withValue(subject.right(chart), path, value) as never);
    }).findings;
  } catch (error) {
    if (!FindingsError.isFindingsError(error)) throw error;
    return error.findings;
  }
}

describe.each(Object.entries(SUBJECTS))('%s', (_, subject) => {
  it('takes what is right', () => {
    const said = findingsWith(subject, 'unknown', undefined).filter(({ code }) => code !== 'AZWI602');
    expect(said.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(Object.entries(subject.takes))('tells of each other value of "%s", at its place', (path, taken) => {
    for (const [name, value] of Object.entries(VALUES)) {
      const errors = findingsWith(subject, path, value).filter(({ severity }) => severity === 'error');
      // AZWI002 is what an exception becomes.
      expect([name, errors.filter(({ code }) => code === 'AZWI002')]).toEqual([name, []]);
      if (taken.includes(name)) continue;
      const elsewhere = errors.filter(({ place }) => !(place.property ?? '').startsWith(path));
      expect([name, elsewhere]).toEqual([name, []]);
      expect([name, errors.length]).not.toEqual([name, 0]);
      expect(errors.map(({ place }) => place.construct)).toEqual(errors.map(() => expect.stringMatching(/^app\//)));
    }
  });
});

/** Not what TypeScript wants. */
function wrong(value: unknown): never {
  return value as never;
}

const TOLD: readonly [string, (chart: Chart) => unknown, string][] = [
  [
    'pools that are a number',
    (chart) => new ManagedCluster(chart, 'it', { name: 'aks', nodePools: wrong(3) }),
    'AZWI004 app/it nodePools: `nodePools` is a number, but must be an array. Give an array.',
  ],
  [
    'a pool that is not there',
    (chart) => new ManagedCluster(chart, 'it', { name: 'aks', nodePools: [{ name: 'one' }, wrong(undefined)] }),
    'AZWI004 app/it nodePools[1]: `nodePools[1]` is undefined, but must be an object. Give an object.',
  ],
  [
    'zones that are one text',
    (chart) => {
      const nodePools = [{ name: 'one', availabilityZones: wrong('1, 2') }];
      new ManagedCluster(chart, 'it', { name: 'aks', nodePools });
    },
    'AZWI004 app/it nodePools[0].availabilityZones: `nodePools[0].availabilityZones` is a string, but must be an array. Give an array.',
  ],
  [
    'an address that is not there',
    (chart) => new KeyVault(chart, 'it', { name: 'kv-app', networkRules: { ipRules: [wrong(undefined)] } }),
    'AZWI004 app/it networkRules.ipRules[0]: `networkRules.ipRules[0]` is undefined, but must be a string. Give a string.',
  ],
  [
    'a word in another case',
    (chart) => new KeyVault(chart, 'it', { name: 'kv-app', sku: wrong('Premium') }),
    "AZWI004 app/it sku: `sku` is \"Premium\", but must be 'standard' or 'premium'. Give 'standard' or 'premium'.",
  ],
  [
    'a group by its name',
    (chart) => new KeyVault(chart, 'it', { name: 'kv-app', resourceGroup: wrong('rg') }),
    'AZWI004 app/it resourceGroup: `resourceGroup` is a string, but must be a resource group. Give a resource group.',
  ],
  [
    'a tag that is a number',
    (chart) => new KeyVault(chart, 'it', { name: 'kv-app', tags: wrong({ 'cost-center': 7 }) }),
    "AZWI004 app/it tags['cost-center']: `tags['cost-center']` is a number, but must be a string. Give a string.",
  ],
  [
    'tags that are a Map',
    (chart) => new KeyVault(chart, 'it', { name: 'kv-app', tags: wrong(new Map([['team', 'a']])) }),
    'AZWI004 app/it tags: `tags` is an object, but must be a plain object. Give a plain object.',
  ],
  [
    'a name that only Azure knows',
    (chart) => new ManagedIdentity(chart, 'it', { name: vaultIn(chart).uri }),
    'AZWI601 app/it name: `name` is known only after the deployment. Give the text itself.',
  ],
  [
    'options of a secret that are its value, which is not told again',
    (chart) => vaultIn(chart).addSecret('db', wrong('hunter2')),
    'AZWI004 app/vault/secret-db options: `options` is a string, but must be an object. Give an object.',
  ],
  [
    'a grant to nobody',
    (chart) => vaultIn(chart).grantSecretsUser(wrong(undefined)),
    'AZWI004 app/vault identity: `identity` is undefined, but must be a managed identity, or a WorkloadIdentity. Give a managed identity, or a WorkloadIdentity.',
  ],
  [
    'permissions that are one text',
    (chart) => vaultIn(chart, 'accessPolicies').addAccessPolicy(identityIn(chart), { secrets: wrong('get') }),
    'AZWI004 app/vault permissions.secrets: `permissions.secrets` is a string, but must be an array. Give an array.',
  ],
  [
    'a role that is a number',
    (chart) => vaultIn(chart).grant(identityIn(chart), wrong(42)),
    'AZWI004 app/vault role: `role` is a number, but must be the name of a built-in role, or { id, name }. Give the name of a built-in role, or { id, name }.',
  ],
  [
    'a subscription that has no id',
    (chart) => {
      const target = Subscription.fromId(wrong(undefined));
      new RoleAssignment(chart, 'it', { target, role: 'Reader', principal: identityIn(chart) });
    },
    'AZWI309 app/it : The subscription "undefined" is not a GUID. Find it with: az account show --query id',
  ],
  [
    'a principal that has an identity but is none',
    (chart) => {
      const principal = wrong(new WorkloadIdentity(chart, 'web', { identity: identityIn(chart) }));
      new RoleAssignment(chart, 'it', { target: Subscription.current(), role: 'Reader', principal });
    },
    'AZWI004 app/it principal: `principal` is the construct app/web, but must be a managed identity, or { principalId, principalType }. Give a managed identity, or { principalId, principalType }.',
  ],
  [
    'resources to wait for that are one text',
    (chart) => new AnyResource(chart, 'it', { type: BARS, name: 'bar', dependsOn: wrong('x') }),
    'AZWI004 app/it dependsOn: `dependsOn` is a string, but must be an array. Give an array.',
  ],
  [
    'a body that is an array',
    (chart) => new AnyResource(chart, 'it', { type: BARS, name: 'bar', body: wrong([]) }),
    'AZWI004 app/it body: `body` is an array, but must be a plain object. Give a plain object.',
  ],
];

describe('what is told of values that TypeScript would refuse', () => {
  it.each(TOLD)('%s', (_, declare, expected) => {
    const { findings } = declared((app) => {
      declare(new Chart(app, 'app', { namespace: 'default' }));
    });
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(
      errors.map(({ code, place, message, help }) => {
        return `${code} ${place.construct} ${place.property ?? ''}: ${message} ${help}`;
      }),
    ).toEqual([expected]);
  });

  it('has the line of the call that gave them', () => {
    const { findings } = declared((app) => {
      const vault = vaultIn(new Chart(app, 'app'), 'accessPolicies');
      vault.grantSecretsRead(wrong(undefined));
      vault.grantSecretsOfficer(wrong(undefined));
    });
    const lines = findings.map(({ place }) => [place.file, place.line]);
    const [, first = 0] = lines[0] ?? [];
    expect(lines).toEqual([
      ['test/azure/given.test.ts', first],
      ['test/azure/given.test.ts', Number(first) + 1],
    ]);
    expect(first).toBeGreaterThan(1);
  });

  it('does not let them stand for each other: two vaults without a name are two', () => {
    const said = findingsOf((app) => {
      const chart = new Chart(app, 'app');
      for (const id of ['a', 'b']) new KeyVault(chart, id, { name: wrong(undefined) });
    });
    expect(said).toEqual([
      'AZWI004 `name` is undefined, but must be a string.',
      'AZWI004 `name` is undefined, but must be a string.',
    ]);
  });
});

describe('the name of a credential that is asked for', () => {
  it.each([undefined, 42, Symbol('x')])('of %s is refused', (value) => {
    expect(() => credentialName('default', wrong(value), 'aks')).toThrow(
      /AZWI004 error .*given\.test\.ts.* serviceAccount\n {2}`serviceAccount` is .*, but must be a string\./,
    );
  });
});
