import { expect, it } from 'vitest';
import { environmentVariables } from '../../src/rules/environment-variables';
import { estate, said } from './estate';

const secret = (label: string, environmentVariable: string) => ({ label, environmentVariable, place: () => ({}) });

it('two secrets that read one environment variable are told', () => {
  const secrets = [secret('secret a of vault x', 'A'), secret('secret a of vault y', 'A')];
  expect(said(environmentVariables(estate({ secrets })))).toEqual([
    'AZWI409 The secret a of vault y reads the environment variable A, and so does the secret a of vault x.',
  ]);
});

it('two that read two are fine', () => {
  expect(environmentVariables(estate({ secrets: [secret('a', 'A'), secret('b', 'B')] }))).toEqual([]);
});
