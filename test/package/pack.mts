import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed package. */
    readonly tarball: string;
  }
}

const ROOT = resolve(import.meta.dirname, '..', '..');

/** Packs the package as `npm publish` would, which builds it first. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'azwi-pack-'));
  const { status, stdout, stderr } = spawnSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  // An error raised here would keep the tests of the sources from running, too; a tarball that is not there makes the
  // tests of the package fail, and no others.
  if (status !== 0) console.error(`npm pack failed:\n${stdout}${stderr}`);
  // The build prints, too; the name of the file comes last.
  project.provide('tarball', join(folder, String(stdout.trim().split('\n').at(-1))));
  return () => rmSync(folder, { recursive: true, force: true });
}
