import { expect, it } from 'vitest';
import { sidecarHostNetwork } from '../../src/rules/sidecar-host-network';
import { estate, said } from './estate';
import { withSidecar, workload } from './pods';

it('the proxy sidecar on the network of the host is refused by the webhook', () => {
  const found = sidecarHostNetwork(estate({ objects: [withSidecar({ spec: { hostNetwork: true } })] }));
  expect(said(found)).toEqual([
    'AZWI121 Deployment shop/api has the proxy sidecar and the network of the host; the webhook refuses its pods, because the proxy would redirect traffic of the whole node.',
  ]);
  expect(found[0]?.place.property).toBe('spec.template.spec.hostNetwork');
});

it.each([
  ['the network of the host without the sidecar', workload({ spec: { hostNetwork: true } })],
  ['the sidecar on the network of the pod', withSidecar({ spec: { hostNetwork: false } })],
  ['a pod that the webhook is not asked about', withSidecar({ labels: {}, spec: { hostNetwork: true } })],
])('%s is fine', (_, object) => {
  expect(sidecarHostNetwork(estate({ objects: [object] }))).toEqual([]);
});
