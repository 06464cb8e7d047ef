import { describe, expect, it } from 'vitest';
import { credentialOrder } from '../../src/rules/credential-order';
import { credential, estate, said } from './estate';

function told(...credentials: Parameters<typeof credential>[0][]): string[] {
  return said(credentialOrder(estate({ credentials: credentials.map(credential) })));
}

it('two credentials of an identity of which neither waits for the other are told, once', () => {
  expect(told({ name: 'a', after: [] }, { name: 'b', after: [] }, { name: 'c', after: [] })).toEqual([
    'AZWI311 The credentials a and b of the identity app are written at the same time. Azure refuses that: the deployment fails with 409, ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity.',
  ]);
});

it('two that wait for a third, and not for each other, are told', () => {
  expect(told({ name: 'a', after: [] }, { name: 'b', after: ['a'] }, { name: 'c', after: ['a'] })).toEqual([
    expect.stringContaining('The credentials b and c of'),
  ]);
});

describe('nothing is said', () => {
  it.each([
    ['of a chain', [{ after: [] }, { name: 'b', after: ['shop_api_prod'] }]],
    [
      'of a chain the other way round',
      [
        { name: 'a', after: ['b'] },
        { name: 'b', after: [] },
      ],
    ],
    ['where the order is not known', [{ after: [] }, { name: 'b', after: undefined }]],
    ['where a name is not known', [{ after: [] }, { name: '', after: [] }]],
    ['of different identities', [{ after: [] }, { name: 'b', identity: 'id-2', after: [] }]],
    ['of one that two files write', [{ after: [] }, { after: [] }]],
  ])('%s', (_, credentials) => {
    expect(told(...credentials)).toEqual([]);
  });
});
