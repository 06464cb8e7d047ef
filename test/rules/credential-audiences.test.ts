import { describe, expect, it } from 'vitest';
import { textValue, UNKNOWN } from '../../src/estate/value';
import { credentialAudiences } from '../../src/rules/credential-audiences';
import { ISSUER, shop } from './both-sides';
import { credential, said } from './estate';

function told(audiences: readonly string[], objects: Parameters<typeof shop>[0] = { objects: [] }): string[] {
  const credentials = [credential({ issuer: ISSUER, audiences: audiences.map(textValue) })];
  return said(credentialAudiences(shop({ ...objects, credentials })));
}

describe('AZWI306 tells of audiences', () => {
  it.each([
    [[], 'no audience'],
    [['api://AzureADTokenExchange', 'api://other'], '2 audiences'],
  ])('that are not one: %j', (audiences, count) => {
    expect(told(audiences)).toEqual([
      `AZWI306 The credential shop_api_prod of the identity app has ${count}. Azure refuses it: Federated identity credentials must have exactly one audience.`,
    ]);
  });

  it('that are not one, where pods use them, too', () => {
    expect(told([], {})).toHaveLength(1);
  });

  it.each([
    ['api://AzureADTokenexchange', 'differs from "api://AzureADTokenExchange" in case'],
    ['api://aksidentitybinding', 'differs from "api://AKSIdentityBinding" in case'],
    ['api://AzureADTokenExchange ', 'has blanks around it'],
  ])('that match no token: %j', (audience, how) => {
    expect(told([audience])).toEqual([
      `AZWI306 The credential shop_api_prod of the identity app has the audience ${JSON.stringify(audience)}, which ${how}. Azure takes it, and refuses the tokens: AADSTS700212.`,
    ]);
  });

  it('that Azure refuses for their length', () => {
    expect(told(['x'.repeat(601)])).toEqual([expect.stringContaining('601 characters')]);
  });
});

describe('nothing is said of an audience', () => {
  // G4: each of them is somebody's.
  it.each([
    'api://AzureADTokenExchange',
    'api://AzureADTokenExchangeUSGov',
    'api://AzureADTokenExchangeChina',
    'api://AzureCRTokenExchange',
    'api://AKSIdentityBinding',
    'https://my-own-audience',
  ])('that somebody uses: %s', (audience) => {
    expect(told([audience])).toEqual([]);
  });

  it('that is not known, nor of a list that is not known', () => {
    const credentials = [credential({ audiences: [UNKNOWN] }), credential({ audiences: undefined })];
    expect(credentialAudiences(shop({ credentials }))).toEqual([]);
  });

  it('that labelled pods here do not ask for, which AZWI337 tells', () => {
    expect(told(['api://AzureADTokenexchange'], {})).toEqual([]);
  });
});
