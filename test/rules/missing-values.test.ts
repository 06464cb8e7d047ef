import { expect, it } from 'vitest';
import { missingValues } from '../../src/rules/missing-values';
import { estate, said } from './estate';
import { key, recordOf } from './record-rules';

it('a value that a manifest asks for and that is not recorded is a warning, once', () => {
  const values = recordOf('a');
  for (const name of ['a', 'b', 'b']) values.lookup(key(name));
  const found = missingValues(estate({ values }));
  expect(said(found)).toEqual(['AZWI605 vaults["b"].uri is not recorded yet; a placeholder stands in its place.']);
  expect(found[0]?.severity).toBe('warning');
});

it('one that nobody asks for is none', () => {
  expect(missingValues(estate({ values: recordOf() }))).toEqual([]);
});
