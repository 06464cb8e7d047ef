import { describe, expect, it } from 'vitest';
import { referenceValue, textValue, UNKNOWN } from '../../src/estate/value';
import { credentialIssuers } from '../../src/rules/credential-issuers';
import { ISSUER, shop } from './both-sides';
import { cluster, credential, said } from './estate';

const unknownCluster = cluster({ issuer: UNKNOWN });

function told(issuer: string, clusters = [unknownCluster]): string[] {
  const value = issuer === '' ? UNKNOWN : textValue(issuer);
  return said(credentialIssuers(shop({ clusters, credentials: [credential({ issuer: value })] })));
}

describe('AZWI305 tells of an issuer that can match no token', () => {
  it('because it has no slash at its end, which those of AKS have', () => {
    const issuer = ISSUER.slice(0, -1);
    expect(told(issuer)).toEqual([
      `AZWI305 The issuer "${issuer}" has no slash at its end; the tokens of AKS have one. Azure takes it, and the pod's request for a token fails with AADSTS700211.`,
    ]);
  });

  it.each([
    ['has blanks around it', ` ${ISSUER}`],
    ['has blanks around it', `${ISSUER}\n`],
    ['is not an https URL', ISSUER.replace('https', 'http')],
    ['is not an https URL', 'westeurope.oic.prod-aks.azure.com'],
    ['has 601 characters', `https://issuer/${'x'.repeat(586)}`],
    ['has capitals', ISSUER.replace('westeurope', 'WestEurope')],
  ])('because it %s', (why, issuer) => {
    expect(told(issuer)).toEqual([expect.stringContaining(why)]);
  });
});

describe('nothing is said of an issuer', () => {
  it.each([
    ['of AKS', ISSUER],
    ['of an identity binding, which ends without a slash', 'https://ib.oic.prod-aks.azure.com/tenant/client'],
    ['of somebody else without a slash', 'https://token.actions.githubusercontent.com'],
    ['of somebody else with capitals', 'https://issuer.example.com/Realm'],
    ['that is not known', ''],
  ])('%s', (_, issuer) => {
    expect(told(issuer)).toEqual([]);
  });

  it('that a cluster will have', () => {
    const issuer = referenceValue('aks', 'issuerUrl');
    expect(credentialIssuers(shop({ credentials: [credential({ issuer })] }))).toEqual([]);
  });

  it('that nearly is that of a cluster here, which AZWI521 tells', () => {
    expect(told(ISSUER.slice(0, -1), [cluster({ issuer: textValue(ISSUER) })])).toEqual([]);
  });
});

it('the place is that of the issuer', () => {
  const place = (path: readonly (string | number)[] = []) => ({ file: 'main.bicep', property: path.join('.') });
  const [finding] = credentialIssuers(shop({ credentials: [credential({ issuer: 'http://a/', place })] }));
  expect(finding?.place).toEqual({ file: 'main.bicep', property: 'properties.issuer' });
});
