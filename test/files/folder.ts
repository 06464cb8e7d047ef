/** A temporary folder for a test, and its whole content as one value. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { type FileSystem, nodeFileSystem, type OutputRequest, type WriteResult, writeOutputs } from '../../src/files';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export type Files = Readonly<Record<string, string>>;

const HEADER = '# generated\n';

export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'azwi-files-'));

  constructor(files: Files = {}) {
    made.push(this.path);
    this.put(files);
  }

  at(relative: string): string {
    return join(this.path, relative);
  }

  put(files: Files): this {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(this.at(name)), { recursive: true });
      writeFileSync(this.at(name), content);
    }
    return this;
  }

  read(name: string): string {
    return readFileSync(this.at(name), 'utf8');
  }

  /** Every file with its content, every empty folder as `name/`, every link as `-> target`; the ledger is left out. */
  tree(folder = ''): Files {
    const found: Record<string, string> = {};
    for (const entry of readdirSync(this.at(folder), { withFileTypes: true })) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (name === 'bicep/.cdk8s-azwi.json') continue;
      if (entry.isSymbolicLink()) found[name] = `-> ${readlinkSync(this.at(name))}`;
      else if (!entry.isDirectory()) found[name] = this.read(name);
      else if (readdirSync(this.at(name)).length === 0) found[`${name}/`] = '';
      else Object.assign(found, this.tree(name));
    }
    return found;
  }

  request(kubernetes: Files, bicep: Files = {}): OutputRequest {
    return {
      folders: [
        { role: 'kubernetes', path: this.at('dist'), files: new Map(Object.entries(kubernetes)) },
        { role: 'bicep', path: this.at('bicep'), files: new Map(Object.entries(bicep)) },
      ],
      ledgerPath: this.at('bicep/.cdk8s-azwi.json'),
      isOurs: (content) => content.startsWith(HEADER),
    };
  }

  /** Writes, and returns what the result says with paths relative to this folder. */
  write(kubernetes: Files, bicep: Files = {}, io = nodeFileSystem): WriteResult {
    return this.relative(writeOutputs(this.request(kubernetes, bicep), io));
  }

  relative(result: WriteResult): WriteResult {
    return JSON.parse(JSON.stringify(result).replaceAll(`${this.path}/`, ''));
  }
}

/** `code file: message` of each finding. */
export function said({ findings }: Pick<WriteResult, 'findings'>): string[] {
  return findings.map(({ code, severity, message }) => `${code} ${severity} ${message}`);
}

/** A file system whose n-th change, and every later one, fails with the error; and what was changed until then. */
export function failingAt(n: number, error = new Error('killed')): { io: FileSystem; changes: string[] } {
  const changes: string[] = [];
  const attempt = <T>(name: string, change: () => T): T => {
    if (changes.length >= n) throw error;
    changes.push(name);
    return change();
  };
  const real = nodeFileSystem;
  const io: FileSystem = {
    ...real,
    create: (file, content) => attempt('create', () => real.create(file, content)),
    rename: (from, to) => attempt('rename', () => real.rename(from, to)),
    remove: (file) => attempt('remove', () => real.remove(file)),
    makeFolder: (folder) => attempt('makeFolder', () => real.makeFolder(folder)),
    removeFolder: (folder) => attempt('removeFolder', () => real.removeFolder(folder)),
  };
  return { io, changes };
}
