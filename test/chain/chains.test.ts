import { describe, expect, it } from 'vitest';
import { chainsOf, countLinks, statusOf } from '../../src/chain';
import { referenceValue, textValue } from '../../src/estate/value';
import { account, container, grant, ISSUER, identity, newIdentity, pods, shop, vault } from '../rules/both-sides';
import { cluster, credential, object } from '../rules/estate';
import { workload } from '../rules/pods';

type Parts = Parameters<typeof shop>[0];

/** The links of all chains, one line each. */
function told(parts: Parts = {}): string[] {
  return chainsOf(shop(parts)).flatMap(({ links }) =>
    links.map(({ kind, status, text, codes }) => `${kind} ${status}${codes ? ` ${codes.join(' ')}` : ''}: ${text}`),
  );
}

/** The links that are not proven. */
function open(parts: Parts): string[] {
  return told(parts).filter((line) => !/^[a-z ]+ proven/.test(line));
}

it('a chain that holds has every link proven, from the pod to the vault', () => {
  expect(told()).toEqual([
    'workload proven: Deployment shop/api',
    'label proven: azure.workload.identity/use: "true"',
    'service account proven: ServiceAccount shop/api',
    'client id proven: 11111111-2222-4333-8444-555555555555',
    'identity proven: managed identity app',
    'credential proven: shop_api_prod trusts system:serviceaccount:shop:api',
    'issuer proven: that of the cluster aks',
    'audience proven: api://AzureADTokenExchange',
    'grant proven: Key Vault Secrets User for app',
    'vault proven: shop-kv, which KEYVAULT_URL names',
  ]);
});

it('so has one whose values only the deployment tells', () => {
  const parts: Parts = {
    objects: [account({}, { 'client-id': '${APP_CLIENT_ID}' }), pods({ containers: [container('${SHOP_KV_URI}')] })],
    identities: [newIdentity('id-1', 'app')],
    credentials: [credential({ issuer: 'issuer of aks' })],
    clusters: [cluster()],
    grants: [grant({ principal: referenceValue('id-1', 'principalId') })],
    meaning: (text) => {
      if (text === '${APP_CLIENT_ID}') return referenceValue('id-1', 'clientId');
      return text === '${SHOP_KV_URI}' ? referenceValue(vault().key, 'uri') : textValue(text);
    },
  };
  expect(open(parts)).toEqual([]);
  expect(chainsOf(shop(parts))[0]?.identity?.name).toBe('app');
});

describe('a link that does not hold says why, and which rule speaks of it', () => {
  it.each<[string, Parts, string[]]>([
    [
      'no label',
      { objects: [account(), workload({ spec: { serviceAccountName: 'api' } })] },
      [
        'label broken AZWI109: azure.workload.identity/use: "true" is not there, so the webhook passes the pod over and it gets no token',
      ],
    ],
    [
      'a label of another value',
      {
        objects: [
          account(),
          workload({ labels: { 'azure.workload.identity/use': 'True' }, spec: { serviceAccountName: 'api' } }),
        ],
      },
      [
        'label broken AZWI110: azure.workload.identity/use is "True", not "true", so the webhook passes the pod over and it gets no token',
      ],
    ],
    [
      'a principal id for a client id',
      {
        objects: [
          account({}, { 'client-id': '22222222-2222-4333-8444-555555555555' }),
          workload({ labels: { 'azure.workload.identity/use': 'true' }, spec: { serviceAccountName: 'api' } }),
        ],
      },
      [
        'identity broken AZWI333: the client id is the principal id of app, so Microsoft Entra ID knows no application by it',
        'credential unknown: which identity should trust the ServiceAccount is not known',
      ],
    ],
    [
      'a subject in other capitals',
      { credentials: [credential({ issuer: ISSUER, subject: 'system:serviceaccount:shop:API' })] },
      [
        'credential broken AZWI331: none trusts the ServiceAccount; the subject of shop_api_prod differs in capitals alone, which count',
      ],
    ],
    [
      'no credential',
      { credentials: [] },
      ['credential broken AZWI310: none of this identity trusts the ServiceAccount'],
    ],
    [
      'an issuer without its slash',
      { credentials: [credential({ issuer: ISSUER.slice(0, -1) })] },
      ['issuer broken AZWI521: that of the cluster aks lacks the slash at the end'],
    ],
    [
      'another audience',
      { credentials: [credential({ issuer: ISSUER, audiences: [textValue('api://azureadtokenexchange')] })] },
      ['audience broken AZWI337: api://azureadtokenexchange, where the tokens are for api://AzureADTokenExchange'],
    ],
    ['no grant', { grants: [] }, ['grant broken AZWI431: nothing lets app read the vault shop-kv']],
    [
      'a role that reads nothing',
      { grants: [grant({ role: '21090545-7ca7-4776-b22c-e363652d74d2' })] },
      ['grant broken AZWI432: Key Vault Reader for app, but Key Vault Reader reads no secrets, keys or certificates'],
    ],
    [
      'workload identity that is off',
      { clusters: [cluster({ issuer: textValue(ISSUER), workloadIdentity: false })] },
      ['issuer broken AZWI511: workload identity is off on the cluster aks'],
    ],
    [
      'another tenant',
      {
        identities: [identity({ tenantId: textValue('99999999-2222-4333-8444-555555555555') })],
        objects: [
          account(
            {},
            {
              'client-id': '11111111-2222-4333-8444-555555555555',
              'tenant-id': '33333333-2222-4333-8444-555555555555',
            },
          ),
          pods(),
        ],
      },
      [
        'identity broken AZWI338: the annotation azure.workload.identity/tenant-id says another tenant than that of app',
      ],
    ],
  ])('%s', (_, parts, expected) => {
    expect(open(parts)).toEqual(expected);
    expect(chainsOf(shop(parts)).map(({ links }) => statusOf(links))).toEqual(['broken']);
  });
});

describe('what files do not say is unknown, never broken', () => {
  it.each<[string, Parts, string[]]>([
    [
      'nothing of Azure',
      { identities: [], credentials: [], clusters: [], vaults: [], grants: [] },
      [
        'identity unknown: no identity of these files is known by that client id',
        'credential unknown: which identity should trust the ServiceAccount is not known',
        'grant unknown: what is granted on the vault is not known',
        'vault unknown: shop-kv, which KEYVAULT_URL names, is not in these files',
      ],
    ],
    [
      'an identity whose client id is not recorded, which a credential points at',
      { identities: [newIdentity('id-1', 'app', { principalId: textValue('22222222-2222-4333-8444-555555555555') })] },
      [
        'identity unknown: no identity of these files is known by that client id; a credential of app trusts the ServiceAccount',
      ],
    ],
    [
      'a client id that is filled in later',
      { objects: [account({}, { 'client-id': '${CLIENT_ID}' }), pods()] },
      [
        'client id unknown: that of azure.workload.identity/client-id is filled in later',
        'identity unknown: the client id is not known; a credential of app trusts the ServiceAccount',
      ],
    ],
    [
      'a ServiceAccount that is not here',
      { objects: [pods()] },
      [
        'service account unknown: ServiceAccount shop/api is not in these files',
        'client id unknown: the ServiceAccount is not known, nor its client id',
        'identity unknown: no client id is said; a credential of app trusts the ServiceAccount',
      ],
    ],
    [
      'a subject of another credential that is computed later',
      { credentials: [credential({ issuer: ISSUER, subject: '' })] },
      ['credential unknown: the subject of a credential of app is not known'],
    ],
    [
      'an identity that exists, with credentials of its own',
      { credentials: [], identities: [identity({ made: false, credentialsKnown: false })] },
      ['credential unknown: the credentials of app, which exists, are not all known'],
    ],
    [
      'a role on the group',
      { grants: [grant({ target: 'microsoft.resources/resourcegroups rg', targetLabel: 'resource group rg' })] },
      ['grant unknown: what resource group rg has to do with the vault is not known'],
    ],
    [
      'a grant for somebody who is not known',
      { grants: [grant({ principal: { kind: 'unknown' } })] },
      ['grant unknown: whom a grant is for is not known'],
    ],
    [
      'a vault that exists',
      { grants: [], vaults: [vault({ made: false, policiesKnown: false })] },
      ['grant unknown: what is granted on the vault elsewhere is not known'],
    ],
    [
      'an issuer of no cluster here',
      { clusters: [] },
      [`issuer unknown: ${ISSUER}: no cluster of these files is known to have it`],
    ],
  ])('%s', (_, parts, expected) => {
    expect(open(parts)).toEqual(expected);
  });
});

describe('who takes part', () => {
  const other = workload({ metadata: { name: 'web' }, spec: { serviceAccountName: 'web' } });

  it('not pods of ServiceAccounts that nobody annotates or trusts', () => {
    expect(told({ objects: [other], credentials: [] })).toEqual([]);
  });

  it('pods that a credential trusts, even if nothing else is said', () => {
    const trusted = credential({ subject: 'system:serviceaccount:shop:web' });
    expect(told({ objects: [other], credentials: [trusted] })[1]).toMatch(/^label broken AZWI109/);
  });

  it('pods that mount a SecretProviderClass, which need no label (G1)', () => {
    const secrets = object({
      apiVersion: 'secrets-store.csi.x-k8s.io/v1',
      kind: 'SecretProviderClass',
      metadata: { name: 'kv', namespace: 'shop' },
      spec: {
        provider: 'azure',
        parameters: { keyvaultName: 'Shop-KV', clientID: '11111111-2222-4333-8444-555555555555' },
      },
    });
    const csi = { driver: 'secrets-store.csi.k8s.io', volumeAttributes: { secretProviderClass: 'kv' } };
    const mounting = workload({ spec: { serviceAccountName: 'api', volumes: [{ name: 'kv', csi }] } });
    const bare = account({}, {});
    expect(open({ objects: [bare, mounting, secrets] })).toEqual([]);
    expect(told({ objects: [bare, mounting, secrets] })).toContain(
      'vault proven: shop-kv, which SecretProviderClass kv names',
    );
  });

  it('a store of External Secrets, by the ServiceAccount that it refers to', () => {
    const provider = {
      azurekv: { vaultUrl: 'https://shop-kv.vault.azure.net', serviceAccountRef: { name: 'api' } },
    };
    const store = object({
      apiVersion: 'external-secrets.io/v1',
      kind: 'SecretStore',
      metadata: { name: 'kv', namespace: 'shop' },
      spec: { provider },
    });
    const chains = chainsOf(shop({ objects: [account(), store] }));
    expect(chains.map(({ user, links }) => [user.title, statusOf(links)])).toEqual([['SecretStore shop/kv', 'proven']]);
  });
});

describe('overlays of several environments', () => {
  const production = '55555555-2222-4333-8444-555555555555';

  it('have each their own ServiceAccount, the one in the same folder', () => {
    const objects = [
      account({ file: 'dev/account.yaml' }),
      account({ file: 'prod/account.yaml' }, { 'client-id': production }),
      { ...pods(), file: 'prod/pods.yaml' },
    ];
    expect(told({ objects })).toContain(`client id proven: ${production}`);
  });

  it('are not guessed between', () => {
    const objects = [
      account({ file: 'dev/account.yaml' }),
      account({ file: 'prod/account.yaml' }, { 'client-id': production }),
      { ...pods(), file: 'base/pods.yaml' },
    ];
    expect(told({ objects })[2]).toBe(
      'service account unknown: ServiceAccount shop/api is in these files several times, with different client ids',
    );
  });
});

it('links are counted for a summary', () => {
  expect(countLinks(chainsOf(shop({ grants: [], clusters: [] })))).toEqual({ proven: 8, broken: 1, unknown: 1 });
});

it('chains are found in linear time', () => {
  const secondsFor = (count: number): number => {
    const many = Array.from({ length: count }, (_, index) => `app${index}`);
    const estate = shop({
      objects: many.flatMap((name) => [account({ name }), pods({ serviceAccountName: name }, { name })]),
      credentials: many.map((name) =>
        credential({ issuer: ISSUER, name, subject: `system:serviceaccount:shop:${name}` }),
      ),
    });
    const { user, system } = process.cpuUsage();
    expect(chainsOf(estate)).toHaveLength(count);
    const used = process.cpuUsage({ user, system });
    return (used.user + used.system) / 1e6;
  };
  secondsFor(500);
  // Eight times as much takes eight times as long; with squares it would be 64 times.
  expect(secondsFor(8000)).toBeLessThan(Math.max(0.05, secondsFor(1000)) * 24);
}, 30_000);
