import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Opaque } from '../../../src/arm/resource';
import { azureSideOf } from '../../../src/estate/files';
import { readExpression } from '../../../src/estate/files/expression';
import { textValue } from '../../../src/estate/value';
import { azJson } from './resource';

const SECRETS_USER = '4633458b-17de-408a-b874-0445c86b69e6';

/** What Bicep 0.49.2 printed; first with a subscription and a group, then without. */
const GROUP = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers';
const KNOWN = {
  identity: `${GROUP}/Microsoft.ManagedIdentity/userAssignedIdentities/shop-api`,
  credential: `${GROUP}/Microsoft.ManagedIdentity/userAssignedIdentities/shop-api/federatedIdentityCredentials/fc`,
  vault: `${GROUP}/Microsoft.KeyVault/vaults/kv-shop`,
  role: `${GROUP}/Microsoft.KeyVault/vaults/kv-shop/providers/Microsoft.Authorization/roleAssignments/017670a4-f76c-516b-83e3-8f30d96c2890`,
  issuer: `[reference('${GROUP}/Microsoft.ContainerService/managedClusters/aks', '2025-10-01').oidcIssuerProfile.issuerURL]`,
  principal: `[reference('${GROUP}/Microsoft.ManagedIdentity/userAssignedIdentities/shop-api', '2024-11-30').principalId]`,
};
const made = (...args: string[]): string =>
  `resourceId(subscription().subscriptionId, resourceGroup().name, ${args.map((one) => `'${one}'`).join(', ')})`;
const ofIdentity = made('Microsoft.ManagedIdentity/userAssignedIdentities', 'shop-api');
const ofVault = made('Microsoft.KeyVault/vaults', 'kv-shop');
const OPEN = {
  identity: `[${ofIdentity}]`,
  credential: `[${made('Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials', 'shop-api', 'fc')}]`,
  vault: `[${ofVault}]`,
  role: `[if(equals(${ofVault}, '/'), tenantResourceId('Microsoft.Authorization/roleAssignments', guid(${ofVault}, ${ofIdentity})), extensionResourceId(${ofVault}, 'Microsoft.Authorization/roleAssignments', guid(${ofVault}, ${ofIdentity})))]`,
  issuer: `[reference(${made('Microsoft.ContainerService/managedClusters', 'aks')}, '2025-10-01').oidcIssuerProfile.issuerURL]`,
  principal: `[reference(${ofIdentity}, '2024-11-30').principalId]`,
};

function snapshot(ids: typeof KNOWN) {
  return azJson({
    predictedResources: [
      {
        id: ids.identity,
        type: 'Microsoft.ManagedIdentity/userAssignedIdentities',
        name: 'shop-api',
        apiVersion: '2024-11-30',
        location: '[resourceGroup().location]',
      },
      {
        id: ids.credential,
        type: 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials',
        name: 'shop-api/fc',
        apiVersion: '2024-11-30',
        properties: {
          issuer: ids.issuer,
          subject: 'system:serviceaccount:shop:a',
          audiences: ['api://AzureADTokenExchange'],
        },
      },
      {
        id: ids.vault,
        type: 'Microsoft.KeyVault/vaults',
        name: 'kv-shop',
        apiVersion: '2025-05-01',
        properties: { tenantId: '[tenant().tenantId]', enableRbacAuthorization: true },
      },
      {
        id: ids.role,
        type: 'Microsoft.Authorization/roleAssignments',
        name: '017670a4-f76c-516b-83e3-8f30d96c2890',
        apiVersion: '2022-04-01',
        properties: {
          principalId: ids.principal,
          roleDefinitionId: `/subscriptions/1/providers/Microsoft.Authorization/roleDefinitions/${SECRETS_USER}`,
          principalType: 'ServicePrincipal',
        },
      },
    ],
    diagnostics: [],
  });
}

describe.each([
  ['that knows where it is deployed', KNOWN],
  ['that does not', OPEN],
])('a snapshot %s', (_, ids) => {
  const { identities, credentials, vaults, grants } = azureSideOf({ templates: [], files: [snapshot(ids)] });

  it('has identities, with their credentials', () => {
    expect(identities).toMatchObject([{ name: 'shop-api', made: true, location: undefined }]);
    expect(credentials).toMatchObject([
      {
        identity: identities[0]?.key,
        name: 'fc',
        issuer: { kind: 'reference', property: 'issuerUrl' },
        subject: textValue('system:serviceaccount:shop:a'),
        after: undefined,
      },
    ]);
  });

  it('has vaults, with what is granted on them', () => {
    expect(vaults).toMatchObject([{ name: 'kv-shop', rbac: true, made: true }]);
    expect(grants).toMatchObject([
      { target: vaults[0]?.key, role: SECRETS_USER, principal: identities[0]?.principalId },
    ]);
  });

  it('has places', () => {
    expect(credentials[0]?.place(['properties', 'subject'])).toMatchObject({ file: 'az.json', line: 17 });
  });
});

describe('a value of a snapshot', () => {
  it.each(['plain', '', '[[escaped]', '[half'])('%j is text', (text) => {
    expect(readExpression(text)).toBe(text.replace('[[', '['));
  });

  it('that refers to all of a resource keeps the way', () => {
    const text =
      "[reference('/subscriptions/s/resourceGroups/g/providers/A.B/c/d', '2020-01-01', 'full').identity.principalId]";
    expect((readExpression(text) as Opaque).reference).toMatchObject({
      id: { type: 'A.B/c', names: ['d'], resourceGroup: 'g' },
      path: ['identity', 'principalId'],
    });
  });

  it('that is something else is not known', () => {
    expect(readExpression("[guid('a')]")).toEqual(new Opaque());
  });

  it('is read whatever stands there', () => {
    const part = fc.constantFrom(
      '[',
      'reference(',
      'resourceId(',
      "'A.B/c'",
      ', ',
      ')',
      '.a',
      ']',
      "'",
      "'/subscriptions/s'",
    );
    fc.assert(fc.property(fc.array(part), (parts) => void readExpression(parts.join(''))));
  });
});
