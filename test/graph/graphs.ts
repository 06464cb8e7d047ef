/** Estates to draw. */
import fc from 'fast-check';
import { textValue } from '../../src/estate/value';
import { account, container, grant, ISSUER, identity, pods, shop } from '../rules/both-sides';
import { credential } from '../rules/estate';

const SECOND = '66666666-2222-4333-8444-555555555555';

/** A shop with something proven, something unknown and something broken in it. */
export function mixedShop() {
  return shop({
    objects: [
      account(),
      pods(),
      account({ name: 'orders' }, { 'client-id': SECOND }),
      pods(
        { serviceAccountName: 'orders', containers: [container('https://elsewhere.vault.azure.net')] },
        { name: 'orders' },
      ),
    ],
    identities: [
      identity(),
      identity({ key: 'id-2', name: 'second', clientId: textValue(SECOND), principalId: textValue('other') }),
    ],
    credentials: [
      credential({ issuer: ISSUER }),
      credential({
        issuer: ISSUER.slice(0, -1),
        identity: 'id-2',
        identityName: 'second',
        name: 'orders',
        subject: 'system:serviceaccount:shop:orders',
      }),
    ],
  });
}

/** Names as nobody should have them. */
export const NAMES = [
  '"quoted"',
  '<b>&amp;</b>',
  "it's",
  'a\nb',
  '\u001b[31mred',
  'back\\slash',
  '#35; `x`',
  '\u202Eback',
  '\ud800',
  ']]>',
  '',
  'end',
];

export const anyName = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ maxLength: 200 }),
);

/** A shop in which everything that can have a name has this one. */
export function shopOf(name: string) {
  return shop({
    objects: [account({ name, namespace: name }), pods({ serviceAccountName: name }, { name, namespace: name })],
    identities: [identity({ name })],
    credentials: [
      credential({ issuer: ISSUER, name, subject: `system:serviceaccount:shop:${name}`, identityName: name }),
    ],
    grants: [grant({ targetLabel: name })],
  });
}
