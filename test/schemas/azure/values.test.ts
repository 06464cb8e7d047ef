import { describe, expect, test } from 'vitest';
import { ASSIGNMENT, CLUSTER, changed, POLICIES, VAULT } from './bodies';
import { said } from './said';

describe('a value of the wrong type (AZWI812)', () => {
  test('is told by its kind, never printed, because it may be a secret', () => {
    expect(said(VAULT, changed(VAULT, ['properties', 'enabledForDeployment'], 'hunter2'))).toEqual([
      'AZWI812 at properties.enabledForDeployment: "properties.enabledForDeployment" must be true or false, not text. Give a value of that kind.',
    ]);
  });

  test('can be the whole body', () => {
    expect(said(VAULT, undefined)).toEqual([
      'AZWI812 at : "resource" must be an object, not nothing. Give a value of that kind.',
    ]);
  });

  test('can be a number with a fraction', () => {
    expect(said(VAULT, changed(VAULT, ['properties', 'softDeleteRetentionInDays'], 7.5))).toEqual([
      'AZWI812 at properties.softDeleteRetentionInDays: "properties.softDeleteRetentionInDays" must be a whole number, not the number 7.5. Give a value of that kind.',
    ]);
  });

  test('can be a tag that is no text', () => {
    expect(said(VAULT, changed(VAULT, ['tags', 'cost.centre'], 42))).toEqual([
      `AZWI812 at tags['cost.centre']: "tags['cost.centre']" must be text, not a number. Give a value of that kind.`,
    ]);
  });

  test('can be null where a property is required', () => {
    expect(said(VAULT, changed(VAULT, ['location'], null))).toEqual([
      'AZWI812 at location: "location" must be text, not null. Give a value of that kind.',
    ]);
  });

  test('can be null in a list', () => {
    expect(said(VAULT, changed(VAULT, ['properties', 'accessPolicies'], [null]))).toEqual([
      'AZWI812 at properties.accessPolicies[0]: "properties.accessPolicies[0]" must be an object, not null. Give a value of that kind.',
    ]);
  });

  test('can be null as a tag', () => {
    expect(said(VAULT, changed(VAULT, ['tags', 'app'], null))).toEqual([
      'AZWI812 at tags.app: "tags.app" must be text, not null. Give a value of that kind.',
    ]);
  });
});

describe('null and undefined', () => {
  test('null may stand for an optional property, as in `purge ? true : null`', () => {
    expect(said(VAULT, changed(VAULT, ['properties', 'enablePurgeProtection'], null))).toEqual([]);
    expect(said(VAULT, changed(VAULT, ['properties', 'networkAcls'], null))).toEqual([]);
    expect(said(VAULT, changed(VAULT, ['properties', 'createMode'], null))).toEqual([]);
  });

  test('undefined means that the property is not there', () => {
    expect(said(VAULT, changed(VAULT, ['properties', 'nonsense'], undefined))).toEqual([]);
  });

  test('a big integer is a whole number', () => {
    expect(said(VAULT, changed(VAULT, ['properties', 'softDeleteRetentionInDays'], 30n))).toEqual([]);
  });
});

describe('a choice (AZWI812)', () => {
  test('that is closed takes its own words only, in their own case', () => {
    expect(said(VAULT, changed(VAULT, ['properties', 'sku', 'name'], 'Standard'))).toEqual([
      'AZWI812 at properties.sku.name: "properties.sku.name" cannot be "Standard". Azure takes "standard", "premium". Did you mean "standard"?',
    ]);
  });

  test('that is open takes a word that came after the types', () => {
    expect(said(VAULT, changed(VAULT, ['properties', 'publicNetworkAccess'], 'Sometimes'))).toEqual([]);
  });

  test('is open for the type of a cluster identity, as it is for the compiler', () => {
    expect(said(CLUSTER, changed(CLUSTER, ['identity', 'type'], 'None'))).toEqual([]);
  });

  test('can be the name of a resource', () => {
    expect(said(POLICIES, changed(POLICIES, ['name'], 'append'))).toEqual([
      'AZWI812 at name: "name" cannot be "append". Azure takes "add", "replace", "remove".',
    ]);
  });
});

describe('a limit that stands in the types (AZWI812)', () => {
  test('of length is told in characters', () => {
    expect(said(VAULT, changed(VAULT, ['properties', 'tenantId'], 'x'))).toEqual([
      'AZWI812 at properties.tenantId: "properties.tenantId" has 1 character, which is too short. It must have at least 36.',
    ]);
  });

  test('of form is told with the pattern', () => {
    const linux = { adminUsername: '1x', ssh: { publicKeys: [{ keyData: 'ssh-rsa AAAA' }] } };
    expect(said(CLUSTER, changed(CLUSTER, ['properties', 'linuxProfile'], linux))).toEqual([
      'AZWI812 at properties.linuxProfile.adminUsername: "1x" cannot be the value of "properties.linuxProfile.adminUsername". It must match ^[A-Za-z][-A-Za-z0-9_]*$.',
    ]);
  });

  test('of size is told with the bound', () => {
    expect(said(CLUSTER, changed(CLUSTER, ['properties', 'agentPoolProfiles', 0, 'osDiskSizeGB'], 4096))).toEqual([
      'AZWI812 at properties.agentPoolProfiles[0].osDiskSizeGB: "properties.agentPoolProfiles[0].osDiskSizeGB" cannot be 4096. It must be 2048 or less.',
    ]);
  });
});

describe('a body with a circle (AZWI812)', () => {
  test('is reported where it closes', () => {
    const tags: Record<string, unknown> = {};
    tags.self = tags;
    expect(said(VAULT, changed(VAULT, ['tags'], tags))).toEqual([
      'AZWI812 at tags.self: This value contains itself. Take the circle out: what is deployed is a tree.',
    ]);
  });

  test('is not one that only uses an object twice', () => {
    const guid = '72f988bf-86f1-41af-91ab-2d7cd011db47';
    const policy = { tenantId: guid, objectId: guid, permissions: { secrets: ['get'] } };
    expect(said(VAULT, changed(VAULT, ['properties', 'accessPolicies'], [policy, policy]))).toEqual([]);
  });
});

test('the name of a role assignment is told about in one issue, not two', () => {
  expect(said(ASSIGNMENT, changed(ASSIGNMENT, ['name'], 'secrets-user'))).toEqual([
    'AZWI812 at name: "secrets-user" cannot be the name of a role assignment. It is a GUID, such as Bicep\'s guid(target.id, identity.id, roleDefinitionId).',
  ]);
});
