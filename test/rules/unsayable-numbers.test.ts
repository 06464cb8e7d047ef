import { expect, it } from 'vitest';
import { unsayableNumbers } from '../../src/rules/unsayable-numbers';
import { estate, object, said } from './estate';

const found = (spec: unknown, apiVersion = 'example.com/v1', kind = 'Workers') =>
  unsayableNumbers(estate({ objects: [object({ apiVersion, kind, metadata: { name: 'it' }, spec })] }));

it.each([
  [Number.NaN, 'NaN is a number that JSON, and so Kubernetes, does not have.'],
  [Number.POSITIVE_INFINITY, 'Infinity is a number that JSON, and so Kubernetes, does not have.'],
  [Number.NEGATIVE_INFINITY, '-Infinity is a number that JSON, and so Kubernetes, does not have.'],
  [10n, '10 is a BigInt; whoever reads it as JSON may not have a number as large.'],
])('%s in a custom resource is told, with its place', (value, message) => {
  const all = found({ pools: [{ size: 1 }, { size: value }] });
  expect(said(all)).toEqual([`AZWI802 ${message}`]);
  expect(all[0]?.place.property).toBe('spec.pools.1.size');
});

it.each([[0], [-0], [1.5], ['NaN'], [null], [true], [[]]])('%j is fine', (value) => {
  expect(found({ value })).toEqual([]);
});

it('an object of Kubernetes itself is judged by its schema', () => {
  expect(found({ replicas: Number.NaN }, 'apps/v1', 'Deployment')).toEqual([]);
});
