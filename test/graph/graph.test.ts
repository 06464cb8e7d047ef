import { describe, expect, it } from 'vitest';
import { graphOf } from '../../src/graph';
import { account, ISSUER, pods, shop } from '../rules/both-sides';
import { credential, object } from '../rules/estate';
import { mixedShop } from './graphs';

function edgesOf(estate: Parameters<typeof graphOf>[0]): string[] {
  const { nodes, edges } = graphOf(estate);
  const label = (id: string): string => nodes.find((node) => node.id === id)?.label ?? '';
  return edges.map(
    ({ from, to, status, why }) => `${label(from)} -> ${label(to)}: ${[status, why].filter(Boolean).join(', ')}`,
  );
}

it('a chain that holds leads from the workload to the vault', () => {
  expect(edgesOf(shop())).toEqual([
    'Deployment shop/api -> ServiceAccount shop/api: proven',
    'ServiceAccount shop/api -> credential shop_api_prod: proven',
    'credential shop_api_prod -> identity app: proven',
    'identity app -> Key Vault Secrets User: proven',
    'Key Vault Secrets User -> vault shop-kv: proven',
  ]);
});

it('what is broken says why, and so does what is not known', () => {
  expect(edgesOf(mixedShop())).toEqual([
    'Deployment shop/api -> ServiceAccount shop/api: proven',
    'Deployment shop/orders -> ServiceAccount shop/orders: proven',
    'ServiceAccount shop/api -> credential shop_api_prod: proven',
    'ServiceAccount shop/orders -> credential orders: broken, the issuer lacks the slash at the end',
    'credential orders -> identity second: proven',
    'credential shop_api_prod -> identity app: proven',
    'identity app -> Key Vault Secrets User: proven',
    'identity second -> vault elsewhere: unknown, needed; what is granted is not known',
    'Key Vault Secrets User -> vault shop-kv: proven',
  ]);
});

describe('there is an edge that is broken', () => {
  it.each<[string, Parameters<typeof shop>[0], string]>([
    [
      'to a credential that was meant',
      { credentials: [credential({ issuer: ISSUER, subject: 'shop/api' })] },
      'ServiceAccount shop/api -> credential shop_api_prod: broken, the subject says "shop/api", where the parts are joined by a colon',
    ],
    [
      'to an identity that trusts nobody',
      { credentials: [] },
      'ServiceAccount shop/api -> identity app: broken, none of this identity trusts the ServiceAccount',
    ],
    [
      'to a vault that nobody may read',
      { grants: [] },
      'identity app -> vault shop-kv: broken, needed, and not granted',
    ],
  ])('%s', (_, parts, edge) => {
    expect(edgesOf(shop(parts))).toContain(edge);
  });
});

it('other platforms that are trusted can reach it, too', () => {
  const github = credential({
    issuer: 'https://token.actions.githubusercontent.com',
    subject: 'repo:me/shop:ref:x',
    name: 'gh',
  });
  expect(edgesOf(shop({ credentials: [github] }))).toContain(
    'repo:me/shop:ref:x -> credential gh: unknown, the issuer: no cluster of these files is known to have it',
  );
});

it('the order of the files changes nothing', () => {
  const { objects, azure } = mixedShop();
  const mirrored = shop({
    ...Object.fromEntries(Object.entries(azure).map(([key, list]) => [key, [...list].reverse()])),
    objects: [...objects].reverse(),
  });
  expect(graphOf(mirrored)).toEqual(graphOf(mixedShop()));
});

it('links say file and line', () => {
  const at = (line: number) => () => ({ file: 'a.yaml', line, column: 3 });
  const [one, two] = [object(account().manifest), object(pods().manifest)];
  const { chains, nodes } = graphOf(
    shop({
      objects: [
        { ...one, place: at(1) },
        { ...two, place: at(7) },
      ],
    }),
  );
  expect(nodes[0]?.place).toBe('a.yaml:7');
  expect(chains[0]?.links.slice(0, 3).map(({ kind, place }) => `${kind} ${place}`)).toEqual([
    'workload a.yaml:7',
    'label a.yaml:7',
    'service account a.yaml:1',
  ]);
});
