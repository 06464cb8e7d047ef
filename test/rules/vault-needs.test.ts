import { describe, expect, it } from 'vitest';
import { referenceValue, textValue } from '../../src/estate/value';
import { vaultNeeds } from '../../src/rules/vault-needs';
import { account, container, grant, identity, newIdentity, pods, shop, vault } from './both-sides';
import { object, said } from './estate';

type Parts = Parameters<typeof shop>[0];
const found = (parts: Parts) => vaultNeeds(shop(parts));

describe('AZWI431: a vault that pods need, and that nobody lets them read', () => {
  const TOLD =
    'AZWI431 Deployment shop/api needs the vault shop-kv (KEYVAULT_URL), and nothing in these files lets the identity app read it. The pod gets its token, and its first request is refused: 403 Forbidden.';

  it('is told at the URL', () => {
    const [one] = found({ grants: [] });
    expect(said(found({ grants: [] }))).toEqual([TOLD]);
    expect(one?.place.property).toBe('spec.template.spec.containers.0.env.0.value');
    expect(one?.help).toContain('a role assignment of Key Vault Secrets User');
  });

  it('of a vault with access policies, these are what helps', () => {
    expect(found({ grants: [], vaults: [vault({ rbac: false })] })[0]?.help).toContain('an access policy of the vault');
  });

  it.each<[string, Parts]>([
    [
      'granted to another identity',
      {
        identities: [newIdentity('id-1', 'app', { clientId: identity().clientId }), newIdentity('id-2', 'other')],
        grants: [grant({ principal: referenceValue('id-2', 'principalId') })],
      },
    ],
    ['granted to the client id', { grants: [grant({ principal: textValue('11111111-2222-4333-8444-555555555555') })] }],
    [
      'granted on another vault',
      { vaults: [vault(), vault({ key: 'other', name: 'other-kv' })], grants: [grant({ target: 'other' })] },
    ],
    [
      'granted to the tenant',
      {
        identities: [newIdentity('id-1', 'app', { clientId: identity().clientId })],
        grants: [grant({ principal: referenceValue('id-1', 'tenantId') })],
      },
    ],
    ['granted on a storage account', { grants: [grant({ target: 'microsoft.storage/storageaccounts shop' })] }],
  ])('is told where it is %s', (_, parts) => {
    expect(said(found(parts))).toEqual([TOLD]);
  });

  it('is told of a SecretProviderClass and of a store of External Secrets', () => {
    const azurekv = { vaultUrl: 'https://SHOP-KV.vault.azure.net', serviceAccountRef: { name: 'api' } };
    const store = object({
      apiVersion: 'external-secrets.io/v1',
      kind: 'SecretStore',
      metadata: { name: 'kv', namespace: 'shop' },
      spec: { provider: { azurekv } },
    });
    expect(said(found({ objects: [account(), store], grants: [] }))).toEqual([
      'AZWI431 SecretStore shop/kv needs the vault shop-kv (vaultUrl), and nothing in these files lets the identity app read it. The pod gets its token, and its first request is refused: 403 Forbidden.',
    ]);
  });
});

describe('AZWI432: something is granted that reads nothing', () => {
  it.each<[string, Parts, string]>([
    [
      'a role for managing vaults',
      { grants: [grant({ role: 'f25e0fa2-a7c8-4377-a976-54943a77a395' })] },
      'has Key Vault Contributor on it, but Key Vault Contributor reads no secrets, keys or certificates',
    ],
    [
      'a role on a vault with access policies',
      { vaults: [vault({ rbac: false })] },
      'has Key Vault Secrets User on it, but the vault uses access policies, so roles on it mean nothing',
    ],
    [
      'a policy on a vault with roles',
      { grants: [grant({ kind: 'policy', permissions: { secrets: ['get'] } })] },
      'has an access policy (secrets get) on it, but the vault uses roles, so its access policies mean nothing',
    ],
    [
      'a policy that permits nothing',
      { vaults: [vault({ rbac: false })], grants: [grant({ kind: 'policy', permissions: { secrets: [] } })] },
      'but the policy permits nothing',
    ],
    [
      'a policy that permits to list',
      { vaults: [vault({ rbac: false })], grants: [grant({ kind: 'policy', permissions: { secrets: ['list'] } })] },
      'but the policy permits to list names, not to get values',
    ],
  ])('%s', (_, parts, why) => {
    const [one, ...more] = found(parts);
    expect(one?.code).toBe('AZWI432');
    expect(one?.message).toContain(why);
    expect(more).toEqual([]);
  });
});

describe('AZWI433: a vault that is nearly one of these files', () => {
  const asking = (name: string) => ({
    objects: [account(), pods({ containers: [container(`https://${name}.vault.azure.net/`)] })],
  });

  it('is told', () => {
    expect(said(found({ ...asking('orders-vualt'), vaults: [vault({ name: 'orders-vault' })] }))).toEqual([
      "AZWI433 Deployment shop/api needs the vault orders-vualt (KEYVAULT_URL), which is not in these files; orders-vault is. If that is meant, the pod asks a vault that is not there, or is somebody else's.",
    ]);
  });

  it.each([
    ['of another environment', 'shop-kv-dev', 'shop-kv-prd'],
    ['of another number', 'orders-vault1', 'orders-vault2'],
    ['that is quite another one', 'platform', 'orders-vault'],
  ])('is not told of one %s', (_, asked, there) => {
    expect(found({ ...asking(asked), vaults: [vault({ name: there })] })).toEqual([]);
  });
});

it.each<[string, Parts]>([
  ['a role that reads secrets', {}],
  [
    'a role of their own, of which nothing is known',
    { grants: [grant({ role: '99999999-2222-4333-8444-555555555555' })] },
  ],
  [
    'an access policy',
    { vaults: [vault({ rbac: false })], grants: [grant({ kind: 'policy', permissions: { secrets: ['get'] } })] },
  ],
  ['a vault of which nothing is said', { vaults: [] }],
  ['a vault that exists, on which more may be granted', { grants: [], vaults: [vault({ policiesKnown: false })] }],
  ['a role on the group of the vault', { grants: [grant({ target: 'microsoft.resources/resourcegroups rg' })] }],
  ['a grant on what is not known', { grants: [grant({ target: undefined })] }],
  ['a grant for whom is not known', { grants: [grant({ principal: { kind: 'unknown' } })] }],
  [
    'a grant for a group of people, in which the identity may be',
    { grants: [grant({ principal: referenceValue('group', 'id') })] },
  ],
  [
    'an identity that is not known',
    { objects: [account({}, { 'client-id': '${X}' }), pods()], grants: [], credentials: [] },
  ],
  [
    'a URL that is filled in later (G5)',
    { objects: [account(), pods({ containers: [container('https://${NAME}.vault.azure.net')] })], grants: [] },
  ],
  [
    'a URL of something else',
    { objects: [account(), pods({ containers: [container('https://shop-kv.example.com/')] })], grants: [] },
  ],
])('%s is fine', (_, parts) => {
  expect(found(parts)).toEqual([]);
});
