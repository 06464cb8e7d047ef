/** Programs that declare an app, run in temporary folders. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, vi } from 'vitest';
import { type Finding, FindingsError } from '../../src/index';

export const ROOT = resolve(__dirname, '..', '..');
const TSX = require.resolve('tsx');

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Declared {
  readonly said: string;
  readonly errors: readonly Finding[];
}

export type Files = Readonly<Record<string, string>>;

/** A working directory; it goes when the test is done. */
export class Place {
  readonly path = mkdtempSync(join(tmpdir(), 'azwi-app-'));

  constructor(files: Files = {}) {
    folders.push(this.path);
    this.write(files);
  }

  at(name: string): string {
    return join(this.path, name);
  }

  read(name: string): string {
    return readFileSync(this.at(name), 'utf8');
  }

  write(files: Files): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(this.at(name)), { recursive: true });
      writeFileSync(this.at(name), text);
    }
  }

  /** Every file below a folder with its text, and every empty folder as `name/`. */
  tree(folder = ''): Files {
    const found: Record<string, string> = {};
    for (const entry of readdirSync(this.at(folder), { withFileTypes: true })) {
      const name = join(folder, entry.name);
      if (!entry.isDirectory()) found[name] = this.read(name);
      else if (readdirSync(this.at(name)).length === 0) found[`${name}/`] = '';
      else Object.assign(found, this.tree(name));
    }
    return found;
  }

  /** Runs a declaration here, in this process: what it says on standard error, or what it found. */
  declare(body: () => void): Declared {
    const before = process.cwd();
    const lines: string[] = [];
    const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      lines.push(String(text));
      return true;
    });
    process.chdir(this.path);
    try {
      body();
      return { said: lines.join(''), errors: [] };
    } catch (error) {
      if (!FindingsError.isFindingsError(error)) throw error;
      return { said: lines.join(''), errors: error.findings };
    } finally {
      process.chdir(before);
      spy.mockRestore();
    }
  }

  /** Runs a TypeScript file here, with the environment of a user's shell. */
  run(file: string, env: Readonly<Record<string, string>> = {}, args: readonly string[] = [], input = ''): Ran {
    const inherited = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|VITEST|CDK8S_)/i.test(name));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', TSX, file, ...args], {
      cwd: this.path,
      env: { ...Object.fromEntries(inherited), ...env },
      input,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  }
}

/** `code message` of each finding. */
export function texts(findings: readonly Finding[]): string[] {
  return findings.map(({ code, message }) => `${code} ${message}`);
}
