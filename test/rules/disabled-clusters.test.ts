import { expect, it } from 'vitest';
import type { Cluster, Credential } from '../../src/estate/azure';
import type { KubernetesObject } from '../../src/estate/estate';
import { disabledClusters } from '../../src/rules/disabled-clusters';
import { cluster, credential, estate, said } from './estate';
import { USE, workload } from './pods';

const API = { serviceAccountName: 'api' };

function found(
  objects: readonly KubernetesObject[],
  credentials: readonly Credential[] = [credential({ issuer: 'issuer of aks' })],
  parts: Partial<Cluster> = {},
) {
  return disabledClusters(estate({ objects, credentials, clusters: [cluster({ workloadIdentity: false, ...parts })] }));
}

it('what would break is told in one finding, each ServiceAccount with the workloads that use it', () => {
  const job = workload({ kind: 'Job', apiVersion: 'batch/v1', metadata: { name: 'nightly' }, labels: USE, spec: API });
  const web = credential({ issuer: 'issuer of aks', subject: 'system:serviceaccount:shop:web' });
  const credentials = [credential({ issuer: 'issuer of aks' }), web];
  expect(found([workload({ labels: USE, spec: API }), job], credentials)).toEqual([
    {
      code: 'AZWI511',
      severity: 'error',
      message:
        'Workload identity is off on the cluster aks; this would break: ServiceAccount shop/api (Deployment shop/api, Job shop/nightly), ServiceAccount shop/web.',
      help: 'Leave it on, or take these off the cluster first. A webhook of your own needs the cluster by its issuer: ManagedCluster.fromIssuerUrl, or fromRecord.',
      place: { construct: 'shop/cluster', property: 'workloadIdentity' },
    },
  ]);
});

it('a ServiceAccount that two identities trust is told once', () => {
  const twice = ['id-1', 'id-2'].map((identity) => credential({ identity, issuer: 'issuer of aks' }));
  expect(said(found([], twice))).toEqual([
    'AZWI511 Workload identity is off on the cluster aks; this would break: ServiceAccount shop/api.',
  ]);
});

it('the old name of serviceAccountName counts as well', () => {
  expect(said(found([workload({ labels: USE, spec: { serviceAccount: 'api' } })]))[0]).toContain(
    'ServiceAccount shop/api (Deployment shop/api)',
  );
});

it('nothing breaks where the pods get their tokens without the webhook', () => {
  expect(found([workload({ spec: API })])).toEqual([]);
});

it('nothing breaks where nothing of the cluster is trusted', () => {
  expect(found([workload({ labels: USE, spec: API })], [credential({ issuer: 'issuer of other' })])).toEqual([]);
  expect(found([], [credential({ issuer: 'issuer of aks', subject: 'repo:org/repo:ref:refs/heads/main' })])).toEqual(
    [],
  );
});

it.each([true, undefined])('nothing breaks where workload identity is %s', (workloadIdentity) => {
  expect(found([workload({ labels: USE, spec: API })], undefined, { workloadIdentity })).toEqual([]);
});
