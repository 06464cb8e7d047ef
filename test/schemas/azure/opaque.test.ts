import { describe, expect, test } from 'vitest';
import { ASSIGNMENT, CLUSTER, CREDENTIAL, changed, GOOD_TYPES, VAULT } from './bodies';
import { said } from './said';

/** Throws on whatever is done to it, as a value must not be read that only Azure knows. */
const UNKNOWN: unknown = new Proxy(
  {},
  {
    get: () => {
      throw new Error('an opaque value was read');
    },
    ownKeys: () => {
      throw new Error('an opaque value was listed');
    },
  },
);

const isOpaque = (value: unknown): boolean => value === UNKNOWN;

describe('a value that is only known at deployment', () => {
  test.each(GOOD_TYPES)('passes as every property of %s at the top', (type) => {
    for (const property of Object.keys(changed(type, [], {}) as object)) {
      expect(said(type, changed(type, [property], UNKNOWN), isOpaque)).toEqual([]);
    }
  });

  test.each([
    ['text', ['properties', 'tenantId']],
    ['a closed choice', ['properties', 'sku', 'name']],
    ['a choice that we close', ['properties', 'sku', 'family']],
    ['a number', ['properties', 'softDeleteRetentionInDays']],
    ['true or false', ['properties', 'enablePurgeProtection']],
    ['an object', ['properties', 'sku']],
    ['a list', ['properties', 'accessPolicies']],
    ['a tag', ['tags', 'app']],
    ['all tags', ['tags']],
  ])('passes as %s', (_kind, path) => {
    expect(said(VAULT, changed(VAULT, path, UNKNOWN), isOpaque)).toEqual([]);
  });

  test('passes as the whole resource', () => {
    expect(said(VAULT, UNKNOWN, isOpaque)).toEqual([]);
  });

  test('passes as an item of a list, and counts as one', () => {
    const audiences = (items: unknown[]): string[] =>
      said(CREDENTIAL, changed(CREDENTIAL, ['properties', 'audiences'], items), isOpaque);
    expect(audiences([UNKNOWN])).toEqual([]);
    expect(audiences([UNKNOWN, UNKNOWN])).toHaveLength(1);
  });

  test('passes as the name of a role assignment', () => {
    expect(said(ASSIGNMENT, changed(ASSIGNMENT, ['name'], UNKNOWN), isOpaque)).toEqual([]);
  });

  test('does not pass under a name that Azure does not know', () => {
    expect(said(VAULT, changed(VAULT, ['properties', 'tenantID'], UNKNOWN), isOpaque)).toHaveLength(1);
  });

  test('does not pass as a property that is read-only', () => {
    expect(said(CLUSTER, changed(CLUSTER, ['properties', 'fqdn'], UNKNOWN), isOpaque)).toHaveLength(1);
  });

  test.each([[['properties', 'oidcIssuerProfile']], [['properties', 'oidcIssuerProfile', 'enabled']]])(
    'at %j may be the issuer that workload identity needs',
    (path) => {
      expect(said(CLUSTER, changed(CLUSTER, path, UNKNOWN), isOpaque)).toEqual([]);
    },
  );

  test('leaves everything beside it to be judged', () => {
    const policies = [UNKNOWN, { tenantId: UNKNOWN, objectId: UNKNOWN, permissions: { secrets: [UNKNOWN, 'gett'] } }];
    expect(said(VAULT, changed(VAULT, ['properties', 'accessPolicies'], policies), isOpaque)).toEqual([
      'AZWI812 at properties.accessPolicies[1].permissions.secrets[1]: "properties.accessPolicies[1].permissions.secrets[1]" cannot be "gett". Azure takes "all", "get", "list", "set", "delete", "backup", "restore", "recover", "purge".',
    ]);
  });

  test('is an object like any other to a caller who does not say so', () => {
    expect(said(VAULT, changed(VAULT, ['location'], {}))).toEqual([
      'AZWI812 at location: "location" must be text, not an object. Give a value of that kind.',
    ]);
  });
});
