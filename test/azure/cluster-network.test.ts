import { expect, it } from 'vitest';
import { type ClusterNetworkProfile, networkProblems } from '../../src/azure/cluster-network';

function said(network: ClusterNetworkProfile): string[] {
  return networkProblems(network).map(({ path, message }) => `${path.replace('networkProfile.', '')}: ${message}`);
}

it('a network whose parts fit is fine', () => {
  expect(
    said({
      networkPlugin: 'azure',
      networkPluginMode: 'overlay',
      networkPolicy: 'cilium',
      networkDataplane: 'cilium',
      podCidr: '192.168.0.0/16',
      serviceCidr: '10.2.0.0/16',
      dnsServiceIP: '10.2.0.10',
    }),
  ).toEqual([]);
});

it.each<[ClusterNetworkProfile, string]>([
  [{ networkPluginMode: 'overlay' }, 'networkPluginMode: An overlay network needs the network plugin azure.'],
  [
    { networkPlugin: 'azure', networkPolicy: 'cilium' },
    'networkPolicy: The network policy cilium needs the data plane cilium.',
  ],
  [{ serviceCidr: '10.0.0.0/12' }, 'serviceCidr: The range 10.0.0.0/12 of Services is too large.'],
  [
    { serviceCidr: '10.2.0.0/16', podCidr: '10.0.0.0/8' },
    'serviceCidr: The range 10.2.0.0/16 of Services and the range 10.0.0.0/8 of pods overlap.',
  ],
  [
    { serviceCidr: '10.2.0.0/16', dnsServiceIP: '10.3.0.10' },
    'dnsServiceIP: The address 10.3.0.10 of DNS is not in the range 10.2.0.0/16 of Services.',
  ],
  [
    { serviceCidr: '10.2.0.0/16', dnsServiceIP: '10.2.0.1' },
    'dnsServiceIP: The address 10.2.0.1 of DNS is that of the API server in the range 10.2.0.0/16 of Services.',
  ],
])('%j is refused', (network, message) => {
  expect(said(network)).toEqual([message]);
});

it('ranges that touch do not overlap', () => {
  expect(said({ serviceCidr: '10.2.0.0/16', podCidr: '10.3.0.0/16' })).toEqual([]);
});

it('what is no range at all is for the schema to tell', () => {
  expect(said({ serviceCidr: 'here', podCidr: '10.0.0.0/99', dnsServiceIP: 'there' })).toEqual([]);
});
