import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { nodeFileSystem, writeFileWhole } from '../../src/files';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-whole-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('a file is written with the folders above it', () => {
  const file = join(folder, 'a', 'b.json');
  expect(writeFileWhole(file, '{}\n')).toEqual({ findings: [], changed: true });
  expect(readFileSync(file, 'utf8')).toBe('{}\n');
});

it('a file that is the same already is left alone', () => {
  const file = join(folder, 'b.json');
  writeFileSync(file, '{}\n');
  const before = statSync(file).mtimeMs;
  expect(writeFileWhole(file, '{}\n')).toEqual({ findings: [], changed: false });
  expect(statSync(file).mtimeMs).toBe(before);
});

it('when the system refuses, the old file stays whole and nothing is left beside it', () => {
  const file = join(folder, 'b.json');
  writeFileSync(file, 'old\n');
  const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
  const refuses = {
    ...nodeFileSystem,
    rename: () => {
      throw full;
    },
  };
  const { findings, changed } = writeFileWhole(file, 'new\n', refuses);
  expect(findings.map(({ code, message }) => `${code} ${message.slice(message.lastIndexOf('/') + 1)}`)).toEqual([
    'AZWI702 b.json cannot be written: no space is left (ENOSPC).',
  ]);
  expect([changed, readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual([false, 'old\n', ['b.json']]);
});

it('a folder in its place is a finding', () => {
  const { findings } = writeFileWhole(folder, 'x');
  expect(findings.map(({ code }) => code)).toEqual(['AZWI702']);
  expect(existsSync(folder)).toBe(true);
});
