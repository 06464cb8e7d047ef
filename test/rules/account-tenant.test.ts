import { expect, it } from 'vitest';
import type { KubernetesObject } from '../../src/estate/estate';
import { rememberSettled } from '../../src/estate/pods/bound';
import { accountTenant } from '../../src/rules/account-tenant';
import { estate, said } from './estate';
import { account, CLIENT_ID, GUID, labelledPod, TENANT_ID } from './pods';

const found = (...objects: KubernetesObject[]) => accountTenant(estate({ objects }));
const empty = () => account({ [CLIENT_ID]: GUID, [TENANT_ID]: '' });

it.each<[string, KubernetesObject[]]>([
  ['with its pods', [empty(), labelledPod()]],
  ['without pods here', [empty()]],
])('an empty tenant id is one for the webhook: %s', (_, objects) => {
  const all = found(...objects);
  expect(said(all)).toEqual([
    'AZWI208 ServiceAccount shop/api has an empty azure.workload.identity/tenant-id; the webhook does not fall back on the tenant of the cluster then, but sets no AZURE_TENANT_ID: the code gets no token, and a proxy sidecar exits (AZURE_TENANT_ID not set).',
  ]);
  expect(all[0]?.place.property).toBe(`metadata.annotations.${TENANT_ID}`);
});

it.each<[string, KubernetesObject[]]>([
  ['there is none', [account()]],
  ['it says something', [account({ [CLIENT_ID]: GUID, [TENANT_ID]: GUID })]],
  ['all containers set it themselves', [empty(), labelledPod({ env: [{ name: 'AZURE_TENANT_ID', value: GUID }] })]],
  ['there is no client id, which comes first (G2)', [account({ [TENANT_ID]: '' })]],
  ['an overlay says it (G9)', [empty(), account({ [TENANT_ID]: GUID }, 'api', '')]],
])('nothing is told where %s', (_, objects) => {
  expect(found(...objects)).toEqual([]);
});

it('nothing is told where its identity has settled it', () => {
  const one = empty();
  rememberSettled(one.manifest, [TENANT_ID]);
  expect(found(one)).toEqual([]);
});
