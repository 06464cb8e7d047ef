import { expect, it } from 'vitest';
import { clusterNeeds } from '../../src/rules/cluster-needs';
import { cluster, estate, said } from './estate';

const UPDATE = 'az aks update --resource-group rg --name aks';

it('what a cluster that exists must have is told once, with the command', () => {
  const commands = [`${UPDATE} --enable-oidc-issuer --enable-workload-identity`];
  const found = clusterNeeds(estate({ clusters: [cluster({ commands })] }));
  expect(found).toEqual([
    {
      code: 'AZWI512',
      severity: 'info',
      message: 'The cluster aks exists; it is not written. It must have its OIDC issuer on and workload identity on.',
      help: `Where it has not: ${UPDATE} --enable-oidc-issuer --enable-workload-identity`,
      place: { construct: 'shop/cluster' },
    },
  ]);
});

it.each([
  [{ workloadIdentity: undefined }, 'its OIDC issuer on'],
  [{ workloadIdentity: false, oidcIssuer: false }, 'workload identity off'],
  [{ workloadIdentity: undefined, oidcIssuer: false, kubernetesVersion: '1.33' }, 'Kubernetes 1.33 or newer'],
  [{ kubernetesVersion: '1.33' }, 'its OIDC issuer on, workload identity on and Kubernetes 1.33 or newer'],
])('%j is said as "%s"', (parts, what) => {
  const found = clusterNeeds(estate({ clusters: [cluster({ commands: [UPDATE], ...parts })] }));
  expect(said(found)).toEqual([`AZWI512 The cluster aks exists; it is not written. It must have ${what}.`]);
});

it('several commands are told one after the other', () => {
  const commands = [`${UPDATE} --enable-oidc-issuer`, 'az aks upgrade --name aks'];
  const [found] = clusterNeeds(estate({ clusters: [cluster({ commands })] }));
  expect(found?.help).toBe(`Where it has not: ${UPDATE} --enable-oidc-issuer; az aks upgrade --name aks`);
});

it('of a cluster with nothing that it must have, nothing is told', () => {
  expect(clusterNeeds(estate({ clusters: [cluster({ commands: [] })] }))).toEqual([]);
});

it('references that contradict each other are told, and no command', () => {
  const clusters = [cluster({ workloadIdentity: 'contradictory', commands: [UPDATE] })];
  expect(said(clusterNeeds(estate({ clusters })))).toEqual([
    'AZWI510 Workload identity is said to be on and to be off for the cluster aks.',
  ]);
});
