import { describe, expect, test } from 'vitest';
import { isRegion } from '../../../src/schemas/azure/region';
import { CLUSTER, changed, GROUP, IDENTITY, STORAGE, VAULT } from './bodies';
import { said } from './said';

describe('a region', () => {
  test.each(['westeurope', 'West Europe', 'East US 2', 'usgovvirginia', 'East US (Stage)', 'not a region yet'])(
    'can be "%s"',
    (text) => {
      expect(isRegion(text)).toBe(true);
    },
  );

  test.each(['', ' ', '2', 'west_europe!', 'west-europe', 'westeurope,northeurope', '[resourceGroup().location]'])(
    'cannot be "%s"',
    (text) => {
      expect(isRegion(text)).toBe(false);
    },
  );

  test.each([CLUSTER, GROUP, IDENTITY, STORAGE, VAULT] as const)('is looked at in %s', (type) => {
    expect(said(type, changed(type, ['location'], 'west_europe!'))).toEqual([
      'AZWI812 at location: "west_europe!" cannot be a region. Write it as `az account list-locations` does, such as westeurope.',
    ]);
  });
});
