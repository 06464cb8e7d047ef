import { expect, it } from 'vitest';
import { textValue } from '../../src/estate/value';
import { clusterIssuers } from '../../src/rules/cluster-issuers';
import { ISSUER, shop } from './both-sides';
import { cluster, credential, said } from './estate';

const found = (issuer: string, of = [cluster({ issuer: textValue(ISSUER) })]) =>
  clusterIssuers(shop({ credentials: [credential({ issuer })], clusters: of }));

it('AZWI521: an issuer without its slash is told, with that of the cluster', () => {
  const written = ISSUER.slice(0, -1);
  expect(said(found(written))).toEqual([
    `AZWI521 The issuer "${written}" of the credential shop_api_prod of the identity app lacks the slash at the end: that of the cluster aks is "${ISSUER}". Azure takes it as it is; exchanging a token of the cluster fails with AADSTS700211.`,
  ]);
});

it.each([
  ['with a slash too many', `${ISSUER}/`, 'has a slash too many at the end'],
  ['in capitals', ISSUER.replace('westeurope', 'WestEurope'), 'differs in capitals, which count'],
  ['with another protocol', ISSUER.replace('https', 'http'), 'begins with another protocol'],
  ['in another region', ISSUER.replace('westeurope', 'northeurope'), 'has another region, northeurope'],
  [
    'in another tenant',
    ISSUER.replace(/\/3{8}/, '/99999999'),
    'has another tenant, 99999999-2222-4333-8444-555555555555',
  ],
  ['with a slip of the pen', ISSUER.replace('44444444', '44444454'), 'is mistyped'],
  ['with a blank', `${ISSUER} `, 'has blanks around it'],
])('so is one %s', (_, written, how) => {
  expect(found(written)[0]?.message).toContain(how);
});

it.each([
  ['the issuer of the cluster', ISSUER],
  ['the issuer of another cluster', ISSUER.replace('44444444-2222', '77777777-3131')],
  ['another platform', 'https://token.actions.githubusercontent.com'],
  ['an issuer that is not known', ''],
  ['the issuer of a cluster that is made with it', 'issuer of aks'],
])('%s is fine', (_, written) => {
  expect(found(written)).toEqual([]);
});

it('nothing is told of clusters whose issuer only the deployment tells', () => {
  expect(found(ISSUER, [cluster()])).toEqual([]);
});
