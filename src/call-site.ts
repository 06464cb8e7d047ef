import { dirname } from 'node:path';
import type { Place } from './diagnostics';

/** Where in the user's program something was called: file, line and column, read off a stack. */

/** A frame that is remembered now and put into words when somebody asks; most are never asked for. */
export interface CallSite {
  readonly stack?: string;
}

/** Remembers the frame that called `callee`. */
export function callSite(callee: NewableFunction | CallableFunction): CallSite {
  const site: CallSite = {};
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 1;
  Error.captureStackTrace(site, callee as (...args: never[]) => unknown);
  Error.stackTraceLimit = limit;
  return site;
}

/** File, line and column of a remembered frame; nothing where one of our own constructs made another. */
export function placeOfSite(site: CallSite): Place {
  const [frame] = frames(site.stack);
  return frame === undefined || isOurs(frame.file) ? {} : told(frame);
}

/** The innermost frame of the stack that is neither ours nor a library's: the line that the user can change. */
export function userPlace(): Place {
  const site: CallSite = {};
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 100;
  Error.captureStackTrace(site, userPlace);
  Error.stackTraceLimit = limit;
  const frame = frames(site.stack).find(({ file }) => !isOurs(file) && !file.includes('/node_modules/'));
  return frame === undefined ? {} : told(frame);
}

function told({ file, ...position }: Frame): Place {
  return { file: relativeTo(process.cwd(), file), ...position };
}

interface Frame {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

function frames(stack: string | undefined): Frame[] {
  return (stack ?? '')
    .split('\n')
    .map(parseFrame)
    .filter((frame) => frame !== undefined);
}

/**
 * One line of a stack, `    at new Shop (/home/me/my shop (old)/src/main.ts:12:5)`: folders have blanks and
 * parentheses, files are paths of either kind or URLs. The path comes out with forward slashes.
 */
export function parseFrame(line: string): Frame | undefined {
  const match = /^\s*at (.*):(\d+):(\d+)(\)?)$/.exec(line);
  if (match === null) return undefined;
  const [, text = '', row, column, closing] = match;
  // A function's name never has a parenthesis followed by the root of a file system.
  const opening = closing === ')' ? text.search(/ \((?:file:|[A-Za-z]:[\\/]|[\\/])/) : -1;
  if (closing === ')' && opening < 0) return undefined;
  const file = filePath(opening < 0 ? text.replace(/^async /, '') : text.slice(opening + 2));
  return file === undefined ? undefined : { file, line: Number(row), column: Number(column) };
}

// Neither `node:internal/…` nor `<anonymous>` is a file.
function filePath(location: string): string | undefined {
  if (location.startsWith('file:')) {
    const path = decodeURIComponent(location.replace(/^file:\/\//, '').replace(/[?#].*$/, ''));
    return /^\/[A-Za-z]:\//.test(path) ? path.slice(1) : path;
  }
  return /^(?:[A-Za-z]:)?[\\/]/.test(location) ? location.replaceAll('\\', '/') : undefined;
}

/** A path as people want to read it: relative to a folder where it lies below it. */
export function relativeTo(folder: string, path: string): string {
  const base = `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/`;
  // Drive letters come in both cases.
  const drive = /^[A-Za-z]:/.test(path);
  const same = drive ? path.slice(0, base.length).toLowerCase() === base.toLowerCase() : path.startsWith(base);
  return same ? path.slice(base.length) : path;
}

// This file lies at the top of the package's code, whether that is `src` or `lib`.
const ROOT = `${dirname(__filename).replaceAll('\\', '/')}/`;

// The app that `npm run synth` runs stands among our files, but it is somebody's program.
function isOurs(file: string): boolean {
  return file.startsWith(ROOT) && !file.startsWith(`${ROOT}main.`);
}
