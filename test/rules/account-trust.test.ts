import { describe, expect, it } from 'vitest';
import { referenceValue, textValue } from '../../src/estate/value';
import { accountTrust } from '../../src/rules/account-trust';
import { account, identity, newIdentity, pods, shop } from './both-sides';
import { credential, said } from './estate';

type Parts = Parameters<typeof shop>[0];
const trusting = (subject: string) => ({ credentials: [credential({ subject })] });
const found = (parts: Parts) => accountTrust(shop(parts));

describe('AZWI331: a subject that nearly names the ServiceAccount of its identity', () => {
  it('says what is wrong, and what would happen when', () => {
    expect(said(found(trusting('system:serviceaccount:shop:apii')))).toEqual([]);
    const objects = [account({ name: 'orders' }), pods({ serviceAccountName: 'orders' })];
    const [one] = found({ objects, ...trusting('system:serviceaccount:shop:ordres') });
    expect(one?.message).toBe(
      'No credential of the identity app trusts the ServiceAccount shop/orders: the subject "system:serviceaccount:shop:ordres" of shop_api_prod has another name, ordres. Azure takes it as it is, and then the pod\'s request for a token fails with AADSTS700213.',
    );
    expect(one?.help).toContain('Write the subject system:serviceaccount:shop:orders, letter for letter');
  });

  it.each([
    [
      'in capitals, which have a code of their own',
      'system:serviceaccount:shop:Api',
      "differs in capitals alone, which count. Azure takes it as it is, and then the pod's request for a token fails with AADSTS7002138",
    ],
    ['in the capitals of its beginning', 'System:ServiceAccount:shop:api', 'differs in capitals alone'],
    ['with blanks', ' system:serviceaccount:shop:api', 'has blanks around it'],
    ['as namespace/name', 'system:serviceaccount:shop/api', 'says "shop/api", where the parts are joined by a colon'],
    ['as namespace/name alone', 'shop/api', 'says "shop/api"'],
    ['without its beginning', 'shop:api', 'begins with ""'],
    ['with another beginning', 'system:serviceaccounts:shop:api', 'begins with "system:serviceaccounts:"'],
    ['the wrong way round', 'system:serviceaccount:api:shop', 'has name and namespace the wrong way round'],
  ])('%s', (_, subject, how) => {
    const [one, ...more] = found(trusting(subject));
    expect(`${one?.code} ${one?.message}`).toMatch(/^AZWI331 /);
    expect(one?.message).toContain(how);
    expect(more).toEqual([]);
  });

  it('has the place of the subject', () => {
    const place = (path: readonly (string | number)[] = []) => ({ file: 'main.bicep', property: path.join('.') });
    const [one] = found({ credentials: [credential({ subject: 'shop/api', place })] });
    expect(one?.place).toEqual({ file: 'main.bicep', property: 'properties.subject' });
  });
});

describe('AZWI332: a credential of another identity', () => {
  const other = newIdentity('id-2', 'other');
  const parts: Parts = {
    objects: [account({}, { 'client-id': '${OTHER}' })],
    identities: [newIdentity('id-1', 'app'), other],
    meaning: () => referenceValue('id-2', 'clientId'),
  };

  it('is told at the client id', () => {
    const [one] = found(parts);
    expect(said(found(parts))).toEqual([
      'AZWI332 The ServiceAccount shop/api has the client id of the identity other, but the credential that trusts it is of app. Its pods ask for a token of other, which fails with AADSTS700213.',
    ]);
    expect(one?.place.property).toBe('metadata.annotations.azure.workload.identity/client-id');
  });

  it('is fine where both trust it: many identities of one ServiceAccount are usual', () => {
    expect(found({ ...parts, credentials: [credential(), credential({ identity: 'id-2' })] })).toEqual([]);
  });

  it('is not told of an identity that exists, which may have credentials that nobody reads here', () => {
    const exists = { ...other, made: false, credentialsKnown: false };
    expect(found({ ...parts, identities: [newIdentity('id-1', 'app'), exists] })).toEqual([]);
  });
});

describe('nothing is told of', () => {
  it.each<[string, Parts]>([
    ['a chain that holds', {}],
    ['an identity without any credential, which another rule tells', { credentials: [] }],
    [
      'a subject for another ServiceAccount that is there',
      { objects: [account(), account({ name: 'Api' })], ...trusting('system:serviceaccount:shop:Api') },
    ],
    ['a subject that is not known', trusting('')],
    ['a namespace that is not known', { objects: [account({ namespace: '' })], ...trusting('shop/api') }],
    [
      'a namespace that is filled in later (G5)',
      { objects: [account({ namespace: '${NS}' })], ...trusting('shop/api') },
    ],
    [
      'names that differ in their numbers',
      { objects: [account({ name: 'worker1' })], ...trusting('system:serviceaccount:shop:worker2') },
    ],
    [
      'names that differ in a short word',
      { objects: [account({ name: 'orders-eu' })], ...trusting('system:serviceaccount:shop:orders-us') },
    ],
    ['another namespace, which another environment may have', trusting('system:serviceaccount:production:api')],
    [
      'a client id that is not of these files',
      { objects: [account({}, { 'client-id': '99999999-2222-4333-8444-555555555555' })], ...trusting('shop/api') },
    ],
    ['a ServiceAccount without a client id (G2)', { objects: [account({}, {})], ...trusting('shop/api') }],
  ])('%s', (_, parts) => {
    expect(found(parts)).toEqual([]);
  });

  it('pods of an identity binding, whose credential AKS makes (G4)', () => {
    const template = pods();
    const binding = { 'azure.workload.identity/use-identity-binding': 'true' };
    (template.manifest.spec as { template: { metadata: Record<string, unknown> } }).template.metadata.annotations =
      binding;
    expect(found({ objects: [account(), template], ...trusting('shop/api') })).toEqual([]);
  });
});

it('GUIDs are compared without regard to capitals, as Microsoft Entra ID does', () => {
  const upper = identity({ clientId: textValue('ABCDEF11-2222-4333-8444-555555555555') });
  const lower = account({}, { 'client-id': 'abcdef11-2222-4333-8444-555555555555' });
  expect(found({ identities: [upper], objects: [lower], ...trusting('shop/api') })).toHaveLength(1);
});
