/** All that would make a write fail, found before anything is changed on disk. */
import * as path from 'node:path';
import { type Finding, finding } from '../diagnostics';
import {
  type FileSystem,
  nodeFileSystem,
  shownPath,
  systemErrorCode,
  systemErrorPath,
  systemErrorText,
} from './file-system';
import { type Entries, type LedgerRead, printLedger, type Role, readLedger } from './ledger';
import { type FolderPlan, planFolder } from './plan';
import {
  apartFindings,
  folderFinding,
  nameFindings,
  nearestExisting,
  type OutputFolder,
  type OutputRequest,
} from './request';

export interface Planned {
  readonly folder: OutputFolder;
  readonly plan: FolderPlan;
}

/** What a write would do, and the findings; with an error among these it must not be done. */
export interface Plan {
  readonly ledgerFile: string;
  readonly ledger: LedgerRead;
  readonly folders: readonly Planned[];
  /** The ledger as it is to be; `''` for none. */
  readonly after: string;
  readonly findings: readonly Finding[];
}

/** AZWI702: the system refused. */
export function refusal(file: string, doing: string, code: string): Finding {
  const message = `${shownPath(file)} cannot be ${doing}: ${systemErrorText(code)}.`;
  const help = 'Remove the cause and run again. Files are replaced whole, so none is half written.';
  return finding('AZWI702', { file: shownPath(file) }, message, help);
}

// Where no folder is written to, none has to be writable: an up-to-date checkout may be read-only.
function writableFindings(planned: Planned, io: FileSystem): Finding[] {
  const { view, write, remove } = planned.plan;
  const folders = new Set([...write, ...remove].map((name) => path.dirname(view.absolute(name))));
  return unwritable([...folders], io);
}

function unwritable(folders: readonly string[], io: FileSystem): Finding[] {
  const existing = new Set(folders.map((folder) => nearestExisting(folder, io)));
  const bad = [...existing].filter((folder) => io.kind(folder) !== 'file' && !io.isWritable(folder)).sort();
  return bad.map((folder) => {
    const help = 'Make it writable for the user that runs this, or choose another output folder.';
    return finding(
      'AZWI702',
      { file: shownPath(folder) },
      `The folder ${shownPath(folder)} cannot be written to.`,
      help,
    );
  });
}

function ledgerAfter(ledger: LedgerRead, folders: readonly Planned[], azure = ledger.azure): string {
  const after = new Map<Role, Entries>(ledger.ledger);
  for (const { folder, plan } of folders) after.set(folder.role, plan.entries);
  return printLedger(after, azure);
}

function ledgerFolderFindings(ledgerFile: string, io: FileSystem): Finding[] {
  const folder = path.dirname(ledgerFile);
  const place = folderFinding(folder, io);
  return place === undefined ? unwritable([folder], io) : [place];
}

// The folder of the ledger is often one of the outputs.
function withoutRepetition(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((one) => [`${one.code} ${one.message}`, one])).values()];
}

function planned(folder: OutputFolder, ledger: LedgerRead, request: OutputRequest, io: FileSystem): Planned | Finding {
  const root = path.resolve(folder.path);
  try {
    const before = ledger.ledger.get(folder.role) ?? new Map();
    return { folder, plan: planFolder(folder, root, before, request.isOurs, io) };
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    return refusal(systemErrorPath(error) ?? root, 'read', code);
  }
}

/** @throws RangeError if two folders have one role */
export function planOutputs(request: OutputRequest, io: FileSystem): Plan {
  const roles = new Set(request.folders.map(({ role }) => role));
  if (roles.size < request.folders.length) throw new RangeError('Two output folders have one role.');
  const ledgerFile = path.resolve(request.ledgerPath);
  const ledger = readLedger(ledgerFile, io);
  const findings = [...apartFindings(request.folders, io), ...ledger.findings];
  const folders: Planned[] = [];
  for (const folder of request.folders) {
    const names = nameFindings(folder, ledgerFile);
    const place = folderFinding(folder.path, io);
    findings.push(...names, ...(place === undefined ? [] : [place]));
    if (names.length > 0 || place !== undefined) continue;
    const one = planned(folder, ledger, request, io);
    if (!('plan' in one)) findings.push(one);
    else {
      folders.push(one);
      findings.push(...one.plan.findings, ...writableFindings(one, io));
    }
  }
  const after = ledgerAfter(ledger, folders, request.azure);
  if (after !== ledger.text) findings.push(...ledgerFolderFindings(ledgerFile, io));
  return { ledgerFile, ledger, folders, after, findings: withoutRepetition(findings) };
}

/**
 * Everything that would make {@link writeOutputs} fail, at once and before anything is changed on disk: AZWI701 to 704, 706
 * and 707. A file of an earlier run that is not needed, but was edited, is a warning (AZWI701).
 * @throws RangeError if two folders have one role
 */
export function checkOutputs(request: OutputRequest, io: FileSystem = nodeFileSystem): Finding[] {
  return [...planOutputs(request, io).findings];
}
