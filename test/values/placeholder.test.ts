import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLabelValue, isQualifiedName } from '../../src/schemas/kubernetes';
import {
  guardLabel,
  guardOf,
  guardValue,
  RECORDED,
  type RecordedKind,
  type RecordKey,
  variableName,
} from '../../src/values';

const KINDS = Object.keys(RECORDED) as RecordedKind[];
const key = (kind: RecordedKind, name: string, property: string = RECORDED[kind][0]): RecordKey => ({
  kind,
  name,
  property,
});

// Names that are near each other: few letters, all separators, and hashes that somebody could have put there.
const name = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'B', '1', '-', '_', '.', '/', ' '), minLength: 1, maxLength: 8 }),
  fc.string({ minLength: 1, maxLength: 120 }),
  fc.constantFrom(
    'a-b',
    'a_b',
    'a--b',
    'a__b',
    '-a',
    'a-',
    '1a',
    '_1a',
    'client-id',
    'a-client-id',
    'rg/app',
    'sub/rg/app',
  ),
);
const keys = fc
  .tuple(fc.constantFrom(...KINDS), name)
  .chain(([kind, one]) => fc.constantFrom<string>(...RECORDED[kind]).map((property) => key(kind, one, property)));
// Azure takes names that differ in case alone for one.
const same = (a: RecordKey, b: RecordKey): boolean =>
  a.kind === b.kind && a.name.toLowerCase() === b.name.toLowerCase();

describe('the variable of a value', () => {
  it.each([
    [key('identities', 'fic-test-ua', 'clientId'), 'FIC_TEST_UA_CLIENT_ID'],
    [key('identities', 'shop_api', 'principalId'), 'SHOP__API_PRINCIPAL_ID'],
    [key('identities', 'app', 'tenantId'), 'APP_TENANT_ID'],
    [key('vaults', 'azwi-kv-tutorial'), 'AZWI_KV_TUTORIAL_VAULT_URI'],
    [key('clusters', '1st'), '_1ST_ISSUER_URL'],
    [key('vaults', 'rg/kv'), 'RG_KV___20DF3D8E_VAULT_URI'],
  ])('of %j is %s, and stays so', (of, variable) => {
    expect(variableName(of)).toBe(variable);
  });

  it('can be the name of a variable in any shell, and in Flux', () => {
    fc.assert(
      fc.property(keys, (one) => {
        expect(variableName(one)).toMatch(/^[A-Z_][A-Z0-9_]*$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('is shared by no two values', () => {
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        const one = same(a, b) && a.property === b.property;
        expect(variableName(a) === variableName(b)).toBe(one);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('the guard of a value', () => {
  it.each([
    [key('identities', 'fic-test-ua'), 'deployment.cdk8s-azwi/identity-fic-test-ua', 'FIC_TEST_UA_CLIENT_ID'],
    [key('vaults', 'shop-vault'), 'deployment.cdk8s-azwi/vault-shop-vault', 'SHOP_VAULT_VAULT_HOST'],
    [key('clusters', 'prod.eu'), 'deployment.cdk8s-azwi/cluster-prod.eu', 'PROD_EU___2740657D_ISSUER_ID'],
  ])('of %j is the label %s with %s, and stays so', (of, labelKey, variable) => {
    expect(guardOf(of)).toEqual({ labelKey, variable });
  });

  it('has a key that Kubernetes takes, whose domain has a dot for kustomize', () => {
    fc.assert(
      fc.property(keys, (one) => {
        const [domain, short] = guardOf(one).labelKey.split('/');
        expect(isQualifiedName(guardOf(one).labelKey)).toBe(true);
        expect(domain).toContain('.');
        expect(short?.length).toBeLessThanOrEqual(63);
      }),
      { numRuns: 2000 },
    );
  });

  it('is shared by no two things', () => {
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        fc.pre(a.name.toLowerCase() !== b.name.toLowerCase() || a.kind !== b.kind);
        expect(guardOf(a).labelKey).not.toBe(guardOf(b).labelKey);
        expect(guardOf(a).variable).not.toBe(guardOf(b).variable);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    [
      'a client id',
      key('identities', 'app'),
      '11111111-2222-3333-4444-555555555555',
      'id-11111111-2222-3333-4444-555555555555',
    ],
    ['a vault', key('vaults', 'kv'), 'https://kv.vault.azure.net/', 'id-kv.vault.azure.net'],
    ['an issuer', key('clusters', 'c'), 'https://eu.oic.prod-aks.azure.com/tenant/4b1f/', 'id-4b1f'],
    ['an issuer without path', key('clusters', 'c'), 'https://issuer.example.com', 'id-issuer.example.com'],
    ['a long host', key('vaults', 'kv'), `https://${'a'.repeat(60)}.b/`, 'id-14c56262'],
    ['an odd path', key('clusters', 'c'), 'https://a/x@y', 'id-017967ef'],
  ])('refuses a placeholder and nothing, and takes %s', (_, of, value, label) => {
    expect(isLabelValue(guardLabel(`\${${guardOf(of).variable}}`))).toBe(false);
    expect(isLabelValue(guardLabel(''))).toBe(false);
    expect(guardLabel(guardValue(of, value))).toBe(label);
    expect(isLabelValue(label)).toBe(true);
  });

  it('takes every value that a record can have', () => {
    const url = fc
      .webUrl({ validSchemes: ['https'], withFragments: false })
      .filter((text) => !/[\s"'`$<>{}|\\^#]/.test(text));
    fc.assert(
      fc.property(fc.constantFrom<RecordedKind>('vaults', 'clusters'), url, (kind, value) => {
        expect(isLabelValue(guardLabel(guardValue(key(kind, 'x'), value)))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
