import { expect, it } from 'vitest';
import type { KubernetesObject } from '../../src/estate/estate';
import { annotatedPods } from '../../src/rules/annotated-pods';
import { estate, said } from './estate';
import { account, CLIENT_ID, GUID, labelledPod, OTHER_GUID, TENANT_ID, workload } from './pods';

const found = (...objects: KubernetesObject[]) => annotatedPods(estate({ objects }));
const pod = (key = CLIENT_ID, value = GUID) => labelledPod({ annotations: { [key]: value } });

it.each<[string, KubernetesObject[]]>([
  ['which is not among these files', []],
  ['which has none', [account({})]],
  [`which has "${OTHER_GUID}"`, [account({ [CLIENT_ID]: OTHER_GUID })]],
])('a client id on a pod is not read; the ServiceAccount is asked, %s', (which, objects) => {
  const all = found(pod(), ...objects);
  expect(said(all)).toEqual([
    `AZWI113 Pod shop/api has azure.workload.identity/client-id on its pods, where nobody reads it: the webhook reads that of the ServiceAccount api, ${which}.`,
  ]);
  expect(all[0]?.place.property).toBe(`metadata.annotations.${CLIENT_ID}`);
});

it('neither is a tenant id', () => {
  expect(found(pod(TENANT_ID), account()).map(({ code }) => code)).toEqual(['AZWI113']);
});

it('what the ServiceAccount says as well is said twice and does no harm', () => {
  expect(found(pod(CLIENT_ID, GUID.toUpperCase()), account())).toEqual([]);
});

it('of pods without the label that comes first', () => {
  expect(found(workload({ annotations: { [CLIENT_ID]: GUID } }))).toEqual([]);
});
