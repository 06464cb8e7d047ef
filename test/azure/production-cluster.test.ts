import { join } from 'node:path';
import { Chart } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import {
  AnyResource,
  ManagedCluster,
  type ManagedClusterProps,
  ManagedIdentity,
  type NodePool,
  ResourceGroup,
} from '../../src';
import { compile, describeWithBicep, workspace } from '../support/bicep-compiler';
import { declared, filesOf, findingsOf, statement } from './declared';
import { expectClean, expectEdges } from './sound';

const GROUP = 'bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb';

/** A cluster as production has it: everything that has a name, and some that has none. */
const PRODUCTION = {
  name: 'aks',
  sku: { tier: 'Standard' },
  kubernetesVersion: '1.33',
  nodePools: [
    { name: 'system', minCount: 3, maxCount: 6, availabilityZones: ['1', '2', '3'] },
    {
      name: 'apps',
      vmSize: 'Standard_D4s_v5',
      count: 2,
      nodeLabels: { team: 'shop' },
      nodeTaints: ['team=shop:NoSchedule'],
      properties: { osDiskSizeGB: 64, maxPods: 60 },
    },
  ],
  networkProfile: {
    networkPlugin: 'azure',
    networkPluginMode: 'overlay',
    networkPolicy: 'cilium',
    networkDataplane: 'cilium',
    podCidr: '192.168.0.0/16',
    serviceCidr: '10.2.0.0/16',
    dnsServiceIP: '10.2.0.10',
    outboundType: 'loadBalancer',
  },
  authorizedIpRanges: ['203.0.113.0/24'],
  aadProfile: { enableAzureRBAC: true, adminGroupObjectIDs: [GROUP] },
  disableLocalAccounts: true,
  properties: {
    autoUpgradeProfile: { upgradeChannel: 'stable' },
    securityProfile: { imageCleaner: { enabled: true, intervalHours: 48 } },
  },
} satisfies ManagedClusterProps;

function clusterWith(props: Partial<ManagedClusterProps>): string {
  const files = filesOf((app) => {
    new ManagedCluster(new Chart(app, 'app'), 'cluster', { name: 'aks', ...props });
  });
  return statement(files['main.bicep'], 'resource aks');
}

function findingsWith(props: Partial<ManagedClusterProps>) {
  return declared((app) => {
    new ManagedCluster(new Chart(app, 'app'), 'cluster', { name: 'aks', ...props });
  }).findings;
}

function said(props: Partial<ManagedClusterProps>): string[] {
  return findingsWith(props).map(({ code, message, place }) => `${code} ${place.property}: ${message}`);
}

describe('a cluster as production has it', () => {
  it('is written as it is declared', () => {
    expect(clusterWith(PRODUCTION)).toBe(`resource aks 'Microsoft.ContainerService/managedClusters@2025-10-01' = {
  name: 'aks'
  location: location
  sku: {
    name: 'Base'
    tier: 'Standard'
  }
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    kubernetesVersion: '1.33'
    dnsPrefix: 'aks'
    agentPoolProfiles: [
      {
        name: 'system'
        mode: 'System'
        count: 3
        enableAutoScaling: true
        minCount: 3
        maxCount: 6
        vmSize: 'Standard_DS2_v2'
        osType: 'Linux'
        availabilityZones: [
          '1'
          '2'
          '3'
        ]
      }
      {
        name: 'apps'
        mode: 'User'
        count: 2
        vmSize: 'Standard_D4s_v5'
        osType: 'Linux'
        nodeLabels: {
          team: 'shop'
        }
        nodeTaints: [
          'team=shop:NoSchedule'
        ]
        osDiskSizeGB: 64
        maxPods: 60
      }
    ]
    networkProfile: {
      networkPlugin: 'azure'
      networkPluginMode: 'overlay'
      networkPolicy: 'cilium'
      networkDataplane: 'cilium'
      podCidr: '192.168.0.0/16'
      serviceCidr: '10.2.0.0/16'
      dnsServiceIP: '10.2.0.10'
      outboundType: 'loadBalancer'
    }
    apiServerAccessProfile: {
      authorizedIPRanges: [
        '203.0.113.0/24'
      ]
    }
    aadProfile: {
      managed: true
      enableAzureRBAC: true
      adminGroupObjectIDs: [
        '${GROUP}'
      ]
    }
    disableLocalAccounts: true
    oidcIssuerProfile: {
      enabled: true
    }
    securityProfile: {
      workloadIdentity: {
        enabled: true
      }
      imageCleaner: {
        enabled: true
        intervalHours: 48
      }
    }
    autoUpgradeProfile: {
      upgradeChannel: 'stable'
    }
  }
}
`);
  });

  it('has no DNS prefix where it has the subdomain of a zone of its own', () => {
    const text = clusterWith({ properties: { fqdnSubdomain: 'aks' } });
    expect(text).toContain("    fqdnSubdomain: 'aks'\n");
    expect(text).not.toContain('dnsPrefix');
  });

  it('tells its version, whichever way it is said', () => {
    const versions: (string | undefined)[] = [];
    filesOf((app) => {
      const chart = new Chart(app, 'app');
      const kubernetesVersion = '1.33';
      versions.push(
        new ManagedCluster(chart, 'one', { name: 'aks-1', kubernetesVersion }).kubernetesVersion,
        new ManagedCluster(chart, 'two', { name: 'aks-2', properties: { kubernetesVersion } }).kubernetesVersion,
        new ManagedCluster(chart, 'three', { name: 'aks-3' }).kubernetesVersion,
      );
    });
    expect(versions).toEqual(['1.33', '1.33', undefined]);
  });

  it('may have workload identity off; its issuer stays on', () => {
    expect(clusterWith({ workloadIdentity: false })).toContain(`    oidcIssuerProfile: {
      enabled: true
    }
    securityProfile: {
      workloadIdentity: {
        enabled: false
      }
    }
`);
  });
});

describe('a raw property', () => {
  it('that the type does not have is a finding, with the one that was meant', () => {
    const [found, ...others] = findingsWith({ properties: { autoUpgradeProfil: {} } });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: 'AZWI811',
      message:
        'cluster aks: Microsoft.ContainerService/managedClusters@2025-10-01 has no property "properties.autoUpgradeProfil".',
      help: 'Did you mean "autoUpgradeProfile"?',
    });
  });

  it('of another type than the type has is a finding', () => {
    expect(said({ properties: { enableRBAC: 'yes' } })).toEqual([
      'AZWI812 properties.enableRBAC: cluster aks: "properties.enableRBAC" must be true or false, not text.',
    ]);
  });

  it('that is read-only is a finding', () => {
    expect(said({ properties: { fqdn: 'aks.example.com' } })).toEqual([
      'AZWI814 properties.fqdn: cluster aks: "properties.fqdn" is read-only.',
    ]);
  });

  it('of a pool is judged by the type as well', () => {
    expect(said({ nodePools: [{ name: 'one', properties: { maxPod: 60 } }] })).toEqual([
      'AZWI811 properties.agentPoolProfiles[0].maxPod: cluster aks: Microsoft.ContainerService/managedClusters@2025-10-01 has no property "properties.agentPoolProfiles[0].maxPod".',
    ]);
  });

  it.each<[Partial<ManagedClusterProps>, string, string]>([
    [
      { properties: { securityProfile: { workloadIdentity: { enabled: false } } } },
      'properties.securityProfile.workloadIdentity.enabled',
      'Say it once, as `workloadIdentity`.',
    ],
    [
      { properties: { oidcIssuerProfile: { enabled: false } } },
      'properties.oidcIssuerProfile.enabled',
      'Take it out: the issuer is on, and no cluster can turn it off.',
    ],
    [
      { properties: { agentPoolProfiles: [{ name: 'other', mode: 'System' }] } },
      'properties.agentPoolProfiles',
      'Give the pools as `nodePools`; what has no name there goes into the `properties` of the pool.',
    ],
    [
      { kubernetesVersion: '1.33', properties: { kubernetesVersion: '1.32' } },
      'properties.kubernetesVersion',
      'Say it once, as `kubernetesVersion`.',
    ],
    [
      { nodePools: [{ name: 'one', count: 3, properties: { count: 5 } }] },
      'nodePools[0].properties.count',
      'Say it once, as `count` of the pool.',
    ],
    [
      { nodePools: [{ name: 'one', subnetId: 'a', properties: { vnetSubnetID: 'b' } }] },
      'nodePools[0].properties.vnetSubnetID',
      'Say it once, as `subnetId`.',
    ],
  ])('that says something else than what is written, %j, is a finding', (props, property, help) => {
    const found = findingsWith(props).filter(({ code }) => code === 'AZWI510');
    expect(found.map(({ place, message }) => [place.property, message])).toEqual([
      [property, `\`${property}\` says something else than what is written for the cluster.`],
    ]);
    expect(found[0]?.help).toBe(help);
  });
});

describe('settings of a cluster', () => {
  it.each<[Partial<ManagedClusterProps>, string]>([
    [
      { disableLocalAccounts: true },
      'disableLocalAccounts: Local accounts are disabled on a cluster without sign-in with Microsoft Entra ID.',
    ],
    [
      { authorizedIpRanges: ['203.0.113.7'], properties: { apiServerAccessProfile: { enablePrivateCluster: true } } },
      'authorizedIpRanges: IP ranges are given for the API server of a private cluster, which has no public address.',
    ],
    [
      { dnsPrefix: 'aks', properties: { fqdnSubdomain: 'aks' } },
      'dnsPrefix: `dnsPrefix` and the raw property `fqdnSubdomain` both say the host name of the API server.',
    ],
    [
      { networkProfile: { outboundType: 'userDefinedRouting' } },
      'networkProfile.outboundType: The outbound type userDefinedRouting is that of a subnet, but not every pool has one.',
    ],
    [
      { networkProfile: { networkPluginMode: 'overlay' } },
      'networkProfile.networkPluginMode: An overlay network needs the network plugin azure.',
    ],
  ])('do not go together as %j', (props, message) => {
    expect(said(props)).toEqual([`AZWI507 ${message}`]);
  });

  it('may be raw where they are needed by one that has a name', () => {
    const properties = { aadProfile: { managed: true } };
    expect(said({ disableLocalAccounts: true, properties })).toEqual([]);
  });

  it('have addresses that are such, wherever they stand', () => {
    expect(said({ authorizedIpRanges: ['300.0.113.7'], networkProfile: { podCidr: 'pods' } })).toEqual([
      'AZWI812 properties.apiServerAccessProfile.authorizedIPRanges[0]: cluster aks: "300.0.113.7" cannot be an IP range.',
      expect.stringMatching(/^AZWI812 properties\.networkProfile\.podCidr: /),
    ]);
  });

  it.each<[Omit<NodePool, 'name'>, string]>([
    [{ minCount: 2 }, 'minCount: The pool one has `minCount` without `maxCount`.'],
    [{ maxCount: 2 }, 'maxCount: The pool one has `maxCount` without `minCount`.'],
    [{ minCount: 0, maxCount: 2 }, 'minCount: The pool one may shrink to 0 nodes.'],
    [{ minCount: 1, maxCount: 1001 }, 'maxCount: The pool one may grow to 1001 nodes.'],
    [{ minCount: 3, maxCount: 2 }, 'maxCount: The pool one has at least 3 and at most 2 nodes.'],
    [{ count: 5, minCount: 1, maxCount: 3 }, 'count: The pool one begins with 5 nodes, which is not between 1 and 3.'],
    [
      { availabilityZones: ['westeurope-1'] },
      'availabilityZones[0]: "westeurope-1" is no availability zone, for the pool one.',
    ],
    [{ availabilityZones: ['1', '1'] }, 'availabilityZones[1]: The pool one is in the zone "1" twice.'],
  ])('cannot have a pool of %j', (pool, message) => {
    expect(said({ nodePools: [{ name: 'one', ...pool }] })).toEqual([`AZWI507 nodePools[0].${message}`]);
  });

  it('may have a user pool that shrinks to nothing', () => {
    expect(said({ nodePools: [{ name: 'one' }, { name: 'two', minCount: 0, maxCount: 9 }] })).toEqual([]);
  });
});

describeWithBicep('a cluster of production for the compiler', () => {
  it('is without a warning, in a network and as an identity of its own', async () => {
    const one = declared((app) => {
      const chart = new Chart(app, 'app');
      new ResourceGroup(chart, 'group', { name: 'rg', location: 'westeurope' });
      const subnet = AnyResource.fromName(chart, 'subnet', {
        type: 'Microsoft.Network/virtualNetworks/subnets@2024-05-01',
        name: 'nodes',
        parent: AnyResource.fromName(chart, 'network', {
          type: 'Microsoft.Network/virtualNetworks@2024-05-01',
          name: 'vnet',
        }),
      });
      const identity = new ManagedIdentity(chart, 'identity', { name: 'id-cp' });
      subnet.grant(identity, 'Network Contributor');
      new ManagedCluster(chart, 'cluster', {
        ...PRODUCTION,
        identity,
        nodePools: PRODUCTION.nodePools.map((pool) => ({ ...pool, subnetId: subnet.id })),
        networkProfile: { ...PRODUCTION.networkProfile, outboundType: 'userDefinedRouting' },
        workloadIdentity: false,
      });
    });
    expect(one.findings).toEqual([]);
    const folder = await expectClean(one);
    expect(await expectEdges(folder, one)).toBeGreaterThan(0);
  });

  it('has raw properties that the compiler does not know either, as a warning of its own', async () => {
    const { written, findings } = declared((app) => {
      new ManagedCluster(new Chart(app, 'app'), 'cluster', { name: 'aks', properties: { autoUpgradeProfil: {} } });
    });
    expect(findings.map(({ code }) => code)).toEqual(['AZWI811']);
    const { diagnostics } = await compile(join(workspace(written), 'main.bicepparam'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['BCP089']);
  });
});

it('what TypeScript would refuse is told at its place, and nothing else', () => {
  const found = findingsOf((app) => {
    new ManagedCluster(new Chart(app, 'app'), 'cluster', { name: 'aks', properties: 'raw' as never });
  });
  expect(found).toEqual(['AZWI004 `properties` is a string, but must be a plain object.']);
});
