/** Keys and values of one line, of the YAML that nearly all manifests are. */
import { plainValue, type ScalarValue } from './scalar';

/** This is for the library. */
export class NotPlain extends Error {}

// Behind these, a text without quotes is something else: a list, an alias, an anchor, a tag, a block, a complex key.
const RESERVED = /^(?:[,[\]{}#&*!|>'"%@`?:]|-(?: |$))/;
// A reader does not look for the colon of a key much further.
const LONGEST_KEY = 1_000;

/** A value without quotes, with the comment behind it. */
export function plainScalar(text: string): ScalarValue {
  const comment = text.indexOf(' #');
  const value = trimmed(comment < 0 ? text : text.slice(0, comment));
  if (RESERVED.test(value) || value.endsWith(':') || value.includes(': ')) throw new NotPlain();
  return finite(plainValue(value));
}

/** A key, without its colon. */
export function plainKey(text: string): string {
  const first = text.charAt(0);
  if (text.length > LONGEST_KEY) throw new NotPlain();
  if (first === '"' || first === "'") return ownName(quotedText(text));
  if (RESERVED.test(text) || text.endsWith(' ') || text.includes(' #') || text === '<<') throw new NotPlain();
  const value = finite(plainValue(text));
  if (value === null) throw new NotPlain();
  return ownName(String(value));
}

function ownName(key: string): string {
  // As a plain assignment, this would be lost.
  if (key === '__proto__') throw new NotPlain();
  return key;
}

function finite(value: ScalarValue): ScalarValue {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new NotPlain();
  return value;
}

function trimmed(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === ' ') end -= 1;
  return end === text.length ? text : text.slice(0, end);
}

const DOUBLE = /"[^"\\]*(?:\\.[^"\\]*)*"/y;
const SINGLE = /'[^']*(?:''[^']*)*'/y;

/** Where the quoted text ends that begins at a place of a line, behind its last quote. */
export function quotedEnd(line: string, at: number): number {
  const pattern = line.charAt(at) === '"' ? DOUBLE : SINGLE;
  pattern.lastIndex = at;
  if (!pattern.test(line)) throw new NotPlain();
  return pattern.lastIndex;
}

// What JSON escapes, YAML escapes the same way, and some things more.
const ESCAPES_OF_JSON = /^[^\\]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^\\]*)*$/;

/** What a text in quotes says. */
export function quotedText(text: string): string {
  const inner = text.slice(1, -1);
  if (text.startsWith("'")) return inner.replaceAll("''", "'");
  if (!inner.includes('\\')) return inner;
  if (!ESCAPES_OF_JSON.test(inner)) throw new NotPlain();
  return JSON.parse(text) as string;
}

/** What follows on a line: a comment must be apart from what is before it. */
export function restAfter(line: string, at: number): string {
  let start = at;
  while (line.charAt(start) === ' ') start += 1;
  if (start === at && line.charAt(at) === '#') throw new NotPlain();
  return line.slice(start);
}

/** Whether a value is written as in JSON. */
export function isFlow(text: string): boolean {
  return text.startsWith('[') || text.startsWith('{');
}

// Letters and marks that have no meaning of their own there.
const WORD = /(?:[\w./$()=+;]|-(?=[\w./-]))[\w./$()=@+;-]*/y;

/** A list or a map on one line: of words, texts in quotes, and the like of itself. */
export function flowValue(text: string): unknown {
  const flow = new Flow(text);
  const value = flow.value(0);
  const rest = restAfter(text, flow.at);
  if (rest !== '' && !rest.startsWith('#')) throw new NotPlain();
  return value;
}

const DEEPEST = 20;

class Flow {
  at = 0;

  constructor(private readonly text: string) {}

  value(depth: number): unknown {
    if (depth > DEEPEST) throw new NotPlain();
    const first = this.text.charAt(this.at);
    if (first === '[') return this.list(depth);
    if (first === '{') return this.map(depth);
    return first === '"' || first === "'" ? this.quoted() : finite(plainValue(this.word()));
  }

  private list(depth: number): unknown[] {
    const items: unknown[] = [];
    this.step();
    while (!this.ends(']')) {
      items.push(this.value(depth + 1));
      this.comma(']');
    }
    return items;
  }

  private map(depth: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    this.step();
    while (!this.ends('}')) {
      const start = this.at;
      if (this.isQuote()) this.quoted();
      else this.word();
      const key = plainKey(this.text.slice(start, this.at));
      if (this.text.charAt(this.at) !== ':' || this.text.charAt(this.at + 1) !== ' ') throw new NotPlain();
      if (Object.hasOwn(map, key)) throw new NotPlain();
      this.step();
      map[key] = this.value(depth + 1);
      this.comma('}');
    }
    return map;
  }

  private isQuote(): boolean {
    return this.text.charAt(this.at) === '"' || this.text.charAt(this.at) === "'";
  }

  private quoted(): string {
    const start = this.at;
    this.at = quotedEnd(this.text, start);
    return quotedText(this.text.slice(start, this.at));
  }

  private word(): string {
    WORD.lastIndex = this.at;
    const word = WORD.exec(this.text)?.[0];
    if (word === undefined) throw new NotPlain();
    this.at += word.length;
    return word;
  }

  /** Goes behind the current character, and the blanks that follow. */
  private step(): void {
    this.at += 1;
    this.skip();
  }

  private skip(): void {
    while (this.text.charAt(this.at) === ' ') this.at += 1;
  }

  private ends(close: string): boolean {
    if (this.text.charAt(this.at) !== close) return false;
    this.at += 1;
    return true;
  }

  /** Goes behind the comma after an item; there need be none before the end. */
  private comma(close: string): void {
    this.skip();
    if (this.text.charAt(this.at) === ',') {
      this.step();
      // Only an item may follow.
      if (this.text.charAt(this.at) === close) throw new NotPlain();
    } else if (this.text.charAt(this.at) !== close) throw new NotPlain();
  }
}
