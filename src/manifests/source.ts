/** The files that paths lead to, and their text. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding } from '../diagnostics';
import { isInChart } from './templates';
import { attempt, unreadable, walk } from './walk';

/** A file of manifests. */
export interface Source {
  readonly text: string;
  /** Name as the user would write it. */
  readonly file: string;
  /** Whether the user named it, rather than a folder that it lies in. */
  readonly named: boolean;
  /** Whether it lies among the templates of a Helm chart. */
  readonly inChart: boolean;
}

export type Found = { readonly source: Source } | { readonly finding: Finding };

const LARGEST = 64 * 1024 * 1024;
const MANIFEST = /\.(?:ya?ml|json)$/i;

/** Reads what paths lead to, one file at a time; a file that several of them lead to once. */
export function* readSources(paths: readonly string[], stdin: () => string): Generator<Found> {
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === '-') yield fromStandardInput(stdin());
    else yield* fromPath(path, seen);
  }
}

/** Standard input as a source. */
export function fromStandardInput(text: string): Found {
  if (text.length > LARGEST) return unreadable('-', tooLarge(text.length));
  return { source: { text: normal(text), file: '-', named: true, inChart: false } };
}

function* fromPath(path: string, seen: Set<string>): Generator<Found> {
  for (const step of walk([path], { wants: (name) => MANIFEST.test(name) }, seen)) {
    if ('finding' in step) yield step;
    else {
      const { file, named, size } = step.walked;
      const found = attempt(file, () => readSource(file, named, size));
      if (found !== undefined) yield found;
    }
  }
}

function readSource(file: string, named: boolean, size: number): Found {
  if (size > LARGEST) return unreadable(file, tooLarge(size));
  const text = decoded(readFileSync(file));
  if (text === undefined) {
    return unreadable(file, 'it is binary, or not in UTF-8', 'Name the manifests themselves, in UTF-8.');
  }
  return { source: { text: normal(text), file, named, inChart: isInChart(resolve(file), existsSync) } };
}

/** Text in UTF-8, or, as a redirection of Windows PowerShell writes it, in UTF-16; undefined for anything else. */
export function decoded(bytes: Buffer): string | undefined {
  const mark = bytes.length < 2 ? 0 : bytes.readUInt16BE(0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** A text without byte order mark and carriage returns, which are no part of what it says. */
export function normal(text: string): string {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  return body.includes('\r') ? body.replaceAll('\r\n', '\n') : body;
}

function tooLarge(size: number): string {
  return `it has ${Math.round(size / 1024 / 1024)} MiB, and up to ${LARGEST / 1024 / 1024} MiB are read`;
}
