/** Writes all output of a synth: only what changed, never half a file, never over or beside what is somebody else's. */
import { randomBytes } from 'node:crypto';
import * as path from 'node:path';
import { type Finding, hasErrors } from '../diagnostics';
import { type Plan, type Planned, planOutputs, refusal } from './check';
import { type FileSystem, type Kind, nodeFileSystem, systemErrorCode } from './file-system';
import { type Entries, printLedger, type Role } from './ledger';
import { isTemporaryName, temporaryName } from './names';
import type { OutputRequest } from './request';

/** What a write did. Paths are as people are shown them, sorted within each folder. */
export interface WriteResult {
  /** With an error among them nothing was changed, unless it is AZWI702 and the system refused midway. */
  readonly findings: readonly Finding[];
  readonly written: readonly string[];
  /** Those of `written` that had been edited by hand since they were generated. */
  readonly overwritten: readonly string[];
  readonly unchanged: readonly string[];
  /** Files of earlier runs that are no longer generated. */
  readonly removed: readonly string[];
  /** Such files that stay because they were edited; each has a warning. */
  readonly kept: readonly string[];
}

// Says of every file what it may be while the run is under way, so that after a kill the next run knows all of them.
function ledgerDuring({ ledger, folders }: Plan): string {
  const during = new Map<Role, Entries>(ledger.ledger);
  for (const { folder, plan } of folders) {
    const entries = new Map(ledger.ledger.get(folder.role));
    for (const [name, hashes] of plan.entries)
      entries.set(name, [...new Set([...(entries.get(name) ?? []), ...hashes])]);
    during.set(folder.role, entries);
  }
  return printLedger(during, ledger.azure);
}

class Writer {
  /** What is being worked on, for the finding if the system refuses. */
  current = '';
  readonly written: string[] = [];
  readonly removed: string[] = [];
  readonly #made = new Set<string>();

  constructor(private readonly io: FileSystem) {}

  run(plan: Plan): void {
    this.#sweepAll(plan);
    let ledger = plan.ledger.text;
    if (plan.folders.some(({ plan: one }) => one.write.length > 0 || one.remove.length > 0)) {
      const during = ledgerDuring(plan);
      if (during !== ledger) this.#replace(plan.ledgerFile, during);
      ledger = during;
    }
    for (const one of plan.folders) this.#change(one);
    this.current = plan.ledgerFile;
    if (plan.after === '' && ledger !== '') this.io.remove(plan.ledgerFile);
    else if (plan.after !== ledger) this.#replace(plan.ledgerFile, plan.after);
  }

  #sweepAll({ folders, ledgerFile }: Plan): void {
    for (const { plan } of folders) {
      for (const [folder, names] of plan.view.listed()) this.#sweep(plan.view.absolute(folder), names);
    }
    const above = path.dirname(ledgerFile);
    this.current = above;
    this.#sweep(above, this.io.list(above) ?? new Map());
  }

  // What an earlier run left behind when it was killed.
  #sweep(folder: string, names: ReadonlyMap<string, Kind>): void {
    for (const [name, kind] of names) {
      if (kind !== 'file' || !isTemporaryName(name)) continue;
      this.current = path.join(folder, name);
      this.io.remove(this.current);
    }
  }

  #change({ folder, plan: { view, remove, emptied, write } }: Planned): void {
    for (const name of remove) {
      this.current = view.absolute(name);
      this.io.remove(this.current);
      this.removed.push(view.shown(name));
    }
    for (const name of emptied) {
      this.current = view.absolute(name);
      if (this.io.list(this.current)?.size === 0) this.io.removeFolder(this.current);
    }
    for (const name of write) {
      this.#replace(view.absolute(name), folder.files.get(name) ?? '');
      this.written.push(view.shown(name));
    }
  }

  // A rename replaces a file in one step; the temporary file is beside it because it cannot cross file systems.
  #replace(file: string, content: string): void {
    this.current = file;
    const folder = path.dirname(file);
    if (!this.#made.has(folder)) this.io.makeFolder(folder);
    this.#made.add(folder);
    const temporary = path.join(folder, temporaryName(randomBytes(6).toString('hex')));
    try {
      this.io.create(temporary, content);
      this.io.rename(temporary, file);
    } catch (error) {
      this.#discard(temporary);
      throw error;
    }
  }

  #discard(temporary: string): void {
    try {
      this.io.remove(temporary);
    } catch {
      // Why the file could not be written says more, and the next run removes this one.
    }
  }
}

function shownAll(planned: readonly Planned[], pick: (plan: Planned['plan']) => readonly string[]): string[] {
  return planned.flatMap(({ plan }) => pick(plan).map((name) => plan.view.shown(name)));
}

/**
 * Makes the output folders contain exactly these files of ours.
 *
 * Writes what changed and nothing else; replaces files whole, so that a kill at any time leaves each as it was or as it is to
 * be; removes what earlier runs wrote and this one does not, unless it was edited since, and the folders that this empties.
 * Files of others stay. If {@link checkOutputs} finds an error, nothing is changed.
 * @param io the file system; the default is this machine's
 * @throws RangeError if two folders have one role
 */
export function writeOutputs(request: OutputRequest, io: FileSystem = nodeFileSystem): WriteResult {
  const plan = planOutputs(request, io);
  if (hasErrors(plan.findings)) {
    return { findings: plan.findings, written: [], overwritten: [], unchanged: [], removed: [], kept: [] };
  }
  const writer = new Writer(io);
  const findings = [...plan.findings];
  try {
    writer.run(plan);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    findings.push(refusal(writer.current, 'written', code));
  }
  const { written, removed } = writer;
  const done = new Set(written);
  return {
    findings,
    written,
    overwritten: shownAll(plan.folders, (one) => one.overwrite).filter((file) => done.has(file)),
    unchanged: shownAll(plan.folders, (one) => one.unchanged),
    removed,
    kept: shownAll(plan.folders, (one) => one.keep),
  };
}
