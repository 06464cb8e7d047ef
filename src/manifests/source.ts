/** The files that paths lead to, and their text. */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Finding, finding } from '../diagnostics';
import { systemErrorCode } from '../files';
import { isInChart } from './templates';

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
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** Reads what paths lead to, one file at a time; a file that several of them lead to once. */
export function* readSources(paths: readonly string[], stdin: () => string): Generator<Found> {
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === '-') yield fromStandardInput(stdin());
    else yield* fromPath(path, seen);
  }
}

function fromStandardInput(text: string): Found {
  if (text.length > LARGEST) return unreadable('-', tooLarge(text.length));
  return { source: { text: normal(text), file: '-', named: true, inChart: false } };
}

interface Step {
  readonly file: string;
  readonly named: boolean;
  /** Whether it is a link in a folder. */
  readonly link: boolean;
}

function* fromPath(path: string, seen: Set<string>): Generator<Found> {
  const open: Step[] = [{ file: path, named: true, link: false }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { file, named, link } = next;
    const found = attempt(file, () => {
      const real = realpathSync(file);
      const status = statSync(file);
      // kubectl does not follow a link to a folder either: it may lead out of what was meant, and around in circles.
      if (seen.has(real) || (link && status.isDirectory())) return undefined;
      seen.add(real);
      if (!status.isDirectory()) return status.isFile() ? readFile(file, named, status.size) : notAFile(file);
      for (const step of steps(file).reverse()) open.push(step);
      return undefined;
    });
    if (found !== undefined) yield found;
  }
}

function steps(folder: string): Step[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => (entry.isDirectory() ? !SKIPPED.has(entry.name) : MANIFEST.test(entry.name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => ({ file: below(folder, entry.name), named: false, link: entry.isSymbolicLink() }));
}

function below(folder: string, name: string): string {
  return `${folder.replace(/[\\/]+$/, '')}/${name}`;
}

function readFile(file: string, named: boolean, size: number): Found {
  if (size > LARGEST) return unreadable(file, tooLarge(size));
  const text = decoded(readFileSync(file));
  if (text === undefined) {
    return unreadable(file, 'it is binary, or not in UTF-8', 'Name the manifests themselves, in UTF-8.');
  }
  return { source: { text: normal(text), file, named, inChart: isInChart(resolve(file), existsSync) } };
}

/** Text in UTF-8, or, as a redirection of Windows PowerShell writes it, in UTF-16; undefined for anything else. */
function decoded(bytes: Buffer): string | undefined {
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

function attempt(file: string, step: () => Found | undefined): Found | undefined {
  try {
    return step();
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    return unreadable(file, REASONS[code] ?? `the system says ${code}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'nothing is there',
  ENOTDIR: 'nothing is there',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ELOOP: 'symbolic links go in a circle',
};

function tooLarge(size: number): string {
  return `it has ${Math.round(size / 1024 / 1024)} MiB, and up to ${LARGEST / 1024 / 1024} MiB are read`;
}

function notAFile(file: string): Found {
  return unreadable(file, 'it is neither a file nor a folder', 'Standard input is named by a hyphen.');
}

function unreadable(
  file: string,
  why: string,
  help = 'Name files and folders of manifests, or - for standard input.',
): Found {
  const shown = file === '-' ? 'Standard input' : file;
  return { finding: finding('AZWI901', { file }, `${shown} cannot be read: ${why}.`, help) };
}
