import { expect, it } from 'vitest';
import { unusedValues } from '../../src/rules/unused-values';
import { estate, said } from './estate';
import { declared, recordOf } from './record-rules';

it('what is recorded and declared no more is a warning', () => {
  const found = unusedValues(estate({ values: recordOf('gone', 'mine'), recorded: [declared('mine')] }));
  expect(said(found)).toEqual(['AZWI606 vaults["gone"] is recorded, but nothing declares it any more.']);
  expect(found[0]?.severity).toBe('warning');
});

it('what is declared is none', () => {
  expect(unusedValues(estate({ values: recordOf('mine'), recorded: [declared('mine')] }))).toEqual([]);
});

it('a record that is foreign altogether is told as that, not once for each value', () => {
  expect(unusedValues(estate({ values: recordOf('a', 'b') }))).toEqual([]);
});
