import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkOutputs, type FileSystem, nodeFileSystem, type OutputRequest, writeOutputs } from '../../src/files';
import { type Files, Folder, said } from './folder';

// What is found, after seeing that a check and a write find the same and change nothing.
function refused(folder: Folder, request: OutputRequest, io?: FileSystem): string[] {
  const before = folder.tree();
  const found = folder.relative({ ...writeOutputs(request, io), findings: checkOutputs(request, io) });
  expect(folder.relative(writeOutputs(request, io))).toEqual(found);
  expect(found).toMatchObject({ written: [], overwritten: [], unchanged: [], removed: [], kept: [] });
  expect(folder.tree()).toEqual(before);
  return said(found);
}

function moved(request: OutputRequest, kubernetes: string, bicep: string): OutputRequest {
  const [first, second] = request.folders;
  if (first === undefined || second === undefined) throw new RangeError('The request has two folders.');
  return {
    ...request,
    folders: [
      { ...first, path: kubernetes },
      { ...second, path: bicep },
    ],
  };
}

const A: Files = { 'a.yaml': 'a' };

describe('checkOutputs', () => {
  it('finds nothing wrong with a new folder, and does not make it', () => {
    const folder = new Folder();
    expect(checkOutputs(folder.request(A))).toEqual([]);
    expect(folder.tree()).toEqual({});
  });

  it('finds everything at once', () => {
    const folder = new Folder({ 'dist/a.yaml': 'mine', bicep: 'a file' });
    const found = refused(folder, {
      ...folder.request(A, { 'main.bicep': 'm', 'nul.bicep': '', 'MAIN.bicep': '' }),
      ledgerPath: folder.at('ledger.json'),
    });
    expect(found.map((text) => text.slice(0, 7))).toEqual(['AZWI701', 'AZWI703', 'AZWI704', 'AZWI702']);
  });

  it('says where it is and what to do', () => {
    const folder = new Folder({ 'dist/a.yaml': 'mine' });
    const [finding] = folder.relative({ ...writeOutputs(folder.request(A)) }).findings;
    expect(finding).toEqual({
      code: 'AZWI701',
      severity: 'error',
      message: 'dist/a.yaml is to be written, but a file that we did not generate is there.',
      help: 'Rename it, move it elsewhere or delete it, then run again.',
      place: { file: 'dist/a.yaml' },
    });
  });
});

describe('AZWI701: something in the way that we did not make', () => {
  it('is a folder where a file is to be', () => {
    const folder = new Folder({ 'dist/a.yaml/mine': 'x' });
    expect(refused(folder, folder.request(A))).toEqual([
      'AZWI701 error dist/a.yaml is to be written, but dist/a.yaml is a folder that we did not make.',
    ]);
  });

  it('is an empty folder where a file is to be, alone or beside files of ours', () => {
    const folder = new Folder();
    folder.write({ 'sub/a.yaml': 'a' });
    mkdirSync(folder.at('dist/a.yaml/empty'), { recursive: true });
    mkdirSync(folder.at('dist/b.yaml'));
    mkdirSync(folder.at('dist/sub/mine'));
    expect(refused(folder, folder.request({ ...A, 'b.yaml': 'b', sub: 's' }))).toEqual([
      'AZWI701 error dist/a.yaml is to be written, but dist/a.yaml is a folder that we did not make.',
      'AZWI701 error dist/b.yaml is to be written, but dist/b.yaml is a folder that we did not make.',
      'AZWI701 error dist/sub is to be written, but dist/sub is a folder that we did not make.',
    ]);
  });

  it('is no folder of ours that somebody has emptied', () => {
    const folder = new Folder();
    folder.write({ 'sub/deep/a.yaml': 'a' });
    rmSync(folder.at('dist/sub/deep/a.yaml'));
    expect(folder.write({ sub: 'now a file' }).written).toEqual(['dist/sub']);
  });

  it('is a file where a folder is to be', () => {
    const folder = new Folder({ 'dist/sub': 'x' });
    expect(refused(folder, folder.request({ 'sub/deep/a.yaml': 'a' }))).toEqual([
      'AZWI701 error dist/sub/deep/a.yaml is to be written, but dist/sub is a file that we did not make.',
    ]);
  });

  it('is a symbolic link, wherever it leads and whatever the ledger says', () => {
    const folder = new Folder({ 'secret.txt': 's' });
    folder.write(A);
    folder.put({ 'outside/x': 'x' });
    mkdirSync(folder.at('other'));
    symlinkSync(folder.at('secret.txt'), folder.at('other/a.yaml'));
    symlinkSync(folder.at('outside'), folder.at('other/sub'));
    const request = moved(folder.request({ ...A, 'sub/x': 'new' }), folder.at('other'), folder.at('bicep'));
    expect(refused(folder, request)).toEqual([
      'AZWI701 error other/a.yaml is to be written, but other/a.yaml is a symbolic link that we did not make.',
      'AZWI701 error other/sub/x is to be written, but other/sub is a symbolic link that we did not make.',
    ]);
  });

  it('is a folder of ours in which somebody put a file', () => {
    const folder = new Folder();
    folder.write({ 'sub/a.yaml': 'a' });
    folder.put({ 'dist/sub/mine': 'm' });
    expect(refused(folder, folder.request({ sub: 'now a file' }))).toEqual([
      'AZWI701 error dist/sub is to be written, but dist/sub is a folder that we did not make.',
    ]);
  });
});

describe('AZWI702: a folder that cannot be written to', () => {
  it('is a file', () => {
    const folder = new Folder({ dist: 'x' });
    expect(refused(folder, folder.request(A))).toEqual(['AZWI702 error dist cannot be a folder: dist is a file.']);
  });

  it('is below a file', () => {
    const folder = new Folder({ out: 'x' });
    const request = moved(folder.request(A), folder.at('out/deep/dist'), folder.at('bicep'));
    expect(refused(folder, request)).toEqual(['AZWI702 error out/deep/dist cannot be a folder: out is a file.']);
  });

  it('is a symbolic link that leads nowhere', () => {
    const folder = new Folder();
    symlinkSync(folder.at('gone'), folder.at('dist'));
    expect(refused(folder, folder.request(A))).toEqual([
      'AZWI702 error dist cannot be a folder: dist is a symbolic link that leads nowhere.',
    ]);
  });

  it('is one that the system protects, or whose parent it does', () => {
    const folder = new Folder({ 'dist/mine': 'x' });
    const io: FileSystem = { ...nodeFileSystem, isWritable: () => false };
    expect(refused(folder, folder.request(A, { 'main.bicep': 'm' }), io)).toEqual([
      'AZWI702 error The folder dist cannot be written to.',
      expect.stringMatching(/^AZWI702 error The folder .+ cannot be written to\.$/),
    ]);
  });

  it('may be read-only when nothing in it changes', () => {
    const folder = new Folder();
    folder.write(A, { 'main.bicep': 'm' });
    const io: FileSystem = { ...nodeFileSystem, isWritable: () => false };
    expect(checkOutputs(folder.request(A, { 'main.bicep': 'm' }), io)).toEqual([]);
  });

  it('is one whose files the system does not let us read', () => {
    const folder = new Folder({ 'dist/a.yaml': 'x' });
    const read = (): never => {
      throw Object.assign(new Error('no'), { code: 'EACCES' });
    };
    expect(refused(folder, folder.request(A), { ...nodeFileSystem, read })).toEqual([
      'AZWI702 error dist cannot be read: permission denied (EACCES).',
    ]);
  });

  it('is told by the file that the system does not let us read, where it says which', () => {
    const folder = new Folder({ 'dist/a.yaml': 'x' });
    const read = (path: string): never => {
      throw Object.assign(new Error('no'), { code: 'EACCES', path });
    };
    expect(refused(folder, folder.request(A), { ...nodeFileSystem, read })).toEqual([
      'AZWI702 error dist/a.yaml cannot be read: permission denied (EACCES).',
    ]);
  });
});

describe('AZWI703 and AZWI704: names', () => {
  it('a name that cannot be the name of a file is refused, each with its reason', () => {
    const folder = new Folder();
    expect(refused(folder, folder.request({ '../a': '', 'con.yaml': '' }))).toEqual([
      'AZWI703 error "../a" cannot be the path of a file in dist: it contains "..".',
      'AZWI703 error "con.yaml" cannot be the path of a file in dist: "con" is the name of a device on Windows.',
    ]);
  });

  it('two names that macOS or Windows takes for one are refused', () => {
    const folder = new Folder();
    expect(refused(folder, folder.request({ 'a.yaml': '', 'A.yaml': '' }))).toEqual([
      'AZWI704 error "A.yaml" and "a.yaml" in dist are one file on systems that ignore case or normalise Unicode.',
    ]);
  });

  it('a file that is a folder of another is refused', () => {
    const folder = new Folder();
    expect(refused(folder, folder.request({ 'x/y': '', x: '' }))).toEqual([
      'AZWI704 error "x/y" in dist needs a folder where "x" is a file.',
    ]);
  });

  it('the name of the ledger is taken', () => {
    const folder = new Folder();
    expect(refused(folder, folder.request({}, { '.CDK8S-azwi.json': '' }))).toEqual([
      'AZWI704 error ".CDK8S-azwi.json" and ".cdk8s-azwi.json" in bicep are one file on systems that ignore case or normalise Unicode.',
    ]);
  });
});

describe('AZWI707: folders that are not apart', () => {
  it.each([
    ['out', 'out', 'The output folders out and out are the same folder.'],
    ['out', './x/../out', 'The output folders out and out are the same folder.'],
    ['out', 'OUT', 'The output folders out and OUT are the same folder.'],
    ['out', 'out/bicep', 'Of the output folders out and out/bicep, one lies inside the other.'],
    ['out/dist', 'out', 'Of the output folders out/dist and out, one lies inside the other.'],
    ['link', 'target', 'The output folders link and target are the same folder.'],
    ['target', 'link/new/bicep', 'Of the output folders target and link/new/bicep, one lies inside the other.'],
  ])('%s and %s', (kubernetes, bicep, message) => {
    const folder = new Folder({ 'target/mine': '' });
    symlinkSync(folder.at('target'), folder.at('link'));
    const request = moved(folder.request(A), folder.at(kubernetes), `${folder.path}/${bicep}`);
    expect(refused(folder, { ...request, ledgerPath: folder.at('l.json') })).toEqual([`AZWI707 error ${message}`]);
  });

  it('folders whose names only begin alike are apart', () => {
    const folder = new Folder();
    expect(checkOutputs(moved(folder.request(A), folder.at('out'), folder.at('out-bicep')))).toEqual([]);
  });
});
