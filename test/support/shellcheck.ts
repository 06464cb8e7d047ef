import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe } from 'vitest';

/** ShellCheck: the one that SHELLCHECK names, or one on the PATH; undefined where there is none. */
function locate(): string | undefined {
  const named = process.env.SHELLCHECK;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, 'shellcheck')).find((file) => existsSync(file));
}

const location = locate();

/** A suite that needs ShellCheck. Where there is none it is skipped, and its name says why. */
export function describeWithShellcheck(name: string, suite: () => void): void {
  if (location !== undefined) describe(name, suite);
  else describe.skip(`${name} (skipped: there is no ShellCheck at SHELLCHECK or on the PATH)`, suite);
}

/** What ShellCheck says about scripts for bash, the smallest remark included; nothing when all is well. */
export function shellcheck(files: readonly string[]): string {
  const args = ['--shell=bash', '--severity=style', '--', ...files];
  const { stdout, stderr, error } = spawnSync(location ?? 'shellcheck', args, { encoding: 'utf8' });
  if (error !== undefined) throw error;
  return `${stdout}${stderr}`;
}
