import { describe, expect, test } from 'vitest';
import { CLUSTER, changed, type GoodType, GROUP, IDENTITY, KEY, POOL, SECRET, STORAGE, VAULT } from './bodies';
import { said } from './said';

const tagged = (type: GoodType, tags: Record<string, unknown>): string[] => said(type, changed(type, ['tags'], tags));

const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`tag${at}`, '']));

describe.each([CLUSTER, GROUP, IDENTITY, STORAGE, VAULT] as const)('the tags of %s', (type) => {
  test('are at most 50', () => {
    expect(tagged(type, many(50))).toEqual([]);
    expect(tagged(type, many(51))).toEqual([
      'AZWI812 at tags: "tags" has 51 entries. A resource has at most 50 tags; the value of one may be JSON.',
    ]);
  });

  test('have values of at most 256 characters', () => {
    expect(tagged(type, { app: 'x'.repeat(256) })).toEqual([]);
    expect(tagged(type, { app: 'x'.repeat(257) })).toEqual([
      'AZWI812 at tags.app: "tags.app" has 257 characters, which is too long. It must have at most 256.',
    ]);
  });

  test('have names without the characters of a URL', () => {
    expect(tagged(type, { 'kubernetes.io/cluster': 'owned' })).toEqual([
      `AZWI812 at tags['kubernetes.io/cluster']: "kubernetes.io/cluster" cannot be the name of a tag. It has none of < > % & \\ ? / and no control characters.`,
    ]);
  });
});

describe('the name of a tag', () => {
  const name = (text: string): string[] => tagged(VAULT, { [text]: 'x' });

  test('can be an id where the portal makes a link of it', () => {
    expect(name('hidden-link:/subscriptions/x/resourceGroups/rg/providers/Microsoft.Web/sites/app')).toEqual([]);
    expect(name('hidden-link:/a?b')).toEqual([
      `AZWI812 at tags['hidden-link:/a?b']: "hidden-link:/a?b" cannot be the name of a tag. It has none of < > % & \\ ? and no control characters.`,
    ]);
  });

  test.each(['a', 'Cost Center', 'cost-centre', 'a.b:c', '费用', '1', 'my-azure', 'hidden-title'])(
    'can be "%s"',
    (text) => {
      expect(name(text)).toEqual([]);
    },
  );

  test.each(['<', '>', '%', '&', '\\', '?', '/', '\u0000', '\n', '\u0085'])('cannot have %j in it', (character) => {
    expect(name(`a${character}b`)).toHaveLength(1);
  });

  test('has a character', () => {
    expect(name('')).toEqual([`AZWI812 at tags['']: "" cannot be the name of a tag. It has at least one character.`]);
  });

  // Reserved in the list of tag names of a subscription, which is another thing than a tag on a resource.
  test.each(['microsoft', 'azure-env', 'AzureRegion', 'windows.version'])('can be "%s"', (text) => {
    expect(name(text)).toEqual([]);
  });

  test('has at most 512 characters', () => {
    expect(name('x'.repeat(512))).toEqual([]);
    const at = 'x'.repeat(513);
    expect(name(at)).toEqual([
      `AZWI812 at tags.${at}: The name of the tag "${'x'.repeat(57)}..." has 513 characters, which is too long. It must have at most 512.`,
    ]);
  });

  test('has at most 128 characters on a storage account', () => {
    expect(tagged(STORAGE, { ['x'.repeat(128)]: '' })).toEqual([]);
    expect(tagged(STORAGE, { ['x'.repeat(129)]: '' })).toHaveLength(1);
  });

  test('is the same in upper and lower case', () => {
    expect(tagged(VAULT, { Env: 'test', app: 'shop', ENV: 'prod' })).toEqual([
      'AZWI812 at tags.ENV: "Env" and "ENV" are the same tag. Azure compares the names of tags without case: keep one of them.',
    ]);
  });

  test('is looked at when only Azure knows the value', () => {
    const unknown = Symbol('only Azure knows');
    const body = changed(VAULT, ['tags'], { 'a/b': unknown, c: unknown });
    expect(said(VAULT, body, (value) => value === unknown)).toHaveLength(1);
  });
});

test('the tags of a node pool are tags of a resource, its scale set', () => {
  const expected = '"a/b" cannot be the name of a tag. It has none of < > % & \\ ? / and no control characters.';
  expect(said(POOL, changed(POOL, ['properties', 'tags'], { 'a/b': '' }))).toEqual([
    `AZWI812 at properties.tags['a/b']: ${expected}`,
  ]);
  expect(said(CLUSTER, changed(CLUSTER, ['properties', 'agentPoolProfiles', 0, 'tags'], { 'a/b': '' }))).toEqual([
    `AZWI812 at properties.agentPoolProfiles[0].tags['a/b']: ${expected}`,
  ]);
});

describe.each([KEY, SECRET] as const)('the tags of %s', (type) => {
  test('are at most 15', () => {
    expect(tagged(type, many(15))).toEqual([]);
    expect(tagged(type, many(16))).toEqual([
      'AZWI812 at tags: "tags" has 16 entries. A secret or key of a vault has at most 15 tags.',
    ]);
  });

  test('have names and values of at most 512 characters', () => {
    const long = 'x'.repeat(513);
    expect(tagged(type, { ['x'.repeat(512)]: 'x'.repeat(512) })).toEqual([]);
    expect(tagged(type, { [long]: '' })).toHaveLength(1);
    expect(tagged(type, { app: long })).toEqual([
      'AZWI812 at tags.app: "tags.app" has 513 characters, which is too long. It must have at most 512.',
    ]);
  });

  test("have names of whatever characters, because they are not Resource Manager's", () => {
    expect(tagged(type, { 'a/b': '', 'azure-x': '' })).toEqual([]);
  });
});
