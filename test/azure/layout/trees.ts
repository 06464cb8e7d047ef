import { type App, Chart } from 'cdk8s';
import {
  AnyResource,
  KeyVault,
  ManagedCluster,
  ManagedIdentity,
  ResourceGroup,
  RoleAssignment,
  Subscription,
  WorkloadIdentity,
} from '../../../src';
import type { DeclaredOptions } from '../declared';

/** A declaration whose files stand in `test/golden/<name>`. */
export interface Tree extends DeclaredOptions {
  readonly declare: (app: App) => void;
}

const OTHER_SUBSCRIPTION = 'bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb';

function tutorial(chart: Chart): void {
  const cluster = new ManagedCluster(chart, 'cluster', { name: 'myAKSCluster' });
  const vault = new KeyVault(chart, 'vault', { name: 'azwi-kv-tutorial' });
  vault.addSecret('my-secret');
  const identity = new WorkloadIdentity(chart, 'identity', {
    cluster,
    identityName: 'fic-test-ua',
    serviceAccountName: 'workload-identity-sa',
  });
  vault.grantSecretsUser(identity);
}

function account(chart: Chart, serviceAccountName: string, cluster: ManagedCluster, identity: ManagedIdentity): void {
  new WorkloadIdentity(chart, `account-${serviceAccountName}`, { cluster, identity, serviceAccountName });
}

export const TREES: Readonly<Record<string, Tree>> = {
  'tutorial-declared-group': {
    declare: (app) => {
      const chart = new Chart(app, 'quick-start', { namespace: 'default' });
      new ResourceGroup(chart, 'group', { name: 'myResourceGroup', location: 'westcentralus' });
      tutorial(chart);
    },
  },

  'tutorial-given-group': {
    location: 'westcentralus',
    declare: (app) => tutorial(new Chart(app, 'quick-start', { namespace: 'default' })),
  },

  'vault-in-another-subscription': {
    location: 'westeurope',
    declare: (app) => {
      const chart = new Chart(app, 'app', { namespace: 'default' });
      const cluster = ManagedCluster.fromName(chart, 'cluster', {
        name: 'aks',
        resourceGroup: ResourceGroup.fromName(chart, 'rg-c', { name: 'rg-c' }),
      });
      const vault = KeyVault.fromName(chart, 'vault', {
        name: 'kv-shared',
        resourceGroup: ResourceGroup.fromName(chart, 'rg-b', { name: 'rg-b', subscription: OTHER_SUBSCRIPTION }),
      });
      const identity = new WorkloadIdentity(chart, 'app', { cluster, identityName: 'id-app' });
      vault.grantSecretsUser(identity);
    },
  },

  'all-in-platform': {
    location: 'westeurope',
    declare: (app) => {
      const platform = new Chart(app, 'platform');
      const cluster = ManagedCluster.fromName(platform, 'cluster', { name: 'aks' });
      const vault = new KeyVault(platform, 'vault', { name: 'kv-shared' });
      const identity = new ManagedIdentity(platform, 'identity', { name: 'id-shared' });
      vault.grantSecretsUser(identity);
      account(new Chart(app, 'orders', { namespace: 'orders' }), 'api', cluster, identity);
      account(new Chart(app, 'billing', { namespace: 'billing' }), 'worker', cluster, identity);
    },
  },

  'platform-and-two-apps': {
    location: 'westeurope',
    declare: (app) => {
      const platform = new Chart(app, 'platform');
      const cluster = new ManagedCluster(platform, 'cluster', { name: 'aks' });
      const vault = new KeyVault(platform, 'vault', { name: 'kv-shared' });
      const shared = new ManagedIdentity(platform, 'identity', { name: 'id-shared' });
      const orders = new Chart(app, 'orders', { namespace: 'orders' });
      const billing = new Chart(app, 'billing', { namespace: 'billing' });
      account(orders, 'api', cluster, shared);
      account(billing, 'worker', cluster, shared);
      const ordersIdentity = new ManagedIdentity(orders, 'identity', { name: 'id-orders' });
      account(orders, 'web', cluster, ordersIdentity);
      vault.grantSecretsUser(ordersIdentity);
      const billingIdentity = new ManagedIdentity(billing, 'identity', { name: 'id-billing' });
      account(billing, 'jobs', cluster, billingIdentity);
      vault.grantSecretsUser(billingIdentity);
      const storage = new AnyResource(billing, 'storage', {
        type: 'Microsoft.Storage/storageAccounts@2025-06-01',
        name: 'stbilling',
        body: { sku: { name: 'Standard_LRS' }, kind: 'StorageV2' },
      });
      storage.grant(billingIdentity, 'Storage Blob Data Contributor');
    },
  },

  'policies-on-an-existing-vault': {
    location: 'westeurope',
    declare: (app) => {
      const chart = new Chart(app, 'a');
      const vaultIn = (scope: Chart): KeyVault =>
        KeyVault.fromName(scope, 'vault', {
          name: 'kv-legacy',
          resourceGroup: ResourceGroup.fromName(scope, 'rg-b', { name: 'rg-b' }),
        });
      vaultIn(chart).addAccessPolicy(new ManagedIdentity(chart, 'id-a', { name: 'id-a' }), { secrets: ['get'] });
      // Another chart refers to the same vault by a construct of its own.
      const other = new Chart(app, 'b');
      vaultIn(other).addAccessPolicy(new ManagedIdentity(chart, 'id-b', { name: 'id-b' }), { secrets: ['get'] });
    },
  },

  'roles-on-group-and-subscription': {
    location: 'westeurope',
    declare: (app) => {
      const chart = new Chart(app, 'app');
      const identity = new ManagedIdentity(chart, 'identity', { name: 'id-app' });
      const targets = {
        group: ResourceGroup.ofDeployment(chart, 'given'),
        subscription: Subscription.current(),
        other: Subscription.fromId(OTHER_SUBSCRIPTION),
      };
      for (const [id, target] of Object.entries(targets)) {
        new RoleAssignment(chart, id, { target, role: 'Reader', principal: identity });
      }
    },
  },

  'twenty-credentials': {
    location: 'westeurope',
    declare: (app) => {
      const chart = new Chart(app, 'shared');
      const east = ManagedCluster.fromName(chart, 'east', { name: 'aks-east' });
      const west = ManagedCluster.fromName(chart, 'west', {
        name: 'aks-west',
        resourceGroup: ResourceGroup.fromName(chart, 'rg-west', { name: 'rg-west' }),
      });
      const identity = new ManagedIdentity(chart, 'identity', { name: 'id-shared' });
      for (let number = 1; number <= 20; number++) {
        const namespace = `ns${String(number).padStart(2, '0')}`;
        account(new Chart(app, namespace, { namespace }), 'sa', number % 2 === 1 ? east : west, identity);
      }
    },
  },

  'cycle-platform-and-app': {
    location: 'westeurope',
    declare: (app) => {
      const platform = new Chart(app, 'platform');
      const chart = new Chart(app, 'app', { namespace: 'default' });
      const cluster = new ManagedCluster(platform, 'cluster', { name: 'aks' });
      const vault = new KeyVault(platform, 'vault', { name: 'kv-shared', authorization: 'accessPolicies' });
      const identity = new WorkloadIdentity(chart, 'app', { cluster, identityName: 'id-app' });
      vault.grantSecretsRead(identity);
    },
  },

  'cycle-two-clusters': {
    location: 'westeurope',
    declare: (app) => {
      const [east, west] = ['east', 'west'].map((name) => {
        const chart = new Chart(app, name, { namespace: name });
        ResourceGroup.fromName(chart, 'group', { name: `rg-${name}` }).useFor(chart);
        return { chart, cluster: new ManagedCluster(chart, 'cluster', { name: `aks-${name}` }), name };
      });
      if (east === undefined || west === undefined) return;
      for (const { chart, name } of [east, west]) {
        new WorkloadIdentity(chart, 'api', { cluster: [east.cluster, west.cluster], identityName: `id-${name}` });
      }
    },
  },

  'cycle-network-and-cluster': {
    location: 'westeurope',
    declare: (app) => {
      const net = new Chart(app, 'net');
      ResourceGroup.fromName(net, 'group', { name: 'rg-net' }).useFor(net);
      const network = new AnyResource(net, 'network', {
        type: 'Microsoft.Network/virtualNetworks@2024-05-01',
        name: 'vnet',
        body: { properties: { addressSpace: { addressPrefixes: ['10.0.0.0/16'] } } },
      });
      const subnet = new AnyResource(net, 'subnet', {
        type: 'Microsoft.Network/virtualNetworks/subnets@2024-05-01',
        parent: network,
        name: 'aks',
        body: { properties: { addressPrefix: '10.0.0.0/20' } },
      });
      const chart = new Chart(app, 'aks');
      ResourceGroup.fromName(chart, 'group', { name: 'rg-aks' }).useFor(chart);
      const identity = new ManagedIdentity(chart, 'identity', { name: 'id-cp' });
      network.grant(identity, 'Network Contributor');
      new ManagedCluster(chart, 'cluster', {
        name: 'aks',
        identity,
        nodePools: [{ name: 'nodepool1', subnetId: subnet.id }],
      });
    },
  },
};
