import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetIn, readBicep } from '../../src/arm/bicep-source';
import type { Path } from '../../src/arm/json';

const FILE = `// resource comment 'A.B/c@1' = {
targetScope = 'resourceGroup'

@description('''
resource text 'A.B/c@1' = {
''')
param subject string = 'x\${'}'}y'

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = if (subject != '{') {
  name: 'kv-\${toLower('A\${subject}')}'
  /* properties: { } */
  properties: {
    accessPolicies: [
      {
        objectId: subject
        permissions: { secrets: [ 'get', 'list' ], keys: [] }
      }
      { objectId: 'second' }
    ]
    'quoted-key': subject == 'x'
      ? {
          name: 'not this'
        }
      : null
    after: true
  }
  tags: { a: 'b', c: { d: 'e' } }

  resource secret 'secrets' = {
    name: 'password'
    properties: { value: subject }
  }
}

@batchSize(1)
resource many 'A.B/c@2024-01-01' = [for (name, i) in split('a[', ','): if (i > 0) {
  name: name
  properties: {
    subject: name
  }
}]

resource there 'A.B/c@2024-01-01' existing = { name: 'x' }

module other 'modules/other.bicep' = {
  params: {
    subject: subject
  }
}

output name string = vault.name
`;

function at(symbol: string, path: Path = []): string | undefined {
  const { declarations, position } = readBicep(FILE);
  const found = declarations.find((one) => one.symbol === symbol);
  if (found === undefined) return undefined;
  const { line, column } = position(offsetIn(found, path));
  return FILE.split('\n')[line - 1]?.slice(column - 1);
}

describe('the declarations of a Bicep file', () => {
  it('are all of its resources and modules, those inside of others before these', () => {
    const found = readBicep(FILE).declarations.map((one) => [one.keyword, one.symbol, one.type, one.existing]);
    expect(found).toEqual([
      ['resource', 'vault::secret', 'Microsoft.KeyVault/vaults/secrets', false],
      ['resource', 'vault', 'Microsoft.KeyVault/vaults', false],
      ['resource', 'many', 'A.B/c', false],
      ['resource', 'there', 'A.B/c', true],
      ['module', 'other', 'modules/other.bicep', false],
    ]);
  });

  it.each<[string, Path, string]>([
    ['vault', [], "resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = if (subject != '{') {"],
    ['vault', ['name'], "name: 'kv-${toLower('A${subject}')}'"],
    ['vault', ['properties'], 'properties: {'],
    ['vault', ['properties', 'accessPolicies', 0, 'permissions', 'secrets', 1], "'list' ], keys: [] }"],
    ['vault', ['properties', 'accessPolicies', 0, 'permissions', 'keys'], 'keys: [] }'],
    ['vault', ['properties', 'accessPolicies', 1, 'objectId'], "objectId: 'second' }"],
    ['vault', ['properties', 'quoted-key'], "'quoted-key': subject == 'x'"],
    ['vault', ['properties', 'quoted-key', 'name'], "'quoted-key': subject == 'x'"],
    ['vault', ['properties', 'after'], 'after: true'],
    ['vault', ['tags', 'c', 'd'], "d: 'e' } }"],
    ['vault::secret', ['properties', 'value'], 'value: subject }'],
    ['many', ['properties', 'subject'], 'subject: name'],
    ['other', ['params', 'subject'], 'subject: subject'],
    ['other', ['nothing'], "module other 'modules/other.bicep' = {"],
  ])('%s has %j at its place', (symbol, path, line) => {
    expect(at(symbol, path)).toBe(line);
  });

  it('are found by what parameters are for', () => {
    expect(readBicep("using './main.bicep'\nparam a = 1\n").using).toBe('./main.bicep');
    expect(readBicep('using none\n').using).toBeUndefined();
  });
});

describe('the reader of Bicep', () => {
  it('ends with any text, in time that grows with it', () => {
    const part = fc.constantFrom(
      ..."resource a 'b/c@1' = {|module m 'x' = [for x in y: {|}|]|[|(|)|'|'''|${|\n|,|:|?|//|/*|*/|if (|param|=|\\".split(
        '|',
      ),
    );
    fc.assert(fc.property(fc.array(part, { maxLength: 40 }), (parts) => void readBicep(parts.join(' '))));
  });

  it.each(['{', '[', '}', ']', "'${", 'a: {', 'a: [', "resource a 'b' = {\n", '/*', "'''", '? '])(
    'passes over very much of %j',
    (part) => {
      const start = performance.now();
      readBicep(`resource a 'b/c@1' = ${part.repeat(30_000)}`);
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});
