/** JSON as people write it for Azure: with comments, commas at the end, and text over several lines. */
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Place } from '../diagnostics';

export type Path = readonly (string | number)[];

/** A JSON text, and where everything in it stands. */
export interface JsonText {
  readonly value: unknown;
  place(path: Path): Place;
}

export interface BrokenJson {
  readonly reason: string;
  readonly place: Place;
}

/** Reads JSON; `file` is the name that places have. */
export function readJson(text: string, file: string): JsonText | BrokenJson {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const lines = new Lines(body);
  const at = (offset: number): Place => ({ file, ...lines.position(offset) });
  let tree: Node | undefined;
  // Most things are never wrong, so that nobody asks where they stand.
  const place = (path: Path): Place => {
    tree ??= parsed(joinedLines(body)).root;
    return tree === undefined ? { file } : at(nearest(tree, path));
  };
  const plain = strict(body);
  if (plain !== undefined) return { value: plain.value, place };
  const { root, errors } = parsed(joinedLines(body));
  const [error] = errors;
  if (root === undefined || error !== undefined) {
    return { reason: reasonOf(error), place: error === undefined ? { file } : at(error.offset) };
  }
  tree = root;
  return { value: jsonOf(root), place };
}

// Far faster than the reader that knows comments, and right for most.
function strict(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const DEEPEST = 1000;

function parsed(text: string): { readonly root: Node | undefined; readonly errors: readonly ParseError[] } {
  // The reader calls itself for each level.
  if (depthOf(text) > DEEPEST) return { root: undefined, errors: [] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  return { root, errors };
}

function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Brackets in texts count as well: too deep is only where there are very many.
    if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return deepest;
}

const TEXT_OR_COMMENT = /"(?:[^"\\]|\\[\s\S])*"|\/\/.*|\/\*[\s\S]*?(?:\*\/|$)/g;

// The Azure CLI takes texts over several lines. All positions stay what they are.
function joinedLines(text: string): string {
  return text.replace(TEXT_OR_COMMENT, (found) => (found.startsWith('"') ? found.replace(/[\r\n\t]/g, ' ') : found));
}

function reasonOf(error: ParseError | undefined): string {
  if (error === undefined) return 'it is empty, or nested too deeply';
  const words = printParseErrorCode(error.error).replace(/([a-z])([A-Z])/g, '$1 $2');
  return words.toLowerCase();
}

function jsonOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(jsonOf);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(
    (node.children ?? []).flatMap(({ children: [key, value] = [] }): [string, unknown][] =>
      key === undefined || value === undefined ? [] : [[String(key.value), jsonOf(value)]],
    ),
  );
}

/** Offset of what stands at the end of a path, or of the nearest thing above it; of a property that of its name. */
function nearest(root: Node, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const found = findNodeAtLocation(root, path.slice(0, length));
    if (found !== undefined) return (found.parent?.type === 'property' ? found.parent : found).offset;
  }
  return root.offset;
}

/** Where the lines of a text begin. */
export class Lines {
  private starts: number[] | undefined;

  constructor(private readonly text: string) {}

  /** Line and column of an offset, both from 1. */
  position(offset: number): { readonly line: number; readonly column: number } {
    this.starts ??= [0, ...[...this.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    let [low, high] = [0, this.starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }
}
