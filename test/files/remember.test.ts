import { describe, expect, it } from 'vitest';
import { remember, remembered, writeOutputs } from '../../src/files';
import { Folder, said } from './folder';

const LEDGER = 'bicep/.cdk8s-azwi.json';

function write(folder: Folder, azure?: Readonly<Record<string, unknown>>): void {
  const request = folder.request({ 'a.yaml': 'a' });
  const { findings } = writeOutputs(azure === undefined ? request : { ...request, azure });
  expect(findings).toEqual([]);
}

describe('what a writer wants to be remembered beside its files', () => {
  it('stands in the list of generated files', () => {
    const folder = new Folder();
    write(folder, { declared: ['x'] });
    expect(folder.read(LEDGER)).toMatch(/ {2}"files": \{[\s\S]*\},\n {2}"azure": \{\n {4}"declared": \[\n {6}"x"\n/);
    expect(remembered(folder.at(LEDGER))).toEqual({ azure: { declared: ['x'] }, findings: [] });
  });

  it('stays when the writer says nothing of it, and goes when it is nothing', () => {
    const folder = new Folder();
    write(folder, { declared: ['x'] });
    write(folder);
    expect(remembered(folder.at(LEDGER)).azure).toEqual({ declared: ['x'] });
    write(folder, {});
    expect(folder.read(LEDGER)).not.toContain('azure');
  });

  it('is kept when there are no files any more', () => {
    const folder = new Folder();
    expect(writeOutputs({ ...folder.request({}), azure: { removals: ['x'] } }).findings).toEqual([]);
    expect(remembered(folder.at(LEDGER)).azure).toEqual({ removals: ['x'] });
  });

  it('can be changed without the files', () => {
    const folder = new Folder();
    write(folder);
    const before = folder.read(LEDGER);
    expect(remember(folder.at(LEDGER), () => ({ removals: ['x'] }))).toEqual([]);
    expect(remembered(folder.at(LEDGER)).azure).toEqual({ removals: ['x'] });
    expect(remember(folder.at(LEDGER), () => ({}))).toEqual([]);
    expect(folder.read(LEDGER)).toBe(before);
  });

  it('is nothing where there is no list, and no list is made when it is not changed', () => {
    const folder = new Folder();
    expect(remembered(folder.at(LEDGER))).toEqual({ azure: {}, findings: [] });
    expect(remember(folder.at(LEDGER), () => undefined)).toEqual([]);
    expect(folder.tree()).toEqual({});
  });

  it('is not changed in a list that cannot be read', () => {
    const folder = new Folder({ [LEDGER]: '{"version":1,"files":{},"azure":[]}' });
    const findings = remember(folder.at(LEDGER), () => ({ removals: ['x'] }));
    expect(said({ findings })).toEqual([
      'AZWI706 error The list of generated files cannot be read: its "azure" is not an object.',
    ]);
    expect(folder.read(LEDGER)).toBe('{"version":1,"files":{},"azure":[]}');
  });
});
