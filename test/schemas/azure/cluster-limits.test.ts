import { describe, expect, test } from 'vitest';
import { POOL_MODES } from '../../../src/schemas/azure/cluster-limits';
import { CLUSTER, changed, GOOD_BODIES, POOL } from './bodies';
import { said } from './said';
import { literalsAt } from './type-literals';

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
    const linux = {
      adminUsername: 'azureuser',
      ssh: { publicKeys: [{ keyData: 'ssh-rsa AAAAB1' }, { keyData: 'ssh-rsa AAAAB2' }] },
    };
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

describe('the DNS prefix of a cluster', () => {
  const prefix = (text: string): string[] => said(CLUSTER, changed(CLUSTER, ['properties', 'dnsPrefix'], text));

  test.each(['a', '2nd', 'my-AKS', 'a'.repeat(54)])('can be "%s"', (text) => {
    expect(prefix(text)).toEqual([]);
  });

  test.each(['', '-a', 'a-', 'a_b', 'a.b', 'a b', 'grüppe'])('cannot be "%s"', (text) => {
    expect(prefix(text)).toEqual([
      `AZWI812 at properties.dnsPrefix: "${text}" cannot be the DNS prefix of a cluster. It has 1 to 54 letters, digits and hyphens, and starts and ends with a letter or digit.`,
    ]);
  });

  test('has at most 54 characters, and is shortened in the message', () => {
    expect(prefix('a'.repeat(55))).toHaveLength(1);
    expect(prefix('a'.repeat(90))[0]).toContain(`"${'a'.repeat(57)}..." cannot be`);
  });
});

describe('the name of a cluster as its DNS prefix', () => {
  const named = (name: string): string[] =>
    said(CLUSTER, { ...GOOD_BODIES[CLUSTER], name, properties: { dnsPrefix: name.replaceAll('_', '-') } });

  test('may be too long for one', () => {
    expect(named('a'.repeat(54))).toEqual([]);
    expect(named('a'.repeat(55))).toEqual([
      `AZWI812 at properties.dnsPrefix: "${'a'.repeat(55)}" cannot be the DNS prefix of a cluster. Give the cluster a DNS prefix beside its name: it has 1 to 54 letters, digits and hyphens, and starts and ends with a letter or digit.`,
    ]);
  });

  test.each(['', '-aks', 'a'.repeat(64)])('is told once when it is wrong itself, as "%s" is', (name) => {
    expect(named(name).map((line) => line.split(':')[0])).toEqual(['AZWI812 at name']);
  });
});

describe('a version of Kubernetes', () => {
  const version = (text: string): string[] =>
    said(CLUSTER, changed(CLUSTER, ['properties', 'kubernetesVersion'], text));

  test.each(['1.33', '1.30.4', '1.29.101-akslts'])('can be "%s"', (text) => {
    expect(version(text)).toEqual([]);
  });

  test.each(['', '1', 'v1.33', '1.33.x', '1.33.2.1', ' 1.33', 'latest'])('cannot be "%s"', (text) => {
    expect(version(text)).toEqual([
      `AZWI812 at properties.kubernetesVersion: "${text}" cannot be a version of Kubernetes. Write it as 1.33 or 1.33.2, or leave it out for the version that Azure chooses.`,
    ]);
  });

  test('is looked at in pools too', () => {
    expect(said(POOL, changed(POOL, ['properties', 'orchestratorVersion'], 'v1.33'))).toEqual([
      'AZWI812 at properties.orchestratorVersion: "v1.33" cannot be a version of Kubernetes. Write it as 1.33 or 1.33.2, or leave it out for the version that Azure chooses.',
    ]);
  });
});

describe('the size of nodes', () => {
  test.each(['', ' ', 'Standard D2s v5', 'Standard_D2s_v5 '])('cannot be "%s"', (text) => {
    expect(said(CLUSTER, changed(CLUSTER, ['properties', 'agentPoolProfiles', 0, 'vmSize'], text))).toEqual([
      `AZWI812 at properties.agentPoolProfiles[0].vmSize: "${text}" cannot be the size of nodes. Write it as \`az vm list-sizes\` does, such as Standard_D2s_v5.`,
    ]);
  });

  test('is looked at in a pool that is a resource', () => {
    expect(said(POOL, changed(POOL, ['properties', 'vmSize'], ''))).toHaveLength(1);
  });
});

describe('the addresses that may reach the API server', () => {
  const ranges = (...texts: string[]): string[] =>
    said(CLUSTER, changed(CLUSTER, ['properties', 'apiServerAccessProfile'], { authorizedIPRanges: texts }));

  test.each(['137.117.106.88/29', '137.117.106.90/29', '203.0.113.7', '0.0.0.0/32', '2001:db8::/48'])(
    'can be %s',
    (text) => {
      expect(ranges(text)).toEqual([]);
    },
  );

  test('can be a service tag', () => {
    expect(ranges('AzureCloud', 'AzureCloud.WestEurope')).toEqual([]);
  });

  test.each(['', '300.1.1.1', '203.0.113.7/33', '2001:db8::/129', '203.0.113.7, 203.0.113.8', '203.0.113.0/a'])(
    'cannot be "%s"',
    (text) => {
      expect(ranges('203.0.113.7', text)).toEqual([
        `AZWI812 at properties.apiServerAccessProfile.authorizedIPRanges[1]: "${text}" cannot be an IP range. It is an address or a range in CIDR notation, such as 137.117.106.88/29.`,
      ]);
    },
  );
});

describe('the subnet', () => {
  const help =
    '"nodes" cannot be the id of a subnet. It is like /subscriptions/<id>/resourceGroups/<name>/providers/Microsoft.Network/virtualNetworks/<name>/subnets/<name>.';

  test.each(['vnetSubnetID', 'podSubnetID'])('of a pool is an id (%s)', (property) => {
    expect(said(CLUSTER, changed(CLUSTER, ['properties', 'agentPoolProfiles', 0, property], 'nodes'))).toEqual([
      `AZWI812 at properties.agentPoolProfiles[0].${property}: ${help}`,
    ]);
    expect(said(POOL, changed(POOL, ['properties', property], 'nodes'))).toEqual([
      `AZWI812 at properties.${property}: ${help}`,
    ]);
  });

  test('of the API server is an id', () => {
    expect(said(CLUSTER, changed(CLUSTER, ['properties', 'apiServerAccessProfile'], { subnetId: 'nodes' }))).toEqual([
      `AZWI812 at properties.apiServerAccessProfile.subnetId: ${help}`,
    ]);
  });
});

test('the modes of pools are those that the types list', () => {
  expect(literalsAt(CLUSTER, ['properties', 'agentPoolProfiles', '*', 'mode'])).toEqual(POOL_MODES);
  expect(literalsAt(POOL, ['properties', 'mode'])).toEqual(POOL_MODES);
});
