/** What Go does with texts, where JavaScript does something else. */

/** White space of Go's unicode.IsSpace: with U+0085, without U+FEFF, the other way round than JavaScript's `trim`. */
const SPACE = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const AROUND = new RegExp(`^${SPACE}+|${SPACE}+$`, 'g');

/** `strings.TrimSpace`. */
export function trimSpace(text: string): string {
  return text.replace(AROUND, '');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '\\': '\\\\',
  '"': '\\"',
};

function quotedCharacter(char: string): string {
  const escaped = ESCAPES[char];
  if (escaped !== undefined) return escaped;
  if (/[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u.test(char)) return char;
  const code = char.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code < 0x20 || code === 0x7f) return `\\x${hex.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

/** `strconv.Quote`. */
export function quote(text: string): string {
  return `"${Array.from(text.replace(/\p{Cs}/gu, '\ufffd'), quotedCharacter).join('')}"`;
}

export type Parsed = { readonly value: bigint } | { readonly problem: string };

/** `strconv.ParseInt(text, 10, bits)`, with its words. */
export function parseInteger(text: string, bits: 32 | 64): Parsed {
  const negative = text.startsWith('-');
  const digits = negative || text.startsWith('+') ? text.slice(1) : text;
  const problem = (what: string): Parsed => ({ problem: `strconv.ParseInt: parsing ${quote(text)}: ${what}` });
  // Go reads from the left and stops at the first thing that is wrong: too large, or no digit.
  const most = 2n ** BigInt(bits) - 1n;
  let value = 0n;
  for (const digit of digits) {
    if (!/^[0-9]$/.test(digit)) return problem('invalid syntax');
    value = value * 10n + BigInt(digit);
    if (value > most) return problem('value out of range');
  }
  if (digits === '') return problem('invalid syntax');
  const limit = 2n ** BigInt(bits - 1);
  if (negative ? value > limit : value >= limit) return problem('value out of range');
  return { value: negative ? -value : value };
}
