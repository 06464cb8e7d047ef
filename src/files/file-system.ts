/** The little of a file system that writing needs, so that tests can make any part of it fail. */
import * as fs from 'node:fs';
import * as path from 'node:path';

export type Kind = 'file' | 'folder' | 'link' | 'other';

/** Every method throws a Node.js system error (with `code`) if the system refuses. Paths are absolute. */
export interface FileSystem {
  /** What is in a folder, by name; undefined if there is no such folder. */
  list(folder: string): ReadonlyMap<string, Kind> | undefined;
  /** What a path is, symbolic links not followed; undefined if nothing is there. */
  kind(file: string): Kind | undefined;
  /** Where a path leads once symbolic links are followed; undefined if nowhere. */
  realPath(file: string): string | undefined;
  /** Whether the system says that entries of a folder can be added and removed; it may be wrong. */
  isWritable(folder: string): boolean;
  read(file: string): Buffer;
  /** Writes a new file; throws if there is one. */
  create(file: string, content: string): void;
  /** Renames a file; replaces the target in one step. */
  rename(from: string, to: string): void;
  /** Removes a file; it may be gone already. */
  remove(file: string): void;
  /** Makes a folder, and those above it as needed; it may be there already. */
  makeFolder(folder: string): void;
  /** Removes an empty folder. */
  removeFolder(folder: string): void;
}

interface Entry {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

function kindOf(entry: Entry): Kind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

// By their shape: in Jest, what `fs` throws is no instance of the Error that a module there knows.
function textOf(error: unknown, property: 'code' | 'path'): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const value: unknown = (error as Readonly<Record<string, unknown>>)[property];
  return typeof value === 'string' ? value : undefined;
}

/** The code of a system error, such as `ENOSPC`; undefined for any other error, which is a defect of ours. */
export function systemErrorCode(error: unknown): string | undefined {
  return textOf(error, 'code');
}

/** The path that the system refused, where it says which. */
export function systemErrorPath(error: unknown): string | undefined {
  return textOf(error, 'path');
}

function orUndefined<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

// `recursive` of mkdirSync never returns where a folder cannot be made below one that is there, such as /proc.
function makeFolder(folder: string): void {
  try {
    fs.mkdirSync(folder);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'EEXIST' && fs.statSync(folder).isDirectory()) return;
    const above = path.dirname(folder);
    if (code !== 'ENOENT' || above === folder || fs.existsSync(above)) throw error;
    makeFolder(above);
    fs.mkdirSync(folder);
  }
}

/** The file system of this machine. */
export const nodeFileSystem: FileSystem = {
  list: (folder) =>
    orUndefined(() => new Map(fs.readdirSync(folder, { withFileTypes: true }).map((one) => [one.name, kindOf(one)]))),
  kind: (file) => orUndefined(() => kindOf(fs.lstatSync(file))),
  realPath: (file) => orUndefined(() => fs.realpathSync(file)),
  isWritable(folder) {
    try {
      fs.accessSync(folder, fs.constants.W_OK);
      return true;
    } catch {
      return false;
    }
  },
  read: (file) => fs.readFileSync(file),
  create: (file, content) => fs.writeFileSync(file, content, { encoding: 'utf8', flag: 'wx' }),
  rename: (from, to) => fs.renameSync(from, to),
  remove: (file) => fs.rmSync(file, { force: true }),
  makeFolder,
  removeFolder: (folder) => fs.rmdirSync(folder),
};

/** A path as it is shown to people: relative to the working directory where it lies below it, with forward slashes. */
export function shownPath(file: string): string {
  const absolute = path.resolve(file);
  const relative = path.relative(process.cwd(), absolute);
  const isBelow =
    relative !== '' && relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
  return (isBelow ? relative : absolute).split(path.sep).join('/');
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'the operation is not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
  EDQUOT: 'the disk quota is used up',
  ENAMETOOLONG: 'the path is too long',
  ELOOP: 'symbolic links go in a circle',
  EEXIST: 'something else is there',
  EBUSY: 'another program has it open',
};

/** A system error as the end of a sentence, such as `no space is left (ENOSPC)`. */
export function systemErrorText(code: string): string {
  const reason = REASONS[code];
  return reason === undefined ? code : `${reason} (${code})`;
}
