import { ApiObject, Chart } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import {
  AnyResource,
  App,
  FederatedCredential,
  KeyVault,
  ManagedCluster,
  ManagedIdentity,
  ResourceGroup,
  ServiceAccount,
  WorkloadIdentity,
} from '../../src/index';
import { Place, texts } from './program';

/** What a value is that somebody took from the environment, or wrote in JavaScript. */
const missing = undefined as never;

const WRONG: readonly [string, (chart: Chart) => unknown, string][] = [
  [
    'a client id that is missing',
    (chart) => {
      const identity = ManagedIdentity.fromClientId(chart, 'id', { clientId: missing });
      return new WorkloadIdentity(chart, 'api', { identity });
    },
    'AZWI004 `clientId` is undefined, but must be a string.',
  ],
  [
    'a group without a region',
    (chart) => new ResourceGroup(chart, 'group', { name: 'rg', location: missing }),
    'AZWI004 `location` is undefined, but must be a string.',
  ],
  [
    'an authorization that there is not',
    (chart) => new KeyVault(chart, 'vault', { name: 'kv-1', authorization: 'RBAC' as 'rbac' }),
    'AZWI407 authorization is "RBAC".',
  ],
  [
    'an API version that is none',
    (chart) => new KeyVault(chart, 'vault', { name: 'kv-1', apiVersion: '2025-5-1' }),
    'AZWI004 The API version "2025-5-1" is none.',
  ],
  [
    'a secret that would read a variable of every shell',
    (chart) => new KeyVault(chart, 'vault', { name: 'kv-1' }).addSecret('path'),
    'AZWI004 The secret path would take its value from PATH, which every shell sets.',
  ],
  [
    'the value of a secret, in capitals',
    (chart) =>
      new AnyResource(chart, 'secret', {
        type: 'Microsoft.KeyVault/vaults/secrets@2019-09-01',
        name: 'kv/s',
        body: { properties: { Value: 'plain' } },
      }),
    'AZWI404 The value of the secret kv/s stands in the declaration; it would be committed in plain text.',
  ],
  [
    'half of a surrogate pair in a manifest',
    (chart) =>
      new ApiObject(chart, 'map', {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'm' },
        data: { a: 'b\udfff' },
      }),
    'AZWI802 "b\\udfff" has half of a surrogate pair, which is no character.',
  ],
  [
    'a name that is a number',
    (chart) => new ManagedIdentity(chart, 'id', { name: 42 as never }),
    'AZWI004 `name` is a number, but must be a string.',
  ],
];

describe('values that get past TypeScript are findings, and nothing is written', () => {
  it.each(WRONG)('%s', (_, declare, expected) => {
    const place = new Place();
    const { errors } = place.declare(() => {
      const app = new App();
      declare(new Chart(app, 'web', { namespace: 'web' }));
      app.synth();
    });
    expect(texts(errors)).toContain(expected);
    expect(place.tree()).toEqual({});
  });

  it('what is too long for Azure is told once, by what was given', () => {
    const place = new Place();
    const { errors } = place.declare(() => {
      const app = new App();
      const chart = new Chart(app, 'web');
      const identity = new ManagedIdentity(chart, 'id', { name: 'id-web' });
      const long = 'a'.repeat(601);
      new FederatedCredential(chart, 'ci', { identity, issuer: `https://${long}`, subject: long, audience: long });
      app.synth();
    });
    expect(errors.map(({ code }) => code).sort()).toEqual(['AZWI305', 'AZWI306', 'AZWI307']);
  });

  it('an empty namespace is none', () => {
    const place = new Place();
    const { errors } = place.declare(() => {
      const app = new App();
      const chart = new Chart(app, 'web', { namespace: '' });
      const cluster = ManagedCluster.fromName(chart, 'cluster', { name: 'aks' });
      new WorkloadIdentity(chart, 'api', {
        cluster,
        serviceAccount: new ServiceAccount(chart, 'account', { name: 'api' }),
      });
      app.synth();
    });
    expect(errors.map(({ code }) => code)).toContain('AZWI201');
    expect(place.tree()).toEqual({});
  });
});
