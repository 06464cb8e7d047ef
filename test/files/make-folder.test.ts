import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeFileSystem, systemErrorCode } from '../../src/files';

function codeOf(make: () => void): string | undefined {
  try {
    make();
    return undefined;
  } catch (error) {
    return systemErrorCode(error);
  }
}

it('a folder is made with those above it, and may be there already', () => {
  const root = mkdtempSync(join(tmpdir(), 'azwi-folder-'));
  const folder = join(root, 'a', 'b', 'c');
  nodeFileSystem.makeFolder(folder);
  nodeFileSystem.makeFolder(folder);
  expect(statSync(folder).isDirectory()).toBe(true);
  writeFileSync(join(root, 'file'), '');
  expect(codeOf(() => nodeFileSystem.makeFolder(join(root, 'file')))).toBe('EEXIST');
  expect(codeOf(() => nodeFileSystem.makeFolder(join(root, 'file', 'a')))).toBe('ENOTDIR');
  rmSync(root, { recursive: true });
});

// Here `recursive` of mkdirSync never returns.
it.skipIf(process.platform !== 'linux')('a folder that cannot be made below one that is there is refused', () => {
  expect(codeOf(() => nodeFileSystem.makeFolder('/proc/azwi-folder'))).toBe('ENOENT');
});

it('a system error is told by its shape: in Jest it is no instance of the Error of a module', () => {
  expect(systemErrorCode({ code: 'ENOENT', message: 'no such file' })).toBe('ENOENT');
  expect(systemErrorCode(new Error('a defect'))).toBe(undefined);
});
