/** One process at a time: two syntheses into the same folders take turns, and what is there afterwards is of the last. */
import { createHash, randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import * as path from 'node:path';
import { systemErrorCode } from './file-system';

// Above what a write takes by far. Only where a process that was killed has its number taken by another is it waited for.
const LONGEST_MS = 120_000;

// Between the making of a lock and the writing of what is in it.
const LONGEST_EMPTY_MS = 2_000;

// Windows refuses a name for a moment after its file was removed while somebody looked at it.
const LONGEST_REFUSAL_MS = 1_000;

const PAUSE_MS = 5;

/**
 * The lock of what a file stands for. It is in the temporary folder of the system: there it is neither committed nor deployed
 * when a kill leaves it behind, and folders that only need to be read stay as they are.
 * @param file its real path, so that two ways to one folder are one lock
 */
export function lockPath(file: string): string {
  const id = createHash('sha256').update(file).digest('hex').slice(0, 32);
  return path.join(tmpdir(), `cdk8s-azwi-${id}.lock`);
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
}

/** @returns undefined when it was done, or the code of the system's refusal */
function refusalOf(attempt: () => void): string | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    return code;
  }
}

function isRunning(pid: number): boolean {
  // EPERM: it runs, as somebody else.
  return refusalOf(() => process.kill(pid, 0)) !== 'ESRCH';
}

interface Seen {
  readonly content: string;
  readonly age: number;
}

function look(lock: string): Seen | undefined {
  try {
    return { content: fs.readFileSync(lock, 'utf8'), age: Math.abs(Date.now() - fs.statSync(lock).mtimeMs) };
  } catch {
    return undefined;
  }
}

function isStale({ content, age }: Seen): boolean {
  const [pid = '', host = ''] = content.split('\n');
  if (!/^[1-9][0-9]*$/.test(pid)) return age > LONGEST_EMPTY_MS;
  // The numbers of another machine or container say nothing here.
  return age > LONGEST_MS || (host === hostname() && !isRunning(Number(pid)));
}

/** @returns whether the lock is out of the way, whoever moved it */
function takeAway(lock: string, seen: Seen): boolean {
  const aside = `${lock}.${randomBytes(6).toString('hex')}`;
  const refusal = refusalOf(() => fs.renameSync(lock, aside));
  if (refusal !== undefined) return refusal === 'ENOENT';
  // Somebody may have been faster and have locked again since: that lock is not stale.
  if (look(aside)?.content !== seen.content) {
    refusalOf(() => fs.copyFileSync(aside, lock, fs.constants.COPYFILE_EXCL));
  }
  refusalOf(() => fs.rmSync(aside, { force: true }));
  return true;
}

/** @returns whether the lock is ours; false where there can be none, such as in a system without a temporary folder */
function acquire(lock: string, mine: string): boolean {
  const start = Date.now();
  for (;;) {
    const refusal = refusalOf(() => fs.writeFileSync(lock, mine, { flag: 'wx' }));
    if (refusal === undefined) return true;
    if (refusal !== 'EEXIST' && (process.platform !== 'win32' || Date.now() - start > LONGEST_REFUSAL_MS)) return false;
    const seen = look(lock);
    if (seen === undefined || !isStale(seen)) pause();
    else if (!takeAway(lock, seen)) return false;
  }
}

/**
 * Runs something while no other process does the same for the same file. A lock whose process is gone does not count, nor one of
 * two minutes.
 * @param file its real path
 */
export function exclusively<T>(file: string, run: () => T): T {
  const lock = lockPath(file);
  const mine = `${process.pid}\n${hostname()}\n${randomBytes(8).toString('hex')}\n`;
  const held = acquire(lock, mine);
  try {
    return run();
  } finally {
    if (held && look(lock)?.content === mine) refusalOf(() => fs.rmSync(lock, { force: true }));
  }
}
