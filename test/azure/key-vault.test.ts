import { Chart } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import {
  AnyResource,
  KeyVault,
  type KeyVaultProps,
  type KeyVaultSecretOptions,
  ManagedIdentity,
  ResourceGroup,
  RoleAssignment,
} from '../../src';
import { k8s } from 'cdk8s-plus-27';
import { describeWithBicep } from '../support/bicep-compiler';
import { declared, filesOf, findingsOf, statement } from './declared';
import { expectClean, expectEdges, snapshot } from './sound';

const OTHER = 'bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb';

function vaultWith(props: Partial<KeyVaultProps>, more: (vault: KeyVault, chart: Chart) => void = () => {}): string {
  const files = filesOf((app) => {
    const chart = new Chart(app, 'app');
    more(new KeyVault(chart, 'vault', { name: 'kv-app', ...props }), chart);
  });
  return files['main.bicep'] ?? '';
}

function findingsWith(props: Partial<KeyVaultProps>, more: (vault: KeyVault, chart: Chart) => void = () => {}): string[] {
  return findingsOf((app) => {
    const chart = new Chart(app, 'app');
    more(new KeyVault(chart, 'vault', { name: 'kv-app', ...props }), chart);
  });
}

function identityIn(chart: Chart, name = 'id-app'): ManagedIdentity {
  return new ManagedIdentity(chart, name, { name });
}

describe('a vault that is made', () => {
  it('uses RBAC', () => {
    expect(statement(vaultWith({}), 'resource kvApp')).toBe(`resource kvApp 'Microsoft.KeyVault/vaults@2025-05-01' = {
  name: 'kv-app'
  location: location
  properties: {
    tenantId: subscription().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
  }
}
`);
  });

  it('hands its URI over when it is deployed', () => {
    expect(statement(vaultWith({}), 'output vaults')).toBe(`@description('Key vaults, by name.')
output vaults { *: { uri: string } } = {
  'kv-app': {
    uri: kvApp.properties.vaultUri
  }
}
`);
  });

  it('takes its tier, retention, purge protection and network rules', () => {
    const text = vaultWith({
      sku: 'premium',
      softDeleteRetentionInDays: 7,
      purgeProtection: true,
      networkRules: { ipRules: ['203.0.113.0/24'], subnetIds: [] },
    });
    expect(text).toContain(`      name: 'premium'
    }
    enableRbacAuthorization: true
    softDeleteRetentionInDays: 7
    enablePurgeProtection: true
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
      ipRules: [
        {
          value: '203.0.113.0/24'
        }
      ]
      virtualNetworkRules: []
    }
`);
  });

  it('does not say that purge protection is off, because Azure refuses that', () => {
    expect(vaultWith({ purgeProtection: false })).not.toContain('enablePurgeProtection');
  });

  it.each(['kv', '1kv', 'kv--app', 'kv-app-', 'kv_app', 'k'.repeat(25)])('cannot be called "%s"', (name) => {
    expect(findingsWith({ name })).toEqual([`AZWI401 "${name}" is no name for a key vault.`]);
  });

  it.each([6, 91, 7.5])('cannot keep what is deleted for %d days', (softDeleteRetentionInDays) => {
    expect(findingsWith({ softDeleteRetentionInDays })).toContain(
      `AZWI407 softDeleteRetentionInDays is ${softDeleteRetentionInDays}.`,
    );
  });

  it('has its URI in manifests', () => {
    const { findings } = declared((app) => {
      const chart = new Chart(app, 'app');
      const vault = new KeyVault(chart, 'vault', { name: 'kv-app' });
      new k8s.KubeConfigMap(chart, 'config', { metadata: { name: 'a', namespace: 'b' }, data: { uri: vault.uri } });
    });
    expect(findings).toEqual([]);
  });
});

describe('a secret', () => {
  it('takes its value from a secure parameter, and is left alone without one', () => {
    const text = vaultWith({}, (vault) => vault.addSecret('my-secret'));
    expect(statement(text, 'param mySecretValue')).toBe(
      `@description('Value of the secret my-secret in the vault kv-app. Empty: the secret is left as it is.')
@secure()
param mySecretValue string = ''
`,
    );
    expect(statement(text, 'resource kvAppMySecret')).toBe(
      `resource kvAppMySecret 'Microsoft.KeyVault/vaults/secrets@2025-05-01' = if (!empty(mySecretValue)) {
  parent: kvApp
  name: 'my-secret'
  properties: {
    value: mySecretValue
  }
}
`,
    );
  });

  it('has its value read from the environment', () => {
    const files = filesOf((app) => {
      new KeyVault(new Chart(app, 'app'), 'vault', { name: 'kv-app' }).addSecret('my-secret');
    });
    expect(files['main.bicepparam']).toBe(`using './main.bicep'

param mySecretValue = readEnvironmentVariable('MY_SECRET', '')
`);
  });

  it('takes another variable, a content type and tags', () => {
    const text = vaultWith({}, (vault) => {
      vault.addSecret('a', { environmentVariable: 'OTHER_NAME', contentType: 'text/plain', tags: { team: 'a' } });
    });
    expect(statement(text, 'resource kvAppA')).toBe(
      `resource kvAppA 'Microsoft.KeyVault/vaults/secrets@2025-05-01' = if (!empty(otherNameValue)) {
  parent: kvApp
  name: 'a'
  tags: {
    team: 'a'
  }
  properties: {
    value: otherNameValue
    contentType: 'text/plain'
  }
}
`,
    );
  });

  it('waits for the one before, keys first, sorted by name', () => {
    const text = vaultWith({}, (vault) => {
      vault.addSecret('b');
      vault.addSecret('a');
      vault.addKey('z');
    });
    expect(statement(text, 'resource kvAppZ')).not.toContain('dependsOn');
    expect(statement(text, 'resource kvAppA')).toContain(`  dependsOn: [\n    kvAppZ\n  ]\n`);
    expect(statement(text, 'resource kvAppB')).toContain(`  dependsOn: [\n    kvAppA\n  ]\n`);
  });

  it('goes before another one that its name would follow, when that uses it', () => {
    const text = vaultWith({}, (vault, chart) => {
      const type = 'Microsoft.KeyVault/vaults/secrets@2025-05-01';
      const first = new AnyResource(chart, 'z', { type, name: 'z', parent: vault, body: { properties: { contentType: 'x' } } });
      new AnyResource(chart, 'a', { type, name: 'a', parent: vault, body: { properties: { contentType: first.id } } });
    });
    expect(statement(text, 'resource kvAppZ')).not.toContain('dependsOn');
    expect(statement(text, 'resource kvAppA')).toContain('kvAppZ.id');
  });

  it('has a URI that needs no deployment of the secret', () => {
    const text = vaultWith({}, (vault, chart) => {
      const { uri } = vault.addSecret('my-secret');
      new AnyResource(chart, 'spec', {
        type: 'Microsoft.Resources/templateSpecs@2022-02-01',
        name: 'spec',
        body: { properties: { description: uri } },
      });
    });
    expect(text).toContain("    description: '${kvApp.properties.vaultUri}secrets/my-secret'\n");
  });

  it('has no other properties, because they are known only to a deployment with its value', () => {
    const said = findingsWith({}, (vault) => {
      vault.addSecret('a').property('properties.secretUriWithVersion');
    });
    expect(said).toEqual([
      'AZWI004 properties.secretUriWithVersion of secret a is known only to a deployment that is given its value.',
    ]);
  });

  it.each(['', 'DB_PASSWORD', 'a.b'])('cannot be called "%s"', (name) => {
    const said = findingsWith({}, (vault) => vault.addSecret(name, { environmentVariable: 'A' }));
    expect(said).toEqual([`AZWI402 "${name}" is no name for a secret.`]);
  });

  it('cannot have its value in the declaration', () => {
    const options = { value: 'hunter2' } as KeyVaultSecretOptions;
    expect(findingsWith({}, (vault) => vault.addSecret('a', options))).toEqual([
      'AZWI404 The value of the secret a stands in the declaration; it would be committed in plain text.',
    ]);
  });

  it('cannot be read from something that is no variable', () => {
    expect(findingsWith({}, (vault) => vault.addSecret('1-a'))).toContain(
      'AZWI004 "1_A" is no name for an environment variable.',
    );
  });

  it('cannot be declared twice, in any case', () => {
    const said = findingsWith({}, (vault) => {
      vault.addSecret('My-Secret', { environmentVariable: 'A' });
      vault.addSecret('my-secret', { environmentVariable: 'B' });
      vault.addSecret('my-secret', { environmentVariable: 'C' });
    });
    expect(said).toContain(
      'AZWI403 secret my-secret is declared twice, as "My-Secret" and "my-secret"; Azure compares names without case.',
    );
  });

  it('cannot read the variable of another one', () => {
    const said = findingsOf((app) => {
      const chart = new Chart(app, 'app');
      for (const name of ['kv-a', 'kv-b']) new KeyVault(chart, name, { name }).addSecret('password');
    });
    expect(said).toEqual([
      'AZWI409 The secret password of vault kv-b reads the environment variable PASSWORD, and so does the secret password of vault kv-a.',
    ]);
  });
});

describe('a key', () => {
  it('is an RSA key that can do everything', () => {
    const text = vaultWith({}, (vault) => vault.addKey('my-key'));
    expect(statement(text, 'resource kvAppMyKey')).toBe(
      `resource kvAppMyKey 'Microsoft.KeyVault/vaults/keys@2025-05-01' = {
  parent: kvApp
  name: 'my-key'
  properties: {
    kty: 'RSA'
  }
}
`,
    );
  });

  it('takes kind, size, curve, operations and tags', () => {
    const text = vaultWith({}, (vault) => {
      vault.addKey('a', { keySize: 4096, operations: ['sign', 'verify'], tags: { team: 'a' } });
      vault.addKey('b', { keyType: 'EC', curveName: 'P-384' });
    });
    expect(text).toContain(`    kty: 'RSA'
    keySize: 4096
    keyOps: [
      'sign'
      'verify'
    ]
`);
    expect(text).toContain(`    kty: 'EC'\n    curveName: 'P-384'\n`);
  });

  it('cannot have a name with an underscore', () => {
    expect(findingsWith({}, (vault) => vault.addKey('my_key'))).toEqual(['AZWI402 "my_key" is no name for a key.']);
  });
});

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
    expect(findings.map(({ place }) => place.file)).toEqual(['test/azure/key-vault.test.ts']);
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
      vault.addAccessPolicy(identityIn(chart), { secrets: ['get'] });
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

describe('a vault that exists', () => {
  it('in another subscription has its roles assigned there', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      const resourceGroup = ResourceGroup.fromName(chart, 'rg', { name: 'rg-b', subscription: OTHER });
      KeyVault.fromName(chart, 'vault', { name: 'kv-b', resourceGroup }).grantSecretsUser(identityIn(chart));
    });
    expect(statement(files['main.bicep'], 'module appRgB')).toBe(`module appRgB 'app.rg-b.bicep' = {
  scope: resourceGroup('${OTHER}', 'rg-b')
  params: {
    idAppId: idApp.id
    idAppPrincipalId: idApp.properties.principalId
  }
}
`);
  });

  it('takes secrets', () => {
    const files = filesOf((app) => {
      KeyVault.fromName(new Chart(app, 'app'), 'vault', { name: 'kv-old' }).addSecret('a');
    });
    expect(statement(files['main.bicep'], 'resource kvOld')).toBe(
      `resource kvOld 'Microsoft.KeyVault/vaults@2025-05-01' existing = {
  name: 'kv-old'
}
`,
    );
    expect(files['main.bicep']).toContain('  parent: kvOld\n');
  });
});

describeWithBicep('vaults for the compiler', () => {
  it('may have everything that they can have', async () => {
    process.env.SECRET_PASSWORD = 'value';
    const one = declared((app) => {
      const platform = new Chart(app, 'platform');
      const chart = new Chart(app, 'app');
      const identities = [identityIn(platform, 'id-secret'), identityIn(chart, 'id-app')];
      const subnet = AnyResource.fromName(platform, 'subnet', {
        type: 'Microsoft.Network/virtualNetworks/subnets@2024-05-01',
        name: 'nodes',
        parent: AnyResource.fromName(platform, 'net', { type: 'Microsoft.Network/virtualNetworks@2024-05-01', name: 'vnet' }),
      });
      const rbac = new KeyVault(platform, 'rbac', {
        name: 'kv-secret',
        networkRules: { subnetIds: [subnet.id] },
        purgeProtection: true,
      });
      const policies = new KeyVault(platform, 'policies', { name: 'kv-password', authorization: 'accessPolicies' });
      const resourceGroup = ResourceGroup.fromName(chart, 'rg', { name: 'rg-b', subscription: OTHER });
      const elsewhere = KeyVault.fromName(chart, 'elsewhere', { name: 'kv-elsewhere', resourceGroup });
      for (const identity of identities) {
        rbac.grantSecretsUser(identity);
        policies.grantSecretsRead(identity);
        elsewhere.addAccessPolicy(identity, { secrets: ['get'] });
      }
      const secret = rbac.addSecret('secret-password');
      rbac.addKey('key', { keyType: 'EC', curveName: 'P-256' });
      elsewhere.addSecret('elsewhere');
      new AnyResource(chart, 'spec', {
        type: 'Microsoft.Resources/templateSpecs@2022-02-01',
        name: 'spec',
        tags: { secret: secret.id },
        body: { properties: { description: secret.uri } },
      });
    });
    expect(one.findings).toEqual([]);
    const folder = await expectClean(one.files);
    expect(await expectEdges(folder, one)).toBeGreaterThan(10);
    expect(await snapshot(folder, 'given')).toContain('given: Microsoft.KeyVault/vaults/kv-secret/secrets/secret-password');
  });
});
