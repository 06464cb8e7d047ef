import { describe, expect, it } from 'vitest';
import { trustedNobody } from '../../src/rules/trusted-nobody';
import { account, CLIENT, pods, shop } from './both-sides';
import { credential, object, said } from './estate';
import { workload } from './pods';

type Parts = Parameters<typeof shop>[0];
const found = (parts: Parts) => trustedNobody(shop(parts));
const both = (name: string) => [
  credential(),
  credential({ name: 'second', subject: `system:serviceaccount:shop:${name}` }),
];
// Its client id is that of no identity here, so that nothing is known from its side.
const foreign = { 'client-id': '99999999-2222-4333-8444-555555555555' };

it('AZWI335: a ServiceAccount that is nearly the one that is trusted is named', () => {
  const objects = [account(), pods(), account({ name: 'orders' }, foreign)];
  expect(said(found({ objects, credentials: both('order') }))).toEqual([
    'AZWI335 A credential of the identity app trusts the ServiceAccount shop/order, which is nowhere in these files; shop/orders is, and no credential trusts it: the subject has another name, order. Azure takes it as it is, and pods of shop/orders would get no token: AADSTS700213.',
  ]);
});

it('AZWI336: one that is nowhere is told where its namespace has others', () => {
  expect(said(found({ credentials: both('worker') }))).toEqual([
    'AZWI336 A credential of the identity app trusts the ServiceAccount shop/worker, which is nowhere in these files, though others of its namespace are. Whoever can make it in the cluster can be the identity.',
  ]);
});

describe('nothing is told of', () => {
  const flux = object({
    apiVersion: 'helm.toolkit.fluxcd.io/v2',
    kind: 'HelmRelease',
    metadata: { name: 'worker', namespace: 'flux-system' },
    spec: { targetNamespace: 'shop' },
  });
  const using = workload({ metadata: { name: 'worker' }, spec: { serviceAccountName: 'worker' } });
  it.each<[string, Parts]>([
    ['a ServiceAccount that is there', {}],
    [
      'a namespace of which nothing is here',
      { credentials: [credential({ subject: 'system:serviceaccount:other:api' })] },
    ],
    [
      'a ServiceAccount that pods use, which somebody makes',
      { objects: [account(), using], credentials: both('worker') },
    ],
    ['a namespace that a chart is installed into', { objects: [account(), flux], credentials: both('worker') }],
    ['the ServiceAccount default, which every namespace has', { credentials: both('default') }],
    ['a subject that is not known', { credentials: [credential({ subject: '' })] }],
    [
      'a subject of somebody else than a ServiceAccount',
      { credentials: [credential({ subject: 'repo:me/shop:ref:refs/heads/main' })] },
    ],
    [
      'one of which the rule from the side of the ServiceAccount speaks',
      {
        objects: [account({ name: 'orders' }, { 'client-id': CLIENT })],
        credentials: [credential({ subject: 'system:serviceaccount:shop:order' })],
      },
    ],
  ])('%s', (_, parts) => {
    expect(found(parts)).toEqual([]);
  });
});
