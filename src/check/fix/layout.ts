/** Putting pairs into mappings and taking them out, in the layout that is there. */
import { isScalar, type YAMLMap } from 'yaml';
import type { Edit } from './edit';
import type { Entry } from './tree';

/** Where a text is changed. */
export interface Ground {
  readonly text: string;
  /** How its lines end. */
  readonly lineEnd: string;
  /** Whether keys are in quotes. */
  readonly json: boolean;
}

export function groundOf(text: string): Ground {
  return { text, lineEnd: text.includes('\r\n') ? '\r\n' : '\n', json: /^\ufeff?\s*[[{]/.test(text) };
}

/** Puts lines, the later ones indented below the first, in front of the pairs of a mapping; undefined where it has none. */
export function putFirst(ground: Ground, map: YAMLMap, lines: readonly string[], why: string): Edit | undefined {
  const first = map.items[0]?.key;
  if (!isScalar(first) || !first.range) return undefined;
  const start = first.range[0];
  if (map.flow === true) return inFlow(ground, start, lines, why);
  const lineStart = ground.text.lastIndexOf('\n', start - 1) + 1;
  const before = ground.text.slice(lineStart, start);
  // Behind a hyphen, blanks take its place on the following lines.
  if (!/^[ -]*$/.test(before)) return undefined;
  const indent = before.replaceAll('-', ' ');
  const text = lines
    .map((line, depth) => `${depth === 0 ? '' : indent}${'  '.repeat(depth)}${line}`)
    .join(ground.lineEnd);
  return { start, end: start, text: `${text}${ground.lineEnd}${indent}`, why };
}

function inFlow({ json }: Ground, start: number, lines: readonly string[], why: string): Edit {
  const keys = lines.map((line) => (json ? line.replace(/^([^:"]+):/, '"$1":') : line));
  const last = keys.at(-1) ?? '';
  const text = keys
    .slice(0, -1)
    .reduceRight((inner, key) => `${key} {${json ? '' : ' '}${inner}${json ? '' : ' '}}`, last);
  return { start, end: start, text: `${text}, `, why };
}

/** Takes a pair out of a mapping, with its line; undefined where more would go. */
export function takeOut(ground: Ground, map: YAMLMap, entry: Entry, why: string): Edit | undefined {
  if (map.flow === true) return outOfFlow(map, entry, why);
  const { text } = ground;
  const lineStart = text.lastIndexOf('\n', entry.keyStart - 1) + 1;
  const lineFeed = text.indexOf('\n', entry.end);
  const lineEnd = lineFeed < 0 ? text.length : lineFeed + 1;
  if (text.slice(lineStart, entry.keyStart).trim() !== '') return undefined;
  // What stands behind it must be a comment of its own at most.
  if (!/^\s*(?:#.*)?$/.test(text.slice(entry.end, lineEnd))) return undefined;
  if (map.items.length > 1) return { start: lineStart, end: lineEnd, text: '', why };
  // Alone, it leaves an empty mapping, which has to be said.
  const colon = text.slice(0, lineStart).search(/:[ \t]*\r?\n$/);
  return colon < 0 ? undefined : { start: colon + 1, end: entry.end, text: ' {}', why };
}

function outOfFlow({ items }: YAMLMap, { key, keyStart, end }: Entry, why: string): Edit | undefined {
  const index = items.findIndex((pair) => isScalar(pair.key) && pair.key.source === key);
  const [next, previous] = [items[index + 1]?.key, items[index - 1]?.value];
  if (isScalar(next) && next.range) return { start: keyStart, end: next.range[0], text: '', why };
  if (items.length === 1) return { start: keyStart, end, text: '', why };
  const before = (previous as { range?: readonly number[] } | null | undefined)?.range?.[1];
  return before === undefined ? undefined : { start: before, end, text: '', why };
}
