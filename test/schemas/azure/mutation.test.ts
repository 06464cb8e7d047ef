import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateAzure } from '../../../src/schemas/azure';
import { pathText } from '../../../src/schemas/azure/issue';
import { changed, GOOD_BODIES, GOOD_TYPES } from './bodies';

type Path = (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, item]) =>
      pathsOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

const place = fc
  .constantFrom(...GOOD_TYPES)
  .chain((type) => fc.tuple(fc.constant(type), fc.constantFrom(...pathsOf(GOOD_BODIES[type]))));

const anyValue = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
  fc.constantFrom<unknown>(undefined, Number.NaN, Number.POSITIVE_INFINITY, Symbol('s'), () => 1, /x/),
);

describe('whatever stands in a body', () => {
  test('there is a verdict, with a place, a reason and a way out', () => {
    fc.assert(
      fc.property(place, anyValue, ([type, path], value) => {
        const { known, issues } = validateAzure(type, changed(type, path, value));
        expect(known).toBe(true);
        for (const issue of issues) {
          expect(issue.property).toBe(pathText(issue.path));
          expect(issue.message).toMatch(/\.$/);
          expect(issue.help).toMatch(/[.?]$/);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('no place is told about twice', () => {
    fc.assert(
      fc.property(place, anyValue, ([type, path], value) => {
        const told = validateAzure(type, changed(type, path, value)).issues.map((issue) => JSON.stringify(issue.path));
        expect(new Set(told).size).toBe(told.length);
      }),
      { numRuns: 500 },
    );
  });

  test('the body is left as it was', () => {
    for (const type of GOOD_TYPES) {
      const before = structuredClone(GOOD_BODIES[type]);
      validateAzure(type, GOOD_BODIES[type]);
      expect(GOOD_BODIES[type]).toEqual(before);
    }
  });
});

describe('a property with any other name', () => {
  test('is AZWI811 and nothing else', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...GOOD_TYPES),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        anyValue,
        (type, tail, value) => {
          fc.pre(value !== undefined);
          const name = `no ${tail}`;
          const { issues } = validateAzure(type, { ...GOOD_BODIES[type], [name]: value });
          expect(issues.map(({ code, path }) => ({ code, path }))).toEqual([{ code: 'AZWI811', path: [name] }]);
        },
      ),
    );
  });
});

describe('a value in any place', () => {
  test('passes when it is only known at deployment', () => {
    const unknown = Symbol('only Azure knows');
    for (const type of GOOD_TYPES) {
      for (const path of pathsOf(GOOD_BODIES[type])) {
        const { issues } = validateAzure(type, changed(type, path, unknown), {
          isOpaque: (value) => value === unknown,
        });
        expect(issues).toEqual([]);
      }
    }
  });
});
