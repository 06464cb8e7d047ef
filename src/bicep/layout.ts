/**
 * Text with places where a line may break, and the rule by which the formatter of Bicep decides: a group stays on one
 * line when what is on the line before it and the group itself fit into the width; otherwise its own places break and
 * the groups inside decide for themselves. What follows the group on the line does not count.
 */

/** Width of a line in UTF-16 code units. */
export const WIDTH = 120;

const INDENT = '  ';

export type Doc = string | Line | Parts;

interface Line {
  readonly kind: 'line';
  /** What stands here when the group stays on one line. */
  readonly flat: string;
  /** What the new line starts with when it does not. */
  readonly lead: string;
}

interface Parts {
  readonly kind: 'glue' | 'indent' | 'group' | 'tail';
  readonly parts: readonly Doc[];
  /** Width on one line, up to and including the opening of the first tail. */
  readonly width: number;
  /** Whether there is a tail: what follows it is not measured. */
  readonly open: boolean;
  /** Whether there is a line break that is not up to the width. */
  readonly broken: boolean;
}

/** A place for a line break that is empty text on one line. */
export const lineOrEmpty: Doc = { kind: 'line', flat: '', lead: '' };

/** A place for a line break that is a blank on one line. */
export const lineOrSpace: Doc = { kind: 'line', flat: ' ', lead: '' };

/** A place for a line break that is a comma and a blank on one line. */
export const lineOrComma: Doc = { kind: 'line', flat: ', ', lead: '' };

/** A place for a line break before the first of several alternatives. */
export const lineBeforeFirst: Doc = { kind: 'line', flat: '', lead: '| ' };

/** A place for a line break between two alternatives. */
export const lineOrBar: Doc = { kind: 'line', flat: ' | ', lead: '| ' };

function combine(kind: Parts['kind'], parts: readonly Doc[], alwaysBroken: boolean): Parts {
  let width = 0;
  let open = false;
  let broken = alwaysBroken;
  for (const part of parts) {
    if (typeof part === 'string' || part.kind === 'line') {
      if (!open) width += widthOf(part);
      continue;
    }
    if (!open) width += part.width;
    open ||= part.open;
    broken ||= part.broken;
  }
  return { kind, parts, width, open, broken };
}

function widthOf(doc: Doc): number {
  if (typeof doc === 'string') return doc.length;
  return doc.kind === 'line' ? doc.flat.length : doc.width;
}

/** Whether the document holds a line break that is not up to the width. */
export function isBroken(doc: Doc): boolean {
  return typeof doc !== 'string' && doc.kind !== 'line' && doc.broken;
}

/** Documents one after the other. */
export function glue(...parts: readonly Doc[]): Doc {
  return combine('glue', parts, false);
}

/** Documents one after the other whose places for line breaks are all taken. */
export function breaking(...parts: readonly Doc[]): Doc {
  return combine('glue', parts, true);
}

/** Documents whose lines start one level deeper. */
export function indent(parts: readonly Doc[]): Doc {
  return combine('indent', parts, false);
}

/** Documents that stay on one line when they fit. With `pinned` they do not, whatever the width. */
export function group(parts: readonly Doc[], pinned = parts.some(isBroken)): Doc {
  return combine(pinned ? 'glue' : 'group', parts, false);
}

/** A document of brackets that does not break the group around it: only its opening bracket has to fit. */
export function tail(doc: Doc): Doc {
  return { kind: 'tail', parts: [doc], width: 1, open: true, broken: isBroken(doc) };
}

/** Documents with another between each two of them. */
export function separated(docs: readonly Doc[], separator: Doc): Doc[] {
  const all: Doc[] = [];
  for (const doc of docs) {
    if (all.length > 0) all.push(separator);
    all.push(doc);
  }
  return all;
}

/** The text of a document. */
export function render(document: Doc): string {
  const chunks: string[] = [];
  let column = 0;

  const write = (text: string): void => {
    chunks.push(text);
    column += text.length;
  };

  const startLine = (line: Line, depth: number): void => {
    // `param x ` goes on in the next line when its type breaks; no line ends with blanks.
    const last = chunks[chunks.length - 1];
    if (last?.endsWith(' ')) chunks[chunks.length - 1] = last.trimEnd();
    const start = INDENT.repeat(depth) + line.lead;
    chunks.push('\n', start);
    column = start.length;
  };

  const walk = (doc: Doc, depth: number, flat: boolean): void => {
    if (typeof doc !== 'string' && doc.kind !== 'line') {
      // On one line there is nothing to indent but what a tail brings, and a tail closes where its line started.
      const inner = doc.kind === 'indent' && !flat ? depth + 1 : depth;
      const onOneLine = doc.kind !== 'tail' && (flat || (doc.kind === 'group' && column + doc.width <= WIDTH));
      for (const part of doc.parts) {
        // Most parts are text.
        if (typeof part === 'string') write(part);
        else walk(part, inner, onOneLine);
      }
    } else if (typeof doc === 'string' || flat) {
      write(typeof doc === 'string' ? doc : doc.flat);
    } else {
      startLine(doc, depth);
    }
  };

  walk(document, 0, false);
  return chunks.join('');
}
