import { describe, expect, it } from 'vitest';
import {
  access,
  array,
  type BicepType,
  call,
  type Expression,
  index,
  int,
  interpolate,
  MAX_TEXT_LENGTH,
  not,
  object,
  type Statement,
  str,
  symbol,
  ternary,
  unsayable,
  unsayableInFile,
  unsayableInParameters,
} from '../../src/bicep';

const string: BicepType = { kind: 'primitive', name: 'string' };
const half = str('\udc00');
const broken = 'its text holds half of a surrogate pair';
const reasons = (expression: Expression): string[] => unsayable(expression).map(({ reason }) => reason);

describe('an expression', () => {
  it('cannot hold a text that is longer than a template takes', () => {
    expect(unsayable(str('x'.repeat(MAX_TEXT_LENGTH)))).toEqual([]);
    expect(reasons(str('x'.repeat(MAX_TEXT_LENGTH + 1)))).toEqual(['its text has 131073 characters, more than 131072']);
  });

  it('counts the holes of an interpolated text and doubles its braces, as the compiler does', () => {
    expect(unsayable(interpolate('{'.repeat(65_534), symbol('a')))).toEqual([]);
    expect(reasons(interpolate('{'.repeat(65_535), symbol('a')))).toEqual([
      'its text has 131073 characters, more than 131072',
    ]);
  });

  it('accepts a surrogate pair whose halves meet only in the text', () => {
    expect(unsayable(interpolate('\ud83d', '\ude00', symbol('a')))).toEqual([]);
  });

  it('cannot hold an object or an array inside an interpolated text, however deep', () => {
    expect(reasons(interpolate(call('f', object({})), access(array(), 'x')))).toEqual([
      'an object cannot stand inside an interpolated text',
      'an array cannot stand inside an interpolated text',
    ]);
  });

  it('can only use names that are names', () => {
    expect(
      reasons(call('f', symbol('a b'), call('az.resourceGroup'), call('1f'), symbol('true'), symbol('for'))),
    ).toEqual([
      '"a b" cannot be a name in Bicep',
      '"1f" cannot be a name in Bicep',
      '"true" cannot be a name in Bicep',
      '"for" cannot be a name in Bicep',
    ]);
  });

  it('has each key once and every key as a text', () => {
    const properties = [
      { key: 'a', value: int(1) },
      { key: str('a'), value: int(2) },
      { key: 'A', value: int(3) },
      { key: symbol('b'), value: int(4) },
      { key: interpolate('\udc00', symbol('b')), value: int(5) },
    ];
    expect(unsayable(object([{ key: 'x', value: object(properties) }]))).toEqual([
      { path: 'x.a', reason: 'the key is there twice' },
      { path: 'x', reason: 'a key of it is neither a text nor an interpolated text' },
      { path: "x['...']", reason: broken },
    ]);
  });

  it('has only whole numbers of 64 bits', () => {
    expect(reasons(array(int(1.5), int(2 ** 60), int(2 ** 63), int(-(2n ** 63n)), int(-(2n ** 63n) - 1n)))).toEqual([
      '1.5 is not a whole number',
      '9223372036854775808 is outside of 64 bits',
      '-9223372036854775809 is outside of 64 bits',
    ]);
  });

  it('is searched everywhere', () => {
    const everywhere = [
      access(half, 'x'),
      access(symbol('a'), '\udc00'),
      index(half, half),
      not(half),
      ternary(half, half, half),
      call('f', half),
      object([{ key: '\udc00', value: half }]),
    ];
    expect(everywhere.map((one) => reasons(one).filter((reason) => reason === broken).length)).toEqual([
      1, 1, 2, 1, 3, 1, 2,
    ]);
  });
});

describe('a file', () => {
  it('is searched everywhere, and each place is named', () => {
    const statements: Statement[] = [
      { kind: 'param', name: 'a-b', type: string, description: '\udc00', default: half },
      { kind: 'param', name: 'kind', type: { kind: 'arrayOf', item: { kind: 'literals', values: [] } } },
      {
        kind: 'param',
        name: 'shape',
        type: {
          kind: 'objectOf',
          properties: [{ key: 'x', type: { kind: 'literals', values: ['\udc00'] } }],
          rest: { kind: 'nullable', type: { kind: 'literals', values: [] } },
        },
      },
      { kind: 'var', name: 'az', value: half },
      {
        kind: 'resource',
        symbol: 'vault',
        type: 'T\udc00',
        condition: half,
        parent: half,
        scope: half,
        name: half,
        properties: [
          { key: 'tags', value: object({ a: half }) },
          { key: 'name', value: int(1) },
        ],
        dependsOn: ['a b'],
      },
      {
        kind: 'module',
        symbol: 'app',
        path: 'a\udc00',
        scope: half,
        params: [{ name: 'p', value: half }],
        dependsOn: ['null'],
      },
      { kind: 'output', name: 'az', type: { kind: 'literals', values: [] }, value: half },
    ];
    expect(unsayableInFile({ statements })).toEqual([
      { path: 'a-b', reason: '"a-b" cannot be a name in Bicep' },
      { path: 'a-b.description', reason: broken },
      { path: 'a-b', reason: broken },
      { path: 'kind', reason: 'its type allows no value' },
      { path: 'shape.x', reason: broken },
      { path: 'shape', reason: 'its type allows no value' },
      { path: 'az', reason: '"az" cannot be declared in Bicep' },
      { path: 'az', reason: broken },
      { path: 'vault', reason: broken },
      { path: 'vault', reason: broken },
      { path: 'vault.parent', reason: broken },
      { path: 'vault.scope', reason: broken },
      { path: 'vault.name', reason: broken },
      { path: 'vault.tags.a', reason: broken },
      { path: 'vault.name', reason: 'the key is there twice' },
      { path: 'vault.dependsOn', reason: '"a b" cannot be a name in Bicep' },
      { path: 'app', reason: broken },
      { path: 'app.scope', reason: broken },
      { path: 'app.p', reason: broken },
      { path: 'app.dependsOn', reason: '"null" cannot be a name in Bicep' },
      { path: 'az', reason: 'its type allows no value' },
      { path: 'az', reason: broken },
    ]);
  });

  it('declares each name once, whatever its case, and outputs apart from the rest', () => {
    const statements: Statement[] = [
      { kind: 'param', name: 'location', type: string },
      { kind: 'var', name: 'Location', value: str('x') },
      { kind: 'output', name: 'location', type: string, value: symbol('location') },
      { kind: 'output', name: 'LOCATION', type: string, value: symbol('location') },
    ];
    expect(unsayableInFile({ statements })).toEqual([
      { path: 'Location', reason: 'the name is declared twice' },
      { path: 'LOCATION', reason: 'the name is declared twice' },
    ]);
  });
});

describe('a file of parameters', () => {
  it('is searched everywhere', () => {
    const file = {
      using: './\udc00.bicep',
      params: [
        { name: 'a b', value: half },
        { name: 'c', value: array(half) },
      ],
    };
    expect(unsayableInParameters(file)).toEqual([
      { path: 'using', reason: broken },
      { path: 'a b', reason: '"a b" cannot be a name in Bicep' },
      { path: 'a b', reason: broken },
      { path: 'c[0]', reason: broken },
    ]);
  });
});
