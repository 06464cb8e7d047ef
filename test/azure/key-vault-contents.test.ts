import { Chart } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { AnyResource, KeyVault, type KeyVaultSecretOptions } from '../../src';
import { filesOf, findingsOf, statement } from './declared';
import { findingsWith, vaultWith } from './one-vault';

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
      const first = new AnyResource(chart, 'z', {
        type,
        name: 'z',
        parent: vault,
        body: { properties: { contentType: 'x' } },
      });
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
