/** Names and literals of a program that is written for people. */

/** Text as TypeScript, in single quotes. */
export function literal(text: string): string {
  const inside = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inside.replace(/[\u007f-\u009f\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;
}

/** Text in a comment of one line. */
export function commented(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ');
}

/** Gives each thing a variable of its own, named after it: `shop-id` is `shopId`. */
export class Variables {
  private readonly taken: Set<string>;

  constructor(taken: readonly string[]) {
    this.taken = new Set(taken);
  }

  of(...words: readonly string[]): string {
    const parts = words.flatMap((word) => word.split(/[^A-Za-z0-9]+/)).filter((part) => part !== '');
    const joined = parts.map((part, index) => (index === 0 ? lower(part) : upper(part))).join('');
    const base = /^[A-Za-z]/.test(joined) && !RESERVED.has(joined) ? joined : `the${upper(joined)}`;
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? base : `${base}${number}`;
      if (this.taken.has(name)) continue;
      this.taken.add(name);
      return name;
    }
  }
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const RESERVED: ReadonlySet<string> = new Set(
  (
    'break case catch class const continue debugger default delete do else enum export extends false finally for function ' +
    'if implements import in instanceof interface let new null package private protected public return static super switch ' +
    'this throw true try typeof var void while with yield await async undefined eval arguments require module exports process console'
  ).split(' '),
);
