import { expect, it } from 'vitest';
import { templateLimits } from '../../src/rules/template-limits';
import { estate, said } from './estate';

const LARGEST = {
  file: 'bicep/main.bicep',
  main: true,
  resources: 800,
  parameters: 256,
  variables: 512,
  outputs: 64,
};

it('the largest template is fine', () => {
  expect(templateLimits(estate({ templates: [LARGEST] }))).toEqual([]);
});

it.each([
  ['resources', 801, 800],
  ['parameters', 257, 256],
  ['variables', 513, 512],
  ['outputs', 65, 64],
])('one with more %s is told', (what, count, limit) => {
  expect(said(templateLimits(estate({ templates: [{ ...LARGEST, [what]: count }] })))).toEqual([
    `AZWI506 bicep/main.bicep would have ${count} ${what}; Azure takes ${limit}.`,
  ]);
});
