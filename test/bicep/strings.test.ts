import { describe, expect, it } from 'vitest';
import { printExpression, str } from '../../src/bicep';
import { commentLines } from '../../src/bicep/strings';

const printed = (text: string): string => printExpression(str(text));

describe('a text in Bicep', () => {
  it('stands between single quotes', () => {
    expect(printed('api://AzureADTokenExchange')).toBe("'api://AzureADTokenExchange'");
  });

  it('may be empty', () => {
    expect(printed('')).toBe("''");
  });

  it('escapes quotes and backslashes', () => {
    expect(printed("it's C:\\temp")).toBe("'it\\'s C:\\\\temp'");
  });

  it('escapes line breaks and tabs with their letters', () => {
    expect(printed('a\r\n\tb')).toBe("'a\\r\\n\\tb'");
  });

  it('escapes a dollar sign only where a brace follows', () => {
    expect(printed('$5 $$ ${x} $ {y} }')).toBe("'$5 $$ \\${x} $ {y} }'");
  });

  it('escapes the brace after the last of several dollar signs', () => {
    expect(printed('$${x}')).toBe("'$\\${x}'");
  });

  it.each([
    ['\0', '\\u{0}'],
    ['\u000b', '\\u{b}'],
    ['\f', '\\u{c}'],
    ['\u007f', '\\u{7f}'],
    ['\u0085', '\\u{85}'],
    ['\u00a0', '\\u{a0}'],
    ['\u00ad', '\\u{ad}'],
    ['\u200b', '\\u{200b}'],
    ['\u202e', '\\u{202e}'],
    ['\u2028', '\\u{2028}'],
    ['\u2029', '\\u{2029}'],
    ['\ufeff', '\\u{feff}'],
    ['\u{e0041}', '\\u{e0041}'],
  ])('shows what cannot be seen: %j becomes %s', (char, shown) => {
    expect(printed(`a${char}b`)).toBe(`'a${shown}b'`);
  });

  it('leaves everything that can be seen as it is', () => {
    expect(printed('"é" 日本 😀')).toBe(`'"é" 日本 😀'`);
  });
});

describe('a comment', () => {
  it('has one line for each line of the text, without blanks at the end', () => {
    expect(commentLines('Generated.  \n\nDo not edit.\r\n')).toEqual(['// Generated.', '//', '// Do not edit.', '//']);
  });

  it('shows what cannot be seen, because the formatter would break the line there', () => {
    expect(commentLines('a\u2028b\u0085c\0d')).toEqual(['// a\\u{2028}b\\u{85}c\\u{0}d']);
  });
});
