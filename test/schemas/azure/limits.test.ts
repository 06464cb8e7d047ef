import { describe, expect, test } from 'vitest';
import { POOL_MODES, PRINCIPAL_TYPES } from '../../../src/schemas/azure/limits';
import { PERMISSIONS } from '../../../src/schemas/azure/permissions';
import { ASSIGNMENT, CLUSTER, CREDENTIAL, changed, POLICIES, POOL, VAULT } from './bodies';
import { said } from './said';
import { literalsAt } from './type-literals';

const GUID = '72f988bf-86f1-41af-91ab-2d7cd011db47';

describe('a key vault', () => {
  test('keeps deleted things for 7 to 90 days', () => {
    const days = (count: number): string[] =>
      said(VAULT, changed(VAULT, ['properties', 'softDeleteRetentionInDays'], count));
    expect(days(7)).toEqual([]);
    expect(days(91)).toEqual([
      'AZWI812 at properties.softDeleteRetentionInDays: "properties.softDeleteRetentionInDays" cannot be 91. It must be between 7 and 90.',
    ]);
  });

  test('has purge protection or does not mention it', () => {
    expect(said(VAULT, changed(VAULT, ['properties', 'enablePurgeProtection'], false))).toEqual([
      'AZWI812 at properties.enablePurgeProtection: "properties.enablePurgeProtection" cannot be false. Leave it out: without it there is no purge protection.',
    ]);
  });

  test('is of the family A', () => {
    expect(said(VAULT, changed(VAULT, ['properties', 'sku', 'family'], 'B'))).toEqual([
      'AZWI812 at properties.sku.family: "properties.sku.family" cannot be "B". Azure takes "A".',
    ]);
  });

  test('has at most 1024 access policies', () => {
    const policy = { tenantId: GUID, objectId: GUID, permissions: {} };
    const policies = (count: number): string[] =>
      said(VAULT, changed(VAULT, ['properties', 'accessPolicies'], Array(count).fill(policy)));
    expect(policies(1024)).toEqual([]);
    expect(policies(1025)).toEqual([
      'AZWI812 at properties.accessPolicies: "properties.accessPolicies" has 1025 entries. A vault has at most 1024 access policies; role assignments have no such limit.',
    ]);
  });

  test('has no permission that is misspelt', () => {
    const permissions = ['properties', 'accessPolicies', 0, 'permissions'];
    expect(said(POLICIES, changed(POLICIES, permissions, { secrets: ['get', 'read'] }))).toEqual([
      'AZWI812 at properties.accessPolicies[0].permissions.secrets[1]: "properties.accessPolicies[0].permissions.secrets[1]" cannot be "read". Azure takes "all", "get", "list", "set", "delete", "backup", "restore", "recover", "purge".',
    ]);
    expect(
      said(POLICIES, changed(POLICIES, permissions, { keys: ['wrapkey'], certificates: ['Get'], storage: ['GETSAS'] })),
    ).toEqual([]);
  });
});

describe('a federated identity credential', () => {
  test.each([0, 2])('with %i audiences is refused', (count) => {
    expect(said(CREDENTIAL, changed(CREDENTIAL, ['properties', 'audiences'], Array(count).fill('api://x')))).toEqual([
      `AZWI812 at properties.audiences: "properties.audiences" has ${count} entries. A credential has exactly one audience, such as api://AzureADTokenExchange.`,
    ]);
  });

  test.each(['issuer', 'subject'])('has at most 600 characters in its %s', (property) => {
    const long = (length: number): string[] =>
      said(CREDENTIAL, changed(CREDENTIAL, ['properties', property], 'x'.repeat(length)));
    expect(long(600)).toEqual([]);
    expect(long(601)).toEqual([
      `AZWI812 at properties.${property}: "properties.${property}" has 601 characters, which is too long. It must have at most 600.`,
    ]);
  });

  test('has at most 600 characters in its audience', () => {
    expect(said(CREDENTIAL, changed(CREDENTIAL, ['properties', 'audiences'], ['x'.repeat(601)]))).toHaveLength(1);
  });

  test('has no white space around its issuer', () => {
    expect(said(CREDENTIAL, changed(CREDENTIAL, ['properties', 'issuer'], 'https://issuer/ '))).toEqual([
      'AZWI812 at properties.issuer: "properties.issuer" starts or ends with white space. Take it out: no token would match.',
    ]);
  });
});

describe('a managed cluster', () => {
  test('does not turn its issuer off', () => {
    const properties = { oidcIssuerProfile: { enabled: false } };
    expect(said(CLUSTER, changed(CLUSTER, ['properties'], properties))).toEqual([
      'AZWI812 at properties.oidcIssuerProfile.enabled: "properties.oidcIssuerProfile.enabled" cannot be false. An issuer that is on cannot be turned off, and workload identity needs it: set it to true.',
    ]);
  });

  test('has an issuer when it has workload identity', () => {
    const properties = { securityProfile: { workloadIdentity: { enabled: true } } };
    expect(said(CLUSTER, changed(CLUSTER, ['properties'], properties))).toEqual([
      'AZWI812 at properties.securityProfile.workloadIdentity.enabled: Workload identity is enabled on a cluster without an OIDC issuer. Set "properties.oidcIssuerProfile.enabled" to true.',
    ]);
  });

  test('takes one SSH key', () => {
    const linux = { adminUsername: 'azureuser', ssh: { publicKeys: [{ keyData: 'a' }, { keyData: 'b' }] } };
    expect(said(CLUSTER, changed(CLUSTER, ['properties', 'linuxProfile'], linux))).toEqual([
      'AZWI812 at properties.linuxProfile.ssh.publicKeys: "properties.linuxProfile.ssh.publicKeys" has 2 entries. A cluster takes one SSH public key.',
    ]);
  });

  test('has names of pools that nodes can be named after', () => {
    expect(said(CLUSTER, changed(CLUSTER, ['properties', 'agentPoolProfiles', 0, 'name'], 'my-pool'))).toEqual([
      'AZWI812 at properties.agentPoolProfiles[0].name: "my-pool" cannot be the name of a node pool. It has 1 to 12 lower-case letters and digits (6 for Windows), and starts with a letter.',
    ]);
  });
});

describe('a node pool', () => {
  const pool = ['properties', 'agentPoolProfiles', 0];

  test('of Windows has a name of at most 6 characters', () => {
    const expected =
      '"windows" is too long for the name of a Windows node pool. It has at most 6 characters, because the names of the nodes are made of it.';
    expect(said(CLUSTER, changed(CLUSTER, pool, { name: 'windows', osType: 'Windows' }))).toEqual([
      `AZWI812 at properties.agentPoolProfiles[0].name: ${expected}`,
    ]);
    expect(said(POOL, { name: 'windows', properties: { osType: 'Windows' } })).toEqual([
      `AZWI812 at name: ${expected}`,
    ]);
  });

  test('has a mode that there is', () => {
    const expected = (at: string): string[] => [
      `AZWI812 at ${at}: "${at}" cannot be "system". Azure takes "System", "User", "Gateway".`,
    ];
    expect(said(CLUSTER, changed(CLUSTER, [...pool, 'mode'], 'system'))).toEqual(
      expected('properties.agentPoolProfiles[0].mode'),
    );
    expect(said(POOL, changed(POOL, ['properties', 'mode'], 'system'))).toEqual(expected('properties.mode'));
  });

  test('of the system has 1 to 1000 nodes', () => {
    const system = (count: number): string[] => said(POOL, changed(POOL, ['properties'], { mode: 'System', count }));
    expect(system(1)).toEqual([]);
    expect(system(1000)).toEqual([]);
    expect(system(0)).toEqual([
      'AZWI812 at properties.count: "properties.count" cannot be 0 in a system pool. A system pool has 1 to 1000 nodes.',
    ]);
    expect(system(1001)).toEqual([
      'AZWI812 at properties.count: "properties.count" cannot be 1001. It must be between 0 and 1000.',
    ]);
  });

  test('of users may have no nodes', () => {
    expect(said(POOL, changed(POOL, ['properties'], { mode: 'User', count: 0 }))).toEqual([]);
  });
});

test('a role assignment is for a kind of principal that there is', () => {
  expect(said(ASSIGNMENT, changed(ASSIGNMENT, ['properties', 'principalType'], 'ManagedIdentity'))).toEqual([
    'AZWI812 at properties.principalType: "properties.principalType" cannot be "ManagedIdentity". Azure takes "User", "Group", "ServicePrincipal", "ForeignGroup", "Device", "AgentUser", "AgentServicePrincipal".',
  ]);
});

describe('the words that we close are those that the types list', () => {
  test('for permissions', () => {
    for (const [kind, words] of Object.entries(PERMISSIONS)) {
      expect(literalsAt(VAULT, ['properties', 'accessPolicies', '*', 'permissions', kind, '*'])).toEqual(words);
    }
  });

  test('for principals', () => {
    expect(literalsAt(ASSIGNMENT, ['properties', 'principalType'])).toEqual(PRINCIPAL_TYPES);
  });

  test('for the modes of pools', () => {
    expect(literalsAt(CLUSTER, ['properties', 'agentPoolProfiles', '*', 'mode'])).toEqual(POOL_MODES);
    expect(literalsAt(POOL, ['properties', 'mode'])).toEqual(POOL_MODES);
  });
});
