import { expect, it } from 'vitest';
import { untrustedIdentities } from '../../src/rules/untrusted-identities';
import { placeholder } from '../../src/values';
import { credential, estate, object, said, valuesWith } from './estate';

const CLIENT_ID = '11111111-2222-3333-4444-555555555555';
const account = (clientId: string, namespace = 'shop') =>
  object({
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: 'api', namespace, annotations: { 'azure.workload.identity/client-id': clientId } },
  });
const declared = (name: string, made = true) => ({
  key: { kind: 'identities' as const, name, property: '' },
  label: `identity ${name}`,
  made,
  place: () => ({}),
});
const found = (parts: Parameters<typeof estate>[0]) =>
  untrustedIdentities(estate({ recorded: [declared('id-shop')], ...parts }));

const TOLD =
  'AZWI310 The ServiceAccount shop/api is to be the identity id-shop, which has no federated identity credential here.';

it.each([
  ['by its placeholder', '${ID_SHOP_CLIENT_ID}', valuesWith()],
  [
    'by its recorded id',
    CLIENT_ID,
    valuesWith({ identities: { 'id-shop': { clientId: CLIENT_ID, principalId: CLIENT_ID, tenantId: CLIENT_ID } } }),
  ],
])('an identity that a ServiceAccount names %s, and that has no credential, is told', (_, clientId, values) => {
  const [one] = found({ objects: [account(clientId)], values });
  expect(said(found({ objects: [account(clientId)], values }))).toEqual([TOLD]);
  expect(one?.place.property).toBe('metadata.annotations.azure.workload.identity/client-id');
});

it('so is one that the record has with its group before the name', () => {
  const clientId = placeholder({ kind: 'identities', name: 'rg/id-shop', property: 'clientId' });
  const parts = { recorded: [declared('rg/id-shop')], objects: [account(clientId)] };
  expect(said(found(parts))).toEqual([TOLD]);
  expect(found({ ...parts, credentials: [credential({ identityName: 'ID-SHOP' })] })).toEqual([]);
});

it.each<[string, Parameters<typeof estate>[0]]>([
  [
    'an identity with a credential',
    { objects: [account('${ID_SHOP_CLIENT_ID}')], credentials: [credential({ identityName: 'id-shop' })] },
  ],
  ['an identity that no ServiceAccount names', { objects: [] }],
  [
    'an identity that exists, whose credential may as well,',
    { recorded: [declared('id-shop', false)], objects: [account('${ID_SHOP_CLIENT_ID}')] },
  ],
  ['a ServiceAccount without a namespace, which is told as that', { objects: [account('${ID_SHOP_CLIENT_ID}', '')] }],
  ['an identity that is known by its client id alone', { objects: [account(CLIENT_ID)] }],
])('%s is fine', (_, parts) => {
  expect(found(parts)).toEqual([]);
});
