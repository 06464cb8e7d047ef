import { expect, it } from 'vitest';
import { virtualNode } from '../../src/rules/virtual-node';
import { estate, said } from './estate';
import { labelledPod, workload } from './pods';

const found = (spec: Record<string, unknown>) => virtualNode(estate({ objects: [labelledPod({}, spec)] }));

it.each<[string, Record<string, unknown>]>([
  ['nodeSelector.type', { nodeSelector: { type: 'virtual-kubelet' } }],
  ['nodeName', { nodeName: 'virtual-node-aci-linux' }],
])('pods on a virtual node get no token: %s', (property, spec) => {
  const all = found(spec);
  expect(said(all)).toEqual([
    'AZWI149 The pods of Pod shop/api are labelled for workload identity and run on a virtual node, where AKS does not support it: they get no token.',
  ]);
  expect(all[0]?.place.property).toBe(`spec.${property}`);
});

it('pods that may run there, and those without the label, are fine', () => {
  expect(found({ tolerations: [{ key: 'virtual-kubelet.io/provider', operator: 'Exists' }] })).toEqual([]);
  const objects = [workload({ spec: { nodeSelector: { type: 'virtual-kubelet' } } })];
  expect(virtualNode(estate({ objects }))).toEqual([]);
});
