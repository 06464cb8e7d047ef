import { describe, expect, it } from 'vitest';
import { referenceValue, textValue } from '../../src/estate/value';
import { grantPrincipals } from '../../src/rules/grant-principals';
import { CLIENT, grant, newIdentity, PRINCIPAL, shop } from './both-sides';
import { said } from './estate';

const told = (parts: Parameters<typeof grant>[0], more = {}) =>
  said(grantPrincipals(shop({ grants: [grant(parts)], ...more })));

describe('AZWI410 tells of a client id', () => {
  it('in an access policy', () => {
    expect(told({ kind: 'policy', principal: textValue(CLIENT) })).toEqual([
      'AZWI410 An access policy of the vault shop-kv is for the client id of the identity app. Key Vault may take it, and then it is for nobody: reading a secret fails with 403 Forbidden.',
    ]);
  });

  it('in a role assignment', () => {
    expect(told({ principal: textValue(CLIENT.toUpperCase()) })).toEqual([
      'AZWI410 A role on the vault shop-kv is assigned to the client id of the identity app, which is no object. Azure refuses the deployment: PrincipalNotFound.',
    ]);
  });

  it('that only the deployment knows', () => {
    const identities = [newIdentity('id-2', 'web')];
    expect(told({ principal: referenceValue('id-2', 'clientId') }, { identities })).toEqual([
      expect.stringContaining('the client id of the identity web'),
    ]);
  });
});

describe('nothing is said of', () => {
  it.each([
    ['a principal id', textValue(PRINCIPAL)],
    ['a principal id that only the deployment knows', referenceValue('id-1', 'principalId')],
    ['an id of something that is not here', textValue('99999999-2222-4333-8444-555555555555')],
    ['the client id of something that is not here', referenceValue('elsewhere', 'clientId')],
  ])('%s', (_, principal) => {
    expect(told({ principal })).toEqual([]);
  });
});
