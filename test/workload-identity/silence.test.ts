import { ApiObject, Chart } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { App, FederatedCredential, ManagedCluster, ManagedIdentity, WorkloadIdentity } from '../../src';
import { Place } from '../app/program';

/** Warnings of a synthesis, as `code [construct]`. */
function warningsOf(declare: (chart: Chart) => void): string[] {
  const { said } = new Place().declare(() => {
    const app = new App();
    declare(new Chart(app, 'shop', { namespace: 'shop' }));
    app.synth();
  });
  return [...said.matchAll(/^(AZWI\d+) warning .*(\[.*?\])/gm)].map(([, code, construct]) => `${code} ${construct}`);
}

function aks(chart: Chart) {
  return ManagedCluster.fromName(chart, 'cluster', { name: 'aks' });
}

function pod(chart: Chart, id: string, metadata: object = {}): ApiObject {
  const spec = { serviceAccountName: 'api', containers: [{ name: 'api', image: 'api:1' }] };
  return new ApiObject(chart, id, { apiVersion: 'v1', kind: 'Pod', metadata, spec });
}

describe('an identity that nothing trusts by the time of synthesis', () => {
  const TOLD = ['AZWI310 [shop/api/service-account/Resource]'];
  const named = (chart: Chart, id: string) => ManagedIdentity.fromName(chart, id, { name: 'id-shop' });

  it('is told where it is new', () => {
    expect(warningsOf((chart) => new WorkloadIdentity(chart, 'api'))).toEqual(TOLD);
  });

  it('is told of an empty list of clusters', () => {
    expect(warningsOf((chart) => new WorkloadIdentity(chart, 'api', { cluster: [] }))).toEqual(TOLD);
  });

  it.each<[string, (chart: Chart) => void]>([
    ['with a cluster', (chart) => void new WorkloadIdentity(chart, 'api', { cluster: aks(chart) })],
    ['that is trusted later', (chart) => new WorkloadIdentity(chart, 'api').trust(aks(chart))],
    [
      'with a credential that is declared by itself',
      (chart) => {
        const subject = 'system:serviceaccount:shop:api';
        const identity = named(chart, 'one');
        new WorkloadIdentity(chart, 'api', { identity: named(chart, 'two') });
        new FederatedCredential(chart, 'credential', { identity, issuer: 'https://issuer/', subject });
      },
    ],
    [
      'that exists, because its credentials may as well',
      (chart) => void new WorkloadIdentity(chart, 'api', { identity: named(chart, 'id') }),
    ],
    [
      'that is known by its client id alone',
      (chart) => {
        const clientId = '11111111-2222-3333-4444-555555555555';
        const identity = ManagedIdentity.fromClientId(chart, 'known', { clientId });
        new WorkloadIdentity(chart, 'api', { identity });
      },
    ],
  ])('is not told of one %s', (_, declare) => {
    expect(warningsOf(declare)).toEqual([]);
  });
});

describe('a pod that names the ServiceAccount of an identity', () => {
  const declare = (then: (chart: Chart, identity: WorkloadIdentity) => void) =>
    warningsOf((chart) => then(chart, new WorkloadIdentity(chart, 'api', { cluster: aks(chart) })));

  it('and was never bound is told', () => {
    expect(declare((chart) => pod(chart, 'pod'))).toEqual(['AZWI109 [shop/pod]']);
  });

  it('is told in another chart of the same namespace as well', () => {
    const found = declare((chart) => pod(new Chart(chart.node.root as App, 'web', { namespace: 'shop' }), 'pod'));
    expect(found).toEqual(['AZWI109 [web/pod]']);
  });

  it.each<[string, (chart: Chart, identity: WorkloadIdentity) => void]>([
    ['and is bound', (chart, identity) => void identity.bind(pod(chart, 'pod'))],
    ['and has the label', (chart) => void pod(chart, 'pod', { labels: { 'azure.workload.identity/use': 'true' } })],
    ['of another namespace', (chart) => void pod(chart, 'pod', { namespace: 'other' })],
  ])('%s is fine', (_, then) => {
    expect(declare(then)).toEqual([]);
  });
});

it('the annotations of the proxy sidecar are quoted, because annotations are text', () => {
  const place = new Place();
  place.declare(() => {
    const app = new App();
    const chart = new Chart(app, 'shop', { namespace: 'shop' });
    const identity = new WorkloadIdentity(chart, 'api', { cluster: aks(chart) });
    identity.bind(pod(chart, 'pod'), { proxySidecar: { port: 8001 } });
    app.synth();
  });
  const yaml = place.read('dist/shop.k8s.yaml');
  expect(yaml).toContain('azure.workload.identity/inject-proxy-sidecar: "true"\n');
  expect(yaml).toContain('azure.workload.identity/proxy-sidecar-port: "8001"\n');
});
