/** Text from files, so that it does nothing to a terminal, or to a log, but stand there. */
import { printable } from '../diagnostics';

// Characters of format turn the direction of a line around, or are not seen: a name could look like another one.
const FORMAT = /\p{Cf}/gu;

/** Text that may have several lines. */
export function safeText(text: string): string {
  return printable(text).replace(FORMAT, escaped);
}

/** Text of one line; tabs and line breaks are escaped, too. */
export function safeLine(text: string): string {
  return safeText(text).replace(/[\t\n]/g, escaped);
}

function escaped(char: string): string {
  return `\\u{${char.codePointAt(0)?.toString(16)}}`;
}

// What JSON allows raw, and is not harmless.
const RAW_IN_JSON = /[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu;

/** A value as JSON that says the same, all of it in characters that can be seen. */
export function safeJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replace(RAW_IN_JSON, (char) =>
    [...Array(char.length).keys()].map((at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  )}\n`;
}
