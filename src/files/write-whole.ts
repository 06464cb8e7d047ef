/** Writes one file that is not among the outputs of a synth: whole, or not at all. */
import { randomBytes } from 'node:crypto';
import * as path from 'node:path';
import type { Finding } from '../diagnostics';
import { refusal } from './check';
import { type FileSystem, nodeFileSystem, systemErrorCode } from './file-system';
import { temporaryName } from './names';

export interface WholeWrite {
  /** AZWI702 when the system refused; then the file is as it was. */
  readonly findings: readonly Finding[];
  /** Whether the file was not the same already. */
  readonly changed: boolean;
}

/** Writes a file in one step, with the folders above it; a file that is the same already is left alone. */
export function writeFileWhole(file: string, content: string, io: FileSystem = nodeFileSystem): WholeWrite {
  const target = path.resolve(file);
  const temporary = path.join(path.dirname(target), temporaryName(randomBytes(6).toString('hex')));
  try {
    if (io.kind(target) === 'file' && io.read(target).toString('utf8') === content)
      return { findings: [], changed: false };
    io.makeFolder(path.dirname(target));
    io.create(temporary, content);
    io.rename(temporary, target);
    return { findings: [], changed: true };
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    try {
      io.remove(temporary);
    } catch {
      // The first refusal says more; the next synth removes what is left over.
    }
    return { findings: [refusal(target, 'written', code)], changed: false };
  }
}
