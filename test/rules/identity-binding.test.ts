import { expect, it } from 'vitest';
import type { Credential } from '../../src/estate/azure';
import { textValue } from '../../src/estate/value';
import { identityBinding } from '../../src/rules/identity-binding';
import { credential, estate, said } from './estate';
import { labelledPod } from './pods';

const KEY = 'azure.workload.identity/use-identity-binding';
const found = (credentials: Credential[], value = 'true') =>
  identityBinding(estate({ objects: [labelledPod({ annotations: { [KEY]: value } })], credentials }));

it.each(['true', 'True'])('tokens of an identity binding (%j) are not what an ordinary credential takes', (value) => {
  const all = found([credential()], value);
  expect(said(all)).toEqual([
    'AZWI150 Pod shop/api has azure.workload.identity/use-identity-binding, so that its tokens are for api://AKSIdentityBinding, but the credentials of its ServiceAccount api take those for api://AzureADTokenExchange; where an identity is asked for directly, that fails (AADSTS700212).',
  ]);
  expect(all[0]?.place.property).toBe(`metadata.annotations.${KEY}`);
});

it.each<[string, Credential[], string]>([
  ['where nothing here trusts the ServiceAccount', [], 'true'],
  ['where another ServiceAccount is trusted', [credential({ subject: 'system:serviceaccount:shop:web' })], 'true'],
  [
    'where somebody has bindings (G4)',
    [credential(), credential({ audiences: [textValue('api://AKSIdentityBinding')] })],
    'true',
  ],
  ['where the audience is not known', [credential({ audiences: undefined })], 'true'],
  ['of an annotation that says no', [credential()], 'false'],
])('nothing is told %s', (_, credentials, value) => {
  expect(found(credentials, value)).toEqual([]);
});
