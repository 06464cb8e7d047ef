import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Issue, validateAzure } from '../../../src/schemas/azure';
import { CARRIED } from '../../../src/schemas/azure/generated/carried';
import { GOOD_TYPES, put } from './bodies';
import { bodyOf, spoilingsOf } from './random-bodies';

test('every type that is carried has a body here', () => {
  expect([...GOOD_TYPES].sort()).toEqual(
    Object.entries(CARRIED)
      .map(([type, version]) => `${type}@${version}`)
      .sort(),
  );
});

/** What is said but for passwords, which the types allow and which are not to be committed. */
function refusalsOf(type: string, body: unknown): readonly Issue[] {
  return validateAzure(type, body).issues.filter(({ code }) => code !== 'AZWI404');
}

describe.each(GOOD_TYPES)('whatever body of %s the types allow', (type) => {
  const bodies = bodyOf(type);

  test('has no issue', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        expect(refusalsOf(type, body)).toEqual([]);
        expect(validateAzure(type, body).known).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('has one as soon as a type is wrong, a property unknown, or one that is required missing', () => {
    const spoilt = bodies.chain((body) =>
      fc.constantFrom(...spoilingsOf(type, body)).map((spoiling) => ({ body, spoiling })),
    );
    fc.assert(
      fc.property(spoilt, ({ body, spoiling: { path, value } }) => {
        const issues = refusalsOf(type, put(body, path, value));
        expect(issues.length).toBeGreaterThan(0);
        for (const issue of issues) expect(issue.code).toMatch(/^AZWI81[1-4]$/);
      }),
      { numRuns: 80 },
    );
  });
});
