import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type InputOptions, readInputs } from '../../src/check/inputs';
import { attempt, walk } from '../../src/manifests';
import { Place } from '../app/program';
import { ACCOUNT, type Files, POD } from './project';

const OPTIONS: InputOptions = { stdin: '', ignores: () => false };

/** Names of the files that are read in a folder with these files. */
function readFiles(files: Files, paths: readonly string[] = ['.']): string[] {
  return inFolder(new Place(files), () => [...readInputs(paths, OPTIONS).texts.keys()]);
}

function inFolder<T>(place: Place, body: () => T): T {
  const before = process.cwd();
  process.chdir(place.path);
  try {
    return body();
  } finally {
    process.chdir(before);
  }
}

describe('the files that are read', () => {
  it('are those that can say something, at any depth, by name', () => {
    const files = {
      'b/pod.yml': POD,
      'a.yaml': ACCOUNT,
      'main.bicep': "param x string = 'a'\n",
      'main.bicepparam': "using 'main.bicep'\n",
      'kustomization.yaml': 'resources: [a.yaml]\n',
      'ids.json': '[{ "id": "/subscriptions/x", "type": "Microsoft.ManagedIdentity/userAssignedIdentities" }]',
      'README.md': '# apiVersion: v1',
      'values.yaml': 'replicas: 2\n',
      'package.json': '{ "name": "apiVersion" }',
      'tsconfig.json': '{ "x": "apiVersion" }',
      'node_modules/x/pod.yaml': POD,
      '.git/pod.yaml': POD,
    };
    expect(readFiles(files)).toEqual([
      'a.yaml',
      'b/pod.yml',
      'ids.json',
      'kustomization.yaml',
      'main.bicep',
      'main.bicepparam',
    ]);
  });

  it('are each read once, whichever paths lead to it', () => {
    expect(readFiles({ 'a/pod.yaml': POD }, ['a', 'a/pod.yaml', '.'])).toEqual(['a/pod.yaml']);
  });

  it('are read whatever their name is, where they are named themselves', () => {
    expect(readFiles({ 'dump.txt': POD }, ['dump.txt'])).toEqual(['dump.txt']);
  });

  it('are not read to their end, where their beginning says that they cannot matter', () => {
    // What would matter stands behind the beginning, so that only a reader of the whole would see it.
    const large = (start: string): string => `${start}#${'x'.repeat(300_000)}\n${POD}`;
    expect(readFiles({ 'a.yaml': large(''), 'b.yaml': large('# apiVersion\n') })).toEqual(['b.yaml']);
  });

  it('leave out what is binary, unless it is named', () => {
    const place = new Place({});
    writeFileSync(place.at('a.json'), Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41]));
    expect(inFolder(place, () => readInputs(['.'], OPTIONS).findings)).toEqual([]);
    expect(inFolder(place, () => readInputs(['a.json'], OPTIONS).findings.map(({ message }) => message))).toEqual([
      'a.json cannot be read: it is binary, or not in UTF-8.',
    ]);
  });
});

describe('.gitignore', () => {
  it('leaves out files and folders, in nested folders by rules of their own', () => {
    const files = {
      '.gitignore': 'build/\n*.tmp.yaml\n!keep.tmp.yaml\n',
      'build/a.yaml': POD,
      'x/build/a.yaml': POD,
      'x/b.tmp.yaml': POD,
      'x/keep.tmp.yaml': POD,
      'x/.gitignore': 'c.yaml\n!d.tmp.yaml\n',
      'x/c.yaml': POD,
      'x/d.tmp.yaml': POD,
      'c.yaml': POD,
    };
    expect(readFiles(files)).toEqual(['c.yaml', 'x/d.tmp.yaml', 'x/keep.tmp.yaml']);
  });

  it('counts from the repository down to the path that is named, and not from above the repository', () => {
    const place = new Place({
      '.gitignore': '*.yaml\n',
      'repo/.gitignore': 'a.yaml\n',
      'repo/x/y/a.yaml': POD,
      'repo/x/y/b.yaml': POD,
    });
    mkdirSync(place.at('repo/.git'));
    expect(inFolder(place, () => [...readInputs(['repo/x/y'], OPTIONS).texts.keys()])).toEqual(['repo/x/y/b.yaml']);
  });

  it('does not leave out what is named itself, as output folders are, but what it ignores in them', () => {
    const place = new Place({
      '.gitignore': 'dist/\n',
      'dist/a.yaml': POD,
      'dist/.gitignore': 'b.yaml',
      'dist/b.yaml': POD,
    });
    mkdirSync(place.at('.git'));
    expect(inFolder(place, () => [...readInputs(['dist'], OPTIONS).texts.keys()])).toEqual(['dist/a.yaml']);
    expect(inFolder(place, () => [...readInputs(['.'], OPTIONS).texts.keys()])).toEqual([]);
  });
});

describe('a walk', () => {
  const yaml = { wants: (name: string) => name.endsWith('.yaml') };

  it('says that a file has vanished since its folder was listed', () => {
    const place = new Place({ 'a.yaml': POD, 'b.yaml': POD });
    const steps = walk([place.path], yaml);
    expect(steps.next().value).toMatchObject({ walked: { named: false } });
    rmSync(place.at('b.yaml'));
    expect(steps.next().value).toMatchObject({ finding: { code: 'AZWI901', severity: 'error' } });
  });

  it('says that permission is denied', () => {
    const denied = attempt('a', () => {
      throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    });
    expect(denied).toMatchObject({ finding: { message: 'a cannot be read: permission is denied.' } });
  });

  it('goes through 100,000 files of other kinds without a look at them', () => {
    const place = new Place({ 'a.yaml': POD });
    for (let folder = 0; folder < 20; folder += 1) mkdirSync(place.at(`d${folder}`));
    // Links cost less to make than files, and lead nowhere: whoever looked at one would say so.
    for (let index = 0; index < 100_000; index += 1) symlinkSync('nowhere', place.at(`d${index % 20}/${index}.ts`));
    const start = performance.now();
    expect([...walk([place.path], yaml)]).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('Bicep that is a template of something else', () => {
  const templatesIn = (files: Files): readonly string[] =>
    inFolder(new Place(files), () => readInputs(['.'], OPTIONS).templates);

  it('is told by braces outside of quotes, or by a name that says so', () => {
    const files = {
      'a.bicepparam': "using 'main.bicep'\nparam x = {{ .region }}\n",
      'b.tmpl.bicepparam': "using 'main.bicep'\nparam x = '{{ .region }}'\n",
    };
    expect(templatesIn(files)).toEqual(['a.bicepparam', 'b.tmpl.bicepparam']);
  });

  it('is not what has braces in a text, for another program', () => {
    expect(templatesIn({ 'alerts.bicep': "var text = 'pod {{ $labels.pod }}'\n" })).toEqual([]);
  });
});
