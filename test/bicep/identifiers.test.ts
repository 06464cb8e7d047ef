import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIdentifier, SymbolTable, symbolName } from '../../src/bicep';

describe('the symbol for what a thing is called', () => {
  it.each([
    ['azwi-kv-tutorial', 'azwiKvTutorial'],
    ['myAKSCluster', 'myAKSCluster'],
    ['id_shared.x', 'idSharedX'],
    ['default/workload-identity-sa', 'defaultWorkloadIdentitySa'],
    ['MyGroup', 'myGroup'],
    ['fic-20', 'fic20'],
    ['20-fics', '_20Fics'],
    ['café-münchen', 'cafeMunchen'],
    ['日本-app', 'app'],
    ['日本', 'item'],
    ['', 'item'],
    ['--', 'item'],
  ])('of %j is %s', (text, symbol) => {
    expect(symbolName(text)).toBe(symbol);
  });

  it('is never longer than the compiler takes', () => {
    expect(symbolName('x'.repeat(300))).toBe('x'.repeat(254));
    expect(symbolName('1'.repeat(300))).toBe(`_${'1'.repeat(254)}`);
  });

  it('can be claimed for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(new SymbolTable().claim(symbolName(text))).toSatisfy(isIdentifier);
      }),
    );
  });
});

describe('a table of symbols', () => {
  it('gives the name that is preferred', () => {
    expect(new SymbolTable().claim('vault')).toBe('vault');
  });

  it('numbers the names that are taken', () => {
    const table = new SymbolTable();
    expect(['vault', 'vault', 'vault'].map((name) => table.claim(name))).toEqual(['vault', 'vault2', 'vault3']);
  });

  it('takes names for equal that differ only in case', () => {
    const table = new SymbolTable();
    expect(['vault', 'VAULT', 'Vault'].map((name) => table.claim(name))).toEqual(['vault', 'VAULT2', 'Vault3']);
  });

  it('passes over a number that is somebody’s name already', () => {
    const table = new SymbolTable();
    expect(['vault2', 'vault', 'vault', 'vault'].map((name) => table.claim(name))).toEqual([
      'vault2',
      'vault',
      'vault3',
      'vault4',
    ]);
  });

  it('numbers a name that is a number given before', () => {
    const table = new SymbolTable();
    expect(['vault', 'vault', 'vault2'].map((name) => table.claim(name))).toEqual(['vault', 'vault2', 'vault22']);
  });

  it.each(['true', 'null', 'az', 'sys', 'this', 'string', 'for', 'resourceGroup', 'subscription', 'guid', 'Union'])(
    'does not give away %s, which means something already',
    (name) => {
      expect(new SymbolTable().claim(name)).toBe(`${name}2`);
    },
  );

  it('shortens a name to make room for its number', () => {
    const table = new SymbolTable();
    const long = 'x'.repeat(255);
    expect([table.claim(long), table.claim(long)]).toEqual([long, `${'x'.repeat(254)}2`]);
  });

  it('gives every claim a name of its own', () => {
    const few = fc.constantFrom('a', 'A', 'a2', 'a22', 'A3', 'a3', 'guid', 'guid2');
    fc.assert(
      fc.property(fc.array(few, { maxLength: 40 }), (claims) => {
        const table = new SymbolTable();
        const names = claims.map((name) => table.claim(name).toLowerCase());
        expect(new Set(names).size).toBe(claims.length);
      }),
    );
  });
});
