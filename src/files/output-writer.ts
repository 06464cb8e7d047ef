/**
 * Who writes the outputs, several times perhaps. Two of one program with the same folders would each remove, as no longer
 * generated, what the other wrote.
 *
 * The rule that tells them from a program that runs again in the same process (a test, a watch): whoever was made before the
 * other wrote belongs to the same run. `new App()` after a synth is a new run of the declaration and has the folders to itself;
 * of two apps that were made first and synthesized then, the second is refused, unless nothing of the first gets lost. Folders
 * that differ only in case are one on macOS and Windows; there something gets lost, whatever this machine says.
 */
import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { type Finding, finding, hasErrors } from '../diagnostics';
import { checkOutputs } from './check';
import { nodeFileSystem, shownPath } from './file-system';
import { exclusively } from './lock';
import { foldName } from './names';
import { type OutputFolder, type OutputRequest, realPlace } from './request';
import { type WriteResult, writeOutputs } from './write';

/** What another writer left in a folder. */
interface Left {
  /** The folder, as it is spelled. */
  readonly at: string;
  readonly files: ReadonlyMap<string, string>;
  readonly ledger: string;
}

const writers = new Set<WeakRef<OutputWriter>>();

function others(than: OutputWriter): OutputWriter[] {
  const found: OutputWriter[] = [];
  for (const reference of writers) {
    const writer = reference.deref();
    if (writer === undefined) writers.delete(reference);
    else if (writer !== than) found.push(writer);
  }
  return found;
}

function place(of: string): string {
  return realPlace(path.resolve(of), nodeFileSystem);
}

function sample(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

function oneFolder(own: string, other: string): Finding {
  const [shown, written] = [shownPath(own), shownPath(other)];
  const message = `Another app of this program has written to ${written}, which is the same folder as ${shown} on systems that ignore case, such as macOS and Windows.`;
  const help = 'Give each app an `env`, or folders, that differ in more than their case.';
  return finding('AZWI709', { file: shown }, message, help);
}

export class OutputWriter {
  // What others wrote since this one was made or last wrote, by folder without its case. Here, so that it goes with whom it matters to.
  readonly #left = new Map<string, Left>();

  constructor() {
    writers.add(new WeakRef(this));
  }

  /** What {@link checkOutputs} finds, and AZWI709: files of another writer of this process that would get lost. */
  check(request: OutputRequest): Finding[] {
    return [...this.#losses(request), ...checkOutputs(request)];
  }

  /** Does what {@link writeOutputs} does, while no other process writes to the same place; nothing on AZWI709. */
  write(request: OutputRequest): WriteResult {
    const losses = this.#losses(request);
    if (losses.length > 0) {
      const findings = [...losses, ...checkOutputs(request)];
      return { findings, written: [], overwritten: [], unchanged: [], removed: [], kept: [] };
    }
    const ledger = place(request.ledgerPath);
    const result = exclusively(ledger, () => writeOutputs(request));
    if (hasErrors(result.findings)) return result;
    const rest = others(this);
    for (const folder of request.folders) {
      const at = place(folder.path);
      const folded = foldName(at);
      this.#left.delete(folded);
      for (const other of rest) other.#left.set(folded, { at, files: folder.files, ledger });
    }
    return result;
  }

  #losses(request: OutputRequest): Finding[] {
    if (this.#left.size === 0) return [];
    const ledger = place(request.ledgerPath);
    return request.folders.flatMap((folder) => this.#lossIn(folder, ledger));
  }

  #lossIn(folder: OutputFolder, ledger: string): Finding[] {
    const at = place(folder.path);
    const left = this.#left.get(foldName(at));
    if (left === undefined) return [];
    if (left.at !== at) return [oneFolder(folder.path, left.at)];
    const lost = [...left.files].filter(([name, content]) => {
      const own = folder.files.get(name);
      // What another list knows is not removed, but it is replaced.
      const isLost = own === undefined ? left.ledger === ledger : own !== content;
      return isLost && existsSync(path.join(at, ...name.split('/')));
    });
    if (lost.length === 0) return [];
    const shown = shownPath(folder.path);
    const message = `Another app of this program has written to ${shown}; this one would remove or replace ${sample(lost.map(([name]) => name))}.`;
    const help =
      "Give each app folders of its own with `env`, or with `outdir` and `bicepOutdir`; or declare the charts of both in one app. A program that is to run again makes its app after the last one's synth.";
    return [finding('AZWI709', { file: shown }, message, help)];
  }
}
