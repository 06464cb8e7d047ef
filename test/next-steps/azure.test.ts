import { ApiObject } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import {
  KeyVault,
  ManagedCluster,
  ManagedIdentity,
  ResourceGroup,
  RoleAssignment,
  WorkloadIdentity,
} from '../../src/index';
import {
  chart,
  type Declaration,
  foreignVault,
  givenGroup,
  identityAlone,
  manyRoles,
  OTHER,
  tutorial,
  twoSecrets,
  workload,
} from './declarations';
import { blocksOf, stepOf, stepsOf } from './steps';

/** The rows of the table of rights: on what, which role, what for. */
function rights(declare: Declaration): readonly string[] {
  const rows = stepOf(stepsOf(declare), 'Have the rights')?.match(/^\| .+ \|$/gm) ?? [];
  return rows.slice(1).map((row) => row.slice(2, -2).replaceAll(OTHER, 'OTHER'));
}

function cleanUp(declare: Declaration): string {
  return blocksOf(stepOf(stepsOf(declare), 'Clean up'))
    .filter((block) => !block.includes('kubectl'))
    .join('\n')
    .replaceAll(OTHER, 'OTHER');
}

/** A vault of its own in the group that the deployment is given. */
function ownVault(purgeProtection: boolean): Declaration {
  return (app) => {
    new KeyVault(chart(app, 'shop'), 'vault', { name: 'kv-shop', purgeProtection }).addSecret('db');
  };
}

describe('a deployment into a group that people name', () => {
  it('needs the name of the group, and runs there', () => {
    const text = stepsOf(givenGroup);
    expect(text).toContain('| `RESOURCE_GROUP` | name of the resource group to deploy into, which exists |');
    expect(stepOf(text, 'Deploy')).toBe(`\`\`\`sh
az deployment group create \\
  --resource-group "\${RESOURCE_GROUP:?}" \\
  --name azwi-shop \\
  --parameters bicep/main.bicepparam
\`\`\``);
    expect(stepOf(text, 'Record the outputs, and synthesize again')).toContain(
      'az deployment group show \\\n  --resource-group "${RESOURCE_GROUP:?}" \\\n  --name azwi-shop \\\n',
    );
  });

  it('leaves the group when it cleans up, and deletes what it has made there', () => {
    expect(cleanUp(givenGroup)).toBe('az identity delete --resource-group "${RESOURCE_GROUP:?}" --name id-api');
  });
});

describe('a deployment into a subscription that makes no group', () => {
  it('asks for a region, unless the app says one', () => {
    expect(stepsOf(identityAlone)).toContain('| `LOCATION` | region of the deployment, such as `westeurope` |');
    expect(stepOf(stepsOf(identityAlone), 'Deploy')).toContain(
      'az deployment sub create --name azwi-rg-ci --location "${LOCATION:?}" --parameters bicep/main.bicepparam',
    );
    const inEurope = stepsOf(identityAlone, { location: 'West Europe' });
    expect(inEurope).not.toContain('LOCATION');
    expect(stepOf(inEurope, 'Deploy')).toContain("--location 'West Europe' --parameters");
  });

  it('has nothing to do with a cluster, but records the identity for others', () => {
    const text = stepsOf(identityAlone);
    expect(text).not.toContain('kubectl');
    expect(stepOf(text, 'Record the outputs')).toContain('what refers to these identities from elsewhere reads');
    expect(text).not.toContain('npm run synth\n');
  });
});

describe('several secrets', () => {
  it('are typed one after the other, in one loop, so that no line that is pasted is taken for a value', () => {
    const text = stepsOf(twoSecrets);
    expect(stepOf(text, 'Deploy')).toContain(`| \`DB_PASSWORD\` | secret \`db-password\` in the vault \`kv-shop\` |
| \`API_TOKEN\` | secret \`token\` in the vault \`kv-shop\` |`);
    expect(blocksOf(stepOf(text, 'Deploy'))[0]).toBe(`for variable in DB_PASSWORD API_TOKEN; do
  printf '%s: ' "$variable" >&2
  IFS= read -rs "\${variable?}" && export "\${variable?}"
  echo >&2
done`);
  });
});

describe('the rights', () => {
  it('for an identity and its credentials are those for managed identities', () => {
    expect(rights(givenGroup)).toEqual([
      'the resource group `$RESOURCE_GROUP` | Managed Identity Contributor | writes the identity `id-api` and the credential `shop_api_aks-shop`',
      'the cluster `aks-shop` | Azure Kubernetes Service Cluster User Role | credentials for kubectl',
    ]);
  });

  it('for roles on a vault are those that assign just the roles of vaults', () => {
    expect(rights(foreignVault('rbac'))).toEqual([
      'the resource group `$RESOURCE_GROUP` | Managed Identity Contributor | writes the identity `id-api` and the credential `shop_api_aks-shop`',
      'the resource group `rg-vaults` in the subscription `OTHER` | Key Vault Contributor | writes the secret `db-password`',
      'the resource group `rg-vaults` in the subscription `OTHER` | Key Vault Data Access Administrator | assigns roles on the vault `kv-shared`',
      'the cluster `aks-shop` | Azure Kubernetes Service Cluster User Role | credentials for kubectl',
      'the vault `kv-shared` in the subscription `OTHER` | Key Vault Secrets Officer; or an access policy with `delete` | clean-up: deletes the secret `db-password`',
    ]);
    expect(stepsOf(foreignVault('rbac'))).toContain(
      'Contributor alone assigns no roles; Owner, User Access Administrator',
    );
  });

  it('for access policies are those to write the vault, and none to assign roles', () => {
    const found = rights(foreignVault('accessPolicies'));
    expect(found).toContain(
      'the resource group `rg-vaults` in the subscription `OTHER` | Key Vault Contributor | writes the secret `db-password` and the access policies of vault kv-shared',
    );
    expect(found.join('\n')).not.toContain('Administrator');
  });

  it('for other roles are Role Based Access Control Administrator, and something that can deploy', () => {
    expect(rights(manyRoles)).toEqual([
      'the resource group `$RESOURCE_GROUP` | Contributor | writes the identity `id-ops` and the things ``it\'s "a" $(thing) `of` \\ours``',
      'the resource group `$RESOURCE_GROUP` | Role Based Access Control Administrator | assigns roles on the things ``it\'s "a" $(thing) `of` \\ours`` and the resource group `$RESOURCE_GROUP`',
      'the subscription | Contributor, or a role of your own with `Microsoft.Resources/deployments/*` | the deployment of the roles',
      'the subscription | Role Based Access Control Administrator | assigns roles on the subscription',
    ]);
  });

  it('for a role of vaults that Key Vault Data Access Administrator cannot assign are those for any role', () => {
    const found = rights((app) => {
      const shop = chart(app, 'shop');
      const identity = new ManagedIdentity(shop, 'identity', { name: 'id-api' });
      new KeyVault(shop, 'vault', { name: 'kv-shop' }).grantCertificateUser(identity);
    });
    expect(found).toContain(
      'the resource group `$RESOURCE_GROUP` | Role Based Access Control Administrator | assigns roles on the vault `kv-shop`',
    );
  });

  it('are on the subscription, not on a group that is not there before the deployment', () => {
    const found = rights((app) => {
      const shop = chart(app, 'shop');
      const group = new ResourceGroup(shop, 'group', { name: 'rg-shop', location: 'westeurope' });
      const identity = new ManagedIdentity(shop, 'identity', { name: 'id-api' });
      new KeyVault(shop, 'vault', { name: 'kv-shop' }).grantSecretsUser(identity);
      new RoleAssignment(shop, 'read', { target: group, role: 'Reader', principal: identity });
    });
    expect(found).toEqual([
      'the subscription | Contributor | makes the resource group `rg-shop` and what is in it',
      'the subscription | Role Based Access Control Administrator | assigns roles on the vault `kv-shop` and the resource group `rg-shop`',
    ]);
  });

  it('say the subscription of a cluster that is in another one than the deployment', () => {
    const found = rights((app) => {
      const shop = chart(app, 'shop');
      const resourceGroup = ResourceGroup.fromName(shop, 'clusters', { name: 'rg-aks', subscription: OTHER });
      const cluster = ManagedCluster.fromName(shop, 'cluster', { name: 'aks-shop', resourceGroup });
      new WorkloadIdentity(shop, 'api', { cluster, identityName: 'id-api' }).bind(workload(shop, 'Deployment', 'api'));
    });
    expect(found).toContain(
      'the cluster `aks-shop` in the subscription `OTHER` | Azure Kubernetes Service Cluster User Role | credentials for kubectl',
    );
  });

  it('to deploy into a subscription that gets nothing are only that', () => {
    expect(rights(identityAlone)[0]).toBe(
      'the subscription | Contributor, or a role of your own with `Microsoft.Resources/deployments/*` | the deployment itself, which makes nothing there',
    );
  });

  it('to purge a vault are on the subscription, where Contributor is not needed for more', () => {
    expect(rights(ownVault(false))).toEqual([
      'the resource group `$RESOURCE_GROUP` | Key Vault Contributor | writes the vault `kv-shop` and the secret `db`',
      'the subscription | Key Vault Purge Operator | clean-up: purges the vault `kv-shop`',
    ]);
    expect(rights(tutorial)).toEqual([
      'the subscription | Contributor | makes the resource group `myResourceGroup` and what is in it',
    ]);
  });

  it('to make a cluster act as an identity that exists are Managed Identity Operator', () => {
    const found = rights((app) => {
      const shop = chart(app, 'shop');
      const resourceGroup = ResourceGroup.fromName(shop, 'identities', { name: 'rg-identities' });
      const identity = ManagedIdentity.fromName(shop, 'identity', { name: 'id-aks', resourceGroup });
      new ManagedCluster(shop, 'cluster', { name: 'aks-shop', identity });
    });
    expect(found).toEqual([
      'the resource group `$RESOURCE_GROUP` | Contributor | writes the cluster `aks-shop`',
      'the identity `id-aks` | Managed Identity Operator | lets a cluster act as it',
    ]);
  });

  it('to read what exists are Reader', () => {
    const found = rights((app) => {
      const shop = chart(app, 'shop');
      const vault = KeyVault.fromName(shop, 'vault', { name: 'kv-shared' });
      const data = { VAULT: vault.uri };
      new ApiObject(shop, 'map', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data });
    });
    expect(found).toContain('the vault `kv-shared` | Reader | reads its properties');
  });
});

describe('cleaning up', () => {
  it('takes roles and secrets out of a vault that stays, before the identity is gone', () => {
    expect(cleanUp(foreignVault('rbac'))).toBe(`az keyvault secret delete \\
  --vault-name kv-shared \\
  --subscription OTHER \\
  --name db-password
principal="$(az identity show --resource-group "\${RESOURCE_GROUP:?}" --name id-api --query principalId --output tsv)"
az role assignment delete \\
  --assignee "\${principal:?}" \\
  --role 4633458b-17de-408a-b874-0445c86b69e6 \\
  --scope /subscriptions/OTHER/resourceGroups/rg-vaults/providers/Microsoft.KeyVault/vaults/kv-shared
az identity delete --resource-group "\${RESOURCE_GROUP:?}" --name id-api`);
  });

  it('takes policies out of a vault that stays, before the identity is gone', () => {
    expect(cleanUp(foreignVault('accessPolicies'))).toContain(`az keyvault delete-policy \\
  --name kv-shared \\
  --resource-group rg-vaults \\
  --subscription OTHER \\
  --object-id "\${principal:?}"
az keyvault secret delete`);
  });

  it('names what a role is on by its id, whatever it is', () => {
    const text = cleanUp(manyRoles);
    const subscription = '/subscriptions/"$(az account show --query id --output tsv)"';
    expect(text).toContain(`  --role acdd72a7-3385-48ef-bd42-f606fba81ae7 \\\n  --scope ${subscription}\n`);
    expect(text).toContain(`  --scope ${subscription}/resourceGroups/"\${RESOURCE_GROUP:?}"\n`);
    expect(text).toContain(
      `az resource delete \\\n  --ids ${subscription}/resourceGroups/"\${RESOURCE_GROUP:?}"/providers/Contoso.Things/things/'it'\\''s "a" '\\$'(thing) '\\\`'of'\\\`' \\ours'\n`,
    );
  });

  it('purges no vault that nobody can purge, and says so', () => {
    const text = stepOf(stepsOf(ownVault(true)), 'Clean up');
    expect(text).not.toContain('purge --name');
    expect(text).toContain('The vault `kv-shop` has purge protection: nobody can purge it');
    expect(stepOf(stepsOf(ownVault(false)), 'Clean up')).toContain('az keyvault purge --name kv-shop\n');
  });

  it('has no vault to purge where none is made', () => {
    expect(stepsOf(givenGroup)).not.toContain('purge');
  });

  it('deletes the groups last', () => {
    const text = cleanUp((app) => {
      const shop = chart(app, 'shop');
      new ResourceGroup(shop, 'group', { name: 'rg-shop', location: 'westeurope' });
      const identity = new ManagedIdentity(shop, 'identity', { name: 'id-api' });
      const resourceGroup = ResourceGroup.fromName(shop, 'vaults', { name: 'rg-vaults' });
      KeyVault.fromName(shop, 'vault', { name: 'kv-shared', resourceGroup }).grantSecretsUser(identity);
    });
    expect(
      text,
    ).toBe(`principal="$(az identity show --resource-group rg-shop --name id-api --query principalId --output tsv)"
az role assignment delete \\
  --assignee "\${principal:?}" \\
  --role 4633458b-17de-408a-b874-0445c86b69e6 \\
  --scope /subscriptions/"$(az account show --query id --output tsv)"/resourceGroups/rg-vaults/providers/Microsoft.KeyVault/vaults/kv-shared
az group delete --name rg-shop --yes`);
  });
});
