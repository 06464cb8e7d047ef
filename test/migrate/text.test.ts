import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commented, literal, Variables } from '../../src/migrate/project/text';

const TEXT = fc.string({ unit: 'binary' });

describe('literal', () => {
  it('is the text in single quotes', () => {
    expect(literal('shop')).toBe("'shop'");
    expect(literal(`it's "so" \\ \n`)).toBe(`'it\\'s "so" \\\\ \\n'`);
  });

  it('evaluates to what went in, on one line', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(runInNewContext(literal(text))).toBe(text);
        expect(literal(text)).not.toMatch(/[\n\r\u2028\u2029]/);
      }),
    );
  });
});

describe('commented', () => {
  it('never ends the line', () => {
    fc.assert(fc.property(TEXT, (text) => !/[\n\r\u2028\u2029]/.test(commented(text))));
  });
});

describe('a variable', () => {
  it('is named after what it stands for', () => {
    const variables = new Variables(['app']);
    expect(variables.of('shop-id', 'identity')).toBe('shopIdIdentity');
    expect(variables.of('shop.id', 'identity')).toBe('shopIdIdentity2');
    expect(variables.of('app')).toBe('app2');
    expect(variables.of('default')).toBe('theDefault');
    expect(variables.of('arguments')).toBe('theArguments');
    expect(variables.of('1st')).toBe('the1st');
    expect(variables.of('---')).toBe('the');
  });

  it('is an identifier, and each is another', () => {
    fc.assert(
      fc.property(fc.array(TEXT), (names) => {
        const variables = new Variables([]);
        const found = names.map((name) => variables.of(name));
        expect(new Set(found).size).toBe(found.length);
        for (const name of found) expect(() => runInNewContext(`'use strict'; const ${name} = 1;`)).not.toThrow();
      }),
    );
  });
});
