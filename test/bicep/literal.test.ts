import { describe, expect, it } from 'vitest';
import { literal, printExpression, symbol, unsayable } from '../../src/bicep';

describe('a JavaScript value as Bicep', () => {
  it('is written with the same structure', () => {
    const value = {
      text: 'a',
      yes: true,
      nothing: null,
      list: [1, -2, 2n ** 62n],
      half: 0.5,
      'a-b': {},
      absent: undefined,
    };
    expect(printExpression(literal(value))).toBe(
      `{
  text: 'a'
  yes: true
  nothing: null
  list: [
    1
    -2
    4611686018427387904
  ]
  half: json('0.5')
  'a-b': {}
}`,
    );
  });

  it('may hold the same object twice', () => {
    const shared = { a: 1 };
    expect(unsayable(literal([shared, shared]))).toEqual([]);
  });

  it('keeps keys that JavaScript treats specially', () => {
    expect(printExpression(literal(JSON.parse('{ "__proto__": 1, "constructor": 2 }')))).toBe(
      '{\n  __proto__: 1\n  constructor: 2\n}',
    );
  });

  it('asks first whether a value stands for an expression', () => {
    const here = (value: unknown) => (value === 'HERE' ? symbol('location') : undefined);
    expect(printExpression(literal({ where: ['HERE', 'there'] }, here))).toBe(
      "{\n  where: [\n    location\n    'there'\n  ]\n}",
    );
  });

  it('reports everything that Bicep cannot say, each with its path', () => {
    class Thing {}
    const cyclic: Record<string, unknown> = {};
    cyclic.self = [cyclic];
    const value = {
      nan: Number.NaN,
      list: [Number.POSITIVE_INFINITY, undefined],
      run: () => 1,
      'a-b': { mark: Symbol('x') },
      when: new Date(0),
      thing: new Thing(),
      map: new Map(),
      cyclic,
      large: 2 ** 63,
      huge: 2n ** 63n,
      half: 'a\ud83d',
    };
    expect(unsayable(literal(value))).toEqual([
      { path: 'nan', reason: 'NaN is not a finite number' },
      { path: 'list[0]', reason: 'Infinity is not a finite number' },
      { path: 'list[1]', reason: 'it is undefined' },
      { path: 'run', reason: 'it is a function' },
      { path: "['a-b'].mark", reason: 'it is a symbol' },
      { path: 'when', reason: 'it is an object of the class Date' },
      { path: 'thing', reason: 'it is an object of the class Thing' },
      { path: 'map', reason: 'it is an object of the class Map' },
      { path: 'cyclic.self[0]', reason: 'it contains itself' },
      { path: 'large', reason: '9223372036854775808 is outside of 64 bits' },
      { path: 'huge', reason: '9223372036854775808 is outside of 64 bits' },
      { path: 'half', reason: 'its text holds half of a surrogate pair' },
    ]);
  });

  it('reports the holes of a sparse array', () => {
    const sparse: unknown[] = [];
    sparse[1] = 'x';
    expect(unsayable(literal(sparse))).toEqual([{ path: '[0]', reason: 'it is undefined' }]);
  });

  it('reports that nothing at all was given', () => {
    expect(unsayable(literal(undefined))).toEqual([{ path: '', reason: 'it is undefined' }]);
  });
});
