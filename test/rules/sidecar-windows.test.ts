import { expect, it } from 'vitest';
import { sidecarWindows } from '../../src/rules/sidecar-windows';
import { estate, said } from './estate';
import { withSidecar, workload } from './pods';

const WINDOWS = { nodeSelector: { 'kubernetes.io/os': 'windows' } };

it.each([
  ['by its operating system', { os: { name: 'windows' } }, 'os.name'],
  ['by its nodes', WINDOWS, 'nodeSelector.kubernetes.io/os'],
  [
    'by the old label of nodes',
    { nodeSelector: { 'beta.kubernetes.io/os': 'windows' } },
    'nodeSelector.beta.kubernetes.io/os',
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
  ['a Windows pod without the sidecar', workload({ spec: WINDOWS })],
])('%s is fine', (_, object) => {
  expect(sidecarWindows(estate({ objects: [object] }))).toEqual([]);
});
