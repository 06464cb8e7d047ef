import { expect, it } from 'vitest';
import { clientSecrets } from '../../src/rules/client-secrets';
import { estate, said } from './estate';
import { labelledPod, workload } from './pods';

const found = (...env: object[]) => clientSecrets(estate({ objects: [labelledPod({ env })] }));
const secretKeyRef = { name: 'api', key: 'secret' };

it.each<[string, object]>([
  ['AZURE_CLIENT_SECRET', { valueFrom: { secretKeyRef } }],
  ['AZURE_CLIENT_SECRET', { value: 'abc' }],
  ['AZURE_CLIENT_CERTIFICATE_PATH', { value: '/certificates/api.pem' }],
])('%s comes before the token', (name, value) => {
  const all = found({ name, ...value });
  expect(said(all)).toEqual([
    `AZWI118 The container "api" of Pod shop/api sets ${name}, which DefaultAzureCredential tries before the token that the webhook gives: the identity of the ServiceAccount is passed over as long as the secret is there, and nobody notices until it expires (AADSTS7000222).`,
  ]);
  expect(all[0]?.place.property).toBe('spec.containers.0.env.0');
});

it.each<[string, object]>([
  ['empty', { name: 'AZURE_CLIENT_SECRET', value: '' }],
  ['a placeholder, which may be empty (G5)', { name: 'AZURE_CLIENT_SECRET', value: '${SECRET}' }],
  ['optional', { name: 'AZURE_CLIENT_SECRET', valueFrom: { secretKeyRef: { ...secretKeyRef, optional: true } } }],
  ['of something else', { name: 'DB_SECRET', value: 'abc' }],
])('nothing is told of one that is %s', (_, variable) => {
  expect(found(variable)).toEqual([]);
});

it('nothing is told of pods without the label', () => {
  const containers = [{ name: 'api', env: [{ name: 'AZURE_CLIENT_SECRET', value: 'abc' }] }];
  expect(clientSecrets(estate({ objects: [workload({ spec: { containers } })] }))).toEqual([]);
});
