/** The files that paths lead to: each once, never around in circles, without reading any. */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, finding } from '../diagnostics';
import { systemErrorCode } from '../files';

/** A file that a path leads to. */
export interface Walked {
  /** Name as the user would write it. */
  readonly file: string;
  /** Whether the user named it, rather than a folder that it lies in. */
  readonly named: boolean;
  /** In bytes. */
  readonly size: number;
}

export interface WalkOptions {
  /** Whether a file of a folder is wanted, by its name alone. */
  wants(name: string): boolean;
  /** Whether a file or folder is to be left out that was not named itself. */
  skips?(file: string, isFolder: boolean): boolean;
}

export type Step = { readonly walked: Walked } | { readonly finding: Finding };

const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git']);

interface Open {
  readonly file: string;
  readonly named: boolean;
  /** Whether it is a link in a folder. */
  readonly link: boolean;
  /** Where it really is, where that is known. */
  readonly real: string | undefined;
}

/** Walks paths in order; a file that several of them lead to comes once. `seen` has the files of earlier walks. */
export function* walk(paths: readonly string[], options: WalkOptions, seen = new Set<string>()): Generator<Step> {
  for (const path of paths) yield* fromPath(path, options, seen);
}

function* fromPath(path: string, options: WalkOptions, seen: Set<string>): Generator<Step> {
  const open: Open[] = [{ file: path, named: true, link: false, real: undefined }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { file, named, link } = next;
    const known = next.real;
    const found = attempt(file, () => {
      const real = known ?? realpathSync.native(file);
      const status = statSync(file);
      // kubectl does not follow a link to a folder either: it may lead out of what was meant, and around in circles.
      if (seen.has(real) || (link && status.isDirectory())) return undefined;
      seen.add(real);
      if (!status.isDirectory()) {
        return status.isFile() ? { walked: { file, named, size: status.size } } : notAFile(file);
      }
      for (const one of entries(file, real, options).reverse()) open.push(one);
      return undefined;
    });
    if (found !== undefined) yield found;
  }
}

function entries(folder: string, real: string, { wants, skips }: WalkOptions): Open[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => (entry.isDirectory() ? !SKIPPED.has(entry.name) : wants(entry.name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => {
      const link = entry.isSymbolicLink();
      const file = below(folder, entry.name);
      const open = { file, named: false, link, real: link ? undefined : join(real, entry.name) };
      return skips?.(file, entry.isDirectory()) === true ? undefined : open;
    })
    .filter((one) => one !== undefined);
}

function below(folder: string, name: string): string {
  return folder === '.' ? name : `${folder.replace(/[\\/]+$/, '')}/${name}`;
}

/** What a step on a file gives; where the system refuses, a finding. */
export function attempt<T>(file: string, step: () => T | undefined): T | { readonly finding: Finding } | undefined {
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

function notAFile(file: string): { readonly finding: Finding } {
  return unreadable(file, 'it is neither a file nor a folder', 'Standard input is named by a hyphen.');
}

/** AZWI901. */
export function unreadable(
  file: string,
  why: string,
  help = 'Name files and folders of manifests, or - for standard input.',
): { readonly finding: Finding } {
  const shown = file === '-' ? 'Standard input' : file;
  return { finding: finding('AZWI901', { file }, `${shown} cannot be read: ${why}.`, help) };
}
