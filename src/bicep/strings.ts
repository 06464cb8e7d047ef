/** Text as Bicep writes it between single quotes. */

// The formatter turns form feed, U+0085, U+2028 and U+2029 into line breaks even inside quotes, which breaks the file.
// The others would survive, but nobody can review what cannot be seen.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

// Nearly every text is of this kind, and classes of Unicode are slow to test.
const PLAIN = /^[ !"#%-&(-[\]-~]*$/;

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function codePointEscape(char: string): string {
  return `\\u{${char.codePointAt(0)?.toString(16)}}`;
}

/** Text with the escapes it needs inside single quotes, without the quotes. */
export function escapeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[\\']/g, '\\$&')
    .replaceAll('${', '\\${')
    .replace(INVISIBLE, (char) => SHORT_ESCAPES[char] ?? codePointEscape(char));
}

/** Text as a string literal: `it's` becomes `'it\'s'`. */
export function quote(text: string): string {
  return `'${escapeText(text)}'`;
}

/** Text as the lines of a comment. The formatter keeps what stands after `//`, so nothing invisible may get there. */
export function commentLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/).map((line) => {
    const visible = line.replace(INVISIBLE, codePointEscape).trimEnd();
    return visible === '' ? '//' : `// ${visible}`;
  });
}

/** Whether half of a surrogate pair stands alone, so that the text has no UTF-8 form. */
export function hasLoneSurrogate(text: string): boolean {
  return /[\ud800-\udfff]/.test(text) && /\p{Cs}/u.test(text);
}
