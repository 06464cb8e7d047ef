import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import {
  type BicepType,
  interpolate,
  literal,
  MAX_TEXT_LENGTH,
  printFile,
  type Statement,
  SymbolTable,
  str,
  symbol,
  symbolName,
  unsayableInFile,
} from '../../src/bicep';
import { compile, describeWithBicep, workspace } from '../support/bicep-compiler';
import { text } from './arbitraries';

/** A text as a template writes it: what looks like an expression gets one bracket more. */
function inTemplate(value: string): string {
  return value.startsWith('[') && value.endsWith(']') ? `[${value}` : value;
}

function valueInTemplate(value: unknown): unknown {
  if (typeof value === 'string') return inTemplate(value);
  if (typeof value === 'number' && (!Number.isInteger(value) || Object.is(value, -0))) {
    return `[json('${Object.is(value, -0) ? '-0' : value}')]`;
  }
  if (Array.isArray(value)) return value.map(valueInTemplate);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [inTemplate(key), valueInTemplate(member)]));
}

const value = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    text,
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('tree')),
    fc.dictionary(text, tie('tree')),
  ),
})).tree;

describeWithBicep('the compiler of Bicep', () => {
  let folder: string;

  beforeAll(() => {
    folder = workspace({ 'bicepconfig.json': '{ "analyzers": { "core": { "enabled": false } } }' });
  });

  async function compiled(...statements: Statement[]): Promise<Record<string, unknown>> {
    expect(unsayableInFile({ statements })).toEqual([]);
    const path = join(folder, 'main.bicep');
    writeFileSync(path, printFile({ statements }));
    const { diagnostics, contents } = await compile(path);
    expect(diagnostics).toEqual([]);
    return JSON.parse(contents ?? '');
  }

  it('reads back every text that was printed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 200, maxLength: 300 }), async (texts) => {
        const template = await compiled({ kind: 'var', name: 'v', value: literal(texts) });
        expect(template.variables).toEqual({ v: texts.map(inTemplate) });
      }),
      { numRuns: 12 },
    );
  });

  it('reads back every value that was printed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 20, maxLength: 40 }), async (values) => {
        const template = await compiled({ kind: 'var', name: 'v', value: literal(values) });
        expect(template.variables).toEqual({ v: valueInTemplate(values) });
      }),
      { numRuns: 30 },
    );
  });

  it('reads back numbers at both ends of 64 bits', async () => {
    const path = join(folder, 'main.bicep');
    const ends = literal([-(2n ** 63n), 2n ** 63n - 1n]);
    writeFileSync(path, printFile({ statements: [{ kind: 'var', name: 'v', value: ends }] }));
    const { contents } = await compile(path);
    expect(contents).toMatch(/"v": \[\s*-9223372036854775808,\s*9223372036854775807\s*\]/);
  });

  it('reads back every description that was printed', async () => {
    // The compiler dedents and trims the lines of a description, so this is about descriptions of one line.
    const line = text.filter((one) => !/[\r\n]/.test(one));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 20, maxLength: 50 }), async (texts) => {
        const type: BicepType = { kind: 'primitive', name: 'string' };
        const template = await compiled(
          ...texts.map((description, at): Statement => ({ kind: 'param', name: `p${at}`, type, description })),
        );
        const expected = texts.map((one, at) => [
          `p${at}`,
          { type: 'string', metadata: { description: inTemplate(one) } },
        ]);
        expect(template.parameters).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 10 },
    );
  });

  it('puts the parts of an interpolated text together as they were given', async () => {
    const parameter: Statement = { kind: 'param', name: 'p', type: { kind: 'primitive', name: 'string' } };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 100, maxLength: 200 }), async (pairs) => {
        const items = pairs.map(([before, after]) => interpolate(before, symbol('p'), after));
        const template = await compiled(parameter, { kind: 'var', name: 'v', value: { kind: 'array', items } });
        const formatted = pairs.map(([before, after]) => {
          const quoted = [before, after].map((part) => part.replaceAll("'", "''").replace(/[{}]/g, '$&$&'));
          return `[format('${quoted.join('{0}')}', parameters('p'))]`;
        });
        expect(template.variables).toEqual({ v: formatted });
      }),
      { numRuns: 10 },
    );
  });

  it('takes every symbol that a table gives away', async () => {
    const words = fc.oneof(
      text,
      fc.constantFrom('true', 'az', 'string', 'resource-group', 'for', 'if', 'json', 'param'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 100, maxLength: 200 }), async (texts) => {
        const table = new SymbolTable();
        const names = texts.map((one) => table.claim(symbolName(one)));
        const template = await compiled(...names.map((name): Statement => ({ kind: 'var', name, value: str(name) })));
        expect(template.variables).toEqual(Object.fromEntries(names.map((name) => [name, name])));
      }),
      { numRuns: 10 },
    );
  });

  it('takes a text of the greatest length and dies on a longer one', async () => {
    const path = join(folder, 'main.bicep');
    const longest = 'x'.repeat(MAX_TEXT_LENGTH);
    expect((await compiled({ kind: 'var', name: 'v', value: str(longest) })).variables).toEqual({ v: longest });
    writeFileSync(path, printFile({ statements: [{ kind: 'var', name: 'v', value: str(`${longest}x`) }] }));
    await expect(compile(path)).rejects.toThrow('literal limit exceeded');
  });
});
