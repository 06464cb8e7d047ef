import { describe, expect, test } from 'vitest';
import { PRINCIPAL_TYPES } from '../../../src/schemas/azure/limits';
import { ASSIGNMENT, CREDENTIAL, changed, STORAGE } from './bodies';
import { said } from './said';
import { literalsAt } from './type-literals';

describe('a federated identity credential', () => {
  test.each([0, 2])('with %i audiences is refused', (count) => {
    expect(said(CREDENTIAL, changed(CREDENTIAL, ['properties', 'audiences'], Array(count).fill('api://x')))).toEqual([
      `AZWI812 at properties.audiences: "properties.audiences" has ${count} entries. A credential has exactly one audience, such as api://AzureADTokenExchange.`,
    ]);
  });

  test.each(['issuer', 'subject'])('has at most 600 characters in its %s', (property) => {
    const long = (length: number): string[] =>
      said(CREDENTIAL, changed(CREDENTIAL, ['properties', property], 'x'.repeat(length)));
    expect(long(600)).toEqual([]);
    expect(long(601)).toEqual([
      `AZWI812 at properties.${property}: "properties.${property}" has 601 characters, which is too long. It must have at most 600.`,
    ]);
  });

  test('has at most 600 characters in its audience', () => {
    expect(said(CREDENTIAL, changed(CREDENTIAL, ['properties', 'audiences'], ['x'.repeat(601)]))).toHaveLength(1);
  });

  test('has no white space around its issuer', () => {
    expect(said(CREDENTIAL, changed(CREDENTIAL, ['properties', 'issuer'], 'https://issuer/ '))).toEqual([
      'AZWI812 at properties.issuer: "properties.issuer" starts or ends with white space. Take it out: no token would match.',
    ]);
  });
});

test('a role assignment is for a kind of principal that there is', () => {
  expect(said(ASSIGNMENT, changed(ASSIGNMENT, ['properties', 'principalType'], 'ManagedIdentity'))).toEqual([
    'AZWI812 at properties.principalType: "properties.principalType" cannot be "ManagedIdentity". Azure takes "User", "Group", "ServicePrincipal", "ForeignGroup", "Device", "AgentUser", "AgentServicePrincipal".',
  ]);
});

test('the kinds of principal are those that the types list', () => {
  expect(literalsAt(ASSIGNMENT, ['properties', 'principalType'])).toEqual(PRINCIPAL_TYPES);
});

describe('a storage account', () => {
  const acls = (value: unknown): string[] => said(STORAGE, changed(STORAGE, ['properties', 'networkAcls'], value));

  test('lets in public IPv4 addresses and ranges', () => {
    expect(acls({ defaultAction: 'Deny', ipRules: [{ value: '203.0.113.7' }, { value: '203.0.113.0/24' }] })).toEqual(
      [],
    );
    expect(acls({ defaultAction: 'Deny', ipRules: [{ value: '203.0.113.7' }, { value: '10.0.0.0/8' }] })).toEqual([
      'AZWI812 at properties.networkAcls.ipRules[1].value: "10.0.0.0/8" cannot be an IP rule. It is a public IPv4 address or range, such as 203.0.113.7 or 203.0.113.0/24; private networks are let in by subnet.',
    ]);
  });

  test('lets in subnets by their ids', () => {
    expect(acls({ defaultAction: 'Deny', virtualNetworkRules: [{ id: 'my-subnet' }] })).toEqual([
      'AZWI812 at properties.networkAcls.virtualNetworkRules[0].id: "my-subnet" cannot be the id of a subnet. It is like /subscriptions/<id>/resourceGroups/<name>/providers/Microsoft.Network/virtualNetworks/<name>/subnets/<name>.',
    ]);
  });
});
