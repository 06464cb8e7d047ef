import { expect, it } from 'vitest';
import { sidecarWindows } from '../../src/rules/sidecar-windows';
import { estate, said } from './estate';
import { withSidecar, workload } from './pods';

type Expressions = readonly Readonly<Record<string, unknown>>[];

/** What nodes must have: all of one of the lists. */
function affinity(...terms: readonly Expressions[]): Record<string, unknown> {
  const nodeSelectorTerms = terms.map((matchExpressions) => ({ matchExpressions }));
  return { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } } };
}

const onOs = (operator: string, ...values: readonly string[]): Expressions => [
  { key: 'kubernetes.io/os', operator, values },
];

const WINDOWS = { nodeSelector: { 'kubernetes.io/os': 'windows' } };

it.each([
  ['by its operating system', { os: { name: 'windows' } }, 'os.name'],
  ['by its nodes', WINDOWS, 'nodeSelector.kubernetes.io/os'],
  [
    'by the old label of nodes',
    { nodeSelector: { 'beta.kubernetes.io/os': 'windows' } },
    'nodeSelector.beta.kubernetes.io/os',
  ],
  [
    'by the affinity that its nodes must have',
    affinity([
      { key: 'size', operator: 'Exists' },
      { key: 'kubernetes.io/os', operator: 'In', values: ['windows'] },
    ]),
    'affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms.0.matchExpressions.1',
  ],
])('a Windows pod with the proxy sidecar is told: %s', (_, spec, property) => {
  const found = sidecarWindows(estate({ objects: [withSidecar({ spec })] }));
  expect(said(found)).toEqual([
    'AZWI125 Deployment shop/api runs on Windows, but the proxy sidecar is for Linux only; its pods do not start.',
  ]);
  expect(found[0]?.place.property).toBe(`spec.template.spec.${property}`);
});

it.each([
  ['a Linux pod', withSidecar({ spec: { nodeSelector: { 'kubernetes.io/os': 'linux' } } })],
  ['a pod that says nothing', withSidecar()],
  ['a pod that may run on Linux, too', withSidecar({ spec: affinity(onOs('In', 'windows', 'linux')) })],
  [
    'a pod for which another term is enough',
    withSidecar({ spec: affinity(onOs('In', 'windows'), onOs('In', 'linux')) }),
  ],
  ['a pod that keeps away from Windows', withSidecar({ spec: affinity(onOs('NotIn', 'windows')) })],
  ['a pod whose affinity says nothing', withSidecar({ spec: affinity([]) })],
  ['a Windows pod without the sidecar', workload({ spec: WINDOWS })],
])('%s is fine', (_, object) => {
  expect(sidecarWindows(estate({ objects: [object] }))).toEqual([]);
});
