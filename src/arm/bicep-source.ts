/**
 * Where things stand in a Bicep file. The compiler says so of what is wrong only, so that the text is read a second time,
 * lightly: declarations by symbolic name, and the properties that they have literally.
 */
import { Lines, type Path } from './json';

/** A property or item of a block. */
interface Entry {
  readonly key: string | number;
  readonly offset: number;
  readonly inside: readonly Entry[];
}

/** A resource or module of a Bicep file. */
export interface BicepDeclaration {
  readonly keyword: 'resource' | 'module';
  /** With those of the resources that it stands inside of: `vault::secret`. */
  readonly symbol: string;
  /** Type without version, that of what it stands inside of included; of a module its path. */
  readonly type: string;
  readonly existing: boolean;
  readonly offset: number;
  readonly inside: readonly Entry[];
}

/** What a Bicep file declares. */
export interface BicepText {
  readonly declarations: readonly BicepDeclaration[];
  /** What `using` names, in a file of parameters. */
  readonly using: string | undefined;
  /** Line and column of an offset. */
  position(offset: number): { readonly line: number; readonly column: number };
}

interface Token {
  readonly text: string;
  readonly offset: number;
}

/** Reads a Bicep file; what cannot be read is passed over. */
export function readBicep(text: string): BicepText {
  const lines = new Lines(text);
  const reader = new Reader(tokensOf(text));
  const { declarations, using } = reader.file();
  return { declarations, using, position: (offset) => lines.position(offset) };
}

/** Offset of what stands at the end of a path in a declaration, or of the nearest thing above it. */
export function offsetIn(declaration: BicepDeclaration, path: Path): number {
  let { offset, inside }: Pick<Entry, 'offset' | 'inside'> = declaration;
  for (const step of path) {
    const found = inside.find(({ key }) => key === step);
    if (found === undefined) break;
    ({ offset, inside } = found);
  }
  return offset;
}

const PATTERN = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\s*\n\s*|[^\S\n]+|[A-Za-z_][A-Za-z0-9_]*|\d+|[\s\S]/y;

/** Words, texts, marks and line ends. Comments and blanks are left out. */
function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const end = text[at] === "'" ? endOfText(text, at) : undefined;
    PATTERN.lastIndex = at;
    const found = end === undefined ? (PATTERN.exec(text)?.[0] ?? '') : text.slice(at, end);
    if (found.trim() === '' ? found.includes('\n') : !/^\/[/*]/.test(found)) {
      tokens.push({ text: found.trim() === '' ? '\n' : found, offset: at });
    }
    at += Math.max(1, found.length);
  }
  return tokens;
}

/** Where a text in quotes ends; texts inside of its holes are part of it. */
function endOfText(text: string, start: number): number {
  if (text.startsWith("'''", start)) {
    let end = text.indexOf("'''", start + 3);
    if (end < 0) return text.length;
    while (text[end + 3] === "'") end += 1;
    return end + 3;
  }
  // One entry for each text or hole that is open: braces in the hole that are open themselves.
  const open: number[] = [];
  let inText = true;
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at];
    if (char === '\n') return at;
    if (inText) {
      if (char === '\\') at += 1;
      else if (char === '$' && text[at + 1] === '{') {
        open.push(0);
        inText = false;
        at += 1;
      } else if (char === "'") {
        if (open.length === 0) return at + 1;
        inText = false;
      }
    } else if (char === "'") inText = true;
    else if (char === '{') open.push((open.pop() ?? 0) + 1);
    else if (char === '}') {
      const braces = open.pop() ?? 0;
      if (braces > 0) open.push(braces - 1);
      else inText = true;
    }
  }
  return text.length;
}

const DEEPEST = 60;

class Reader {
  private at = 0;
  private readonly found: BicepDeclaration[] = [];

  constructor(private readonly tokens: readonly Token[]) {}

  file(): { readonly declarations: readonly BicepDeclaration[]; readonly using: string | undefined } {
    let using: string | undefined;
    while (this.at < this.tokens.length) {
      const next = this.peek();
      if (next === 'using') using = literal(this.tokens[this.at + 1]?.text);
      if ((next === 'resource' || next === 'module') && this.declared(next, '', '', 0)) continue;
      this.onward();
    }
    return { declarations: this.found, using };
  }

  /** Reads a declaration, when it is one. */
  private declared(keyword: 'resource' | 'module', outer: string, outerType: string, depth: number): boolean {
    const [start, name, type] = this.tokens.slice(this.at, this.at + 3);
    const path = literal(type?.text);
    if (start === undefined || name === undefined || path === undefined || !/^\w+$/.test(name.text)) return false;
    this.at += 3;
    const existing = this.peek() === 'existing';
    const own = path.replace(/@[^@]*$/, '');
    const whole = keyword === 'module' ? path : outerType === '' ? own : `${outerType}/${own}`;
    const symbol = outer === '' ? name.text : `${outer}::${name.text}`;
    const place = this.found.length;
    const inside: Entry[] = [];
    this.found.push({ keyword, symbol, type: whole, existing, offset: start.offset, inside });
    while (this.at < this.tokens.length && !['=', '\n'].includes(this.peek())) this.at += 1;
    if (this.peek() === '=') {
      this.at += 1;
      inside.push(...this.body(depth, { symbol, type: whole }));
    }
    // Those inside come before it in what the compiler makes.
    this.found.push(...this.found.splice(place, 1));
    return true;
  }

  /** A block, also as the body of a condition or a loop. */
  private body(depth: number, owner?: { readonly symbol: string; readonly type: string }): readonly Entry[] {
    if (this.isLoop()) {
      this.at += 1;
      this.to(':');
      const inside = this.body(depth + 1, owner);
      this.to(']');
      return inside;
    }
    if (this.peek() === 'if') {
      this.at += 1;
      if (this.peek() === '(') this.balanced();
    }
    if (this.peek() === '{') return this.block(depth, owner);
    this.statement();
    return [];
  }

  private block(depth: number, owner?: { readonly symbol: string; readonly type: string }): readonly Entry[] {
    if (depth > DEEPEST) {
      this.balanced();
      return [];
    }
    const entries: Entry[] = [];
    this.at += 1;
    while (this.at < this.tokens.length && this.peek() !== '}') {
      const token = this.tokens[this.at];
      if (
        owner !== undefined &&
        this.peek() === 'resource' &&
        this.declared('resource', owner.symbol, owner.type, depth + 1)
      ) {
        continue;
      }
      if (token !== undefined && this.tokens[this.at + 1]?.text === ':' && /^[\w']/.test(token.text)) {
        this.at += 2;
        entries.push({ key: literal(token.text) ?? token.text, offset: token.offset, inside: this.value(depth + 1) });
      } else if (token !== undefined && [',', '\n'].includes(token.text)) this.at += 1;
      else this.onward();
    }
    this.at += 1;
    return entries;
  }

  private value(depth: number): readonly Entry[] {
    const inside = this.peek() === '{' ? this.block(depth) : this.peek() === '[' ? this.list(depth) : [];
    this.statement();
    return inside;
  }

  private list(depth: number): readonly Entry[] {
    if (depth > DEEPEST || this.isLoop()) {
      this.balanced();
      return [];
    }
    const entries: Entry[] = [];
    this.at += 1;
    while (this.at < this.tokens.length && this.peek() !== ']') {
      const token = this.tokens[this.at];
      if (token === undefined || [',', '\n'].includes(token.text)) {
        this.at += 1;
        continue;
      }
      const start = this.at;
      entries.push({ key: entries.length, offset: token.offset, inside: this.value(depth + 1) });
      if (this.at === start) this.at += 1;
    }
    this.at += 1;
    return entries;
  }

  private isLoop(): boolean {
    const next = this.tokens[this.at + 1]?.text === '\n' ? this.at + 2 : this.at + 1;
    return this.peek() === '[' && this.tokens[next]?.text === 'for';
  }

  private peek(): string {
    return this.tokens[this.at]?.text ?? '';
  }

  /** Goes to the end of what is written: a line end, a comma or a closing bracket that is not its own. */
  private statement(): void {
    while (this.at < this.tokens.length) {
      const text = this.peek();
      if (text === '\n' && /^[?:]$/.test(this.tokens[this.at + 1]?.text ?? '')) this.at += 1;
      else if (['\n', ',', '}', ']', ')'].includes(text)) return;
      else if (['{', '[', '('].includes(text)) this.balanced();
      else this.at += 1;
    }
  }

  /** The same, and at least one step. */
  private onward(): void {
    const start = this.at;
    this.statement();
    if (this.at === start || this.peek() === '\n') this.at += 1;
  }

  private to(mark: string): void {
    while (this.at < this.tokens.length && this.peek() !== mark) {
      if (['{', '[', '('].includes(this.peek())) this.balanced();
      else this.at += 1;
    }
    this.at += 1;
  }

  /** Goes past a bracket and what belongs to it. */
  private balanced(): void {
    let depth = 0;
    while (this.at < this.tokens.length) {
      const text = this.peek();
      if (text === '{' || text === '[' || text === '(') depth += 1;
      if (text === '}' || text === ']' || text === ')') depth -= 1;
      this.at += 1;
      if (depth <= 0) return;
    }
  }
}

/** A text in quotes that has no holes. */
function literal(text: string | undefined): string | undefined {
  const [, inner] = /^'([^'\\]*)'$/.exec(text ?? '') ?? [];
  return inner?.includes('${') ? undefined : inner;
}
