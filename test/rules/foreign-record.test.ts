import { expect, it } from 'vitest';
import { foreignRecord } from '../../src/rules/foreign-record';
import { estate, said } from './estate';
import { declared, key, recordOf } from './record-rules';

it('a record that has nothing of this app is told', () => {
  const found = foreignRecord(estate({ values: recordOf('a', 'b'), recorded: [declared('mine')] }));
  expect(said(found)).toEqual([
    'AZWI604 The record has nothing that is declared here; it has vaults["a"], vaults["b"].',
  ]);
  expect(found[0]?.place).toEqual({ file: 'bicep/outputs.json' });
});

it('one that has something of it is fine, declared or asked for', () => {
  expect(foreignRecord(estate({ values: recordOf('a', 'mine'), recorded: [declared('mine')] }))).toEqual([]);
  const values = recordOf('a', 'existing');
  values.lookup(key('existing'));
  expect(foreignRecord(estate({ values }))).toEqual([]);
});

it('an empty one is fine', () => {
  expect(foreignRecord(estate({ values: recordOf(), recorded: [declared('mine')] }))).toEqual([]);
});
