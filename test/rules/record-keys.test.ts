import { expect, it } from 'vitest';
import { recordKeys } from '../../src/rules/record-keys';
import type { RecordedKind } from '../../src/values';
import { estate, said } from './estate';

const resource = (kind: RecordedKind, name: string, label: string) => ({
  key: { kind, name, property: '' },
  label,
  made: true,
  place: () => ({}),
});

it.each(['app', 'APP'])('two resources of one name are told, the second written as %s', (name) => {
  const recorded = [resource('identities', 'app', 'identity app'), resource('identities', name, `identity ${name}`)];
  expect(said(recordKeys(estate({ recorded })))).toEqual([
    `AZWI505 identity ${name} would be identities["${name}"] in the record, and so would another identity app.`,
  ]);
});

it('one name in two tables, or with the group in front, is fine', () => {
  const recorded = [
    resource('identities', 'app', 'identity app'),
    resource('vaults', 'app', 'vault app'),
    resource('identities', 'rg/app', 'identity app'),
  ];
  expect(recordKeys(estate({ recorded }))).toEqual([]);
});
