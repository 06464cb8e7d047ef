/** One document of a file: its plain data, or why there is none. */
import { parseDocument } from 'yaml';
import { compose, Refusal } from './compose';
import { isTooDeep } from './depth';
import { readPlainYaml } from './plain-yaml';
import type { Chunk } from './split';

export interface Problem {
  readonly message: string;
  readonly help: string;
  readonly line: number;
  readonly column: number;
}

export type Read = { readonly value: unknown } | { readonly problem: Problem };

// The tree of syntax takes fifty times the text, and no API server takes an object of more than 3 MiB.
const LARGEST_TREE = 4 * 1024 * 1024;

/** Whether a document is read by a faster way only, or not at all. */
export function isLarge({ text }: Chunk): boolean {
  return text.length > LARGEST_TREE;
}

/** Reads one document as kubectl does. Scalars are read by `plainValue`, keys that stand twice are a problem. */
export function readDocument(chunk: Chunk): Read {
  const isJson = chunk.text.trimStart().startsWith('{');
  if ((isJson || !isLarge(chunk)) && isTooDeep(chunk.text)) return { problem: tooDeep(chunk) };
  if (isLarge(chunk)) return (isJson ? readJson(chunk) : undefined) ?? { problem: tooLarge(chunk, isJson) };
  const read = readPlainYaml(chunk.text) ?? readTree(chunk);
  // JSON may be indented with tabs, which YAML forbids.
  return 'problem' in read && isJson ? (readJson(chunk) ?? read) : read;
}

function readJson({ text }: Chunk): Read | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return undefined;
  }
}

/** Reads YAML as a tree of syntax: all of YAML, with the place of what is wrong, ten times as slowly as `readPlainYaml`. */
export function readTree(chunk: Chunk): Read {
  try {
    const document = parseDocument(chunk.text, {
      version: '1.2',
      schema: 'failsafe',
      // Looking for them is quadratic in the library.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const [error] = document.errors;
    if (error === undefined) return { value: compose(document.contents) };
    // The library turns an overflow of the stack into an error of the document.
    if (error.code === 'RESOURCE_EXHAUSTION') throw new RangeError(error.message);
    const help = 'Mend it there, or a little above: the place is where a reader notices.';
    return { problem: { message: sentence(error.message), help, ...position(chunk, error.pos[0]) } };
  } catch (error) {
    if (error instanceof Refusal) {
      return { problem: { message: error.message, help: error.help, ...position(chunk, error.offset) } };
    }
    if (!(error instanceof RangeError)) throw error;
    return { problem: tooDeep(chunk) };
  }
}

function tooDeep({ line }: Chunk): Problem {
  return {
    message: 'It is nested deeper than can be read.',
    help: 'Kubernetes takes no such object.',
    line,
    column: 1,
  };
}

function tooLarge({ text, line }: Chunk, isJson: boolean): Problem {
  const size = `${Math.round(text.length / 1024 / 1024)} MiB`;
  const message = isJson ? `This document of ${size} is no JSON.` : `This document has ${size} and is no List.`;
  return { message, help: 'An API server takes no object of more than 3 MiB. Check what wrote it.', line, column: 1 };
}

function sentence(message: string): string {
  const quote = /^Missing closing (.)quote$/.exec(message)?.[1];
  if (quote !== undefined) return `A text begins with ${quote} and does not end.`;
  return message.endsWith('.') ? message : `${message}.`;
}

function position({ text, line }: Chunk, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}
