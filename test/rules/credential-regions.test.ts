import { expect, it } from 'vitest';
import { credentialRegions } from '../../src/rules/credential-regions';
import { identity, shop } from './both-sides';
import { said } from './estate';

const told = (parts: Parameters<typeof identity>[0], more = {}) =>
  said(credentialRegions(shop({ identities: [identity(parts)], ...more })));

it.each([
  ['malaysiasouth', 'Malaysia South'],
  ['newzealandnorth', 'New Zealand North'],
])('an identity with a credential in %s is told', (location, region) => {
  expect(told({ location })).toEqual([
    `AZWI312 The identity app is in ${region}, where identities had no federated credentials when this was written. Its credential would be refused with 405, Support for federated identity credentials not enabled.`,
  ]);
});

it.each([
  ['in another region', { location: 'westeurope' }],
  ['whose region is not known', { location: undefined }],
  ['that exists, and so has what it has', { location: 'malaysiasouth', made: false }],
])('nothing is said of one %s', (_, parts) => {
  expect(told(parts)).toEqual([]);
});

it('nothing is said of one without a credential', () => {
  expect(told({ location: 'malaysiasouth' }, { credentials: [] })).toEqual([]);
});
