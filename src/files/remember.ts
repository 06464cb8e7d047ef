/** What the list of generated files remembers beside them, for those who write no files. */
import * as path from 'node:path';
import { type Finding, hasErrors } from '../diagnostics';
import { nodeFileSystem } from './file-system';
import { type Azure, printLedger, readLedger } from './ledger';
import { exclusively } from './lock';
import { realPlace } from './request';
import { writeFileWhole } from './write-whole';

export interface Remembered {
  readonly azure: Azure;
  /** AZWI706 when the list cannot be read; then nothing is remembered. */
  readonly findings: readonly Finding[];
}

/** Reads what is remembered; nothing where there is no list. */
export function remembered(ledgerPath: string): Remembered {
  const { azure, findings } = readLedger(path.resolve(ledgerPath), nodeFileSystem);
  return { azure, findings };
}

/**
 * Remembers something else, and leaves the files in the list as they are.
 *
 * @param change is given what is remembered; undefined leaves it as it is
 * @returns AZWI702 or AZWI706 where the list cannot be written or read; then it is as it was
 */
export function remember(ledgerPath: string, change: (azure: Azure) => Azure | undefined): readonly Finding[] {
  const file = path.resolve(ledgerPath);
  return exclusively(realPlace(file, nodeFileSystem), () => {
    const { ledger, azure, findings } = readLedger(file, nodeFileSystem);
    const next = hasErrors(findings) ? undefined : change(azure);
    if (next === undefined) return findings;
    return writeFileWhole(file, printLedger(ledger, next)).findings;
  });
}
