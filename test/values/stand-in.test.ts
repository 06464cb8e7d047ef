import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDnsLabel, isLabelValue } from '../../src/schemas/kubernetes';
import { describeKey, standIn } from '../../src/values';

const IDENTITY = { kind: 'identities', name: 'fic-test-ua', property: 'clientId' } as const;
const names = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,30}$/);

it('an id of an identity has a GUID in its stead, which is a label value and a name', () => {
  fc.assert(
    fc.property(names, fc.constantFrom('clientId', 'principalId', 'tenantId'), (name, property) => {
      const value = standIn({ kind: 'identities', name, property });
      expect(value).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(isLabelValue(value) && isDnsLabel(value)).toBe(true);
    }),
  );
});

it('a vault and a cluster have a URL, which is neither', () => {
  fc.assert(
    fc.property(names, (name) => {
      const urls = [
        standIn({ kind: 'vaults', name, property: 'uri' }),
        standIn({ kind: 'clusters', name, property: 'issuerUrl' }),
      ];
      expect(urls.every((url) => url.startsWith('https://') && url.endsWith('/') && URL.canParse(url))).toBe(true);
      expect(urls.some((url) => isLabelValue(url))).toBe(false);
    }),
  );
});

it('what differs after the deployment differs before it', () => {
  const others = [
    { ...IDENTITY, name: 'other' },
    { ...IDENTITY, property: 'principalId' },
  ];
  expect(new Set([IDENTITY, ...others].map(standIn)).size).toBe(3);
});

it.each([
  [IDENTITY, 'the client id of identity fic-test-ua'],
  [{ ...IDENTITY, property: 'principalId' }, 'the principal id of identity fic-test-ua'],
  [{ ...IDENTITY, property: 'tenantId' }, 'the tenant id of identity fic-test-ua'],
  [{ kind: 'vaults', name: 'kv-shop', property: 'uri' } as const, 'the URI of vault kv-shop'],
  [{ kind: 'clusters', name: 'aks', property: 'issuerUrl' } as const, 'the issuer URL of cluster aks'],
])('%j is told in words', (key, words) => {
  expect(describeKey(key)).toBe(words);
});
