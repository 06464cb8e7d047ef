import { mkdirSync, symlinkSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../../src/files';
import { contentHash, printLedger } from '../../src/files/ledger';
import { Folder, said } from './folder';

const LEDGER = 'bicep/.cdk8s-azwi.json';

function ledgerOf(kubernetes: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ version: 1, files: { kubernetes } });
}

describe('a ledger that cannot be what we wrote', () => {
  it.each([
    ['<<<<<<< HEAD\n{}', /^Unexpected token/],
    ['', /^Unexpected end of JSON input$/],
    ['[]', /^it has no "files"$/],
    ['{"version":1,"files":[]}', /^it has no "files"$/],
    ['{"version":2,"files":{}}', /^its version is 2, not 1$/],
    ['{"version":1,"files":{"other":{}}}', /^"other" is not an output of ours$/],
    ['{"version":1,"files":{"bicep":[]}}', /^"bicep" is not a map of files$/],
    [ledgerOf({ a: 'zz' }), /^the hash of "a" is not one$/],
    [ledgerOf({ a: [] }), /^the hash of "a" is not one$/],
    [ledgerOf({ '../outside': contentHash('x') }), /^"\.\.\/outside" cannot be a file of ours: it contains "\.\."$/],
    [ledgerOf({ '/etc/passwd': contentHash('x') }), /^"\/etc\/passwd" cannot be a file of ours: it is absolute$/],
    [ledgerOf({ 'a\\..\\b': contentHash('x') }), /cannot be a file of ours: it contains "\\"$/],
  ])('is AZWI706: %j', (text, reason) => {
    const folder = new Folder({ [LEDGER]: text, outside: 'x' });
    const [only, ...more] = said(folder.write({ 'a.yaml': 'a' }));
    expect(more).toEqual([]);
    expect(only?.replace('AZWI706 error The list of generated files cannot be read: ', '').slice(0, -1)).toMatch(
      reason,
    );
    expect(folder.tree()).toEqual({ outside: 'x' });
    expect(folder.read(LEDGER)).toBe(text);
  });

  it('is AZWI706 if it is no file', () => {
    const folder = new Folder();
    mkdirSync(folder.at(LEDGER), { recursive: true });
    expect(said(folder.write({ 'a.yaml': 'a' }))).toEqual([
      'AZWI706 error The list of generated files cannot be read: it is a folder, not a file.',
    ]);
  });

  it('is AZWI706 if the system does not let us read it, which is no reason to delete it', () => {
    const folder = new Folder({ [LEDGER]: ledgerOf({}) });
    const read = (): never => {
      throw Object.assign(new Error('no'), { code: 'EACCES' });
    };
    const { findings } = folder.write({ 'a.yaml': 'a' }, {}, { ...nodeFileSystem, read });
    expect(findings.map(({ message, help }) => `${message} ${help}`)).toEqual([
      'The list of generated files cannot be read: permission denied (EACCES). Let the user that runs this read the file, and the folders above it.',
    ]);
  });
});

describe('a ledger that somebody wrote to do harm', () => {
  it('removes nothing through a symbolic link', () => {
    const folder = new Folder({ 'outside/a.yaml': 'x', 'dist/mine': 'm', 'bicep/mine': 'm' });
    symlinkSync(folder.at('outside'), folder.at('dist/sub'));
    symlinkSync(folder.at('outside/a.yaml'), folder.at('dist/link.yaml'));
    const hash = contentHash('x');
    folder.put({ [LEDGER]: ledgerOf({ 'sub/a.yaml': hash, 'link.yaml': hash }) });
    const before = folder.tree();
    expect(folder.write({})).toMatchObject({ findings: [], removed: [] });
    expect(folder.tree()).toEqual(before);
  });

  it('removes no file whose content it does not know', () => {
    const folder = new Folder({ 'dist/mine': 'precious', [LEDGER]: ledgerOf({ mine: contentHash('guess') }) });
    expect(folder.write({})).toMatchObject({ removed: [], kept: ['dist/mine'] });
    expect(folder.read('dist/mine')).toBe('precious');
  });

  it('never changes a file outside the output folders, whatever it says', () => {
    const part = fc.constantFrom('..', '.', 'a', 'outside', '/', '\\', '__proto__', 'constructor', 'C:', '');
    const name = fc.array(part, { maxLength: 4 }).map((parts) => parts.join('/'));
    const property = fc.property(
      fc.dictionary(name, fc.constantFrom(contentHash('x'), contentHash('y'))),
      (entries) => {
        const folder = new Folder({ outside: 'x', a: 'x', 'dist/a': 'x', 'bicep/a': 'x', [LEDGER]: ledgerOf(entries) });
        folder.write({});
        expect(folder.tree()).toMatchObject({ outside: 'x', a: 'x', 'bicep/a': 'x' });
      },
    );
    fc.assert(property, { numRuns: 150 });
  });
});

describe('printLedger', () => {
  it('sorts whatever the order, and keeps a name such as __proto__', () => {
    const hash = contentHash('');
    const entries = new Map(['b', '__proto__', 'a'].map((name) => [name, [hash]]));
    const names = [...printLedger(new Map([['kubernetes', entries]])).matchAll(/^ {6}"(.+?)":/gm)].map(
      (match) => match[1],
    );
    expect(names).toEqual(['__proto__', 'a', 'b']);
  });
});
