import { describe, expect, it } from 'vitest';
import { referenceValue, textValue, UNKNOWN } from '../../src/estate/value';
import { credentialSubjects } from '../../src/rules/credential-subjects';
import { ISSUER, shop } from './both-sides';
import { credential, said } from './estate';

/** Of credentials alone, so that no ServiceAccount is known that was meant. */
function told(subject: string, issuer = textValue(ISSUER)): string[] {
  return said(credentialSubjects(shop({ objects: [], credentials: [credential({ subject, issuer })] })));
}

describe('AZWI307 tells of a subject that can match no token', () => {
  it('because parts are joined by a slash', () => {
    expect(told('system:serviceaccount:shop/api')).toEqual([
      'AZWI307 The subject "system:serviceaccount:shop/api" of a credential of the identity app is not of the form system:serviceaccount:<namespace>:<name>. Azure takes it, and no token matches: AADSTS700213.',
    ]);
  });

  it.each([
    ['is not of the form', 'shop/api'],
    ['is not of the form', 'shop:api'],
    ['is not of the form', 'system:serviceaccount:api'],
    ['is not of the form', 'system:serviceaccounts:shop:api'],
    ['is not of the form', 'System:ServiceAccount:shop:api'],
    ['is not of the form', 'system:serviceaccount:shop:api:more'],
    ['has "Shop", which cannot be a namespace', 'system:serviceaccount:Shop:api'],
    ['has "", which cannot be a namespace', 'system:serviceaccount::api'],
    ['has "api_1", which cannot be a ServiceAccount', 'system:serviceaccount:shop:api_1'],
    ['has a wildcard', 'system:serviceaccount:shop:*'],
    ['has blanks around it', 'system:serviceaccount:shop:api '],
    ['has 601 characters', 'x'.repeat(601)],
  ])('because it %s: %s', (why, subject) => {
    expect(told(subject)).toEqual([expect.stringContaining(why)]);
  });

  it('because it is not of the form, for a cluster whose issuer only the deployment knows', () => {
    const credentials = [credential({ subject: 'shop:api', issuer: referenceValue('aks', 'issuerUrl') })];
    expect(credentialSubjects(shop({ objects: [], credentials }))).toHaveLength(1);
  });
});

describe('nothing is said of a subject', () => {
  it.each(['system:serviceaccount:shop:api', 'system:serviceaccount:s:my.service-account'])(
    'of a ServiceAccount: %s',
    (one) => {
      expect(told(one)).toEqual([]);
    },
  );

  it.each([
    ['repo:Contoso/Shop:ref:refs/heads/main', 'https://token.actions.githubusercontent.com'],
    ['sc://contoso/Shop/Service Connection', 'https://vstoken.dev.azure.com/x'],
    ['/eid1/c/pub/t/x/a/y', 'https://login.microsoftonline.com/x/v2.0'],
  ])('of something else than a cluster: %s', (subject, issuer) => {
    expect(told(subject, textValue(issuer))).toEqual([]);
  });

  it('that is not known', () => {
    expect(credentialSubjects(shop({ credentials: [credential({ subject: UNKNOWN })] }))).toEqual([]);
  });

  it('that nearly names a ServiceAccount here, which AZWI331 tells', () => {
    const credentials = [credential({ subject: 'system:serviceaccount:shop:API', issuer: ISSUER })];
    expect(credentialSubjects(shop({ credentials }))).toEqual([]);
  });
});
