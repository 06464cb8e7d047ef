import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../../src/files';
import { type Files, Folder, failingAt, said } from './folder';

const OLD: Files = {
  'same.yaml': 's',
  'changed.yaml': 'old',
  'orphan.yaml': 'o',
  'deep/orphan.yaml': 'o',
  swap: 'file',
};
const NEW: Files = { 'same.yaml': 's', 'changed.yaml': 'new', 'added/new.yaml': 'n', 'swap/below': 'b' };
const LATER: Files = { 'same.yaml': 's' };
const OLD_BICEP: Files = { 'main.bicep': 'old' };
const NEW_BICEP: Files = { 'main.bicep': 'new', 'app.bicep': 'a' };

// What is on disk besides temporary files.
function files(folder: Folder): [string, string][] {
  return Object.entries(folder.tree()).filter(([name]) => !name.endsWith('.tmp') && !name.endsWith('/'));
}

function expected(kubernetes: Files, bicep: Files): Files {
  const prefixed = (prefix: string, all: Files) =>
    Object.entries(all).map(([name, content]) => [`${prefix}/${name}`, content]);
  return Object.fromEntries([...prefixed('dist', kubernetes), ...prefixed('bicep', bicep)]);
}

function prepared(): Folder {
  const folder = new Folder({ 'dist/mine.txt': 'mine' });
  folder.write(OLD, OLD_BICEP);
  return folder;
}

const CHANGES = (() => {
  const { io, changes } = failingAt(Number.POSITIVE_INFINITY);
  prepared().write(NEW, NEW_BICEP, io);
  return changes.length;
})();

const EVERY_CHANGE = Array.from({ length: CHANGES }, (_, n) => n);

describe('a kill at any of the changes to the disk', () => {
  it('has more than twenty places to happen at', () => {
    expect(CHANGES).toBeGreaterThan(20);
  });

  it.each(EVERY_CHANGE)('no. %i leaves each file as it was or as it is to be, and the next run completes', (n) => {
    const folder = prepared();
    const [before, after] = [expected(OLD, OLD_BICEP), expected(NEW, NEW_BICEP)];
    expect(() => folder.write(NEW, NEW_BICEP, failingAt(n).io)).toThrow('killed');
    for (const [name, content] of files(folder)) {
      if (name !== 'dist/mine.txt') expect([before[name], after[name]]).toContain(content);
    }
    expect(said(folder.write(NEW, NEW_BICEP))).toEqual([]);
    expect(folder.tree()).toEqual({ ...after, 'dist/mine.txt': 'mine' });
    const { io, changes } = failingAt(0);
    folder.write(NEW, NEW_BICEP, io);
    expect(changes).toEqual([]);
  });

  it.each(EVERY_CHANGE)('no. %i leaves nothing behind when the next run generates something else', (n) => {
    const folder = prepared();
    expect(() => folder.write(NEW, NEW_BICEP, failingAt(n).io)).toThrow('killed');
    expect(said(folder.write(LATER, NEW_BICEP))).toEqual([]);
    expect(folder.tree()).toEqual({ ...expected(LATER, NEW_BICEP), 'dist/mine.txt': 'mine' });
  });
});

describe('a system that refuses midway', () => {
  it.each(EVERY_CHANGE)('at change no. %i is a finding, and the next run completes', (n) => {
    const folder = prepared();
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
    const result = folder.write(NEW, NEW_BICEP, failingAt(n, full).io);
    expect(said(result)).toEqual([
      expect.stringMatching(/^AZWI702 error .+ cannot be written: no space is left \(ENOSPC\)\.$/),
    ]);
    expect(said(folder.write(NEW, NEW_BICEP))).toEqual([]);
    expect(folder.tree()).toEqual({ ...expected(NEW, NEW_BICEP), 'dist/mine.txt': 'mine' });
  });

  it('leaves no temporary file if only the renaming failed', () => {
    const folder = new Folder();
    const rename = (): never => {
      throw Object.assign(new Error('locked'), { code: 'EBUSY' });
    };
    const result = folder.write({ 'a.yaml': 'a' }, {}, { ...nodeFileSystem, rename });
    expect(said(result)).toEqual([
      'AZWI702 error bicep/.cdk8s-azwi.json cannot be written: another program has it open (EBUSY).',
    ]);
    expect(folder.tree()).toEqual({ 'bicep/': '' });
  });
});
