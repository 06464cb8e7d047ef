/** A text cut into its YAML documents, in one pass over its lines. */

/** A part of a text. */
export interface Chunk {
  readonly text: string;
  /** Line of the file that it begins with, from 1. */
  readonly line: number;
}

// In the first column these are markers wherever they stand: block scalars are indented, and quoted text may not have them.
const START = /^---(?=\s|$)/;
const END = /^\.\.\.(?=\s|$)/;
const BLANK_OR_COMMENT = /^\s*(?:#|$)/;

/**
 * The documents of a text; those of blanks and comments alone are left out.
 *
 * JSON objects one after the other are documents, too, where each begins and ends in the first column: that is what `jq`
 * prints, and kubectl reads.
 */
export function splitDocuments(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let start = 0;
  let line = 1;
  let startLine = 1;
  // What has been seen of the document: nothing, directives or a marker, something of its own.
  let seen: 'nothing' | 'directives' | 'content' = 'nothing';
  let json = false;
  let closed = false;

  const cut = (end: number, endLine: number): void => {
    if (seen === 'content') chunks.push({ text: text.slice(start, end), line: startLine });
    [start, startLine, seen, json, closed] = [end, endLine, 'nothing', false, false];
  };

  for (let at = 0; at < text.length; line += 1) {
    const lineFeed = text.indexOf('\n', at);
    const next = lineFeed < 0 ? text.length : lineFeed + 1;
    const first = text.charCodeAt(at);
    if (first === HYPHEN && START.test(text.slice(at, Math.min(next, at + MARKER)))) {
      // Directives belong to the document that the marker begins.
      if (seen !== 'directives') cut(at, line);
      seen = BLANK_OR_COMMENT.test(text.slice(at + 3, next)) ? 'nothing' : 'content';
    } else if (first === DOT && END.test(text.slice(at, Math.min(next, at + MARKER)))) {
      cut(next, line + 1);
    } else if (first === PERCENT && seen === 'nothing') {
      seen = 'directives';
    } else if (first === OPEN && closed && json) {
      cut(at, line);
      [seen, json] = ['content', true];
    } else if (seen !== 'content' && !BLANK_OR_COMMENT.test(text.slice(at, next))) {
      seen = 'content';
      json = first === OPEN;
    }
    closed = first === CLOSE || (closed && BLANK_OR_COMMENT.test(text.slice(at, next)));
    at = next;
  }
  cut(text.length, line);
  return chunks;
}

const [HYPHEN, DOT, PERCENT, OPEN, CLOSE] = [...'-.%{}'].map((char) => char.charCodeAt(0));
// A marker, and the blank after it.
const MARKER = 4;

const KIND_OF_LIST = /^kind:[ \t]*["']?List["']?[ \t]*(?:#.*)?$/m;
const ITEMS = /^items:[ \t]*(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*( *)- /m;

/**
 * The items of a List in the form that `kubectl get --output yaml` prints, each a part of its own, so that a large one need
 * not be in memory as a tree of syntax. Undefined where it has another form.
 */
export function splitList(document: Chunk): { readonly head: Chunk; readonly items: readonly Chunk[] } | undefined {
  const { text } = document;
  const found = ITEMS.exec(text);
  if (found === null || !KIND_OF_LIST.test(text)) return undefined;
  const indent = found[1] ?? '';
  const first = found.index + found[0].length - 2 - indent.length;
  const starts: { readonly at: number; readonly line: number }[] = [];
  let line = document.line + countLines(text, 0, first);
  let at = first;
  for (; at < text.length; line += 1) {
    const lineFeed = text.indexOf('\n', at);
    const next = lineFeed < 0 ? text.length : lineFeed + 1;
    const own = text.startsWith(indent, at) ? at + indent.length : at;
    if (text.startsWith('- ', own)) starts.push({ at: own, line });
    else if (isEnd(text.slice(at, next), indent)) break;
    at = next;
  }
  const items = starts.map((start, index) => {
    const end = starts[index + 1]?.at ?? at;
    // Two blanks in place of the hyphen keep the columns.
    return { text: `${indent}  ${text.slice(start.at + 2, end)}`, line: start.line };
  });
  return { head: { text: `${text.slice(0, found.index)}${text.slice(at)}`, line: document.line }, items };
}

function isEnd(line: string, indent: string): boolean {
  if (BLANK_OR_COMMENT.test(line)) return false;
  const depth = line.search(/[^ ]/);
  return depth <= indent.length && !(depth === indent.length && line[depth] === '-');
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
