import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/report/excerpt';

function shown(text: string, column: number | undefined, width = 80): string[] {
  const { line, caret } = excerpt(text, column, width);
  return caret === undefined ? [line] : [line, caret];
}

describe('an excerpt', () => {
  it('has the caret below the column', () => {
    expect(shown('  name: api', 9)).toEqual([
      '  name: api', //
      '        ^',
    ]);
  });

  it('has no caret where no column is known', () => {
    expect(shown('  name: api', undefined)).toEqual(['  name: api']);
  });

  it('shows tabs as blanks, up to the next stop', () => {
    expect(shown('\tab:\tvalue', 6)).toEqual([
      '    ab: value', //
      '        ^',
    ]);
  });

  it('counts wide characters as two columns, combining ones as none, and pairs of surrogates as two units', () => {
    expect(shown('世界: x', 5)).toEqual([
      '世界: x', //
      '      ^',
    ]);
    expect(shown('e\u0301: x', 5)).toEqual([
      'e\u0301: x', //
      '   ^',
    ]);
    expect(shown('🚀: x', 5)).toEqual([
      '🚀: x', //
      '    ^',
    ]);
  });

  it('cuts a long line around the column', () => {
    const line = 'abcdefghijklmnopqrstuvwxyz0123456789';
    expect(shown(line, 3, 20)).toEqual([
      'abcdefghijklmnopqrs…', //
      '  ^',
    ]);
    expect(shown(line, 20, 20)).toEqual([
      '…hijklmnopqrstuvwxy…', //
      '             ^',
    ]);
    expect(shown(line, 36, 20)).toEqual([
      '…xyz0123456789', //
      '             ^',
    ]);
  });

  it('puts the caret behind the end of a line that is shorter than the column', () => {
    expect(shown('a:', 99)).toEqual([
      'a:', //
      '  ^',
    ]);
  });

  it('does not look at what it does not show', () => {
    const line = 'x'.repeat(16 * 1024 * 1024);
    const before = performance.now();
    expect(shown(line, 8 * 1024 * 1024, 20)).toEqual(['…xxxxxxxxxxxxxxxxxx…', `${' '.repeat(13)}^`]);
    expect(performance.now() - before).toBeLessThan(500);
  });

  it('has the character of the column above the caret, and keeps to the width', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'abcdefgh: -'), minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(plain, fc.nat(119), fc.integer({ min: 20, max: 60 }), (text, at, width) => {
        fc.pre(at < text.trimEnd().length);
        const { line, caret } = excerpt(text, at + 1, width);
        expect(line.charAt((caret ?? '').length - 1)).toBe(text.charAt(at));
        expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
