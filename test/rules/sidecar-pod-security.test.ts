import { expect, it } from 'vitest';
import { sidecarPodSecurity } from '../../src/rules/sidecar-pod-security';
import { estate, object, said } from './estate';
import { withSidecar, workload } from './pods';

const namespace = (labels: object, name = 'shop') =>
  object({ apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } });
const enforcing = (level: string) => namespace({ 'pod-security.kubernetes.io/enforce': level });

it.each(['baseline', 'restricted'])('a namespace that enforces %s refuses the pods', (level) => {
  expect(said(sidecarPodSecurity(estate({ objects: [withSidecar(), enforcing(level)] })))).toEqual([
    `AZWI126 The namespace shop enforces the Pod Security Standard "${level}"; it refuses the pods of Deployment shop/api, because the proxy sidecar brings a privileged container.`,
  ]);
});

it.each([
  ['a namespace that enforces privileged', [withSidecar(), enforcing('privileged')]],
  ['one that only warns', [withSidecar(), namespace({ 'pod-security.kubernetes.io/warn': 'restricted' })]],
  ['another namespace', [withSidecar(), namespace({ 'pod-security.kubernetes.io/enforce': 'restricted' }, 'other')]],
  ['a pod without the sidecar', [workload(), enforcing('restricted')]],
  ['a namespace that nobody declares', [withSidecar()]],
])('%s is fine', (_, objects) => {
  expect(sidecarPodSecurity(estate({ objects }))).toEqual([]);
});
