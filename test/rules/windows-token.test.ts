import { expect, it } from 'vitest';
import { windowsToken } from '../../src/rules/windows-token';
import { estate, said } from './estate';
import { INJECT, labelledPod } from './pods';

const WINDOWS = { nodeSelector: { 'kubernetes.io/os': 'windows' } };
const USER = { securityContext: { runAsUser: 1000 } };
const found = (container: Record<string, unknown>, spec: Record<string, unknown>) =>
  windowsToken(estate({ objects: [labelledPod(container, spec)] }));

it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['spec.securityContext.runAsUser', {}, { ...WINDOWS, ...USER }],
  ['spec.containers.0.securityContext.runAsUser', USER, WINDOWS],
])('on Windows the token cannot be given to a user of Linux: %s', (property, container, spec) => {
  const all = found(container, spec);
  expect(said(all)).toEqual([
    'AZWI151 The pods of Pod shop/api run on Windows and say runAsUser, to whom the kubelet gives the file of the token; there it cannot, and the volume is not mounted (chown …: not supported by windows).',
  ]);
  expect(all[0]?.place.property).toBe(property);
});

it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['without a user', {}, WINDOWS],
  ['that say their system, of which the API server judges', {}, { ...WINDOWS, ...USER, os: { name: 'windows' } }],
  ['on Linux', {}, USER],
  ['with the sidecar, of which AZWI125 tells', { annotations: { [INJECT]: 'true' } }, { ...WINDOWS, ...USER }],
])('nothing is told of pods %s', (_, container, spec) => {
  expect(found(container, spec)).toEqual([]);
});
