import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declareEstate, type Estate, estate } from '../azure/layout/estates';
import { TREES } from '../azure/layout/trees';
import { blocksOf, stepOf, stepsOf } from './steps';

function stepsFor(model: Estate): string {
  const order = [...model.links.keys()];
  return stepsOf((app) => declareEstate(app, model, order)) ?? '';
}

function isBash(blocks: readonly string[]): boolean {
  return spawnSync('bash', ['-n'], { input: blocks.join('\n') }).status === 0;
}

/** Positions of all lines that match. */
function positions(lines: readonly string[], pattern: RegExp): readonly [name: string, index: number][] {
  return lines.flatMap((line, index) =>
    [...line.matchAll(pattern)].map(([, name = '']): [string, number] => [name, index]),
  );
}

describe('whatever is declared', () => {
  it('its steps are bash', () => {
    fc.assert(
      fc.property(estate, (model) => {
        expect(isBash(blocksOf(stepsFor(model)))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('no identity is asked for after it is gone, and no group before its roles elsewhere', () => {
    fc.assert(
      fc.property(estate, (model) => {
        const blocks = blocksOf(stepOf(stepsFor(model), 'Clean up')).map((block) => block.replace(/ \\\n +/g, ' '));
        const lines = blocks.flatMap((block) => block.split('\n'));
        const gone = new Map(positions(lines, /^az identity delete .*--name (\S+)/g));
        const groups = positions(lines, /^az group delete --name (\S+)/g).map(([, index]) => index);
        for (const [name, index] of positions(lines, /az identity show .*--name (\S+)/g)) {
          expect(index).toBeLessThan(Math.min(gone.get(name) ?? lines.length, ...groups));
        }
      }),
      { numRuns: 50 },
    );
  });
});

it.each(Object.entries(TREES))('the steps of %s are bash', (_, { declare, location }) => {
  const blocks = blocksOf(stepsOf(declare as never, location === undefined ? {} : { location }));
  expect(blocks.length).toBeGreaterThan(2);
  expect(isBash(blocks)).toBe(true);
});
