import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResourceId } from '../../../src/arm/resource';
import { parseId } from '../../../src/estate/files/id';
import { Keys } from '../../../src/estate/files/keys';

type Scope = readonly [subscription: string | undefined, resourceGroup: string | undefined];

function identity([subscription, resourceGroup]: Scope, name = 'app'): ResourceId {
  return { subscription, resourceGroup, type: 'Microsoft.ManagedIdentity/userAssignedIdentities', names: [name] };
}

/** Which of the ids are one resource, by the positions of the first of each. */
function merged(...scopes: readonly Scope[]): number[] {
  const ids = scopes.map((scope) => identity(scope));
  const keys = new Keys(ids);
  const all = ids.map((one) => keys.keyOf(one, 'template'));
  return all.map((key) => all.indexOf(key));
}

describe('ids of one type and name are one resource', () => {
  it('where they say the same', () => {
    expect(merged(['s', 'g'], ['s', 'g'])).toEqual([0, 0]);
  });

  it('where they say the same in another case', () => {
    expect(merged(['S', 'G'], ['s', 'g'])).toEqual([0, 0]);
  });

  it('where one leaves subscription or group to its deployment', () => {
    expect(merged(['s', 'g'], [undefined, 'g'], ['s', undefined], [undefined, undefined])).toEqual([0, 0, 0, 0]);
  });

  it('where each says what the other leaves open', () => {
    expect(merged([undefined, 'g'], ['s', undefined])).toEqual([0, 0]);
  });

  it('not where they say different things', () => {
    expect(merged(['s', 'g'], ['s', 'h'], ['t', 'g'])).toEqual([0, 1, 2]);
  });

  it('not where one may be either of two others', () => {
    expect(merged(['s', 'g'], ['s', 'h'], ['s', undefined])).toEqual([0, 1, 2]);
  });

  it('not where what joined them says something else', () => {
    const [first, , third] = merged([undefined, 'g'], ['s', undefined], [undefined, 'h']);
    expect(first).not.toBe(third);
  });
});

describe('an id whose name is not known', () => {
  const unnamed = { ...identity(['s', 'g']), names: [undefined], symbol: 'x' };

  it('has a key inside its template', () => {
    const keys = new Keys([unnamed]);
    expect(keys.keyOf(unnamed, 'one')).toBe(keys.keyOf({ ...unnamed }, 'one'));
    expect(keys.keyOf(unnamed, 'one')).not.toBe(keys.keyOf(unnamed, 'two'));
  });

  it('has none where its template cannot tell it from others', () => {
    expect(new Keys([unnamed]).keyOf({ ...unnamed, symbol: undefined }, 'one')).toBeUndefined();
  });
});

it('a group is the same, whether it is said as a name or as a scope', () => {
  const said = { subscription: 's', resourceGroup: 'g', type: 'Microsoft.Resources/resourceGroups', names: ['g'] };
  const named = { ...said, resourceGroup: undefined };
  const keys = new Keys([said, named]);
  expect(keys.keyOf(said, '')).toBe(keys.keyOf(named, ''));
});

describe('the id of a resource as text', () => {
  it.each([
    ['/subscriptions/S', 'Microsoft.Resources/subscriptions', ['s'], undefined],
    ['/subscriptions/S/resourceGroups/g', 'Microsoft.Resources/resourceGroups', ['g'], undefined],
    ['/subscriptions/S/resourcegroups/g/providers/A.B/c/d', 'A.B/c', ['d'], undefined],
    ['/subscriptions/S/resourceGroups/g/providers/A.B/c/d/e/f', 'A.B/c/e', ['d', 'f'], undefined],
    ['/subscriptions/S/resourceGroups/g/providers/A.B/c/d/providers/E.F/g/h', 'E.F/g', ['h'], 'A.B/c'],
    ['/subscriptions/S/providers/E.F/g/h', 'E.F/g', ['h'], 'Microsoft.Resources/subscriptions'],
    ['/providers/E.F/g/h', 'E.F/g', ['h'], undefined],
  ])('%s is a %s', (text, type, names, target) => {
    const read = parseId(text);
    expect([read?.id.type, read?.id.names, read?.target?.type]).toEqual([type, names, target]);
  });

  it.each(['', 'app', '/', '/subscriptions', '/subscriptions/S/providers/A.B/c', 'https://a/subscriptions/b'])(
    '%j is none',
    (text) => {
      expect(parseId(text)).toBeUndefined();
    },
  );

  it('is read whatever stands there', () => {
    const part = fc.constantFrom('/subscriptions/', 'resourceGroups', '/providers/', 'A.B', '/', 'x', '//');
    fc.assert(fc.property(fc.array(part), (parts) => void parseId(parts.join(''))));
  });
});
