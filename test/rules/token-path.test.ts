import { expect, it } from 'vitest';
import { tokenPath } from '../../src/rules/token-path';
import { estate, said } from './estate';
import { labelledPod, workload } from './pods';

const OLD = '/var/run/secrets/azure/tokens/azure-identity-token';
const NEW = '/var/run/secrets/azure/wi/token/azure-identity-token';
const NEXT = '/var/run/secrets/azure/wi/0123abcd/token/azure-identity-token';
const found = (container: Record<string, unknown>) => tokenPath(estate({ objects: [labelledPod(container)] }));

it.each([OLD, NEW, NEXT])('the path %s holds for some releases of the webhook alone', (path) => {
  const all = found({ env: [{ name: 'TOKEN', value: path }] });
  expect(said(all)).toEqual([
    `AZWI116 The container "api" of Pod shop/api reads its token from ${path}; the webhook has put it elsewhere up to v1.5.1, since v1.6.0, and will again, and then there is no such file.`,
  ]);
  expect(all[0]?.place.property).toBe('spec.containers.0.env.0.value');
});

it.each(['command', 'args'])('it is found in %s as well', (field) => {
  expect(found({ [field]: ['sh', `cat ${OLD}`] })[0]?.place.property).toBe(`spec.containers.0.${field}.1`);
});

it.each<[string, Record<string, unknown>]>([
  [
    'a volume of its own there',
    { args: [OLD], volumeMounts: [{ name: 'own', mountPath: '/var/run/secrets/azure/tokens' }] },
  ],
  ['another path', { args: ['/var/run/secrets/kubernetes.io/serviceaccount/token'] }],
])('nothing is told of %s', (_, container) => {
  expect(found(container)).toEqual([]);
});

it('nothing is told of pods without the label, and of containers that are skipped', () => {
  const skipped = labelledPod({ args: [OLD], annotations: { 'azure.workload.identity/skip-containers': 'api' } });
  const unlabelled = workload({ spec: { containers: [{ name: 'api', args: [OLD] }] } });
  expect(tokenPath(estate({ objects: [skipped, unlabelled] }))).toEqual([]);
});
