import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Access } from '../../src/removals/access';
import { memoryJson, readMemory } from '../../src/removals/memory';

const part = fc.string({
  unit: fc.constantFrom('a', 'B', '1', '-', '_', '.', '*', "'", '$'),
  minLength: 1,
  maxLength: 8,
});
const place = fc
  .tuple(part, part)
  .map(([subscription, group]) => `/subscriptions/${subscription}/resourceGroups/${group}`);
const identity = fc
  .tuple(place, part)
  .map(([group, name]) => `${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`);
const vault = fc.tuple(place, part).map(([group, name]) => `${group}/providers/Microsoft.KeyVault/vaults/${name}`);
const principal = fc.oneof(identity, fc.uuid());

const access: fc.Arbitrary<Access> = fc.oneof(
  fc.record({ kind: fc.constant('identity' as const), identity }),
  fc.record({ kind: fc.constant('credential' as const), identity, name: part, issuer: part, subject: part }),
  fc.record({
    kind: fc.constant('policy' as const),
    vault,
    list: fc.constantFrom('whole' as const, 'added' as const),
    principal,
  }),
  fc.record({
    kind: fc.constant('policy' as const),
    vault,
    list: fc.constantFrom('whole' as const, 'added' as const),
    principal,
    permissions: fc
      .uniqueArray(fc.constantFrom('keys/get', 'secrets/get', 'secrets/list', 'storage/all'))
      .map((words) => words.sort().join(' ')),
  }),
  fc.record({
    kind: fc.constant('role' as const),
    scope: fc.oneof(
      place,
      vault,
      part.map((subscription) => `/subscriptions/${subscription}`),
    ),
    role: fc.uuid(),
    roleName: part,
    principal,
  }),
);
const list = fc.uniqueArray(access, { selector: (one) => JSON.stringify(one), maxLength: 6 });

describe('what is remembered', () => {
  it('is read as it was printed', () => {
    const property = fc.property(list, list, (declared, removals) => {
      const json = JSON.parse(JSON.stringify(memoryJson({ declared, removals })));
      const read = readMemory(json);
      if (typeof read === 'string') throw new Error(read);
      expect(new Set(read.declared.map((one) => JSON.stringify(one)))).toEqual(
        new Set(declared.map((one) => JSON.stringify(one))),
      );
      expect(read.removals).toHaveLength(removals.length);
    });
    fc.assert(property);
  });

  it('is printed alike, whatever its order', () => {
    const property = fc.property(list, (declared) => {
      const text = (all: readonly Access[]): string => JSON.stringify(memoryJson({ declared: all, removals: [] }));
      expect(text([...declared].reverse())).toBe(text(declared));
    });
    fc.assert(property);
  });

  it('is nothing where there is nothing', () => {
    expect(memoryJson({ declared: [], removals: [] })).toEqual({});
    expect(readMemory({})).toEqual({ declared: [], removals: [] });
  });
});

const ID = '/subscriptions/*/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id';
const VAULT = '/subscriptions/*/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv';

describe('what nobody of us wrote is refused', () => {
  it.each([
    [{ declared: {} }, '"azure.declared" is not a list'],
    [{ removals: 'all' }, '"azure.removals" is not a list'],
    [{ declared: [null] }, '"azure.declared[0]" is nothing that we write'],
    [{ declared: [{ kind: 'group', group: 'rg' }] }, '"azure.declared[0]" is nothing that we write'],
    [{ declared: [{ kind: 'toString' }] }, '"azure.declared[0]" is nothing that we write'],
    [{ removals: [{ kind: 'identity', identity: 'id-web' }] }, '"azure.removals[0]" is nothing that we write'],
    [
      { removals: [{ kind: 'identity', identity: ID }, { kind: 'identity' }] },
      '"azure.removals[1]" is nothing that we write',
    ],
    [{ removals: [{ kind: 'identity', identity: `${ID}/x/y` }] }, '"azure.removals[0]" is nothing that we write'],
    [{ removals: [{ kind: 'identity', identity: `${ID}\nrm` }] }, '"azure.removals[0]" is nothing that we write'],
    [
      {
        declared: [
          { kind: 'policy', vault: VAULT, list: 'added', principal: ID, permissions: 'secrets/get secrets/$(reboot)' },
        ],
      },
      '"azure.declared[0]" is nothing that we write',
    ],
    [
      { removals: [{ kind: 'role', scope: '/', role: 'Owner', roleName: '', principal: ID }] },
      '"azure.removals[0]" is nothing that we write',
    ],
  ])('%j', (given, reason) => {
    expect(readMemory(given)).toBe(reason);
  });

  it('and nothing but a reason comes of it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = readMemory(value);
        expect(typeof read === 'string' || Array.isArray(read.declared)).toBe(true);
      }),
    );
  });
});
