import { chmodSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem, writeOutputs } from '../../src/files';
import { Folder, failingAt, said } from './folder';

const QUIET = { findings: [], written: [], overwritten: [], unchanged: [], removed: [], kept: [] };

describe('writeOutputs', () => {
  it('writes both outputs, making the folders', () => {
    const folder = new Folder();
    const result = folder.write({ 'a.yaml': 'a', 'sub/b.yaml': 'b' }, { 'main.bicep': 'm' });
    expect(result).toEqual({ ...QUIET, written: ['dist/a.yaml', 'dist/sub/b.yaml', 'bicep/main.bicep'] });
    expect(folder.tree()).toEqual({ 'dist/a.yaml': 'a', 'dist/sub/b.yaml': 'b', 'bicep/main.bicep': 'm' });
  });

  it('remembers what it wrote in a ledger: sorted, one file a line, a hash for each', () => {
    const folder = new Folder();
    folder.write({ 'b.yaml': 'b', 'a.yaml': '' }, { 'main.bicep': 'm' });
    expect(folder.read('bicep/.cdk8s-azwi.json')).toBe(`{
  "note": "Files that cdk8s-azwi generated. Commit this; do not edit it.",
  "version": 1,
  "files": {
    "bicep": {
      "main.bicep": "62c66a7a5dd70c3146618063c344e531e6d4b59e379808443ce962b3abd63c5a"
    },
    "kubernetes": {
      "a.yaml": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      "b.yaml": "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d"
    }
  }
}
`);
  });

  it('changes nothing at all on disk when nothing changed', () => {
    const folder = new Folder();
    folder.write({ 'a.yaml': 'a' }, { 'main.bicep': 'm' });
    const { io, changes } = failingAt(Number.POSITIVE_INFINITY);
    const result = folder.write({ 'a.yaml': 'a' }, { 'main.bicep': 'm' }, io);
    expect(result).toEqual({ ...QUIET, unchanged: ['dist/a.yaml', 'bicep/main.bicep'] });
    expect(changes).toEqual([]);
  });

  it('leaves a file alone that did not change, and its time with it', () => {
    const folder = new Folder();
    folder.write({ 'a.yaml': 'a', 'b.yaml': 'b' });
    const before = statSync(folder.at('dist/a.yaml'));
    const result = folder.write({ 'a.yaml': 'a', 'b.yaml': 'new' });
    expect(result).toEqual({ ...QUIET, written: ['dist/b.yaml'], unchanged: ['dist/a.yaml'] });
    expect(statSync(folder.at('dist/a.yaml'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  it('removes what it no longer generates, and the folders that this empties, but not the root', () => {
    const folder = new Folder();
    folder.write({ 'a.yaml': 'a', 'x/y/b.yaml': 'b', 'x/c.yaml': 'c' }, { 'main.bicep': 'm' });
    const result = folder.write({}, { 'main.bicep': 'm' });
    expect(result.removed).toEqual(['dist/a.yaml', 'dist/x/c.yaml', 'dist/x/y/b.yaml']);
    expect(folder.tree()).toEqual({ 'dist/': '', 'bicep/main.bicep': 'm' });
  });

  it('leaves files of others alone, and the folders that they are in', () => {
    const folder = new Folder({ 'dist/README.md': 'mine', 'bicep/outputs.json': '{}' });
    folder.write({ 'a.yaml': 'a', 'x/b.yaml': 'b' });
    folder.put({ 'dist/x/mine.txt': 'mine' });
    folder.write({});
    expect(folder.tree()).toEqual({ 'dist/README.md': 'mine', 'dist/x/mine.txt': 'mine', 'bicep/outputs.json': '{}' });
  });

  it('removes the ledger with the last file', () => {
    const folder = new Folder();
    folder.write({ 'a.yaml': 'a' });
    folder.write({});
    expect(nodeFileSystem.kind(folder.at('bicep/.cdk8s-azwi.json'))).toBeUndefined();
  });

  it('makes nothing when there is nothing to write', () => {
    const folder = new Folder();
    expect(folder.write({})).toEqual(QUIET);
    expect(folder.tree()).toEqual({});
  });

  it('writes again what "cdk8s synth" deleted with its folder', () => {
    const folder = new Folder();
    folder.write({ 'a.yaml': 'a' }, { 'main.bicep': 'm' });
    rmSync(folder.at('dist'), { recursive: true });
    const result = folder.write({ 'a.yaml': 'a' }, { 'main.bicep': 'm' });
    expect(result).toEqual({ ...QUIET, written: ['dist/a.yaml'], unchanged: ['bicep/main.bicep'] });
  });

  it('says nothing of an orphan that is gone already, and cleans up the folders it was in', () => {
    const folder = new Folder();
    folder.write({ 'x/y/a.yaml': 'a', 'b.yaml': 'b' });
    rmSync(folder.at('dist/x/y/a.yaml'));
    expect(folder.write({ 'b.yaml': 'b' })).toEqual({ ...QUIET, unchanged: ['dist/b.yaml'] });
    expect(folder.tree()).toEqual({ 'dist/b.yaml': 'b' });
    expect(folder.read('bicep/.cdk8s-azwi.json')).not.toContain('a.yaml');
  });

  it('replaces a file by a folder, and a folder by a file, when both are of its making', () => {
    const folder = new Folder();
    folder.write({ a: 'file', 'b/c/d': 'deep' });
    const result = folder.write({ 'a/x': 'below', b: 'file' });
    expect(result).toMatchObject({ findings: [], removed: ['dist/a', 'dist/b/c/d'], written: ['dist/a/x', 'dist/b'] });
    expect(folder.tree()).toEqual({ 'dist/a/x': 'below', 'dist/b': 'file' });
  });

  it('keeps the other output in the ledger when only one is written', () => {
    const folder = new Folder();
    folder.write({ 'a.yaml': 'a' }, { 'main.bicep': 'm', 'old.bicep': 'o' });
    const { folders, ...rest } = folder.request({ 'b.yaml': 'b' });
    writeOutputs({ ...rest, folders: folders.slice(0, 1) });
    expect(folder.write({ 'b.yaml': 'b' }, { 'main.bicep': 'm' }).removed).toEqual(['bicep/old.bicep']);
  });

  it('follows a root that is a symbolic link', () => {
    const folder = new Folder({ 'elsewhere/mine': 'x' });
    symlinkSync(folder.at('elsewhere'), folder.at('dist'));
    expect(folder.write({ 'a.yaml': 'a' }).written).toEqual(['dist/a.yaml']);
    expect(folder.read('elsewhere/a.yaml')).toBe('a');
  });

  it('replaces a read-only file of ours', () => {
    const folder = new Folder();
    folder.write({ 'a.yaml': 'a' });
    chmodSync(folder.at('dist/a.yaml'), 0o444);
    expect(folder.write({ 'a.yaml': 'b' })).toEqual({ ...QUIET, written: ['dist/a.yaml'] });
  });

  it('removes temporary files that a killed run left behind, and nothing that only looks like one', () => {
    const folder = new Folder();
    folder.write({ 'x/a.yaml': 'a' });
    const mine = { 'dist/.cdk8s-azwi-notours.tmp': 'm', 'dist/x/my.tmp': 'm' };
    const left = { 'dist/.cdk8s-azwi-0123456789ab.tmp': '', 'dist/x/.cdk8s-azwi-abcdef012345.tmp': 'hal' };
    folder.put({ ...mine, ...left, 'bicep/.cdk8s-azwi-abcdef012346.tmp': '{' });
    folder.write({ 'x/a.yaml': 'a' });
    expect(folder.tree()).toEqual({ ...mine, 'dist/x/a.yaml': 'a' });
  });

  it('refuses two folders of one role, which is a defect of the caller', () => {
    const folder = new Folder();
    const { folders, ...rest } = folder.request({});
    expect(() => writeOutputs({ ...rest, folders: [...folders, ...folders] })).toThrow(
      'Two output folders have one role.',
    );
  });
});

describe('a file that was edited', () => {
  it('is overwritten if it is still generated, and named', () => {
    const folder = new Folder();
    folder.write({ 'a.yaml': 'a' });
    folder.put({ 'dist/a.yaml': 'edited' });
    expect(folder.write({ 'a.yaml': 'b' })).toEqual({
      ...QUIET,
      written: ['dist/a.yaml'],
      overwritten: ['dist/a.yaml'],
    });
    expect(folder.read('dist/a.yaml')).toBe('b');
  });

  it('stays if it is no longer generated, with a warning each time as long as it has our header', () => {
    const folder = new Folder();
    folder.write({ 'a.yaml': '# generated\na' });
    folder.put({ 'dist/a.yaml': '# generated\nedited' });
    const warning = [
      'AZWI708 warning dist/a.yaml is no longer generated, but it was edited since it was, so it stays.',
    ];
    for (const _run of [1, 2]) {
      const result = folder.write({ 'b.yaml': 'b' });
      expect([said(result), result.kept, result.removed]).toEqual([warning, ['dist/a.yaml'], []]);
    }
    folder.put({ 'dist/a.yaml': '# generated\na' });
    expect(folder.write({ 'b.yaml': 'b' }).removed).toEqual(['dist/a.yaml']);
  });

  it("is its owner's once the header is gone: it stays, with one last warning", () => {
    const folder = new Folder();
    folder.write({ 'a.yaml': '# generated\na' });
    folder.put({ 'dist/a.yaml': 'mine now' });
    expect(folder.write({ 'b.yaml': 'b' }).kept).toEqual(['dist/a.yaml']);
    expect(folder.write({ 'b.yaml': 'b' })).toEqual({ ...QUIET, unchanged: ['dist/b.yaml'] });
    expect(folder.read('dist/a.yaml')).toBe('mine now');
  });

  it('was not edited when only its line ends changed, as Git does it on Windows', () => {
    const folder = new Folder();
    folder.write({ 'a.yaml': 'a\nb\n', 'c.yaml': 'c\n' });
    folder.put({ 'dist/a.yaml': 'a\r\nb\r\n', 'dist/c.yaml': 'c\r\n' });
    const ledger = folder.read('bicep/.cdk8s-azwi.json');
    folder.put({ 'bicep/.cdk8s-azwi.json': ledger.replaceAll('\n', '\r\n') });
    const result = folder.write({ 'c.yaml': 'c\n' });
    expect(result).toEqual({ ...QUIET, written: ['dist/c.yaml'], removed: ['dist/a.yaml'] });
  });
});

describe('without a ledger, as in a clone that lacks it', () => {
  it('takes a file for ours that has our header or our content', () => {
    const folder = new Folder({ 'dist/a.yaml': '# generated\nold', 'dist/b.yaml': 'b' });
    const result = folder.write({ 'a.yaml': '# generated\nnew', 'b.yaml': 'b' });
    expect(result).toEqual({ ...QUIET, written: ['dist/a.yaml'], unchanged: ['dist/b.yaml'] });
    expect(folder.read('bicep/.cdk8s-azwi.json')).toContain('b.yaml');
  });

  it("takes any other for somebody else's, and removes none", () => {
    const folder = new Folder({ 'dist/a.yaml': 'mine', 'dist/old.yaml': '# generated\n' });
    expect(said(folder.write({ 'a.yaml': 'a' }))).toEqual([
      'AZWI701 error dist/a.yaml is to be written, but a file that we did not generate is there.',
    ]);
    expect(folder.tree()).toEqual({ 'dist/a.yaml': 'mine', 'dist/old.yaml': '# generated\n' });
  });
});
