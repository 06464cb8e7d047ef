import { expect, it } from 'vitest';
import { credentialPairs } from '../../src/rules/credential-pairs';
import { credential, estate, said } from './estate';

it('the same issuer and subject twice on an identity is told', () => {
  const credentials = [credential(), credential({ name: 'again' })];
  expect(said(credentialPairs(estate({ credentials })))).toEqual([
    'AZWI304 The identity app already trusts system:serviceaccount:shop:api of that issuer, by the credential shop_api_prod.',
  ]);
});

it.each([
  ['another issuer', { issuer: 'https://issuer' }],
  ['another subject', { subject: 'system:serviceaccount:shop:API' }],
  ['another identity', { identity: 'id-2' }],
])('%s is fine', (_, parts) => {
  expect(credentialPairs(estate({ credentials: [credential(), credential(parts)] }))).toEqual([]);
});

it.each([{ issuer: '' }, { subject: '' }])('what is not known cannot be the same: %j', (unknown) => {
  expect(credentialPairs(estate({ credentials: [credential(unknown), credential(unknown)] }))).toEqual([]);
});
