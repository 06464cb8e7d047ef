/** Every change of one literal, of one reference and of one line of Bicep, as our printer lays it out. */
import { changesOf } from './operators';
import type { Changed } from './yaml';

interface Line {
  readonly text: string;
  readonly indent: number;
  /** What is changed with it: `idApi: properties.issuer`. */
  readonly at: string;
}

/** All changes of a file, each with the whole text. */
export function bicepMutations(text: string): readonly Changed[] {
  const lines = linesOf(text);
  const symbols = symbolsByType(text);
  return lines.flatMap((line, index) => {
    const put = (how: string, changed: string): Changed => ({
      at: line.at,
      how,
      was: line.text,
      text: [...lines.slice(0, index), { text: changed }, ...lines.slice(index + 1)].map((one) => one.text).join('\n'),
    });
    return [...literals(line, put), ...references(line, symbols, put), ...without(lines, index)];
  });
}

type Put = (how: string, changed: string) => Changed;

const LITERAL = /'((?:[^'\\]|\\.)*)'/g;

function literals({ text }: Line, put: Put): Changed[] {
  if (text.trimStart().startsWith('//')) return [];
  // A description is one text, however it is changed.
  if (text.startsWith('@'))
    return [...text.matchAll(LITERAL)].map((match) => put('another', replaced(text, match, "'x'")));
  const strings = [...text.matchAll(LITERAL)].flatMap((match) =>
    changesOf(match[1] ?? '', 'bicep').map((one) => put(one.how, replaced(text, match, `'${one.text}'`))),
  );
  const flags = [...text.matchAll(/(?<=: )(?:true|false)$/g)].map((match) =>
    put('flipped', replaced(text, match, match[0] === 'true' ? 'false' : 'true')),
  );
  const numbers = [...text.matchAll(/(?<=: )\d+$/g)].map((match) => put('0', replaced(text, match, '0')));
  return [...strings, ...flags, ...numbers];
}

function replaced(text: string, match: RegExpExecArray, by: string): string {
  return text.slice(0, match.index) + by + text.slice(match.index + match[0].length);
}

/** Symbols, and properties of them, as the value of a line. */
function references({ text }: Line, symbols: ReadonlyMap<string, readonly string[]>, put: Put): Changed[] {
  const [, before = '', symbol = '', rest = ''] = /^(\s+\w+: )([a-zA-Z]\w*)((?:\(\))?(?:\.\w+)*)$/.exec(text) ?? [];
  const property = /\.(principalId|clientId)$/.exec(rest)?.[1];
  const others =
    property === undefined ? [] : ['principalId', 'clientId', 'tenantId'].filter((one) => one !== property);
  const others2 = [...symbols].flatMap(([, all]) => (all.includes(symbol) ? all.filter((one) => one !== symbol) : []));
  const foreign = [...symbols].flatMap(([, all]) => (all.includes(symbol) ? [] : all.slice(0, 1)));
  return [
    ...others.map((one) => put(one, text.replace(/\w+$/, one))),
    ...others2.slice(0, 1).map((one) => put("another's", before + one + rest)),
    ...(rest === '' && symbol !== '' && !/^(?:true|false)$/.test(symbol)
      ? foreign.slice(0, 1).map((one) => put('another thing', before + one))
      : []),
    ...(rest.endsWith('.tenantId') && symbol === 'subscription'
      ? [put('another', `${before}'99999999-2222-4333-8444-555555555555'`)]
      : []),
  ];
}

function symbolsByType(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [, symbol = '', type = ''] of text.matchAll(/^resource (\w+) '([^']+)'/gm)) {
    found.set(type, [...(found.get(type) ?? []), symbol]);
  }
  return found;
}

/** A line taken away, with all that is in it. */
function without(lines: readonly Line[], index: number): Changed[] {
  const line = lines[index];
  if (line === undefined || !/^\s*(?:[\w']|\{$)/.test(line.text)) return [];
  const opens = /[{[(]$/.test(line.text);
  const end = opens
    ? lines.findIndex((one, at) => at > index && one.indent === line.indent && /^\s*[}\])]/.test(one.text))
    : index;
  const start = line.indent === 0 ? decorated(lines, index) : index;
  const rest = [...lines.slice(0, start), ...lines.slice(end + 1)];
  return [{ at: line.at, how: 'gone', was: line.text, text: rest.map(({ text }) => text).join('\n') }];
}

function decorated(lines: readonly Line[], index: number): number {
  return lines[index - 1]?.text.startsWith('@') === true ? decorated(lines, index - 1) : index;
}

/** Lines with the way to each: by the indentation, and what is declared on the first one. */
function linesOf(text: string): readonly Line[] {
  const all = text.split('\n');
  const ways: string[] = [];
  let declared = '';
  return all.map((line, index) => {
    const indent = line.length - line.trimStart().length;
    const depth = indent / 2;
    if (indent === 0 && /^\w/.test(line)) declared = named(line);
    const decorates = line.startsWith('@')
      ? `${named(all.slice(index).find((one) => /^\w/.test(one)) ?? '')} @`
      : undefined;
    ways.length = Math.max(0, depth - 1);
    if (depth > 0) ways[depth - 1] = /^\s+'?([\w-]+)'?:/.exec(line)?.[1] ?? '*';
    return { text: line, indent, at: `${decorates ?? declared}: ${ways.join('.')}`.trimEnd() };
  });
}

function named(line: string): string {
  const [, keyword = '', name = ''] = /^(\w+) ?(\w*)/.exec(line) ?? [];
  return /^(?:resource|module)$/.test(keyword) ? name : `${keyword} ${name}`.trimEnd();
}
