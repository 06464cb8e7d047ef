import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeWithBicep, lint, workspace } from '../../support/bicep-compiler';
import { declared } from '../declared';
import { expectClean, expectEdges, snapshot } from '../sound';
import { TREES } from './trees';

// The parameter file reads it; without a value the secret would be left alone, and not be listed.
process.env.MY_SECRET = 'value of the secret';

const GOLDEN = join(__dirname, '..', '..', 'golden');
const OTHER = 'bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb';
const AKS = 'Microsoft.ContainerService/managedClusters';
const VAULTS = 'Microsoft.KeyVault/vaults';
const IDENTITIES = 'Microsoft.ManagedIdentity/userAssignedIdentities';
const ROLES = 'Microsoft.Authorization/roleAssignments';
const SECRETS_USER = '4633458b-17de-408a-b874-0445c86b69e6';
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const BLOB_CONTRIBUTOR = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe';
const NETWORK_CONTRIBUTOR = '4d97b98b-1d4f-4787-a291-c67834d212e7';

function tutorialIn(group: string): string[] {
  return [
    `${group}: ${AKS}/myAKSCluster`,
    `${group}: ${VAULTS}/azwi-kv-tutorial`,
    `${group}: ${VAULTS}/azwi-kv-tutorial/providers/${ROLES}/${SECRETS_USER}`,
    `${group}: ${VAULTS}/azwi-kv-tutorial/secrets/my-secret`,
    `${group}: ${IDENTITIES}/fic-test-ua`,
    `${group}: ${IDENTITIES}/fic-test-ua/federatedIdentityCredentials/default_workload-identity-sa_myAKSCluster`,
  ];
}

/** What each tree deploys, and nothing else. */
const DEPLOYED: Readonly<Record<keyof typeof TREES, readonly string[]>> = {
  'tutorial-declared-group': ['group myResourceGroup', ...tutorialIn('myResourceGroup')],
  'tutorial-given-group': tutorialIn('given'),
  'vault-in-another-subscription': [
    `${OTHER}/rg-b: ${VAULTS}/kv-shared/providers/${ROLES}/${SECRETS_USER}`,
    `given: ${IDENTITIES}/id-app`,
    `given: ${IDENTITIES}/id-app/federatedIdentityCredentials/default_app_aks`,
  ],
  'all-in-platform': [
    `given: ${VAULTS}/kv-shared`,
    `given: ${VAULTS}/kv-shared/providers/${ROLES}/${SECRETS_USER}`,
    `given: ${IDENTITIES}/id-shared`,
    `given: ${IDENTITIES}/id-shared/federatedIdentityCredentials/billing_worker_aks`,
    `given: ${IDENTITIES}/id-shared/federatedIdentityCredentials/orders_api_aks`,
  ],
  'platform-and-two-apps': [
    `given: ${AKS}/aks`,
    `given: ${VAULTS}/kv-shared`,
    `given: ${VAULTS}/kv-shared/providers/${ROLES}/${SECRETS_USER}`,
    `given: ${VAULTS}/kv-shared/providers/${ROLES}/${SECRETS_USER}`,
    `given: ${IDENTITIES}/id-billing`,
    `given: ${IDENTITIES}/id-billing/federatedIdentityCredentials/billing_jobs_aks`,
    `given: ${IDENTITIES}/id-orders`,
    `given: ${IDENTITIES}/id-orders/federatedIdentityCredentials/orders_web_aks`,
    `given: ${IDENTITIES}/id-shared`,
    `given: ${IDENTITIES}/id-shared/federatedIdentityCredentials/billing_worker_aks`,
    `given: ${IDENTITIES}/id-shared/federatedIdentityCredentials/orders_api_aks`,
    'given: Microsoft.Storage/storageAccounts/stbilling',
    `given: Microsoft.Storage/storageAccounts/stbilling/providers/${ROLES}/${BLOB_CONTRIBUTOR}`,
  ],
  'policies-on-an-existing-vault': [
    `given: ${IDENTITIES}/id-a`,
    `given: ${IDENTITIES}/id-b`,
    `rg-b: ${VAULTS}/kv-legacy/accessPolicies/add`,
  ],
  'roles-on-group-and-subscription': [
    `${OTHER}: ${ROLES}/${READER}`,
    `given: ${ROLES}/${READER}`,
    `given: ${IDENTITIES}/id-app`,
    `subscription: ${ROLES}/${READER}`,
  ],
  'twenty-credentials': [
    `given: ${IDENTITIES}/id-shared`,
    ...Array.from({ length: 20 }, (_, index) => {
      const cluster = index % 2 === 0 ? 'aks-east' : 'aks-west';
      const namespace = `ns${String(index + 1).padStart(2, '0')}`;
      return `given: ${IDENTITIES}/id-shared/federatedIdentityCredentials/${namespace}_sa_${cluster}`;
    }),
  ],
  'cycle-platform-and-app': [
    `given: ${AKS}/aks`,
    `given: ${VAULTS}/kv-shared`,
    `given: ${IDENTITIES}/id-app`,
    `given: ${IDENTITIES}/id-app/federatedIdentityCredentials/default_app_aks`,
  ],
  'cycle-two-clusters': ['east', 'west'].flatMap((name) => [
    `rg-${name}: ${AKS}/aks-${name}`,
    `rg-${name}: ${IDENTITIES}/id-${name}`,
    `rg-${name}: ${IDENTITIES}/id-${name}/federatedIdentityCredentials/${name}_api_aks-east`,
    `rg-${name}: ${IDENTITIES}/id-${name}/federatedIdentityCredentials/${name}_api_aks-west`,
  ]),
  'cycle-network-and-cluster': [
    `rg-aks: ${AKS}/aks`,
    `rg-aks: ${IDENTITIES}/id-cp`,
    'rg-net: Microsoft.Network/virtualNetworks/vnet',
    `rg-net: Microsoft.Network/virtualNetworks/vnet/providers/${ROLES}/${NETWORK_CONTRIBUTOR}`,
    'rg-net: Microsoft.Network/virtualNetworks/vnet/subnets/aks',
  ],
};

function bicepOf(files: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(files).filter(([name]) => name !== 'bicepconfig.json');
}

describeWithBicep('the layout of a declaration', () => {
  it.each(Object.entries(TREES))(
    'of %s is the one that is kept, and the compiler has nothing to say',
    async (name, tree) => {
      const one = declared(tree.declare, tree);
      expect(one.findings).toEqual([]);
      const golden = join(GOLDEN, name);
      expect(
        bicepOf(one.files)
          .map(([file]) => file)
          .sort(),
      ).toEqual(existsSync(golden) ? readdirSync(golden).sort() : []);
      for (const [file, text] of bicepOf(one.files)) await expect(text).toMatchFileSnapshot(join(golden, file));
      const folder = await expectClean(one);
      expect(await expectEdges(folder, one)).toBeGreaterThan(0);
      const group = one.layout.mainScope.kind === 'given' ? 'given' : undefined;
      expect(await snapshot(folder, group)).toEqual(DEPLOYED[name]);
    },
  );

  it('passes the linter in every tree', async () => {
    const all = Object.entries(TREES).flatMap(([name, tree]) =>
      Object.entries(declared(tree.declare, tree).files).map(([file, text]) => [`${name}/${file}`, text]),
    );
    expect(await lint(workspace(Object.fromEntries(all)))).toEqual({ exitCode: 0, diagnostics: '' });
  });
});
