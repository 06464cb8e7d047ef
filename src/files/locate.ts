/** Where in a YAML text a value stands. Parsing is slow, so this is for findings only. */
import type { Document, LineCounter, Node } from 'yaml';
import { yamlLibrary } from './yaml-library';

/** A position in a text; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

interface Parsed {
  readonly text: string;
  readonly documents: readonly Document[];
  readonly lines: LineCounter;
}

// Findings come one after the other for the same text.
let latest: Parsed | undefined;

function parse(text: string): Parsed {
  if (latest?.text === text) return latest;
  const { LineCounter, parseAllDocuments } = yamlLibrary();
  const lines = new LineCounter();
  const documents = [...parseAllDocuments(text, { version: '1.1', lineCounter: lines, logLevel: 'silent' })];
  latest = { text, documents, lines };
  return latest;
}

// A key such as `y` or `1` is not a string to a reader of YAML 1.1, but it is to whoever asks.
function isKey(key: unknown, segment: string): boolean {
  return yamlLibrary().isScalar(key) ? key.value === segment || key.source === segment : key === segment;
}

function child(node: Node, segment: string | number): unknown {
  const { isMap, isSeq } = yamlLibrary();
  if (isSeq(node)) return typeof segment === 'number' ? node.items[segment] : undefined;
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isKey(item.key, String(segment)));
  // A value that was left out (`key:`) has no place; its key has.
  return pair === undefined ? undefined : (pair.value ?? pair.key);
}

function resolved(node: Node, document: Document): Node | undefined {
  return yamlLibrary().isAlias(node) ? node.resolve(document) : node;
}

/**
 * The position of a value in a YAML text, or of its nearest ancestor that exists.
 * @param documentIndex from 0; empty documents count.
 * @param path keys and indices from the root of the document; empty for the document itself.
 * @returns undefined if the text has no such document, or the document is empty.
 */
export function locate(text: string, documentIndex: number, path: readonly (string | number)[]): Position | undefined {
  const { documents, lines } = parse(text);
  const { isNode } = yamlLibrary();
  const document = documents[documentIndex];
  let found: Node | null | undefined = document?.contents;
  if (document === undefined || !isNode(found)) return undefined;
  for (const segment of path) {
    const container: Node | undefined = resolved(found, document);
    const next: unknown = container === undefined ? undefined : child(container, segment);
    if (!isNode(next)) break;
    found = next;
  }
  const start = found.range?.[0];
  if (start === undefined) return undefined;
  const { line, col } = lines.linePos(start);
  return { line, column: col };
}
