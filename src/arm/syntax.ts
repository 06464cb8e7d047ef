/** The expressions of templates, `[format('{0}/{1}', parameters('a'), 'b')]`, as trees. */

export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'member'; readonly of: Expression; readonly key: Expression };

const DEEPEST = 100;

/** What a text of a template is: an expression, or itself; undefined for an expression that cannot be read. */
export function parseText(text: string): { readonly text: string } | { readonly expression: Expression } | undefined {
  if (!text.startsWith('[') || !text.endsWith(']')) return { text };
  if (text.startsWith('[[')) return { text: text.slice(1) };
  const expression = parseExpression(text.slice(1, -1));
  return expression === undefined ? undefined : { expression };
}

/** An expression, without the brackets around it; undefined where it cannot be read. */
export function parseExpression(text: string): Expression | undefined {
  const parser = new Parser(text);
  const found = parser.expression(0);
  return found !== undefined && parser.atEnd() ? found : undefined;
}

const BLANK = /\s*/y;
const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /[-+]?\d+(?:\.\d+)?/y;
const QUOTED = /'(?:[^']|'')*'/y;

class Parser {
  private at = 0;

  constructor(private readonly text: string) {}

  atEnd(): boolean {
    this.take(BLANK);
    return this.at === this.text.length;
  }

  expression(depth: number): Expression | undefined {
    if (depth > DEEPEST) return undefined;
    let found = this.primary(depth);
    while (found !== undefined) {
      if (this.takeMark('.')) {
        this.take(BLANK);
        const name = this.take(WORD);
        found = name === undefined ? undefined : { kind: 'member', of: found, key: { kind: 'literal', value: name } };
      } else if (this.takeMark('[')) {
        const key = this.expression(depth + 1);
        found = key !== undefined && this.takeMark(']') ? { kind: 'member', of: found, key } : undefined;
      } else {
        return found;
      }
    }
    return undefined;
  }

  private primary(depth: number): Expression | undefined {
    this.take(BLANK);
    const quoted = this.take(QUOTED);
    if (quoted !== undefined) return { kind: 'literal', value: quoted.slice(1, -1).replaceAll("''", "'") };
    const number = this.take(NUMBER);
    if (number !== undefined)
      return Number.isSafeInteger(Number(number)) ? { kind: 'literal', value: Number(number) } : undefined;
    const name = this.name();
    if (name === undefined || !this.takeMark('(')) return undefined;
    const args = this.args(depth + 1);
    return args === undefined ? undefined : { kind: 'call', name, args };
  }

  // Functions of a template itself have a namespace before their name.
  private name(): string | undefined {
    const first = this.take(WORD);
    if (first === undefined || !this.takeMark('.')) return first?.toLowerCase();
    this.take(BLANK);
    const second = this.take(WORD);
    return second === undefined ? undefined : `${first}.${second}`.toLowerCase();
  }

  private args(depth: number): readonly Expression[] | undefined {
    const args: Expression[] = [];
    if (this.takeMark(')')) return args;
    for (;;) {
      const next = this.expression(depth);
      if (next === undefined) return undefined;
      args.push(next);
      if (this.takeMark(')')) return args;
      if (!this.takeMark(',')) return undefined;
    }
  }

  private takeMark(mark: string): boolean {
    this.take(BLANK);
    if (this.text[this.at] !== mark) return false;
    this.at += 1;
    return true;
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }
}
