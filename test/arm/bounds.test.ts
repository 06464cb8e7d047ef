import { describe, expect, it } from 'vitest';
import { type ArmValue, Opaque, readParameters, readTemplate } from '../../src/arm';
import { identity, names, nested, read, template } from './template';

/** A list with each number as an item. */
function upTo<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function byName(entries: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(entries);
}

function written(value: ArmValue | undefined): number {
  if (typeof value !== 'object' || value === null || value instanceof Opaque) return 1;
  return Object.values(value).reduce<number>((sum, one) => sum + written(one), 1);
}

describe('a template that asks for more than there is', () => {
  it('gets text up to what Azure takes', () => {
    const variables = byName([
      ['v0', 'x'.repeat(10)],
      ...upTo(60, (n) => [`v${n + 1}`, `[concat(variables('v${n}'), variables('v${n}'))]`] as const),
    ]);
    const found = read({ variables, outputs: { it: { type: 'string', value: "[variables('v60')]" } } });
    expect(found.outputs.it).toBeInstanceOf(Opaque);
  });

  it('gets objects that can still be written out', () => {
    const variables = byName([
      ['v0', { x: 1 }],
      ...upTo(60, (n) => [`v${n + 1}`, `[createObject('a', variables('v${n}'), 'b', variables('v${n}'))]`] as const),
    ]);
    const found = read({ variables, resources: [identity('id', { tags: "[variables('v60')]" })] });
    expect(written(found.resources[0]?.body)).toBeLessThan(1_000_000);
  });

  it('gets symbols that do not grow', () => {
    const variables = byName([
      ['v0', "[parameters('x')]"],
      ...upTo(60, (n) => [`v${n + 1}`, `[guid(variables('v${n}'), variables('v${n}'))]`] as const),
    ]);
    const { it: found } = read({
      parameters: { x: { type: 'string' } },
      variables,
      outputs: { it: { type: 'string', value: "[variables('v60')]" } },
    }).outputs;
    expect((found as Opaque).symbol?.length).toBeLessThan(500);
  });

  it('gets answers where functions call each other twice', () => {
    const members = byName(
      upTo(60, (n) => [
        `f${n}`,
        {
          parameters: [],
          output: { type: 'string', value: n === 0 ? 'x' : `[concat(my.f${n - 1}(), my.f${n - 1}())]` },
        },
      ]),
    );
    const outputs = { it: { type: 'string', value: '[my.f59()]' } };
    expect(read({ functions: [{ namespace: 'my', members }], outputs }).outputs.it).toBeInstanceOf(Opaque);
  });

  it('gets an end where things ask for themselves', () => {
    const found = read({
      parameters: { p: { type: 'string', defaultValue: "[parameters('p')]" } },
      variables: { a: "[variables('b')]", b: "[variables('a')]" },
      functions: [
        { namespace: 'my', members: { f: { parameters: [], output: { type: 'string', value: '[my.f()]' } } } },
      ],
      resources: [
        identity("[reference('x').name]"),
        nested(
          'one',
          { parameters: { x: { type: 'string' } }, outputs: { x: { type: 'string', value: "[parameters('x')]" } } },
          {},
          { parameters: { x: { value: "[reference('one').outputs.x.value]" } } },
        ),
      ],
      outputs: {
        a: { type: 'string', value: "[variables('a')]" },
        p: { type: 'string', value: "[parameters('p')]" },
        f: { type: 'string', value: '[my.f()]' },
        x: { type: 'string', value: "[reference('one').outputs.x.value]" },
      },
    });
    for (const value of Object.values(found.outputs)) expect(value).toBeInstanceOf(Opaque);
  });

  it('gets a limited number of resources where loops stand in loops', () => {
    let inner: object = { resources: [identity('id')] };
    for (const depth of upTo(6, (n) => n)) {
      inner = { resources: [nested(`n${depth}`, inner, { copy: { name: 'all', count: 800 } })] };
    }
    expect(names(read(inner)).length).toBeLessThan(50_000);
  });

  it('may be nested deeper than anybody can follow', () => {
    const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const text = JSON.stringify(template({ resources: [identity('id', { tags: 'DEEP' })] })).replace('"DEEP"', deep);
    const [one] = readTemplate(text, 'main.json').resources;
    expect(one?.body.name).toBe('id');
    expect(one?.place(['tags'])).toEqual({ file: 'main.json' });
  });

  it('may have names that mean something to JavaScript', () => {
    const text = JSON.stringify(
      template({ variables: { PROTO: { x: 'y' } }, outputs: { PROTO: { value: "[variables('__proto__').x]" } } }),
    );
    const { outputs } = readTemplate(text.replaceAll('PROTO', '__proto__'), 'main.json');
    expect(Object.entries(outputs)).toEqual([['__proto__', 'y']]);
    expect(read({ outputs: { it: { value: "[variables('constructor')]" } } }).outputs.it).toBeInstanceOf(Opaque);
    const given = readParameters('{"parameters": {"__proto__": {"value": 1}}}', 'p.json').parameters;
    expect(Object.keys(given)).toEqual(['__proto__']);
  });
});

describe('a template of 4 MB', () => {
  const parts = {
    parameters: { region: { type: 'string', defaultValue: 'westeurope' } },
    resources: upTo(9000, (n) =>
      identity(`id-${n}`, {
        location: "[parameters('region')]",
        tags: { name: `[format('{0}-{1}', parameters('region'), ${n})]`, filling: 'x'.repeat(200) },
      }),
    ),
  };
  const text = JSON.stringify(template(parts), undefined, 2);

  it.each([
    ['plain JSON', text],
    ['with comments', `// hello\n${text}`],
  ])('%s: is read in about a second', (_, given) => {
    expect(given.length).toBeGreaterThan(4_000_000);
    const start = performance.now();
    const { resources } = readTemplate(given, 'main.json');
    for (const one of resources) expect(one.body.location).toBe('westeurope');
    expect(resources).toHaveLength(9000);
    expect(resources.at(-1)?.place(['name']).line).toBeGreaterThan(80_000);
    // Several times what it takes, because other tests run beside this one.
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
