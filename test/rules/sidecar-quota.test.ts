import { expect, it } from 'vitest';
import type { KubernetesObject } from '../../src/estate/estate';
import { sidecarQuota } from '../../src/rules/sidecar-quota';
import { estate, object, said } from './estate';
import { INJECT, withSidecar, workload } from './pods';

const metadata = { name: 'compute', namespace: 'shop' };
const quota = (key: string, parts = {}, spec = {}) =>
  object({
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { ...metadata, ...parts },
    spec: { hard: { [key]: '4' }, ...spec },
  });
const range = (limits: object) =>
  object({ apiVersion: 'v1', kind: 'LimitRange', metadata, spec: { limits: [{ type: 'Container', ...limits }] } });
const found = (...objects: KubernetesObject[]) => sidecarQuota(estate({ objects }));

it.each([
  ['limits.memory', 'limits.memory'],
  ['cpu', 'requests.cpu'],
])('a quota for %s asks the containers of the sidecar for %s', (key, duty) => {
  const all = found(withSidecar(), quota(key));
  expect(said(all)).toEqual([
    `AZWI147 The quota compute of the namespace shop asks all containers for ${duty}, and those of the proxy sidecar say none: the pods of Deployment shop/api are refused (failed quota: compute: must specify ${duty} for: azwi-proxy,azwi-proxy-init), unless a LimitRange fills it in.`,
  ]);
  expect(all[0]?.place.property).toBe(`spec.template.metadata.annotations.${INJECT}`);
});

it('a LimitRange for something else does not fill it in', () => {
  expect(found(withSidecar(), quota('limits.cpu'), range({ default: { memory: '1Gi' } }))).toHaveLength(1);
  expect(found(withSidecar(), quota('limits.cpu'), range({ defaultRequest: { cpu: '1' } }))).toHaveLength(1);
});

it.each<[string, KubernetesObject[]]>([
  ['of limits that a LimitRange fills in', [withSidecar(), quota('limits.cpu'), range({ default: { cpu: '1' } })]],
  ['of requests that a limit fills in', [withSidecar(), quota('requests.cpu'), range({ default: { cpu: '1' } })]],
  ['of pods without the sidecar', [workload(), quota('limits.cpu')]],
  ['of a number of pods', [withSidecar(), quota('pods')]],
  ['in another namespace', [withSidecar(), quota('limits.cpu', { namespace: 'store' })]],
  [
    'without a namespace (G9)',
    [withSidecar({ metadata: { namespace: undefined } }), quota('limits.cpu', { namespace: undefined })],
  ],
  ['for some pods alone', [withSidecar(), quota('limits.cpu', {}, { scopes: ['Terminating'] })]],
])('nothing is told of a quota %s', (_, objects) => {
  expect(found(...objects)).toEqual([]);
});
