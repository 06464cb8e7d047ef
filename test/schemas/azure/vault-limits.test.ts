import { describe, expect, test } from 'vitest';
import { PERMISSIONS } from '../../../src/schemas/azure/permissions';
import { changed, POLICIES, SECRET, VAULT } from './bodies';
import { said } from './said';
import { literalsAt } from './type-literals';

const GUID = '72f988bf-86f1-41af-91ab-2d7cd011db47';
const SUBNET =
  '/subscriptions/72f988bf-86f1-41af-91ab-2d7cd011db47/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/nodes';

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

describe('the firewall of a key vault', () => {
  const acls = (value: unknown): string[] => said(VAULT, changed(VAULT, ['properties', 'networkAcls'], value));

  test.each(['203.0.113.7', '203.0.113.0/24', '124.56.78.91/32', '0.0.0.0/0', '172.32.0.1'])('lets in %s', (value) => {
    expect(acls({ ipRules: [{ value }] })).toEqual([]);
  });

  test.each([
    '',
    'office',
    '203.0.113',
    '203.0.113.256',
    '203.0.113.0/33',
    '203.0.113.0/24/8',
    ' 203.0.113.7',
    '2001:db8::/32',
    '203.0.113.1-203.0.113.9',
    '10.1.2.3',
    '172.16.0.0/12',
    '172.31.255.255',
    '192.168.0.0/24',
  ])('cannot let in "%s"', (value) => {
    expect(acls({ ipRules: [{ value }] })).toEqual([
      `AZWI812 at properties.networkAcls.ipRules[0].value: "${value}" cannot be an IP rule. It is a public IPv4 address or range, such as 203.0.113.7 or 203.0.113.0/24; private networks are let in by subnet.`,
    ]);
  });

  test('has at most 1000 IP rules', () => {
    const rules = (count: number): string[] => acls({ ipRules: Array(count).fill({ value: '203.0.113.7' }) });
    expect(rules(1000)).toEqual([]);
    expect(rules(1001)).toEqual([
      'AZWI812 at properties.networkAcls.ipRules: "properties.networkAcls.ipRules" has 1001 entries. A vault has at most 1000 IP rules.',
    ]);
  });

  test('lets in subnets by their ids, in whatever case', () => {
    expect(acls({ virtualNetworkRules: [{ id: SUBNET }, { id: SUBNET.toLowerCase() }] })).toEqual([]);
  });

  test.each([
    '',
    'nodes',
    SUBNET.slice(1),
    `${SUBNET}/`,
    SUBNET.replace('/subnets/nodes', ''),
    SUBNET.replace('/rg/', '//'),
    SUBNET.replace('Microsoft.Network', 'Microsoft.Compute'),
  ])('cannot let in the subnet "%s"', (id) => {
    expect(acls({ virtualNetworkRules: [{ id }] }).map((line) => line.split(':')[0])).toEqual([
      'AZWI812 at properties.networkAcls.virtualNetworkRules[0].id',
    ]);
  });

  test('has at most 200 virtual network rules', () => {
    const rules = (count: number): string[] => acls({ virtualNetworkRules: Array(count).fill({ id: SUBNET }) });
    expect(rules(200)).toEqual([]);
    expect(rules(201)).toEqual([
      'AZWI812 at properties.networkAcls.virtualNetworkRules: "properties.networkAcls.virtualNetworkRules" has 201 entries. A vault has at most 200 virtual network rules.',
    ]);
  });
});

test('a secret has at most 255 characters in its content type', () => {
  const type = (length: number): string[] =>
    said(SECRET, changed(SECRET, ['properties', 'contentType'], 'x'.repeat(length)));
  expect(type(255)).toEqual([]);
  expect(type(256)).toEqual([
    'AZWI812 at properties.contentType: "properties.contentType" has 256 characters, which is too long. It must have at most 255.',
  ]);
});

test('the permissions that there are are those that the types list', () => {
  for (const [kind, words] of Object.entries(PERMISSIONS)) {
    expect(literalsAt(VAULT, ['properties', 'accessPolicies', '*', 'permissions', kind, '*'])).toEqual(words);
  }
});
