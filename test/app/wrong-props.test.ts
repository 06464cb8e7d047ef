import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { App, type AppProps } from '../../src/index';
import { mapChart, shop } from './declarations';
import { Place, texts } from './program';

/** Every prop, with those of the values below that it takes. */
const TAKEN: { readonly [Property in keyof Required<AppProps>]: readonly string[] } = {
  env: [],
  outdir: [],
  bicepOutdir: [],
  record: [],
  values: [],
  location: [],
  apiVersions: ['an object'],
  quiet: ['true'],
  outputFileExtension: [],
  yamlOutputType: [],
  recordConstructMetadata: ['true'],
  resolvers: ['a list'],
};

const VALUES: readonly [string, unknown][] = [
  ['null', null],
  ['42', 42],
  ['""', ''],
  ['an object', {}],
  ['a list', []],
  ['a symbol', Symbol('secret')],
  ['true', true],
];

const TABLE = Object.entries(TAKEN).flatMap(([property, taken]) =>
  VALUES.map(([shown, value]) => ({ property, shown, value, taken: taken.includes(shown) })),
);

function findingsOf(props: unknown, place = new Place()): string[] {
  const { errors } = place.declare(() => {
    const app = new App(props as AppProps);
    shop(app);
    app.synth();
  });
  return texts(errors);
}

describe('props of an app that get past TypeScript', () => {
  it.each(TABLE.filter(({ taken }) => !taken))('$property: $shown is a finding, and the only one', (row) => {
    const place = new Place();
    expect(findingsOf({ [row.property]: row.value }, place)).toEqual([`AZWI004 ${row.property} is ${row.shown}.`]);
    expect(place.tree()).toEqual({});
  });

  it.each(TABLE.filter(({ taken }) => taken))('$property: $shown is taken', ({ property, value }) => {
    expect(findingsOf({ [property]: value })).toEqual([]);
  });

  it.each(VALUES.filter(([shown]) => shown !== 'an object'))(
    '%s in place of all of them is a finding',
    (shown, props) => {
      expect(findingsOf(props)).toEqual([`AZWI004 What the app is given is ${shown}.`]);
    },
  );

  it('are all told at once, each with its property and what to give', () => {
    const place = new Place();
    const { errors } = place.declare(() => new App({ quiet: 'no', record: 7, values: null } as never).synth());
    expect(errors).toEqual([
      {
        code: 'AZWI004',
        severity: 'error',
        message: 'record is 7.',
        help: 'Give the path of a file as text, or leave it out.',
        place: { property: 'record' },
      },
      {
        code: 'AZWI004',
        severity: 'error',
        message: 'values is null.',
        help: "Give 'recorded' or 'placeholders'.",
        place: { property: 'values' },
      },
      {
        code: 'AZWI004',
        severity: 'error',
        message: 'quiet is "no".',
        help: 'Give true or false, or leave it out.',
        place: { property: 'quiet' },
      },
    ]);
  });

  it('a path with a NUL, which the system cannot be asked about, is a finding', () => {
    expect(findingsOf({ outdir: 'a\0b' })).toEqual(['AZWI004 outdir is "a\\u0000b".']);
  });

  it.each(['west_europe!', ' ', 'resourceGroup().location'])(
    'location "%s", which is no region, is a finding',
    (location) => {
      expect(findingsOf({ location })).toEqual([`AZWI004 location is "${location}".`]);
    },
  );

  it('resolvers without a method `resolve` are a finding', () => {
    expect(findingsOf({ resolvers: [{}] })).toEqual(['AZWI004 resolvers is a list.']);
  });

  it('whatever they are, the constructor raises nothing', () => {
    const props = fc.record(
      Object.fromEntries(Object.keys(TAKEN).map((property) => [property, fc.anything({ withBigInt: true })])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(props, (given) => {
        expect(new App(given as AppProps)).toBeInstanceOf(App);
      }),
    );
  });
});

describe('an environment', () => {
  it.each(['con', 'NUL', 'com1', 'lpt9.old', 'prod.'])('cannot be called %s, which Windows has no folder of', (env) => {
    expect(findingsOf({ env })).toEqual([`AZWI004 env is "${env}".`]);
  });

  it.each(['console', 'prod', 'eu-1.west_2', 'com10'])('can be called %s', (env) => {
    expect(findingsOf({ env })).toEqual([]);
  });

  it('with a wrong name says nothing of folders and records that are not meant', () => {
    const place = new Place({ 'dist/map.k8s.yaml': 'mine', 'bicep/outputs.json': 'not JSON' });
    const { errors } = place.declare(() => {
      const app = new App({ env: '../x' });
      mapChart(app, 'map');
      app.synth();
    });
    expect(texts(errors)).toEqual(['AZWI004 env is "../x".']);
  });
});

it('a folder that the system refuses to look at is a finding', () => {
  const outdir = `${'a'.repeat(300)}/dist`;
  expect(findingsOf({ outdir })).toEqual([`AZWI702 ${outdir} cannot be read: the path is too long (ENAMETOOLONG).`]);
});
