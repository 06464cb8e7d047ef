/**
 * The YAML that nearly all manifests are, read line by line: block maps and lists, values of one line, literal blocks. It
 * gives up wherever it is not sure, so that the library decides; what it does return is what the library would.
 */
import {
  flowValue,
  isFlow,
  NotPlain,
  plainKey,
  plainScalar,
  quotedEnd,
  quotedText,
  restAfter,
} from './plain-yaml-values';

// Tabs are indentation to some and blanks to others; the others are line breaks to some, or nothing at all.
const ODD_CHARACTER = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;
const MARKER = /^--- *(?: #.*)?$/;
// Other markers of documents, and directives.
const NO_CONTENT = /^(?:---|\.\.\.|%)/;

// Far below what the library is asked to refuse.
const DEEPEST = 100;

/** The data of one document; undefined where the library must read it. */
export function readPlainYaml(text: string): { readonly value: unknown } | undefined {
  if (ODD_CHARACTER.test(text)) return undefined;
  try {
    return { value: new Lines(text.split('\n')).document() };
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

const END = -1;
const BLANK = 32;
const HASH = 35;
const HYPHEN = 45;
const COLON = 58;

class Lines {
  /** The current line. */
  private at = -1;
  /** Its indentation; `END` behind the last line. */
  private indent = 0;
  /** What follows the indentation, never empty. */
  private content = '';
  private depth = 0;

  constructor(private readonly lines: readonly string[]) {}

  document(): unknown {
    if (MARKER.test(this.lines[0] ?? '')) this.at = 0;
    this.next();
    if (this.indent === END) throw new NotPlain();
    const value = this.block(this.indent);
    if (this.indent !== END) throw new NotPlain();
    return value;
  }

  /** Goes to the next line that is neither blank nor a comment. */
  private next(): void {
    for (this.at += 1; this.at < this.lines.length; this.at += 1) {
      const line = this.lines[this.at] ?? '';
      let start = 0;
      while (line.charCodeAt(start) === BLANK) start += 1;
      if (start === line.length || line.charCodeAt(start) === HASH) continue;
      this.indent = start;
      this.content = start === 0 ? line : line.slice(start);
      if (start === 0 && NO_CONTENT.test(line)) throw new NotPlain();
      return;
    }
    this.indent = END;
  }

  /** The map or the list that the current line begins. */
  private block(indent: number): unknown {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new NotPlain();
    const value = this.isItem() ? this.list(indent) : this.map(indent);
    this.depth -= 1;
    return value;
  }

  private isItem(): boolean {
    if (this.content.charCodeAt(0) !== HYPHEN) return false;
    return this.content.length === 1 || this.content.charCodeAt(1) === BLANK;
  }

  private list(indent: number): unknown[] {
    const items: unknown[] = [];
    while (this.indent === indent && this.isItem()) items.push(this.item(indent));
    if (this.indent > indent) throw new NotPlain();
    return items;
  }

  private item(indent: number): unknown {
    let start = 1;
    while (this.content.charCodeAt(start) === BLANK) start += 1;
    const rest = this.content.slice(start);
    if (isNothing(rest)) {
      this.next();
      return this.indent > indent ? this.block(this.indent) : null;
    }
    this.content = rest;
    if (this.isItem() || keyEnd(rest) >= 0) {
      this.indent += start;
      return this.block(this.indent);
    }
    return this.value(rest, indent);
  }

  private map(indent: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    while (this.indent === indent && !this.isItem()) {
      const end = keyEnd(this.content);
      if (end < 0) throw new NotPlain();
      const key = plainKey(this.content.slice(0, end));
      if (Object.hasOwn(map, key)) throw new NotPlain();
      map[key] = this.entry(end + 1, indent);
    }
    if (this.indent > indent) throw new NotPlain();
    return map;
  }

  private entry(colon: number, indent: number): unknown {
    let start = colon;
    while (this.content.charCodeAt(start) === BLANK) start += 1;
    const rest = this.content.slice(start);
    if (!isNothing(rest)) return this.value(rest, indent);
    this.next();
    if (this.indent > indent) return this.block(this.indent);
    // The items of a list may stand below its key.
    return this.indent === indent && this.isItem() ? this.block(indent) : null;
  }

  /** A value that stands on the line of its key or hyphen. */
  private value(text: string, indent: number): unknown {
    const first = text.charAt(0);
    if (first === '|') return this.literal(text, indent);
    const value = first === '"' || first === "'" ? quoted(text) : isFlow(text) ? flowValue(text) : plainScalar(text);
    this.next();
    // It goes on in the next line.
    if (this.indent > indent) throw new NotPlain();
    return value;
  }

  /** A block of lines that are taken as they are. */
  private literal(header: string, parent: number): string {
    const strip = /^\|-? *(?: #.*)?$/.exec(header) === null ? undefined : header.charAt(1) === '-';
    if (strip === undefined) throw new NotPlain();
    const start = this.at + 1;
    let end = start;
    let indent = END;
    for (; end < this.lines.length; end += 1) {
      const line = this.lines[end] ?? '';
      let own = 0;
      while (line.charCodeAt(own) === BLANK) own += 1;
      if (own === line.length) {
        // Blanks before the first line, or more of them than the indentation.
        if (own > Math.max(indent, 0)) throw new NotPlain();
        continue;
      }
      if (indent === END && own > parent) indent = own;
      if (own < indent || indent === END) {
        if (own > parent) throw new NotPlain();
        break;
      }
    }
    // Without a line break at the end of the file, or without lines, readers differ.
    if (indent === END || (end === this.lines.length && this.lines[end - 1] !== '')) throw new NotPlain();
    const body = this.lines
      .slice(start, end)
      .map((line) => line.slice(indent))
      .join('\n');
    this.at = end - 1;
    this.next();
    return `${body.replace(/\n+$/, '')}${strip ? '' : '\n'}`;
  }
}

function quoted(text: string): string {
  const end = quotedEnd(text, 0);
  if (!isNothing(restAfter(text, end))) throw new NotPlain();
  return quotedText(text.slice(0, end));
}

function isNothing(text: string): boolean {
  return text === '' || text.charCodeAt(0) === HASH;
}

/** Where the colon is that ends the key at the start of a line; -1 where there is none. */
function keyEnd(content: string): number {
  const first = content.charAt(0);
  if (first === '"' || first === "'") {
    const end = quotedEnd(content, 0);
    return content.charCodeAt(end) === COLON && isGap(content, end + 1) ? end : -1;
  }
  for (let at = content.indexOf(':'); at >= 0; at = content.indexOf(':', at + 1)) {
    if (!isGap(content, at + 1)) continue;
    const comment = content.indexOf(' #');
    return comment >= 0 && comment < at ? -1 : at;
  }
  return -1;
}

function isGap(text: string, at: number): boolean {
  return at === text.length || text.charCodeAt(at) === BLANK;
}
