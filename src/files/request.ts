/** What is to be written, and the findings about the request itself: names and folders. */
import * as path from 'node:path';
import { type Finding, finding } from '../diagnostics';
import { type FileSystem, shownPath, systemErrorCode } from './file-system';
import type { Azure, Role } from './ledger';
import { collisions, foldName, nameProblem } from './names';

export interface OutputFolder {
  /** What the ledger knows the folder by, so that it may move; each role at most once in a request. */
  readonly role: Role;
  /** Absolute, or relative to the working directory. It may be missing, and it may be a symbolic link to a folder. */
  readonly path: string;
  /** All files of this output: relative path with forward slashes, and content. */
  readonly files: ReadonlyMap<string, string>;
}

export interface OutputRequest {
  readonly folders: readonly OutputFolder[];
  /** The file that remembers what was written, outside of what `cdk8s synth` deletes: `bicep/.cdk8s-azwi.json`. */
  readonly ledgerPath: string;
  /**
   * Whether a content is a generated one, by its header. Asked about files that differ from ours and that the ledger does not
   * know, as in a clone without one.
   */
  readonly isOurs: (content: string) => boolean;
  /**
   * What that file is to remember beside the files.
   * @default - what it remembers already
   */
  readonly azure?: Azure;
}

function relativeSlashed(from: string, to: string): string {
  return path.relative(from, to).split(path.sep).join('/');
}

/** AZWI703 and AZWI704: names that cannot be the names of files, or not next to each other. */
export function nameFindings(folder: OutputFolder, ledgerPath: string): Finding[] {
  const shown = (name: string) => `${shownPath(folder.path)}/${name}`;
  const findings: Finding[] = [];
  const good: string[] = [];
  for (const name of folder.files.keys()) {
    const problem = nameProblem(name);
    if (problem === undefined) good.push(name);
    else {
      const message = `${JSON.stringify(name)} cannot be the path of a file in ${shownPath(folder.path)}: ${problem}.`;
      const help =
        'Change the id of the chart or the name that it comes from; letters, digits, "-" and "." are always safe.';
      findings.push(finding('AZWI703', { file: shown(name) }, message, help));
    }
  }
  const ledger = relativeSlashed(path.resolve(folder.path), path.resolve(ledgerPath));
  // A file outside cannot collide: its name is not good.
  const names = nameProblem(ledger) === undefined ? [ledger, ...good] : good;
  for (const { path: name, other, kind } of collisions(names)) {
    const message =
      kind === 'name'
        ? `"${name}" and "${other}" in ${shownPath(folder.path)} are one file on systems that ignore case or normalise Unicode.`
        : `"${name}" in ${shownPath(folder.path)} needs a folder where "${other}" is a file.`;
    const taken = other === ledger || name === ledger ? ` "${ledger}" is the list of generated files.` : '';
    findings.push(
      finding('AZWI704', { file: shown(name) }, message, `Rename the chart or object behind one of them.${taken}`),
    );
  }
  return findings;
}

// What the system refuses to look at is told when it is to be read or written.
function orNothing<T>(look: () => T | undefined): T | undefined {
  try {
    return look();
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    return undefined;
  }
}

/** The nearest path, itself or above, at which something is. */
export function nearestExisting(file: string, io: FileSystem): string {
  const isThere = (one: string): boolean => orNothing(() => io.kind(one)) !== undefined;
  let current = file;
  while (!isThere(current) && path.dirname(current) !== current) current = path.dirname(current);
  return current;
}

/** Where an absolute path is or will be, once symbolic links are followed. */
export function realPlace(file: string, io: FileSystem): string {
  const existing = nearestExisting(file, io);
  return path.join(orNothing(() => io.realPath(existing)) ?? existing, path.relative(existing, file));
}

/** AZWI702: why an output folder cannot be one, given where it is; undefined if it can. */
export function folderFinding(folder: string, io: FileSystem): Finding | undefined {
  const existing = nearestExisting(path.resolve(folder), io);
  const target = orNothing(() => io.realPath(existing));
  const kind = target === undefined ? undefined : io.kind(target);
  if (kind === 'folder') return undefined;
  const what =
    kind === undefined ? 'a symbolic link that leads nowhere' : `a ${kind === 'file' ? 'file' : 'device or socket'}`;
  const message = `${shownPath(folder)} cannot be a folder: ${shownPath(existing)} is ${what}.`;
  return finding('AZWI702', { file: shownPath(folder) }, message, 'Move it away, or choose another output folder.');
}

/** AZWI707: two output folders that are the same, or one inside the other. */
export function apartFindings(folders: readonly OutputFolder[], io: FileSystem): Finding[] {
  const places = folders.map(({ path: folder }) => ({ folder, real: foldName(realPlace(path.resolve(folder), io)) }));
  const findings: Finding[] = [];
  places.forEach((one, index) => {
    for (const other of places.slice(index + 1)) {
      const shown = `${shownPath(one.folder)} and ${shownPath(other.folder)}`;
      const nested = (inner: string, outer: string) =>
        inner.startsWith(outer.endsWith(path.sep) ? outer : `${outer}${path.sep}`);
      let message: string | undefined;
      if (one.real === other.real) message = `The output folders ${shown} are the same folder.`;
      else if (nested(one.real, other.real) || nested(other.real, one.real)) {
        message = `Of the output folders ${shown}, one lies inside the other.`;
      }
      if (message === undefined) continue;
      const help =
        'Give each output a folder of its own: "cdk8s synth" deletes the folder of the manifests, and kubectl reads all of it.';
      findings.push(finding('AZWI707', { file: shownPath(other.folder) }, message, help));
    }
  });
  return findings;
}
