import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { block, code, list, table } from '../../src/next-steps/markdown';
import { blocksOf } from './steps';

describe('code in a line', () => {
  it.each([
    ['dist/', '`dist/`'],
    ['a`b', '``a`b``'],
    ['`a`', '`` `a` ``'],
    ['a\nb', '`a b`'],
  ])('%j is %s', (text, expected) => {
    expect(code(text)).toBe(expected);
  });
});

describe('a block', () => {
  it('is fenced as shell', () => {
    expect(block('az login', 'az account show')).toBe('```sh\naz login\naz account show\n```');
  });

  it('ends where its text ends, whatever is in that', () => {
    const text = fc.string({ unit: fc.constantFrom('`', '\n', 'a', ' ', "'") });
    fc.assert(
      fc.property(text, (lines) => {
        expect(blocksOf(`x\n\n${block(lines)}\n\ny`)).toEqual([lines]);
      }),
    );
  });
});

it('a table keeps its columns, whatever is in the cells', () => {
  expect(table(['A', 'B'], [['a|b', 'c']])).toBe('| A | B |\n|---|---|\n| a\\|b | c |');
});

it.each([
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c', 'd'], 'a, b, c and d'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more'],
])('%j is told as %s', (items, told) => {
  expect(list(items)).toBe(told);
});
