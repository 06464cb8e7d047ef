/** What a write would do to one output folder, and all that would make it fail. Nothing is changed here. */
import { type Finding, finding } from '../diagnostics';
import type { FileSystem, Kind } from './file-system';
import { FolderView, type Found } from './folder-view';
import { contentHash, type Entries } from './ledger';
import { foldersAbove } from './names';
import type { OutputFolder, OutputRequest } from './request';

export interface FolderPlan {
  readonly view: FolderView;
  /** Relative paths, sorted, as everything here. */
  readonly write: readonly string[];
  readonly overwrite: readonly string[];
  readonly unchanged: readonly string[];
  readonly remove: readonly string[];
  readonly keep: readonly string[];
  /** Folders to remove if they are empty after `remove`, deepest first. */
  readonly emptied: readonly string[];
  /** What the ledger is to say of this folder. */
  readonly entries: Entries;
  readonly findings: readonly Finding[];
}

const KINDS: Readonly<Record<Kind, string>> = {
  file: 'file',
  folder: 'folder',
  link: 'symbolic link',
  other: 'device or socket',
};

class FolderPlanner {
  readonly #view: FolderView;
  readonly #write: string[] = [];
  readonly #overwrite: string[] = [];
  readonly #unchanged: string[] = [];
  readonly #remove = new Set<string>();
  readonly #keep = new Map<string, Finding>();
  readonly #emptied = new Set<string>();
  readonly #entries = new Map<string, readonly string[]>();
  readonly #findings: Finding[] = [];
  readonly #needed = new Set<string>();

  constructor(
    private readonly folder: OutputFolder,
    root: string,
    private readonly before: Entries,
    private readonly isOurs: OutputRequest['isOurs'],
    private readonly io: FileSystem,
  ) {
    this.#view = new FolderView(root, io);
    for (const name of folder.files.keys()) for (const above of foldersAbove(name)) this.#needed.add(above);
  }

  plan(): FolderPlan {
    // Orphans first: one of them may stand where a file is to be.
    for (const [name, hashes] of this.before) if (!this.folder.files.has(name)) this.#planOrphan(name, hashes);
    for (const [name, content] of this.folder.files) this.#planFile(name, content);
    const emptied = [...this.#emptied].filter((one) => !this.#needed.has(one));
    return {
      view: this.#view,
      write: this.#write.sort(),
      overwrite: this.#overwrite.sort(),
      unchanged: this.#unchanged.sort(),
      remove: [...this.#remove].sort(),
      keep: [...this.#keep.keys()].sort(),
      emptied: emptied.sort((a, b) => b.split('/').length - a.split('/').length),
      entries: this.#entries,
      findings: [...this.#findings, ...this.#keep.values()],
    };
  }

  #shown(name: string): string {
    return this.#view.shown(name);
  }

  #planOrphan(name: string, hashes: readonly string[]): void {
    const found = this.#view.find(name);
    if (found.state !== 'blocked') for (const above of foldersAbove(name)) this.#emptied.add(above);
    // What is spelled otherwise on disk is what another file of ours replaces, or nothing of ours.
    if (found.state !== 'there' || found.kind !== 'file' || found.path !== name) return;
    const content = this.io.read(this.#view.absolute(name)).toString('utf8');
    if (hashes.includes(contentHash(content))) {
      this.#remove.add(name);
      return;
    }
    const hasHeader = this.isOurs(content);
    if (hasHeader) this.#entries.set(name, hashes);
    const shown = this.#shown(name);
    const message = `${shown} is no longer generated, but it was edited since it was, so it stays.`;
    const help = `Delete it if it is not needed: what applies the folder applies it, too.${hasHeader ? ' To keep it as your own, remove its header.' : ''}`;
    this.#keep.set(name, finding('AZWI708', { file: shown }, message, help));
  }

  #planFile(name: string, content: string): void {
    this.#entries.set(name, [contentHash(content)]);
    const found = this.#view.find(name);
    if (found.state === 'missing') {
      this.#write.push(name);
      return;
    }
    if (found.state === 'blocked' || found.kind !== 'file') {
      if (this.#givesWay(found)) this.#write.push(name);
      else this.#inTheWay(name, found);
      return;
    }
    const disk = this.io.read(this.#view.absolute(name));
    if (found.path === name && disk.equals(Buffer.from(content))) {
      this.#unchanged.push(name);
      return;
    }
    this.#planReplacement(name, found, disk.toString('utf8'), content);
  }

  #planReplacement(name: string, found: Found & { state: 'there' }, disk: string, content: string): void {
    const known = this.before.get(found.path) ?? this.before.get(name);
    const hash = contentHash(disk);
    if (known === undefined && hash !== contentHash(content) && !this.isOurs(disk)) {
      this.#inTheWay(name, found);
      return;
    }
    this.#write.push(name);
    if (known !== undefined && !known.includes(hash)) this.#overwrite.push(name);
    if (found.path === name) return;
    // The system ignores case; replacing the file would keep its spelling.
    this.#remove.add(found.path);
    this.#keep.delete(found.path);
    this.#entries.delete(found.path);
  }

  // Whether what stands where a file or a folder is to be goes away with the orphans.
  #givesWay(found: Exclude<Found, { state: 'missing' }>): boolean {
    if (found.state === 'blocked') return this.#remove.has(found.path);
    return found.kind === 'folder' && this.#holdsOnlyOrphans(found.path);
  }

  #holdsOnlyOrphans(folder: string): boolean {
    const names = this.#view.list(folder);
    // An empty one is ours where files of ours were in it, and somebody's whose it is otherwise.
    if (names === undefined || (names.size === 0 && !this.#emptied.has(folder))) return false;
    for (const [name, kind] of names) {
      const inner = `${folder}/${name}`;
      if (kind === 'folder' ? !this.#holdsOnlyOrphans(inner) : !this.#remove.has(inner)) return false;
    }
    this.#emptied.add(folder);
    return true;
  }

  #inTheWay(name: string, found: Exclude<Found, { state: 'missing' }>): void {
    const place = { file: this.#shown(found.path) };
    const shown = this.#shown(name);
    const message =
      found.path === name && found.kind === 'file'
        ? `${shown} is to be written, but a file that we did not generate is there.`
        : `${shown} is to be written, but ${place.file} is a ${KINDS[found.kind]} that we did not make.`;
    const help = 'Rename it, move it elsewhere or delete it, then run again.';
    this.#findings.push(finding('AZWI701', place, message, help));
  }
}

/**
 * Plans one folder.
 * @param root its absolute path
 * @param before what the ledger says of it
 */
export function planFolder(
  folder: OutputFolder,
  root: string,
  before: Entries,
  isOurs: OutputRequest['isOurs'],
  io: FileSystem,
): FolderPlan {
  return new FolderPlanner(folder, root, before, isOurs, io).plan();
}
