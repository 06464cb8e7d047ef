import { Chart } from 'cdk8s';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnyResource, KeyVault, ManagedCluster, ManagedIdentity, ResourceGroup } from '../../src';
import { isRegion } from '../../src/schemas/azure/region';
import { filesOf, findingsOf } from './declared';

const STORAGE = 'Microsoft.Storage/storageAccounts@2025-06-01';

const PLACES: readonly [string, string, (chart: Chart, location: string) => unknown][] = [
  ['a resource group', 'location', (chart, location) => new ResourceGroup(chart, 'it', { name: 'rg', location })],
  ['an identity', 'location', (chart, location) => new ManagedIdentity(chart, 'it', { name: 'id-app', location })],
  ['a vault', 'location', (chart, location) => new KeyVault(chart, 'it', { name: 'kv-app', location })],
  ['a cluster', 'location', (chart, location) => new ManagedCluster(chart, 'it', { name: 'aks', location })],
  [
    'any resource',
    'location',
    (chart, location) => new AnyResource(chart, 'it', { type: STORAGE, name: 'st', location }),
  ],
  [
    'the body of any resource',
    'body.location',
    (chart, location) => new AnyResource(chart, 'it', { type: STORAGE, name: 'st', body: { location } }),
  ],
];

describe('a region', () => {
  describe.each(PLACES)('of %s', (_, path, declare) => {
    it.each(['', ' ', 'west_europe!', 'resourceGroup().location', '[resourceGroup().location]'])(
      'cannot be "%s"',
      (location) => {
        const said = findingsOf((app) => declare(new Chart(app, 'app'), location));
        expect(said.filter((one) => one.startsWith('AZWI004'))).toEqual([
          `AZWI004 \`${path}\` is ${JSON.stringify(location)}, which is no region.`,
        ]);
      },
    );
  });

  it.each(['westeurope', 'West Europe', '(Europe) West Europe', 'global'])('can be "%s"', (location) => {
    filesOf((app) => new KeyVault(new Chart(app, 'app'), 'it', { name: 'kv-app', location }));
  });

  it('is refused exactly where it is none', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (location) => {
        const said = findingsOf((app) => new KeyVault(new Chart(app, 'app'), 'it', { name: 'kv-app', location }));
        expect(said.length === 0).toBe(isRegion(location));
      }),
    );
  });
});
