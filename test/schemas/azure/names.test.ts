import { describe, expect, test } from 'vitest';
import { validateAzure } from '../../../src/schemas/azure';
import { CARRIED } from '../../../src/schemas/azure/generated/carried';
import {
  isClusterName,
  isCredentialName,
  isGuid,
  isIdentityName,
  isPoolName,
  isResourceGroupName,
  isSecretName,
  isStorageAccountName,
  isVaultName,
} from '../../../src/schemas/azure/names';
import { CREDENTIAL, changed } from './bodies';
import { said } from './said';

const times = (text: string, count: number): string => text.repeat(count);

describe.each([
  [
    'a key vault',
    isVaultName,
    ['kv1', 'azwi-kv-tutorial', 'A-1', times('a', 24)],
    ['', 'kv', '1kv', '-kv', 'kv-', 'my--kv', 'my_kv', 'my.kv', 'kv1\n', times('a', 25)],
  ],
  [
    'a secret',
    isSecretName,
    ['a', '1', '-', 'my-secret', times('a', 127)],
    ['', 'DB_PASSWORD', 'a.b', 'a b', 'ü', times('a', 128)],
  ],
  [
    'a managed identity',
    isIdentityName,
    ['abc', '1-_', 'my_identity-1', times('a', 128)],
    ['', 'ab', '-abc', '_abc', 'a.bc', times('a', 129)],
  ],
  [
    'a federated identity credential',
    isCredentialName,
    ['abc', 'default_sa_cluster', '1--', times('a', 120)],
    ['', 'ab', '-abc', 'my.fic', 'YWJj=', times('a', 121)],
  ],
  [
    'a cluster',
    isClusterName,
    ['a', '1', 'myAKSCluster', 'a_b-c', times('a', 63)],
    ['', '-a', 'a-', '_a', 'a.b', times('a', 64)],
  ],
  ['a node pool', isPoolName, ['a', 'nodepool1', times('a', 12)], ['', '1a', 'Pool1', 'my-pool', times('a', 13)]],
  [
    'a resource group',
    isResourceGroupName,
    ['a', 'my-group_(1).x', 'grüppe', '.x', times('a', 90)],
    ['', 'a.', 'a b', 'a/b', 'a#', times('a', 91)],
  ],
  ['a storage account', isStorageAccountName, ['abc', '123', times('a', 24)], ['', 'ab', 'Abc', 'a-b', times('a', 25)]],
  [
    'a role assignment, which is a GUID',
    isGuid,
    ['72f988bf-86f1-41af-91ab-2d7cd011db47', '72F988BF-86F1-41AF-91AB-2D7CD011DB47'],
    [
      '',
      '72f988bf86f141af91ab2d7cd011db47',
      '{72f988bf-86f1-41af-91ab-2d7cd011db47}',
      'g2f988bf-86f1-41af-91ab-2d7cd011db47',
    ],
  ],
])('the name of %s', (_of, isName, good, bad) => {
  test.each(good)('can be %j', (name) => {
    expect(isName(name)).toBe(true);
  });

  test.each(bad)('cannot be %j', (name) => {
    expect(isName(name)).toBe(false);
  });
});

describe('the name of a child', () => {
  test('may have the names of its parents in front', () => {
    expect(said(CREDENTIAL, changed(CREDENTIAL, ['name'], 'my-identity/my-credential'))).toEqual([]);
  });

  test('is judged by its own part then', () => {
    expect(said(CREDENTIAL, changed(CREDENTIAL, ['name'], 'my-identity/my.credential'))).toEqual([
      'AZWI812 at name: "my.credential" cannot be the name of a federated identity credential. It has 3 to 120 letters, digits, hyphens and underscores, and starts with a letter or digit.',
    ]);
  });

  test('has no more slashes than parents', () => {
    expect(said(CREDENTIAL, changed(CREDENTIAL, ['name'], 'a/b/credential'))).toHaveLength(1);
  });
});

test.each(Object.entries(CARRIED))('the name of %s has its rule', (type, version) => {
  const { issues } = validateAzure(`${type}@${version}`, { name: '!' });
  expect(issues.filter(({ property }) => property === 'name').map(({ code }) => code)).toEqual(['AZWI812']);
});
