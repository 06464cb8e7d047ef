import { Chart } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { AnyResource, App, type Finding, KeyVault } from '../../src/index';
import { Place } from './program';

/** `code construct property: message help` of each finding of an app with one chart. */
function found(declare: (chart: Chart) => unknown): string[] {
  const place = new Place();
  const { errors } = place.declare(() => {
    const app = new App();
    declare(new Chart(app, 'shop', { namespace: 'shop' }));
    app.synth();
  });
  expect(place.tree()).toEqual({});
  return errors.map(({ code, place: at, message, help }: Finding) => {
    return `${code} ${at.construct ?? '-'} ${at.property ?? '-'}: ${message} ${help}`;
  });
}

function plan(body: Record<string, unknown>): (chart: Chart) => unknown {
  return (chart) => new AnyResource(chart, 'plan', { type: 'Contoso.Shop/plans@2026-01-01', name: 'gold', body });
}

const circle: Record<string, unknown> = {};
circle.self = circle;

const CAUSES: readonly [string, unknown, string, string][] = [
  [
    'half of a surrogate pair',
    '\ud800',
    'its text holds half of a surrogate pair.',
    'Look at where the text was cut or decoded: half of a pair is no character.',
  ],
  [
    'a text that is too long',
    'x'.repeat(131_073),
    'its text has 131073 characters, more than 131072.',
    'Shorten it: no text of a template is longer than 131,072 characters.',
  ],
  [
    'a number beyond 64 bits',
    2n ** 63n,
    '9223372036854775808 is outside of 64 bits.',
    'Whole numbers are at most 9223372036854775807 and at least -9223372036854775808.',
  ],
  [
    'a number of JavaScript beyond 64 bits',
    2 ** 63,
    '9223372036854775808 is outside of 64 bits.',
    'Whole numbers are at most 9223372036854775807 and at least -9223372036854775808.',
  ],
  [
    'what is no number',
    Number.NaN,
    'NaN is not a finite number.',
    'Look at how it is calculated: Bicep has neither NaN nor infinity.',
  ],
  ['a function', () => 1, 'it is a function.', 'Give plain data; a function has to be called.'],
  ['a point in time', new Date(0), 'it is an object of the class Date.', 'Write it as text: date.toISOString().'],
  [
    'an object of a class',
    new Map(),
    'it is an object of the class Map.',
    'Give plain data: text, numbers, booleans, null, lists and objects.',
  ],
];

describe('what Bicep cannot say', () => {
  it.each(CAUSES)('%s has a way out of its own', (_, value, message, help) => {
    expect(found(plan({ properties: { x: [value] } }))).toEqual([
      `AZWI821 shop/plan properties.x[0]: properties.x[0] of plans gold: ${message} ${help}`,
    ]);
  });

  it('is told with the line of the declaration', () => {
    const place = new Place();
    const { errors } = place.declare(() => {
      const app = new App();
      plan({ properties: { x: Number.NaN } })(new Chart(app, 'shop'));
      app.synth();
    });
    expect(errors.map((one) => one.place)).toEqual([
      {
        construct: 'shop/plan',
        file: expect.stringMatching(/unsayable\.test\.ts$/),
        line: expect.any(Number),
        column: expect.any(Number),
        property: 'properties.x',
      },
    ]);
  });

  it('is told wherever it stands, with the other causes', () => {
    const told = found(plan({ tags: { 'a-b': '\udc00' }, properties: { n: [1, [undefined]] } }));
    expect(told).toEqual([
      expect.stringMatching(/^AZWI821 shop\/plan tags\['a-b'\]: .* half of a pair is no character\.$/),
      'AZWI821 shop/plan properties.n[1][0]: properties.n[1][0] of plans gold: it is undefined. Take it out of the list, or write null.',
    ]);
  });
});

describe('one cause is one finding', () => {
  it('a secret of whose name no variable can be made', () => {
    expect(found((chart) => new KeyVault(chart, 'vault', { name: 'kv-1' }).addSecret('1a'))).toEqual([
      'AZWI004 shop/vault/secret-1a environmentVariable: "1A" is no name for an environment variable. Give `environmentVariable`: letters, digits and underscores, not starting with a digit.',
    ]);
  });

  it('two such secrets, in two vaults', () => {
    const told = found((chart) => {
      for (const name of ['kv-1', 'kv-2']) new KeyVault(chart, name, { name }).addSecret('1a');
    });
    expect(told.map((text) => text.slice(0, 7))).toEqual(expect.arrayContaining(['AZWI004', 'AZWI004', 'AZWI409']));
    expect(told.filter((text) => text.startsWith('AZWI821'))).toEqual([]);
  });

  it.each(['name', 'type', 'id', 'parent', 'scope', 'dependsOn'])('a body that says `%s`', (key) => {
    const told = found(plan({ [key]: 'x' }));
    expect(told).toEqual([expect.stringMatching(`^AZWI004 shop/plan body.${key}: `)]);
  });

  it('what is wrong beside it is told all the same', () => {
    const told = found(plan({ name: 'x', properties: { y: Number.POSITIVE_INFINITY } }));
    expect(told.map((text) => text.slice(0, 40))).toEqual([
      'AZWI004 shop/plan body.name: The body of',
      'AZWI821 shop/plan properties.y: properti',
    ]);
  });
});
