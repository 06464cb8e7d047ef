import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, nameProblem } from '../../src/files';
import { collisions, foldersAbove } from '../../src/files/names';

describe('nameProblem', () => {
  it.each([
    'a',
    'app.k8s.yaml',
    'a/b/c.yaml',
    '.hidden',
    '-',
    'con-fig',
    'console.yaml',
    'com10',
    'nul1',
    'a b',
    ' a',
    'ä/日本.yaml',
    'a'.repeat(255),
  ])('%s can be a file', (name) => expect(nameProblem(name)).toBeUndefined());

  it.each([
    ['', 'it is empty'],
    ['/etc/passwd', 'it is absolute'],
    ['a//b', 'it has an empty part'],
    ['a/', 'it has an empty part'],
    ['../a', 'it contains ".."'],
    ['a/../b', 'it contains ".."'],
    ['./a', 'it contains "."'],
    ['a\\b', 'it contains "\\"'],
    ['c:a', 'it contains ":"'],
    ['a?', 'it contains "?"'],
    ['a|b', 'it contains "|"'],
    ['a\u0000b', 'it contains U+0000'],
    ['a\nb', 'it contains U+000A'],
    ['a\u009fb', 'it contains U+009F'],
    ['a\u2028b', 'it contains U+2028'],
    ['a.', '"a." ends with a dot, which Windows drops'],
    ['a /b', '"a " ends with a blank, which Windows drops'],
    ['con', '"con" is the name of a device on Windows'],
    ['a/Aux.k8s.yaml', '"Aux" is the name of a device on Windows'],
    ['nul .txt', '"nul" is the name of a device on Windows'],
    ['com1.yaml', '"com1" is the name of a device on Windows'],
    ['LPT0', '"LPT0" is the name of a device on Windows'],
    ['com¹', '"com¹" is the name of a device on Windows'],
    ['CONOUT$.yaml', '"CONOUT$" is the name of a device on Windows'],
    ['\ud800', 'it contains half a character (an unpaired surrogate)'],
    ['a'.repeat(256), 'a part of it has 256 bytes, and 255 is the most'],
    ['日'.repeat(86), 'a part of it has 258 bytes, and 255 is the most'],
    ['.cdk8s-azwi-0123456789ab.tmp', 'it is the name of a temporary file of ours'],
  ])('%j cannot: %s', (name, problem) => {
    expect(nameProblem(name)).toBe(problem);
  });

  it('lets no name out of its folder, whatever the name', () => {
    const part = fc.oneof(
      fc.constantFrom('.', '..', '/', '\\', 'a', ' ', ':', '\u0000'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    );
    const property = fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const name = parts.join('');
      if (nameProblem(name) !== undefined) return;
      for (const system of [posix, win32]) {
        expect(system.isAbsolute(name)).toBe(false);
        expect(system.normalize(name).replaceAll('\\', '/')).toBe(name);
      }
    });
    fc.assert(property, { numRuns: 1_000 });
  });
});

describe('foldName', () => {
  it('ignores case and Unicode normalisation', () => {
    expect(foldName('App')).toBe(foldName('aPP'));
    expect(foldName('e\u0301')).toBe(foldName('\u00c9'));
    expect(foldName('σ')).toBe(foldName('ς'));
    expect(foldName('a')).not.toBe(foldName('b'));
  });
});

describe('collisions', () => {
  it('finds names that differ in case alone', () => {
    expect(collisions(['a.yaml', 'b.yaml', 'A.yaml'])).toEqual([{ path: 'A.yaml', other: 'a.yaml', kind: 'name' }]);
  });

  it('finds a file that is a folder of another, in whatever order and case', () => {
    expect(collisions(['a/b/c', 'A'])).toEqual([{ path: 'a/b/c', other: 'A', kind: 'folder' }]);
    expect(collisions(['a/b', 'a/b/c'])).toEqual([{ path: 'a/b/c', other: 'a/b', kind: 'folder' }]);
  });

  it('finds nothing among names that can be next to each other', () => {
    expect(collisions(['a', 'b/a', 'ab', 'a.b/c'])).toEqual([]);
  });
});

describe('foldersAbove', () => {
  it('gives the folders, the nearest first', () => {
    expect(foldersAbove('a/b/c')).toEqual(['a/b', 'a']);
    expect(foldersAbove('a')).toEqual([]);
  });
});
