/** Small declarations that the tests of the app are made of. */
import { ApiObject, Chart, type ChartProps } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { KeyVault, ManagedCluster, WorkloadIdentity } from '../../src/index';

export function configMap(scope: IConstruct, name: string, namespace?: string): ApiObject {
  const metadata = { name, ...(namespace === undefined ? {} : { namespace }) };
  const id = `map-${scope.node.children.length}`;
  return new ApiObject(scope as Chart, id, { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { key: 'value' } });
}

/** A chart with one ConfigMap. */
export function mapChart(scope: IConstruct, id: string, props: ChartProps = {}): Chart {
  const chart = new Chart(scope as Chart, id, props);
  configMap(chart, 'settings');
  return chart;
}

/** A chart with both sides: a pod that is an identity which reads the secrets of a vault. */
export function shop(scope: IConstruct): Chart {
  const chart = new Chart(scope as Chart, 'shop', { namespace: 'shop' });
  const cluster = ManagedCluster.fromName(chart, 'cluster', { name: 'aks-shop' });
  const vault = new KeyVault(chart, 'vault', { name: 'kv-shop' });
  const identity = new WorkloadIdentity(chart, 'identity', {
    cluster,
    identityName: 'id-shop',
    serviceAccountName: 'shop',
  });
  vault.grantSecretsRead(identity);
  identity.bind(
    new ApiObject(chart, 'pod', {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'shop' },
      spec: { containers: [{ name: 'main', image: 'nginx:1.27', env: [{ name: 'VAULT', value: vault.uri }] }] },
    }),
  );
  return chart;
}

/** A record of the deployment of the shop. */
export function recordOfShop(digit: string): string {
  const id = `${digit.repeat(8)}-2222-4333-8444-555555555555`;
  return JSON.stringify({
    identities: { 'id-shop': { clientId: id, principalId: id, tenantId: id } },
    vaults: { 'kv-shop': { uri: `https://kv-shop-${digit}.vault.azure.net/` } },
    clusters: {},
  });
}
