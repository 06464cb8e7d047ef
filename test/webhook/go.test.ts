import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInteger, quote, trimSpace } from '../../src/webhook/go';

function parse(text: string, bits: 32 | 64 = 64): string {
  const parsed = parseInteger(text, bits);
  return 'value' in parsed ? String(parsed.value) : parsed.problem.replace('strconv.ParseInt: parsing ', '');
}

describe('strconv.ParseInt', () => {
  it.each([
    ['3600', '3600'],
    ['03600', '3600'],
    ['+3600', '3600'],
    ['86400', '86400'],
    ['-0', '0'],
    ['9223372036854775807', '9223372036854775807'],
    ['-9223372036854775808', '-9223372036854775808'],
  ])('reads %j as %s', (text, value) => {
    expect(parse(text)).toBe(value);
  });

  it.each([
    [' 3600', '" 3600": invalid syntax'],
    ['3600 ', '"3600 ": invalid syntax'],
    ['3600\n', '"3600\\n": invalid syntax'],
    ['3600s', '"3600s": invalid syntax'],
    ['1h', '"1h": invalid syntax'],
    ['3600.0', '"3600.0": invalid syntax'],
    ['3_600', '"3_600": invalid syntax'],
    ['3,600', '"3,600": invalid syntax'],
    ['0x1000', '"0x1000": invalid syntax'],
    ['1e4', '"1e4": invalid syntax'],
    ['３６００', '"３６００": invalid syntax'],
    ['true', '"true": invalid syntax'],
    ['', '"": invalid syntax'],
    ['+', '"+": invalid syntax'],
    ['+-1', '"+-1": invalid syntax'],
    ['9223372036854775808', '"9223372036854775808": value out of range'],
    ['-9223372036854775809', '"-9223372036854775809": value out of range'],
  ])('does not read %j', (text, problem) => {
    expect(parse(text)).toBe(problem);
  });

  it.each([
    ['2147483647', '2147483647'],
    ['-2147483648', '-2147483648'],
    ['2147483648', '"2147483648": value out of range'],
  ])('of 32 bits reads %j as %s', (text, value) => {
    expect(parse(text, 32)).toBe(value);
  });

  it('stops at what is wrong first: too large, or no digit', () => {
    expect(parse('4294967296x', 32)).toBe('"4294967296x": value out of range');
    expect(parse('4294967295x', 32)).toBe('"4294967295x": invalid syntax');
  });

  it('reads every number of 64 bits that is written in digits', () => {
    const numbers = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
    fc.assert(
      fc.property(numbers, (value) => {
        expect(parse(String(value))).toBe(String(value));
      }),
    );
  });
});

describe('strconv.Quote', () => {
  it.each([
    ['plain ü 日本', '"plain ü 日本"'],
    ['"\\', '"\\"\\\\"'],
    ['\x07\b\f\n\r\t\v', '"\\a\\b\\f\\n\\r\\t\\v"'],
    ['\x00\x7f', '"\\x00\\x7f"'],
    ['\u00a0\ufeff', '"\\u00a0\\ufeff"'],
    ['\u{e0001}', '"\\U000e0001"'],
    ['\ud800', '"\ufffd"'],
  ])('of %j is %s', (text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });

  it('is what JSON has for printable ASCII', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const printable = text.replace(/[^\x20-\x7e]/g, '');
        expect(quote(printable)).toBe(JSON.stringify(printable));
      }),
    );
  });
});

describe('strings.TrimSpace', () => {
  it.each([
    [' a\t\n', 'a'],
    ['\u00a0a\u0085', 'a'],
    ['\ufeffa', '\ufeffa'],
    ['a b', 'a b'],
    ['\u3000', ''],
  ])('of %j is %j', (text, trimmed) => {
    expect(trimSpace(text)).toBe(trimmed);
  });
});
