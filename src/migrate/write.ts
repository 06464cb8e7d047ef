/** Writing a project: all of it, or nothing. */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Finding, finding } from '../diagnostics';
import { systemErrorCode } from '../files';

/** Writes files into a folder that is new or empty. */
export function writeProject(folder: string, files: ReadonlyMap<string, string>): readonly Finding[] {
  let temporary: string | undefined;
  try {
    const target = resolve(folder);
    const before = entries(target);
    if (before === undefined || before.length > 0) return [inTheWay(folder, before)];
    mkdirSync(dirname(target), { recursive: true });
    temporary = mkdtempSync(`${target}.`);
    for (const [name, text] of files) {
      mkdirSync(dirname(join(temporary, name)), { recursive: true });
      writeFileSync(join(temporary, name), text);
    }
    removeEmpty(target);
    renameSync(temporary, target);
    return [];
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    const message = `The project cannot be written to ${folder}: the system says ${code}.`;
    return [finding('AZWI702', { file: folder }, message, 'Choose a folder that can be written to.')];
  }
}

/** What is in a folder; undefined if it is something else. */
function entries(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
  }
}

function inTheWay(folder: string, before: readonly string[] | undefined): Finding {
  const what =
    before === undefined
      ? 'is no folder'
      : `has ${before.length === 1 ? 'a file' : 'files'} already: ${before.slice(0, 3).join(', ')}`;
  return finding(
    'AZWI701',
    { file: folder },
    `${folder} ${what}.`,
    'Name a folder that is new or empty; the project is yours once it is written.',
  );
}
