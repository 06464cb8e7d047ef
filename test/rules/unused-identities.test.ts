import { expect, it } from 'vitest';
import { unusedIdentities } from '../../src/rules/unused-identities';
import { account, identity, pods, shop } from './both-sides';
import { credential, object, said } from './estate';
import { workload } from './pods';

type Parts = Parameters<typeof shop>[0];
const idle = account({ name: 'idle' });
const idleCredential = credential({ identity: 'id-2', subject: 'system:serviceaccount:shop:idle' });
const found = (parts: Parts = {}) =>
  unusedIdentities(
    shop({
      objects: [account(), pods(), idle],
      identities: [identity(), identity({ key: 'id-2', name: 'spare' })],
      credentials: [credential(), idleCredential],
      ...parts,
    }),
  );

it('AZWI339: an identity whose ServiceAccount no pod uses is told', () => {
  expect(said(found())).toEqual([
    'AZWI339 No pod of these files uses the identity spare: it trusts shop/idle, and no pod with the label uses that. What it is granted, whoever makes such a pod has.',
  ]);
});

it.each<[string, Parts]>([
  ['where files have no pods with the label at all', { objects: [account(), idle] }],
  ['of an identity that exists', { identities: [identity(), identity({ key: 'id-2', made: false })] }],
  ['of a ServiceAccount that is not in the files', { objects: [account(), pods()] }],
  ['of an identity without credentials', { credentials: [credential()] }],
  ['of a subject that is not known', { credentials: [credential(), credential({ identity: 'id-2', subject: '' })] }],
  [
    'of one that pods without the label use, which is told of them',
    {
      objects: [
        account(),
        pods(),
        idle,
        workload({ metadata: { name: 'idle' }, spec: { serviceAccountName: 'idle' } }),
      ],
    },
  ],
  [
    'of one that an object of another kind names, which may make pods',
    {
      objects: [
        account(),
        pods(),
        idle,
        object({
          apiVersion: 'serving.knative.dev/v1',
          kind: 'Service',
          metadata: { name: 'x', namespace: 'shop' },
          spec: { template: { spec: { serviceAccountName: 'idle' } } },
        }),
      ],
    },
  ],
  [
    'of one that pods without a namespace name, which may be put into its own',
    {
      objects: [
        account(),
        pods(),
        idle,
        workload({ metadata: { name: 'idle', namespace: undefined }, spec: { serviceAccountName: 'idle' } }),
      ],
    },
  ],
  [
    'of a namespace that a chart is installed into',
    {
      objects: [
        account(),
        pods(),
        idle,
        object({
          apiVersion: 'helm.toolkit.fluxcd.io/v2',
          kind: 'HelmRelease',
          metadata: { name: 'x', namespace: 'shop' },
          spec: {},
        }),
      ],
    },
  ],
])('nothing is told %s', (_, parts) => {
  expect(found(parts)).toEqual([]);
});
