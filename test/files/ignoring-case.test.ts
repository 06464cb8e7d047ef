import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FileSystem, nodeFileSystem } from '../../src/files';
import { Folder, said } from './folder';

// As macOS and Windows do it: a name that differs in case finds what is there, under the spelling that it has.
function ignoringCase(folder: Folder): FileSystem {
  const spelled = (file: string): string => {
    if (!file.startsWith(`${folder.path}/`)) return file;
    const above = spelled(dirname(file));
    const names = [...(nodeFileSystem.list(above)?.keys() ?? [])];
    return join(above, names.find((name) => name.toLowerCase() === basename(file).toLowerCase()) ?? basename(file));
  };
  const real = nodeFileSystem;
  return {
    list: (path) => real.list(spelled(path)),
    kind: (path) => real.kind(spelled(path)),
    realPath: (path) => real.realPath(spelled(path)),
    isWritable: (path) => real.isWritable(spelled(path)),
    read: (path) => real.read(spelled(path)),
    create: (path, content) => real.create(spelled(path), content),
    rename: (from, to) => real.rename(spelled(from), spelled(to)),
    remove: (path) => real.remove(spelled(path)),
    makeFolder: (path) => real.makeFolder(spelled(path)),
    removeFolder: (path) => real.removeFolder(spelled(path)),
  };
}

describe('on a file system that ignores case', () => {
  it('a file of ours whose name changes its case gets the new name', () => {
    const folder = new Folder();
    const io = ignoringCase(folder);
    folder.write({ 'app.yaml': 'a', 'dir/x.yaml': 'x' }, {}, io);
    expect(said(folder.write({ 'App.yaml': 'a', 'Dir/x.yaml': 'x' }, {}, io))).toEqual([]);
    expect(folder.tree()).toEqual({ 'dist/App.yaml': 'a', 'dist/Dir/x.yaml': 'x' });
  });

  it('so does one that was edited', () => {
    const folder = new Folder();
    const io = ignoringCase(folder);
    folder.write({ 'app.yaml': 'a' }, {}, io);
    folder.put({ 'dist/app.yaml': 'edited' });
    expect(folder.write({ 'App.yaml': 'a' }, {}, io)).toMatchObject({
      findings: [],
      overwritten: ['dist/App.yaml'],
      kept: [],
    });
    expect(folder.tree()).toEqual({ 'dist/App.yaml': 'a' });
  });

  it('a file of somebody else is in the way under any spelling', () => {
    const folder = new Folder({ 'dist/readme.md': 'mine' });
    expect(said(folder.write({ 'README.md': 'a' }, {}, ignoringCase(folder)))).toEqual([
      'AZWI701 error dist/README.md is to be written, but dist/readme.md is a file that we did not make.',
    ]);
    expect(folder.tree()).toEqual({ 'dist/readme.md': 'mine' });
  });
});

describe('on a file system that does not', () => {
  it('a name in another case is another file', () => {
    const folder = new Folder({ 'dist/readme.md': 'mine' });
    folder.write({ 'README.md': 'a' });
    expect(folder.tree()).toEqual({ 'dist/readme.md': 'mine', 'dist/README.md': 'a' });
  });
});
