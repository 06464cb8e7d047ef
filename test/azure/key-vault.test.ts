import { Chart } from 'cdk8s';
import { k8s } from 'cdk8s-plus-27';
import { describe, expect, it } from 'vitest';
import { AnyResource, KeyVault, ResourceGroup } from '../../src';
import { describeWithBicep } from '../support/bicep-compiler';
import { declared, filesOf, statement } from './declared';
import { findingsWith, identityIn, vaultWith } from './one-vault';
import { expectClean, expectEdges, snapshot } from './sound';

const OTHER = 'bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb';

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
        parent: AnyResource.fromName(platform, 'net', {
          type: 'Microsoft.Network/virtualNetworks@2024-05-01',
          name: 'vnet',
        }),
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
        body: { tags: { secret: secret.id }, properties: { description: secret.uri } },
      });
    });
    expect(one.findings).toEqual([]);
    const folder = await expectClean(one);
    expect(await expectEdges(folder, one)).toBeGreaterThan(10);
    expect(await snapshot(folder, 'given')).toContain(
      'given: Microsoft.KeyVault/vaults/kv-secret/secrets/secret-password',
    );
  });
});
