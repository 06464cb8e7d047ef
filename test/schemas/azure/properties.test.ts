import { describe, expect, test } from 'vitest';
import { validateAzure } from '../../../src/schemas/azure';
import { CLUSTER, CREDENTIAL, changed, GOOD_BODIES, GOOD_TYPES, VAULT } from './bodies';
import { said } from './said';

describe('a good body', () => {
  test.each(GOOD_TYPES)('of %s has no issue', (type) => {
    expect(validateAzure(type, GOOD_BODIES[type])).toEqual({ known: true, issues: [] });
  });
});

describe('a property that Azure does not know (AZWI811)', () => {
  test('is reported with the name that was probably meant', () => {
    expect(said(VAULT, changed(VAULT, ['properties', 'enableSoftDelet'], true))).toEqual([
      'AZWI811 at properties.enableSoftDelet: Microsoft.KeyVault/vaults@2025-05-01 has no property "properties.enableSoftDelet". Did you mean "enableSoftDelete"?',
    ]);
  });

  test('is reported when only its case is wrong', () => {
    expect(said(VAULT, changed(VAULT, ['properties', 'enableRBACAuthorization'], true))).toEqual([
      'AZWI811 at properties.enableRBACAuthorization: Microsoft.KeyVault/vaults@2025-05-01 has no property "properties.enableRBACAuthorization". Did you mean "enableRbacAuthorization"?',
    ]);
  });

  test('is reported as read-only too when that is what was meant', () => {
    expect(said(CLUSTER, changed(CLUSTER, ['properties', 'oidcIssuerProfile', 'issuerUrl'], 'https://x/'))).toEqual([
      'AZWI811 at properties.oidcIssuerProfile.issuerUrl: Microsoft.ContainerService/managedClusters@2025-10-01 has no property "properties.oidcIssuerProfile.issuerUrl". Did you mean "issuerURL"? It is read-only: Azure sets it.',
    ]);
  });

  test('is reported with what can be set, when nothing is near', () => {
    expect(said(CREDENTIAL, changed(CREDENTIAL, ['location'], 'westeurope'))).toEqual([
      'AZWI811 at location: Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30 has no property "location". What can be set here: "name", "properties".',
    ]);
  });

  test('is found inside a list', () => {
    const [issue] = validateAzure(
      CLUSTER,
      changed(CLUSTER, ['properties', 'agentPoolProfiles', 0, 'size'], 'x'),
    ).issues;
    expect(issue).toMatchObject({
      code: 'AZWI811',
      property: 'properties.agentPoolProfiles[0].size',
      path: ['properties', 'agentPoolProfiles', 0, 'size'],
    });
  });

  test('is reported even if it is null', () => {
    expect(said(VAULT, changed(VAULT, ['nonsense'], null))).toHaveLength(1);
  });

  test('may have a name that looks like a path', () => {
    const [issue] = validateAzure(VAULT, changed(VAULT, ['properties', "a/b~c'd"], 1)).issues;
    expect(issue?.property).toBe("properties['a/b~c\\'d']");
  });

  test('may be named __proto__', () => {
    const body = JSON.parse('{"name":"my-vault","location":"x","__proto__":{}}') as unknown;
    expect(said(VAULT, body)).toContain(
      'AZWI811 at __proto__: Microsoft.KeyVault/vaults@2025-05-01 has no property "__proto__". What can be set here: "name", "location", "tags", "properties".',
    );
  });
});

describe('a property that is missing (AZWI813)', () => {
  test('is reported where it should be', () => {
    expect(said(VAULT, changed(VAULT, ['properties', 'sku', 'name'], undefined))).toEqual([
      'AZWI813 at properties.sku.name: "properties.sku.name" is missing. Microsoft.KeyVault/vaults@2025-05-01 cannot do without it: set it.',
    ]);
  });

  test('is not one that only exists on every JavaScript object', () => {
    expect(validateAzure(VAULT, { constructor: 1 }).issues.map((one) => `${one.code} ${one.property}`)).toEqual([
      'AZWI813 name',
      'AZWI813 location',
      'AZWI813 properties',
      'AZWI811 constructor',
    ]);
  });

  test('includes the properties of a credential, which the types let be absent', () => {
    expect(said(CREDENTIAL, { name: 'credential' })).toEqual([
      'AZWI813 at properties: "properties" is missing. A federated identity credential needs an issuer, a subject and one audience.',
    ]);
  });
});

describe('a property that is read-only (AZWI814)', () => {
  test('is reported as that, not as unknown', () => {
    expect(said(CLUSTER, changed(CLUSTER, ['properties', 'oidcIssuerProfile', 'issuerURL'], 'https://x/'))).toEqual([
      'AZWI814 at properties.oidcIssuerProfile.issuerURL: "properties.oidcIssuerProfile.issuerURL" is read-only. Azure sets it; leave it out here and read it from the deployed resource.',
    ]);
  });

  test('is reported at the top', () => {
    expect(said(VAULT, changed(VAULT, ['id'], '/subscriptions/x'))).toHaveLength(1);
  });

  test('may be null, which means that it is not set', () => {
    expect(said(VAULT, changed(VAULT, ['properties', 'hsmPoolResourceId'], null))).toEqual([]);
  });
});

describe('a type that we do not carry', () => {
  test('is not known and has no issues', () => {
    expect(validateAzure('Microsoft.Web/sites@2024-04-01', { nonsense: true })).toEqual({ known: false, issues: [] });
  });

  test('is a carried type in another version, of which only the name is judged', () => {
    expect(validateAzure('Microsoft.KeyVault/vaults@2026-05-15', { name: 'my--kv', nonsense: true })).toEqual({
      known: false,
      issues: [
        {
          code: 'AZWI812',
          property: 'name',
          path: ['name'],
          message: '"my--kv" cannot be the name of a key vault.',
          help: 'It has 3 to 24 letters, digits and hyphens, starts with a letter, ends with a letter or digit, and never has two hyphens in a row.',
        },
      ],
    });
  });

  test('is no longer so when the case of the type differs, because Azure does not mind', () => {
    expect(validateAzure('microsoft.keyvault/Vaults@2025-05-01', GOOD_BODIES[VAULT])).toEqual({
      known: true,
      issues: [],
    });
  });
});
