/** A project of somebody else's, in a temporary folder, that the packed package is installed into. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll, inject } from 'vitest';

export const ROOT = resolve(__dirname, '..', '..');

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The version of a package that is installed here. */
export function installedVersion(name: string): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
}

export class Project {
  readonly path = mkdtempSync(join(tmpdir(), 'azwi-project-'));

  constructor() {
    folders.push(this.path);
  }

  at(name: string): string {
    return join(this.path, name);
  }

  read(name: string): string {
    return readFileSync(this.at(name), 'utf8');
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(this.at(name)), { recursive: true });
      writeFileSync(this.at(name), text);
    }
  }

  /** Installs what the package.json says, and the packed package. */
  install(): void {
    const manifest = JSON.parse(this.read('package.json')) as Manifest;
    const dependencies = { ...manifest.dependencies, 'cdk8s-azwi': `file:${inject('tarball')}` };
    this.write({ 'package.json': JSON.stringify({ ...manifest, dependencies }, null, 2) });
    const { status, stdout, stderr } = this.run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund']);
    if (status !== 0) throw new Error(`npm install failed: ${stdout}${stderr}`);
  }

  /** Runs a program, such as one that was installed into the project. */
  run(command: string, args: readonly string[] = [], input = ''): Ran {
    const bin = this.at(join('node_modules', '.bin'));
    // What npm and vitest set for their own children is nothing that a user's shell would have.
    const inherited = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|VITEST|CDK8S_|JEST_)/i.test(name));
    const env = {
      ...Object.fromEntries(inherited),
      PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
      CDK8S_CHECK_UPGRADE: 'false', // asks the network which version is the newest
      CI: 'true',
    };
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: this.path, env, input, encoding: 'utf8' });
    return { status, stdout, stderr };
  }
}
