import { Chart } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import {
  AnyResource,
  KeyVault,
  ManagedCluster,
  type ManagedClusterProps,
  ManagedIdentity,
  ResourceGroup,
  RoleAssignment,
  WorkloadIdentity,
} from '../../src';
import { describeWithBicep } from '../support/bicep-compiler';
import { declared, filesOf, findingsOf, statement } from './declared';
import { expectClean, expectEdges } from './sound';

function clusterWith(props: Partial<ManagedClusterProps>): string {
  const files = filesOf((app) => {
    new ManagedCluster(new Chart(app, 'app'), 'cluster', { name: 'aks', ...props });
  });
  return statement(files['main.bicep'], 'resource aks');
}

function findingsWith(props: Partial<ManagedClusterProps>): string[] {
  return findingsOf((app) => {
    new ManagedCluster(new Chart(app, 'app'), 'cluster', { name: 'aks', ...props });
  });
}

describe('a cluster that is made', () => {
  it('has its issuer and workload identity on, and one small pool', () => {
    expect(clusterWith({})).toBe(`resource aks 'Microsoft.ContainerService/managedClusters@2025-10-01' = {
  name: 'aks'
  location: location
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    dnsPrefix: 'aks'
    agentPoolProfiles: [
      {
        name: 'nodepool1'
        mode: 'System'
        count: 1
        vmSize: 'Standard_DS2_v2'
        osType: 'Linux'
      }
    ]
    oidcIssuerProfile: {
      enabled: true
    }
    securityProfile: {
      workloadIdentity: {
        enabled: true
      }
    }
  }
}
`);
  });

  it('takes number and size of the nodes of the one pool', () => {
    expect(clusterWith({ nodeCount: 3, vmSize: 'Standard_D4s_v5' })).toContain(`        count: 3
        vmSize: 'Standard_D4s_v5'
`);
  });

  it('takes several pools, of which the first is the system pool', () => {
    const text = clusterWith({
      nodePools: [{ name: 'system' }, { name: 'win', osType: 'Windows', count: 0, availabilityZones: ['1', '2'] }],
    });
    expect(text).toContain(`    agentPoolProfiles: [
      {
        name: 'system'
        mode: 'System'
        count: 1
        vmSize: 'Standard_DS2_v2'
        osType: 'Linux'
      }
      {
        name: 'win'
        mode: 'User'
        count: 0
        vmSize: 'Standard_DS2_v2'
        osType: 'Windows'
        availabilityZones: [
          '1'
          '2'
        ]
      }
    ]
`);
  });

  it('takes the Kubernetes version, the tags and the first part of the host name', () => {
    const text = clusterWith({ kubernetesVersion: '1.33', tags: { env: 'test' }, dnsPrefix: 'api' });
    expect(text).toContain(`  tags: {\n    env: 'test'\n  }\n`);
    expect(text).toContain(`    kubernetesVersion: '1.33'\n    dnsPrefix: 'api'\n`);
  });

  it('makes the host name of its own name, which may have an underscore where a host name has none', () => {
    const files = filesOf((app) => {
      new ManagedCluster(new Chart(app, 'app'), 'cluster', { name: 'my_aks' });
    });
    expect(files['main.bicep']).toContain(`    dnsPrefix: 'my-aks'\n`);
  });

  it('takes an API version', () => {
    expect(clusterWith({ apiVersion: '2025-05-01' })).toContain('managedClusters@2025-05-01');
  });

  it('takes an SSH key, and the name of the administrator as a parameter, which the linter wants', () => {
    const files = filesOf((app) => {
      new ManagedCluster(new Chart(app, 'app'), 'cluster', {
        name: 'aks',
        sshPublicKey: 'ssh-rsa AAAA',
        adminUsername: 'ann',
      });
    });
    expect(files['main.bicep']).toContain(`    linuxProfile: {
      adminUsername: aksAdminUsername
      ssh: {
        publicKeys: [
          {
            keyData: 'ssh-rsa AAAA'
          }
        ]
      }
    }
`);
    expect(statement(files['main.bicep'], 'param aksAdminUsername')).toBe(
      `@description('Name of the administrator of the nodes of the cluster aks.')
param aksAdminUsername string = 'ann'
`,
    );
    expect(files['main.bicepparam']).toBe(`using './main.bicep'

param aksAdminUsername = 'ann'
`);
  });

  it('acts as the identity that it is given, once the roles of that are assigned', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      const identity = new ManagedIdentity(chart, 'identity', { name: 'id-cp' });
      const vault = KeyVault.fromName(chart, 'vault', { name: 'kv-keys' });
      vault.grantCryptoUser(identity);
      new ManagedCluster(chart, 'cluster', { name: 'aks', identity });
    });
    const text = statement(files['main.bicep'], 'resource aks');
    expect(text).toContain(`  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '\${idCp.id}': {}
    }
  }
`);
    expect(text).toContain(`  dependsOn: [
    kvKeysCryptoUserIdCp
  ]
`);
  });

  it('does not wait for a role of its identity on itself', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      const identity = new ManagedIdentity(chart, 'identity', { name: 'id-cp' });
      const target = new ManagedCluster(chart, 'cluster', { name: 'aks', identity });
      new RoleAssignment(chart, 'role', { target, role: 'Reader', principal: identity });
    });
    expect(files['main.bicep']).toContain('  scope: aks\n');
    expect(files['main.bicep']).not.toContain('dependsOn');
  });

  it.each(['', '-aks', 'a'.repeat(64)])('cannot be called "%s"', (name) => {
    expect(findingsWith({ name })).toEqual([`AZWI501 "${name}" is no name for a cluster.`]);
  });

  it.each(['Pool', 'pool-1', 'abcdefghijklm'])('cannot have a pool called "%s"', (name) => {
    expect(findingsWith({ nodePools: [{ name }] })).toContain(`AZWI501 "${name}" is no name for a node pool.`);
  });

  it('cannot have a Windows pool with a name of more than six characters', () => {
    expect(findingsWith({ nodePools: [{ name: 'system' }, { name: 'windows', osType: 'Windows' }] })).toContain(
      'AZWI501 "windows" is no name for a Windows node pool.',
    );
  });

  it.each([
    [
      { nodeCount: 2, nodePools: [{ name: 'system' }] },
      '`nodeCount` and `vmSize` are of the one pool, but `nodePools` are given.',
    ],
    [{ adminUsername: 'ann' }, '`adminUsername` is given without `sshPublicKey`.'],
    [{ adminUsername: '1ann', sshPublicKey: 'ssh-rsa AAAA' }, '"1ann" is no name for the administrator of the nodes.'],
    [{ nodePools: [] }, 'The cluster has no system pool.'],
    [{ nodePools: [{ name: 'user', mode: 'User' as const }] }, 'The cluster has no system pool.'],
    [{ nodeCount: 0 }, 'The pool nodepool1 has 0 nodes.'],
    [{ nodeCount: 1.5 }, 'The pool nodepool1 has 1.5 nodes.'],
  ])('cannot have %j', (props, message) => {
    expect(findingsWith(props)).toContain(`AZWI507 ${message}`);
  });
});

describe('a cluster that exists', () => {
  it('is never written, only read', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app', { namespace: 'default' });
      const cluster = ManagedCluster.fromName(chart, 'cluster', {
        name: 'aks',
        resourceGroup: ResourceGroup.fromName(chart, 'rg', { name: 'rg-aks' }),
      });
      new WorkloadIdentity(chart, 'app', { cluster, identityName: 'id-app' });
    });
    expect(statement(files['main.bicep'], 'resource aks')).toBe(
      `resource aks 'Microsoft.ContainerService/managedClusters@2025-10-01' existing = {
  scope: resourceGroup('rg-aks')
  name: 'aks'
}
`,
    );
    expect(files['main.bicep']).toContain('issuer: aks.properties.oidcIssuerProfile.issuerURL\n');
  });

  it('may be anywhere, and is then known by its issuer, of which its name in credentials is made', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app', { namespace: 'default' });
      const cluster = ManagedCluster.fromIssuerUrl(chart, 'cluster', { issuerUrl: 'https://oidc.example.com/cluster' });
      new WorkloadIdentity(chart, 'app', { cluster, identityName: 'id-app' });
    });
    expect(files['main.bicep']).toContain(`  name: 'default_app_cf289374'
  properties: {
    issuer: 'https://oidc.example.com/cluster'
`);
  });

  it.each([
    ['http://oidc.example.com', 'The issuer "http://oidc.example.com" is not an https URL.'],
    [' https://oidc.example.com', 'The issuer " https://oidc.example.com" has blanks around it; no token would match.'],
    [`https://oidc.example.com/${'x'.repeat(600)}`, 'The issuer has 625 characters.'],
    [
      'https://westeurope.oic.prod-aks.azure.com/tenant/id',
      'The issuer "https://westeurope.oic.prod-aks.azure.com/tenant/id" has no slash at its end; the tokens of AKS have one (AADSTS700211).',
    ],
  ])('cannot have the issuer %s', (issuerUrl, message) => {
    const said = findingsOf((app) => {
      ManagedCluster.fromIssuerUrl(new Chart(app, 'app'), 'cluster', { issuerUrl });
    });
    expect(said).toEqual([`AZWI305 ${message}`]);
  });

  it('cannot be known by an issuer that nobody knows', () => {
    const said = findingsOf((app) => {
      const chart = new Chart(app, 'app');
      const cluster = new ManagedCluster(chart, 'made', { name: 'aks' });
      ManagedCluster.fromIssuerUrl(chart, 'cluster', { issuerUrl: cluster.oidcIssuerUrl });
    });
    expect(said).toEqual(['AZWI305 The issuer is known only after the deployment.']);
  });
});

describeWithBicep('clusters for the compiler', () => {
  it('may have everything that they can have', async () => {
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
      for (const [index, name] of ['aks-secret', 'aks_2'].entries()) {
        new ManagedCluster(chart, name, {
          name,
          identity,
          nodePools: [{ name: 'system', subnetId: subnet.id, availabilityZones: ['1'] }, { name: 'user' }],
          kubernetesVersion: '1.33',
          sshPublicKey: 'ssh-rsa AAAA',
          adminUsername: `admin${index}`,
          tags: { env: 'test' },
        });
      }
    });
    expect(one.findings).toEqual([]);
    const folder = await expectClean(one);
    expect(await expectEdges(folder, one)).toBeGreaterThan(5);
  });
});
