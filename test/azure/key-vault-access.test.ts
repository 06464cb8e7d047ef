import { Chart } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { KeyVault, ManagedIdentity, RoleAssignment } from '../../src';
import { declared, filesOf, findingsOf, statement } from './declared';
import { findingsWith, identityIn, vaultWith } from './one-vault';

const OTHER = 'bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb';

describe('a grant on a vault', () => {
  it.each([
    ['grantSecretsUser' as const, 'Key Vault Secrets User', '4633458b-17de-408a-b874-0445c86b69e6'],
    ['grantSecretsOfficer' as const, 'Key Vault Secrets Officer', 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7'],
    ['grantCryptoUser' as const, 'Key Vault Crypto User', '12338af0-0e69-4776-bea7-57ae8d297424'],
    ['grantCertificateUser' as const, 'Key Vault Certificate User', 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba'],
    ['grantSecretsRead' as const, 'Key Vault Secrets User', '4633458b-17de-408a-b874-0445c86b69e6'],
  ])('by %s is the role %s', (method, role, id) => {
    const text = vaultWith({}, (vault, chart) => vault[method](identityIn(chart)));
    expect(text).toContain(`@description('Role definition id of ${role}.')`);
    expect(text).toContain(`'${id}'`);
  });

  it('stands at the line of the program that asked for it', () => {
    const { findings } = declared((app) => {
      const chart = new Chart(app, 'app');
      const vault = new KeyVault(chart, 'vault', { name: 'kv-app', authorization: 'accessPolicies' });
      vault.grantSecretsUser(identityIn(chart));
    });
    expect(findings.map(({ place }) => place.file)).toEqual(['test/azure/key-vault-access.test.ts']);
  });

  it('given twice is one', () => {
    const text = vaultWith({}, (vault, chart) => {
      const identity = identityIn(chart);
      vault.grantSecretsUser(identity);
      vault.grantSecretsRead(identity);
      vault.grant(identity, { id: '4633458B-17DE-408A-B874-0445C86B69E6', name: 'My name for it' });
      new RoleAssignment(chart, 'again', { target: vault, role: 'Key Vault Secrets User', principal: identity });
    });
    expect(text.match(/Microsoft.Authorization\/roleAssignments/g)).toHaveLength(1);
  });

  it('given by two constructs that stand for one vault is one', () => {
    const files = filesOf((app) => {
      const identity = identityIn(new Chart(app, 'app'));
      for (const name of ['a', 'b']) {
        KeyVault.fromName(new Chart(app, name), 'vault', { name: 'kv-shared' }).grantSecretsUser(identity);
      }
    });
    expect(files['main.bicep']?.match(/Microsoft.Authorization\/roleAssignments/g)).toHaveLength(1);
  });

  it('of a role on data is refused where the vault uses policies', () => {
    const said = findingsWith({ authorization: 'accessPolicies' }, (vault, chart) => {
      vault.grantSecretsUser(identityIn(chart));
      vault.grant(identityIn(chart, 'id-reader'), 'Reader');
    });
    expect(said).toEqual([
      'AZWI405 vault kv-app uses access policies; the role Key Vault Secrets User would be ignored.',
    ]);
  });

  it('of a role on data is refused where another construct says that the vault uses policies', () => {
    const said = findingsOf((app) => {
      const chart = new Chart(app, 'app');
      new KeyVault(chart, 'vault', { name: 'kv-app', authorization: 'accessPolicies' });
      KeyVault.fromName(chart, 'again', { name: 'kv-app' }).grantSecretsUser(identityIn(chart));
    });
    expect(said).toEqual([
      'AZWI405 vault kv-app uses access policies; the role Key Vault Secrets User would be ignored.',
    ]);
  });
});

describe('an access policy', () => {
  it('of a vault that we make stands in it, once for each identity, all sorted', () => {
    const text = vaultWith({ authorization: 'accessPolicies' }, (vault, chart) => {
      const [b, a] = [identityIn(chart, 'id-b'), identityIn(chart, 'id-a')];
      vault.addAccessPolicy(b, { secrets: ['set'], certificates: ['get'] });
      vault.grantSecretsRead(b);
      vault.addAccessPolicy(a, { keys: ['sign', 'get'] });
    });
    expect(text).toContain(`    enableRbacAuthorization: false
    accessPolicies: [
      {
        tenantId: subscription().tenantId
        objectId: idA.properties.principalId
        permissions: {
          keys: [
            'get'
            'sign'
          ]
        }
      }
      {
        tenantId: subscription().tenantId
        objectId: idB.properties.principalId
        permissions: {
          secrets: [
            'get'
            'set'
          ]
          certificates: [
            'get'
          ]
        }
      }
    ]
`);
  });

  it('says the same whichever was asked for first', () => {
    const [one, other] = [true, false].map((secretsFirst) =>
      vaultWith({ authorization: 'accessPolicies' }, (vault, chart) => {
        const identity = identityIn(chart);
        const permissions = [{ secrets: ['get'] as const }, { keys: ['get'] as const }];
        for (const asked of secretsFirst ? permissions : permissions.reverse()) vault.addAccessPolicy(identity, asked);
      }),
    );
    expect(one).toBe(other);
  });

  it('of an empty list is said, because a vault without RBAC needs the list', () => {
    expect(vaultWith({ authorization: 'accessPolicies' })).toContain('    accessPolicies: []\n');
  });

  it('merges what constructs of several charts ask for, in the one resource of the vault', () => {
    const files = filesOf((app) => {
      const identity = identityIn(new Chart(app, 'platform'));
      const known = { clientId: OTHER, principalId: OTHER };
      for (const name of ['a', 'b']) {
        const chart = new Chart(app, name);
        const vault = KeyVault.fromName(chart, 'vault', { name: name === 'a' ? 'kv-old' : 'KV-OLD' });
        vault.addAccessPolicy(identity, { secrets: [name === 'a' ? 'get' : 'list'] });
        vault.addAccessPolicy(ManagedIdentity.fromClientId(chart, 'known', known), { keys: ['get'] });
      }
    });
    expect(statement(files['main.bicep'], 'resource kvOldAdd')).toBe(
      `resource kvOldAdd 'Microsoft.KeyVault/vaults/accessPolicies@2025-05-01' = {
  parent: kvOld
  name: 'add'
  properties: {
    accessPolicies: [
      {
        tenantId: subscription().tenantId
        objectId: '${OTHER}'
        permissions: {
          keys: [
            'get'
          ]
        }
      }
      {
        tenantId: subscription().tenantId
        objectId: platform.outputs.idAppPrincipalId
        permissions: {
          secrets: [
            'get'
            'list'
          ]
        }
      }
    ]
  }
}
`,
    );
  });

  it('comes after the secrets of the vault', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      const vault = KeyVault.fromName(chart, 'vault', { name: 'kv-old' });
      vault.addSecret('z');
      const known = ManagedIdentity.fromClientId(chart, 'known', { clientId: OTHER, principalId: OTHER });
      vault.addAccessPolicy(known, { secrets: ['get'] });
    });
    expect(statement(files['main.bicep'], 'resource kvOldAdd')).toContain(`  dependsOn: [\n    app\n  ]\n`);
  });

  it('is refused where the vault uses RBAC', () => {
    const said = findingsWith({}, (vault, chart) => vault.addAccessPolicy(identityIn(chart), { secrets: ['get'] }));
    expect(said).toEqual(['AZWI406 vault kv-app uses RBAC; the access policy of identity id-app would be ignored.']);
  });

  it('is refused where another construct says that the vault uses RBAC', () => {
    const said = findingsOf((app) => {
      const chart = new Chart(app, 'app');
      new KeyVault(chart, 'vault', { name: 'kv-app' });
      KeyVault.fromName(chart, 'again', { name: 'kv-app' }).addAccessPolicy(identityIn(chart), { secrets: ['get'] });
    });
    expect(said).toEqual(['AZWI406 vault kv-app uses RBAC; the access policy of identity id-app would be ignored.']);
  });

  it('cannot have a permission that there is not', () => {
    const permissions = { secrets: ['read'], blobs: ['get'] } as object;
    const said = findingsWith({ authorization: 'accessPolicies' }, (vault, chart) => {
      vault.addAccessPolicy(identityIn(chart), permissions);
    });
    expect(said).toContain('AZWI408 Key Vault has no permission "secrets: read".');
    expect(said).toContain('AZWI408 Key Vault has no permission "blobs".');
  });
});
