import { describe, expect, it } from 'vitest';
import {
  access,
  array,
  type BicepType,
  call,
  not,
  object,
  printFile,
  printParameters,
  type Statement,
  str,
  symbol,
} from '../../src/bicep';

const string: BicepType = { kind: 'primitive', name: 'string' };
const printed = (...statements: Statement[]): string => printFile({ statements });

describe('a file', () => {
  it('has one blank line between statements and one line break at the end', () => {
    expect(printed({ kind: 'param', name: 'a', type: string }, { kind: 'var', name: 'b', value: symbol('a') })).toBe(
      `param a string

var b = a
`,
    );
  });

  it('starts with its header as comments, then its scope', () => {
    const file = printFile({
      header: ['Generated.', '', 'Do not\nedit.'],
      targetScope: 'subscription',
      statements: [],
    });
    expect(file).toBe(
      `// Generated.
//
// Do not
// edit.

targetScope = 'subscription'
`,
    );
  });

  it('does not name the scope that is the default', () => {
    expect(printFile({ targetScope: 'resourceGroup', statements: [{ kind: 'var', name: 'b', value: str('x') }] })).toBe(
      "var b = 'x'\n",
    );
  });

  it('is a single line break when there is nothing in it', () => {
    expect(printFile({ statements: [] })).toBe('\n');
  });
});

describe('a parameter', () => {
  it('has its decorators above it, description first', () => {
    const parameter: Statement = {
      kind: 'param',
      name: 'password',
      type: string,
      secure: true,
      description: "The vault's secret: ${x}\nEmpty: unchanged.",
      default: str(''),
    };
    expect(printed(parameter)).toBe(
      `@description('The vault\\'s secret: \\\${x}\\nEmpty: unchanged.')
@secure()
param password string = ''
`,
    );
  });
});

describe('a resource', () => {
  it('has parent, scope, name, properties and dependencies in this order', () => {
    const resource: Statement = {
      kind: 'resource',
      symbol: 'secret',
      type: 'Microsoft.KeyVault/vaults/secrets@2025-05-01',
      description: 'The secret.',
      dependsOn: ['first', 'second'],
      properties: [
        { key: 'properties', value: object({ value: symbol('password') }) },
        { key: 'tags', value: object({ 'a/b': str('c') }) },
      ],
      name: str('my-secret'),
      scope: call('resourceGroup', str('rg')),
      parent: symbol('vault'),
    };
    expect(printed(resource)).toBe(
      `@description('The secret.')
resource secret 'Microsoft.KeyVault/vaults/secrets@2025-05-01' = {
  parent: vault
  scope: resourceGroup('rg')
  name: 'my-secret'
  properties: {
    value: password
  }
  tags: {
    'a/b': 'c'
  }
  dependsOn: [
    first
    second
  ]
}
`,
    );
  });

  it('can exist already', () => {
    expect(
      printed({ kind: 'resource', symbol: 'kv', type: 'T@V', existing: true, name: str('kv'), properties: [] }),
    ).toBe(
      `resource kv 'T@V' existing = {
  name: 'kv'
}
`,
    );
  });

  it('can have a condition', () => {
    const condition = not(call('empty', symbol('value')));
    expect(
      printed({ kind: 'resource', symbol: 'r', type: 'T@V', condition, name: str('r'), properties: [], dependsOn: [] }),
    ).toBe(
      `resource r 'T@V' = if (!empty(value)) {
  name: 'r'
}
`,
    );
  });

  it('stays on its line when its type makes that longer than 120 characters', () => {
    const type = `Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30`;
    const long = 'ficTestUaDefaultWorkloadIdentitySa';
    expect(printed({ kind: 'resource', symbol: long, type, name: str('r'), properties: [] })).toBe(
      `resource ficTestUaDefaultWorkloadIdentitySa 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  name: 'r'
}
`,
    );
  });
});

describe('a module', () => {
  it('has scope, parameters and dependencies in this order', () => {
    const module: Statement = {
      kind: 'module',
      symbol: 'app',
      path: 'app.bicep',
      dependsOn: ['platform'],
      params: [{ name: 'location', value: symbol('location') }],
      scope: symbol('group'),
    };
    expect(printed(module)).toBe(
      `module app 'app.bicep' = {
  scope: group
  params: {
    location: location
  }
  dependsOn: [
    platform
  ]
}
`,
    );
  });

  it('can be empty', () => {
    expect(printed({ kind: 'module', symbol: 'app', path: 'app.bicep', params: [] })).toBe(
      "module app 'app.bicep' = {}\n",
    );
  });
});

describe('a type', () => {
  const parameter = (type: BicepType): string => printed({ kind: 'param', name: 'p', type }).trimEnd();
  const literals = (...values: string[]): BicepType => ({ kind: 'literals', values });

  it('can be an array', () => {
    expect(parameter({ kind: 'arrayOf', item: { kind: 'arrayOf', item: string } })).toBe('param p string[][]');
  });

  it('can be nullable, once', () => {
    expect(parameter({ kind: 'nullable', type: { kind: 'nullable', type: string } })).toBe('param p string?');
  });

  it('has parentheses around what is nullable in an array, where the compiler wants them', () => {
    expect(parameter({ kind: 'arrayOf', item: { kind: 'nullable', type: string } })).toBe('param p (string?)[]');
  });

  it('can be one of several texts', () => {
    expect(parameter(literals('a', "it's"))).toBe("param p 'a' | 'it\\'s'");
    expect(parameter({ kind: 'nullable', type: literals('a', 'b') })).toBe("param p ('a' | 'b')?");
    expect(parameter({ kind: 'arrayOf', item: literals('a') })).toBe("param p 'a'[]");
  });

  it('has each text on a line of its own when they do not fit', () => {
    expect(parameter(literals('x'.repeat(60), 'y'.repeat(60)))).toBe(
      `param p
  | '${'x'.repeat(60)}'
  | '${'y'.repeat(60)}'`,
    );
  });

  it('does not break for a single text', () => {
    expect(parameter(literals('x'.repeat(130)))).toBe(`param p '${'x'.repeat(130)}'`);
  });

  it('can be an object, on one line when it fits', () => {
    const inner: BicepType = {
      kind: 'objectOf',
      properties: [
        { key: 'clientId', type: string },
        { key: 'tenant-id', type: string, optional: true },
      ],
    };
    expect(parameter({ kind: 'objectOf', properties: [], rest: inner })).toBe(
      "param p { *: { clientId: string, 'tenant-id': string? } }",
    );
    expect(parameter({ kind: 'objectOf', properties: [] })).toBe('param p {}');
  });

  it('has each property on a line of its own when they do not fit', () => {
    const properties = ['x', 'y'].map((char) => ({ key: char.repeat(60), type: string }));
    expect(parameter({ kind: 'objectOf', properties, rest: string })).toBe(
      `param p {
  ${'x'.repeat(60)}: string
  ${'y'.repeat(60)}: string
  *: string
}`,
    );
  });
});

describe('an output', () => {
  it('has its decorators, its type and its value', () => {
    const output: Statement = {
      kind: 'output',
      name: 'uri',
      type: string,
      secure: true,
      description: 'Uri.',
      value: access(symbol('vault'), 'properties', 'vaultUri'),
    };
    expect(printed(output)).toBe(
      `@description('Uri.')
@secure()
output uri string = vault.properties.vaultUri
`,
    );
  });

  it('breaks its value at the width that its type leaves', () => {
    const value = call('union', symbol('a'.repeat(40)), symbol('b'.repeat(40)));
    expect(printed({ kind: 'output', name: 'o'.repeat(20), type: { kind: 'arrayOf', item: string }, value })).toBe(
      `output ${'o'.repeat(20)} string[] = union(
  ${'a'.repeat(40)},
  ${'b'.repeat(40)}
)
`,
    );
  });
});

describe('a file of parameters', () => {
  it('names the file whose parameters it gives', () => {
    const file = printParameters({
      header: ['Generated.'],
      using: './main.bicep',
      params: [
        { name: 'location', value: str('westeurope') },
        { name: 'names', value: array(str('a')) },
      ],
    });
    expect(file).toBe(
      `// Generated.

using './main.bicep'

param location = 'westeurope'

param names = [
  'a'
]
`,
    );
  });
});
