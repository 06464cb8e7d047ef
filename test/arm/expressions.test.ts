import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArmValue, Opaque, readTemplate } from '../../src/arm';
import { type Expression, parseExpression, parseText } from '../../src/arm/syntax';

const TEMPLATE = {
  $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
  contentVersion: '1.0.0.0',
  parameters: {
    unknown: { type: 'string' },
    known: { type: 'string', defaultValue: 'shop' },
    list: { type: 'array', defaultValue: ['a', 'b'] },
    missing: { type: 'string', nullable: true },
    secret: { type: 'secureString', defaultValue: 'hunter2' },
  },
  variables: {
    object: { Name: 'x', inner: [{ deep: 1 }] },
    both: "[concat(parameters('known'), '-', variables('tail'))]",
  },
  functions: [
    {
      namespace: 'my',
      members: {
        subject: {
          parameters: [{ name: 'ns', type: 'string' }],
          output: { type: 'string', value: "[format('system:serviceaccount:{0}:api', parameters('ns'))]" },
        },
      },
    },
  ],
  resources: [],
};

function evaluate(expression: string): ArmValue | undefined {
  const template = { ...TEMPLATE, outputs: { it: { type: 'object', value: expression } } };
  return readTemplate(JSON.stringify(template), 'main.json').outputs.it;
}

describe('an expression of which everything is known is computed', () => {
  it.each<[string, ArmValue]>([
    ['plain', 'plain'],
    ['[[not an expression]', '[not an expression]'],
    ['[ and so on', '[ and so on'],
    ["['it''s']", "it's"],
    ["[parameters('known')]", 'shop'],
    ["[PARAMETERS('Known')]", 'shop'],
    ["[parameters('missing')]", null],
    ["[variables('object').name]", 'x'],
    ["[variables('object')['inner'][0].deep]", 1],
    ["[my.subject('shop')]", 'system:serviceaccount:shop:api'],
    ["[format('{0}/{1}', parameters('known'), 'b')]", 'shop/b'],
    ["[format('{{{0}}}', 1)]", '{1}'],
    ["[format('{0}', true())]", 'True'],
    ["[concat('a', 1)]", 'a1'],
    ["[concat(createArray('a'), createArray('b'))]", ['a', 'b']],
    ["[join(parameters('list'), '-')]", 'a-b'],
    ["[split('a,b;c', createArray(',', ';'))]", ['a', 'b', 'c']],
    ["[split('', ',')]", ['']],
    ["[last(split('a/b', '/'))]", 'b'],
    ["[first(parameters('list'))]", 'a'],
    ['[first(createArray())]', null],
    ["[toUpper('ab')]", 'AB'],
    ["[replace('a.b.c', '.', '-')]", 'a-b-c'],
    ["[replace('a', 'a', '$&')]", '$&'],
    ["[substring('abc', 1)]", 'bc'],
    ["[trim('  a ')]", 'a'],
    ["[startsWith('ABC', 'a')]", true],
    ["[endsWith('abc', 'C')]", true],
    ["[contains('ABC', 'a')]", false],
    ["[contains(createObject('A', 1), 'a')]", true],
    ["[contains(parameters('list'), 'b')]", true],
    ["[indexOf('abc', 'B')]", 1],
    ["[empty('')]", true],
    ["[empty(parameters('missing'))]", true],
    ['[empty(createObject())]', true],
    ["[length(parameters('list'))]", 2],
    ["[if(equals('a', 'a'), 'yes', 'no')]", 'yes'],
    ["[equals('a', 'A')]", false],
    ['[and(true(), not(false()))]', true],
    ['[or(false(), false())]', false],
    ["[coalesce(parameters('missing'), 'else')]", 'else'],
    ['[null()]', null],
    ["[createObject('a', createArray(1))]", { a: [1] }],
    [
      "[union(createObject('a', createObject('x', 1)), createObject('A', createObject('y', 2)))]",
      { A: { x: 1, y: 2 } },
    ],
    ["[union(createObject('a', 1), createObject('a', null()))]", { a: 1 }],
    ["[equals(createObject('a', 1), createObject('A', 1))]", false],
    ['[union(createArray(1, 2), createArray(2, 3))]', [1, 2, 3]],
    [
      "[shallowMerge(createArray(createObject('a', createObject('x', 1)), createObject('a', createObject('y', 2))))]",
      { a: { y: 2 } },
    ],
    [
      "[items(createObject('b', 1, 'a', 2))]",
      [
        { key: 'a', value: 2 },
        { key: 'b', value: 1 },
      ],
    ],
    ['[range(1, 3)]', [1, 2, 3]],
    ['[string(true())]', 'True'],
    ["[int('5')]", 5],
    ["[bool('TRUE')]", true],
    ['[json(\'{"a": [1]}\').a[0]]', 1],
    ['[add(1, mul(2, 3))]', 7],
    ['[div(-7, 2)]', -3],
    ['[less(1, 2)]', true],
    ["[map(parameters('list'), lambda('x', toUpper(lambdaVariables('x'))))]", ['A', 'B']],
    ["[map(parameters('list'), lambda('x', 'i', concat(lambdaVariables('x'), lambdaVariables('i'))))]", ['a0', 'b1']],
    ["[filter(range(1, 3), lambda('x', greater(lambdaVariables('x'), 1)))]", [2, 3]],
    ["[toObject(parameters('list'), lambda('x', lambdaVariables('x')))]", { a: 'a', b: 'b' }],
    ["[tryGet(variables('object'), 'name')]", 'x'],
    ["[tryGet(variables('object'), 'none', 'deeper')]", null],
    ["[if(parameters('unknown'), 'same', 'same')]", 'same'],
    ["[equals(parameters('unknown'), parameters('unknown'))]", true],
    ["[empty(concat('a', parameters('unknown')))]", false],
    ["[last(split(resourceId('Microsoft.KeyVault/vaults', 'kv'), '/'))]", 'kv'],
    [
      "[subscriptionResourceId('22222222-2222-2222-2222-222222222222', 'A.B/c', 'd')]",
      '/subscriptions/22222222-2222-2222-2222-222222222222/providers/A.B/c/d',
    ],
    ["[tenantResourceId('A.B/c', 'd')]", '/providers/A.B/c/d'],
  ])('%s', (expression, value) => {
    expect(evaluate(expression)).toEqual(value);
  });
});

describe('an expression of which not everything is known is opaque', () => {
  it.each([
    "[parameters('unknown')]",
    "[parameters('secret')]",
    "[parameters('nobody declares it')]",
    "[concat('https://', parameters('unknown'))]",
    "[variables('both')]",
    "[variables('object').nothing]",
    "[if(parameters('unknown'), 'a', 'b')]",
    "[equals(parameters('unknown'), 'a')]",
    "[coalesce(parameters('unknown'), 'a')]",
    "[union(createObject('a', 1), parameters('unknown'))]",
    "[length(parameters('unknown'))]",
    "[toUpper('straße')]",
    "[format('{0:N2}', 1)]",
    "[guid('a')]",
    "[uniqueString('a')]",
    '[newGuid()]',
    '[utcNow()]',
    '[subscription().subscriptionId]',
    '[resourceGroup().location]',
    '[deployment().name]',
    '[tenant().tenantId]',
    '[environment().suffixes.keyvaultDns]',
    "[resourceId('Microsoft.KeyVault/vaults', 'kv')]",
    "[reference('kv').vaultUri]",
    "[listKeys('kv', '2023-01-01').x]",
    '[this is none]',
    "['open]",
    '[99999999999999999999]',
    '[]',
  ])('%s', (expression) => {
    expect(evaluate(expression)).toBeInstanceOf(Opaque);
  });
});

describe('an unknown value', () => {
  const symbol = (expression: string) => (evaluate(expression) as Opaque).symbol;

  it('is equal to itself however often it is used', () => {
    const one = "[concat('id-', parameters('unknown'))]";
    expect(symbol(one)).toBeDefined();
    expect(symbol(one)).toBe(symbol("[format('id-{0}', parameters('Unknown'))]"));
    expect(symbol(one)).not.toBe(symbol("[concat('id_', parameters('unknown'))]"));
  });

  it('is like no other where each use gives something else', () => {
    expect(symbol('[newGuid()]')).toBeUndefined();
    expect(symbol("[concat('a', utcNow())]")).toBeUndefined();
  });
});

describe('the id of a resource', () => {
  const reference = (expression: string) => (evaluate(expression) as Opaque).reference;

  it('is known as far as its parts are', () => {
    expect(
      reference("[resourceId('rg', 'Microsoft.KeyVault/vaults/secrets', 'kv', parameters('unknown'))]")?.id,
    ).toMatchObject({
      subscription: undefined,
      resourceGroup: 'rg',
      type: 'Microsoft.KeyVault/vaults/secrets',
      names: ['kv', undefined],
    });
  });

  it('is read out of text as well', () => {
    const text = "[format('/subscriptions/{0}/resourceGroups/rg', subscription().subscriptionId)]";
    expect(reference(`[extensionResourceId(${text.slice(1, -1)}, 'Microsoft.KeyVault/vaults', 'kv')]`)?.id).toEqual({
      subscription: undefined,
      resourceGroup: 'rg',
      type: 'Microsoft.KeyVault/vaults',
      names: ['kv'],
      symbol: undefined,
    });
  });

  it('leads to what only Azure knows', () => {
    const found = reference(
      "[reference(resourceId('Microsoft.ContainerService/managedClusters', 'aks'), '2024-01-01').oidcIssuerProfile.issuerURL]",
    );
    expect(found?.path).toEqual(['properties', 'oidcIssuerProfile', 'issuerURL']);
    expect(found?.id.names).toEqual(['aks']);
  });

  it('leads to the whole resource where that is asked for', () => {
    const found = reference("[reference(resourceId('A.B/c', 'x'), '2024-01-01', 'Full').identity.principalId]");
    expect(found?.path).toEqual(['identity', 'principalId']);
  });

  it('leads there through safe access with nothing as its default, as Bicep writes it', () => {
    const full = "reference(resourceId('A.B/c', 'x'), '2024-01-01', 'full')";
    expect(reference(`[coalesce(tryGet(${full}, 'properties', 'clientId'), '')]`)?.path).toEqual([
      'properties',
      'clientId',
    ]);
    expect(reference(`[coalesce(tryGet(${full}, 'properties', 'clientId'), 'other')]`)).toBeUndefined();
  });
});

describe('the reader of expressions', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
  const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.record({ kind: fc.constant('literal' as const), value: fc.oneof(fc.string(), fc.integer()) }),
      fc.record({ kind: fc.constant('call' as const), name, args: fc.array(tie('tree'), { maxLength: 3 }) }),
      fc.record({ kind: fc.constant('member' as const), of: tie('tree'), key: tie('tree') }),
    ),
  }));

  function print(expression: Expression): string {
    if (expression.kind === 'call') return `${expression.name}(${expression.args.map(print).join(' , ')})`;
    if (expression.kind === 'member') return `${print(expression.of)}[ ${print(expression.key)} ]`;
    const { value } = expression;
    return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
  }

  it('reads what can be written', () => {
    fc.assert(
      fc.property(tree, (expression) => {
        expect(parseExpression(print(expression))).toEqual(expression);
      }),
    );
  });

  it('ends with any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'[](){}\'",. abc01-'), maxLength: 60 }), (text) => {
        parseText(`[${text}]`);
        evaluate(`[${text}]`);
      }),
    );
  });

  it('gives up on what nobody nests so deeply', () => {
    expect(parseExpression(`${'a('.repeat(5000)}${')'.repeat(5000)}`)).toBeUndefined();
    expect(parseExpression(`a${'[1'.repeat(5000)}${']'.repeat(5000)}`)).toBeUndefined();
  });
});
