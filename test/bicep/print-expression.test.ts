import { describe, expect, it } from 'vitest';
import {
  access,
  array,
  binary,
  bool,
  call,
  type Expression,
  float,
  index,
  int,
  interpolate,
  not,
  nul,
  object,
  printExpression,
  safeAccess,
  str,
  symbol,
  ternary,
} from '../../src/bicep';

const a = symbol('a');
const b = symbol('b');
const c = symbol('c');
const minus = (operand: Expression): Expression => ({ kind: 'unary', operator: '-', operand });

describe('literals', () => {
  it('are written as they are read', () => {
    expect([int(5), int(-5), bool(true), bool(false), nul()].map(printExpression)).toEqual([
      '5',
      '-5',
      'true',
      'false',
      'null',
    ]);
  });

  it('reach to both ends of 64 bits', () => {
    expect(printExpression(int(-(2n ** 63n)))).toBe('-9223372036854775808');
    expect(printExpression(int(2n ** 63n - 1n))).toBe('9223372036854775807');
  });

  it('of JavaScript have all their digits', () => {
    expect([2 ** 53, 2 ** 60, -(2 ** 63)].map((value) => printExpression(int(value)))).toEqual([
      '9007199254740992',
      '1152921504606846976',
      '-9223372036854775808',
    ]);
  });

  it('with a fraction go through json(), because Bicep has none', () => {
    expect([1.5, -0.25, 1e-7, -0].map((value) => printExpression(float(value)))).toEqual([
      "json('1.5')",
      "json('-0.25')",
      "json('1e-7')",
      "json('-0')",
    ]);
  });

  it('beyond 64 bits keep their exponent, because json() of more digits kills the compiler', () => {
    expect(printExpression(float(14212807410036021000))).toBe("json('1.4212807410036021e+19')");
  });
});

describe('objects and arrays', () => {
  it('have every item on a line of its own', () => {
    expect(printExpression(object({ names: array(str('x'), object({ y: int(1) })), z: a }))).toBe(
      `{
  names: [
    'x'
    {
      y: 1
    }
  ]
  z: a
}`,
    );
  });

  it('stay on the line when they are empty', () => {
    expect(printExpression(array(object({}), array()))).toBe('[\n  {}\n  []\n]');
  });

  it('quote a key only where it is no name', () => {
    const keys = ['plain', '_x1', 'if', 'a-b', '1a', '', 'é', 'true', 'null', "it's", '${x}', 'k'.repeat(256)];
    expect(printExpression(object(Object.fromEntries(keys.map((key) => [key, a]))))).toBe(
      `{
  plain: a
  _x1: a
  if: a
  'a-b': a
  '1a': a
  '': a
  'é': a
  'true': a
  'null': a
  'it\\'s': a
  '\\\${x}': a
  '${'k'.repeat(256)}': a
}`,
    );
  });

  it('take interpolated keys', () => {
    const printed = printExpression(object([{ key: interpolate(access(a, 'id')), value: object({}) }]));
    expect(printed).toBe("{\n  '${a.id}': {}\n}");
  });

  it('write a key bare whose text is a name, however it was given', () => {
    const printed = printExpression(
      object([
        { key: interpolate('x', str('y')), value: a },
        { key: str('z'), value: b },
      ]),
    );
    expect(printed).toBe('{\n  xy: a\n  z: b\n}');
  });
});

describe('interpolated text', () => {
  it('holds expressions', () => {
    expect(printExpression(interpolate('id-', a, '/', access(b, 'name')))).toBe("'id-${a}/${b.name}'");
  });

  it('is plain text without any', () => {
    expect(printExpression(interpolate('a', str("'"), 'b'))).toBe("'a\\'b'");
  });

  it('takes nested interpolations apart', () => {
    expect(printExpression(interpolate('1', interpolate('2', a), str('3')))).toBe("'12${a}3'");
  });

  it('escapes what only two parts together make a hole', () => {
    expect(printExpression(interpolate('$', '{a}', '$', a))).toBe("'\\${a}$${a}'");
  });

  it('keeps calls and ternaries on the line, however long it is', () => {
    const long = str('x'.repeat(80));
    const printed = printExpression(interpolate(call('f', long, long), ternary(a, long, long)));
    expect(printed).toBe(
      `'\${f('${'x'.repeat(80)}', '${'x'.repeat(80)}')}\${a ? '${'x'.repeat(80)}' : '${'x'.repeat(80)}'}'`,
    );
  });
});

describe('access', () => {
  it('goes by dots where the property is a name', () => {
    expect(printExpression(access(a, 'properties', 'vaultUri'))).toBe('a.properties.vaultUri');
  });

  it('goes by brackets where it is not', () => {
    expect(printExpression(access(a, 'a-b', 'true', 'x'))).toBe("a['a-b']['true'].x");
  });

  it('can be safe', () => {
    expect(printExpression(safeAccess(safeAccess(a, 'x'), 'a-b'))).toBe("a.?x[?'a-b']");
  });

  it('by a text that is a name is access by a dot, as the linter wants it', () => {
    expect(printExpression(index(a, str('name')))).toBe('a.name');
    expect(printExpression(index(a, str('a/b')))).toBe("a['a/b']");
  });

  it('by an expression has brackets', () => {
    expect(printExpression(index(index(a, int(0)), interpolate(b, '-', c)))).toBe("a[0]['${b}-${c}']");
  });

  it('puts its target in parentheses where that binds less tightly', () => {
    const targets = [binary(a, '+', b), not(a), ternary(a, b, c), int(5), int(-5)];
    expect(targets.map((target) => printExpression(access(target, 'x')))).toEqual([
      '(a + b).x',
      '(!a).x',
      '(a ? b : c).x',
      '(5).x',
      '(-5).x',
    ]);
  });

  it('follows calls, texts and brackets directly', () => {
    const targets = [call('f'), str('s'), array(a), nul()];
    expect(targets.map((target) => printExpression(access(target, 'x')))).toEqual([
      'f().x',
      "'s'.x",
      '[\n  a\n].x',
      'null.x',
    ]);
  });
});

describe('operators', () => {
  it('have parentheses only where the tree would read otherwise', () => {
    const trees = [
      binary(binary(a, '+', b), '*', c),
      binary(a, '+', binary(b, '*', c)),
      binary(a, '-', binary(b, '-', c)),
      binary(binary(a, '-', b), '-', c),
      binary(binary(a, '||', b), '&&', c),
      binary(a, '??', binary(b, '||', c)),
      binary(binary(a, '??', b), '||', c),
      binary(binary(a, '<', b), '==', binary(b, '>=', c)),
      binary(binary(a, '=~', b), '!~', c),
      binary(ternary(a, b, c), '??', c),
    ];
    expect(trees.map(printExpression)).toEqual([
      '(a + b) * c',
      'a + b * c',
      'a - (b - c)',
      'a - b - c',
      '(a || b) && c',
      'a ?? b || c',
      '(a ?? b) || c',
      'a < b == b >= c',
      'a =~ b !~ c',
      '(a ? b : c) ?? c',
    ]);
  });

  it('before their operand are never doubled, which is a syntax error', () => {
    expect([not(not(a)), minus(minus(a)), minus(int(-5)), not(call('f', a))].map(printExpression)).toEqual([
      '!(!a)',
      '-(-a)',
      '-(-5)',
      '!f(a)',
    ]);
  });

  it('stay on the line, however long it is', () => {
    const long = symbol('x'.repeat(100));
    expect(printExpression(binary(long, '&&', long))).toBe(`${'x'.repeat(100)} && ${'x'.repeat(100)}`);
  });
});

describe('a value that cannot be said', () => {
  it('is never printed', () => {
    expect(() => printExpression({ kind: 'unsayable', reason: 'it is a function' })).toThrow(
      'This value cannot be printed: it is a function.',
    );
  });
});
