import { describe, expect, it } from 'vitest';
import type { Credential } from '../../src/estate/azure';
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

describe('a credential that was declared on its own', () => {
  const ofWorkload = credential();
  const alone = credential({ name: 'again', declaredAlone: () => ({ file: 'src/main.ts', line: 12 }) });
  const told = (...credentials: Credential[]) =>
    credentialPairs(estate({ credentials })).map(({ place, message, help }) => ({ place, message, help }));

  it.each([
    ['before', [alone, ofWorkload]],
    ['after', [ofWorkload, alone]],
  ])('%s that of a WorkloadIdentity is the one to remove, at its line', (_, credentials) => {
    expect(told(...credentials)).toEqual([
      {
        place: { file: 'src/main.ts', line: 12 },
        message:
          'The identity app already trusts system:serviceaccount:shop:api of that issuer, by the credential shop_api_prod.',
        help: 'Remove this FederatedCredential; the WorkloadIdentity makes the credential.',
      },
    ]);
  });

  it('twice is to be removed once', () => {
    expect(told(alone, alone).map(({ help }) => help)).toEqual(['Remove this FederatedCredential; one is enough.']);
  });
});
