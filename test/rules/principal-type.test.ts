import { expect, it } from 'vitest';
import { referenceValue, textValue, UNKNOWN } from '../../src/estate/value';
import { principalType } from '../../src/rules/principal-type';
import { grant, newIdentity, PRINCIPAL, shop } from './both-sides';
import { said } from './estate';

const PRINCIPAL_ID = referenceValue('id-2', 'principalId');

function told(parts: Parameters<typeof grant>[0], made = true): string[] {
  const grants = [grant({ principal: PRINCIPAL_ID, principalType: textValue(''), ...parts })];
  return said(principalType(shop({ identities: [newIdentity('id-2', 'web', { made })], grants })));
}

it('a role for an identity that the same files make, without a principalType, is told', () => {
  expect(told({})).toEqual([
    'AZWI413 A role on the vault shop-kv is assigned to the identity web, which is made by the same files, without a principalType. Until Entra has spread the identity, the deployment can fail with PrincipalNotFound.',
  ]);
});

it.each([
  ['one that says it', { principalType: textValue('ServicePrincipal') }],
  ['one of which it is not known', { principalType: UNKNOWN }],
  ['one for a principal that Entra knows', { principal: textValue(PRINCIPAL) }],
  ['one for something else', { principal: referenceValue('aks', 'identity.principalId') }],
  ['an access policy, which has none', { kind: 'policy' as const }],
])('nothing is said of %s', (_, parts) => {
  expect(told(parts)).toEqual([]);
});

it('nothing is said of one for an identity that exists', () => {
  expect(told({}, false)).toEqual([]);
});
