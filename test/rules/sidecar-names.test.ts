import { expect, it } from 'vitest';
import { sidecarNames } from '../../src/rules/sidecar-names';
import { estate, said } from './estate';
import { withSidecar, workload } from './pods';

it.each([
  ['containers', 'azwi-proxy'],
  ['containers', 'azwi-proxy-init'],
  ['initContainers', 'azwi-proxy'],
  ['initContainers', 'azwi-proxy-init'],
])('among the %s, one that is called %s is told', (field, name) => {
  const found = sidecarNames(estate({ objects: [withSidecar({ spec: { [field]: [{ name }] } })] }));
  expect(said(found)).toEqual([
    `AZWI127 Deployment shop/api has a container "${name}", as the webhook calls one that it injects; either it is taken for the proxy, or the pods are refused.`,
  ]);
  expect(found[0]?.place.property).toBe(`spec.template.spec.${field}.0.name`);
});

it.each([
  ['another name', withSidecar({ spec: { containers: [{ name: 'proxy' }] } })],
  ['that name where no sidecar is injected', workload({ spec: { containers: [{ name: 'azwi-proxy' }] } })],
])('%s is fine', (_, object) => {
  expect(sidecarNames(estate({ objects: [object] }))).toEqual([]);
});
