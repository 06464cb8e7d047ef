import { expect, it } from 'vitest';
import { rememberBound } from '../../src/estate/pods/bound';
import { sidecarOutOfSight } from '../../src/rules/sidecar-out-of-sight';
import { estate, object, said } from './estate';
import { INJECT, PORT, USE, withSidecar, workload } from './pods';

const annotations = { [INJECT]: 'true' };
const found = (one: ReturnType<typeof workload>) => sidecarOutOfSight(estate({ objects: [one] }));

it('the annotation on the Deployment itself is not seen', () => {
  const all = found(workload({ labels: USE, metadata: { annotations } }));
  expect(said(all)).toEqual([
    'AZWI134 Deployment shop/api has azure.workload.identity/inject-proxy-sidecar on its own metadata; the webhook reads it off pods alone, so that no sidecar is injected.',
  ]);
  expect(all[0]?.place.property).toBe(`metadata.annotations.${INJECT}`);
});

it('of a CronJob, the annotation on the Job is not seen either', () => {
  const template = { metadata: { labels: USE }, spec: { containers: [{ name: 'api' }] } };
  const spec = { jobTemplate: { metadata: { annotations }, spec: { template } } };
  const all = found(
    object({ apiVersion: 'batch/v1', kind: 'CronJob', metadata: { name: 'n', namespace: 'shop' }, spec }),
  );
  expect(said(all)).toEqual([
    'AZWI134 CronJob shop/n has azure.workload.identity/inject-proxy-sidecar on spec.jobTemplate; the webhook reads it off pods alone, so that no sidecar is injected.',
  ]);
});

it('without the use label nobody asks the webhook', () => {
  expect(said(found(withSidecar({ labels: {} })))).toEqual([
    'AZWI134 Deployment shop/api has azure.workload.identity/inject-proxy-sidecar, but not the label azure.workload.identity/use: "true", without which the webhook is not asked; no sidecar is injected.',
  ]);
});

it('a port alone asks for no sidecar', () => {
  expect(said(found(workload({ labels: USE, annotations: { [PORT]: '9000' } })))).toEqual([
    'AZWI135 Deployment shop/api has azure.workload.identity/proxy-sidecar-port, but not azure.workload.identity/inject-proxy-sidecar; no sidecar is injected, and nobody reads the port.',
  ]);
});

it.each([
  ['both on the template, with the label', withSidecar({ annotations: { [PORT]: '9000' } })],
  ['the annotation on both', withSidecar({ metadata: { annotations } })],
  ['none of it', workload()],
])('%s is fine', (_, one) => {
  expect(found(one)).toEqual([]);
});

it('another value of the label on what is bound is not told a second time', () => {
  const one = withSidecar({ labels: { 'azure.workload.identity/use': 'yes' } });
  rememberBound(one.manifest, { path: ['spec', 'template'], kubernetesVersions: [], proxySidecar: true });
  expect(found(one)).toEqual([]);
});
