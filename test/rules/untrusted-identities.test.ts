import { expect, it } from 'vitest';
import { referenceValue } from '../../src/estate/value';
import { untrustedIdentities } from '../../src/rules/untrusted-identities';
import { account, identity, newIdentity, shop } from './both-sides';
import { credential, said } from './estate';

type Parts = Parameters<typeof shop>[0];
const found = (parts: Parts = {}) => untrustedIdentities(shop({ credentials: [], ...parts }));
const TOLD =
  'AZWI310 The ServiceAccount shop/api is to be the identity app, which has no federated identity credential here.';

it('an identity that a ServiceAccount names by its recorded id, and that has no credential, is told', () => {
  const [one] = found();
  expect(said(found())).toEqual([TOLD]);
  expect(one?.place.property).toBe('metadata.annotations.azure.workload.identity/client-id');
});

it('so is one that it names by its placeholder', () => {
  const parts: Parts = {
    objects: [account({}, { 'client-id': '${APP_CLIENT_ID}' })],
    identities: [newIdentity('id-1', 'app')],
    meaning: () => referenceValue('id-1', 'clientId'),
  };
  expect(said(found(parts))).toEqual([TOLD]);
});

it('so is one whose credentials are for others', () => {
  const credentials = [credential({ subject: 'system:serviceaccount:shop:worker' })];
  expect(said(found({ credentials }))).toEqual([
    'AZWI310 The ServiceAccount shop/api is to be the identity app, none of whose federated identity credentials here trusts it.',
  ]);
});

it('of one for another namespace, that is said: another environment may have it', () => {
  const credentials = [credential({ subject: 'system:serviceaccount:market:api' })];
  expect(said(found({ credentials }))).toEqual([
    'AZWI310 The ServiceAccount shop/api is to be the identity app, none of whose credentials trusts it: the subject of shop_api_prod has another namespace, market.',
  ]);
});

it.each<[string, Parts]>([
  ['an identity with a credential', { credentials: [credential()] }],
  ['one with a credential that another rule finds mistyped', { credentials: [credential({ subject: 'shop/api' })] }],
  ['one whose credential has a subject that is not known', { credentials: [credential({ subject: '' })] }],
  ['an identity that no ServiceAccount names', { objects: [] }],
  [
    'an identity that exists, whose credential may as well,',
    { identities: [identity({ made: false, credentialsKnown: false })] },
  ],
  ['a ServiceAccount without a namespace, which is told as that', { objects: [account({ namespace: '' })] }],
  ['an identity that is known by its client id alone', { identities: [] }],
])('%s is fine', (_, parts) => {
  expect(found(parts)).toEqual([]);
});
