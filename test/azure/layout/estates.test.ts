import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeWithBicep } from '../../support/bicep-compiler';
import { type Declared, declared } from '../declared';
import { expectClean, expectEdges, flaws } from '../sound';
import { declareEstate, type Estate, estate } from './estates';

function ordered(model: Estate, order: readonly number[] = model.links.map((_, index) => index)): Declared {
  return declared((app) => declareEstate(app, model, order), { location: 'westeurope' });
}

describe('any estate', () => {
  it('has an acyclic main in which every reference across files is an edge', () => {
    fc.assert(
      fc.property(estate, (model) => {
        const one = ordered(model);
        expect(one.findings).toEqual([]);
        expect(flaws(one)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives the same bytes when a link is taken away and put back, wherever it is put', () => {
    fc.assert(
      fc.property(estate, fc.nat(), fc.nat(), (model, which, where) => {
        const all = model.links.map((_, index) => index);
        const taken = which % Math.max(1, all.length);
        const rest = all.filter((index) => index !== taken);
        ordered(model, rest);
        const back = [...rest];
        if (all.length > 0) back.splice(where % all.length, 0, taken);
        expect(ordered(model, back).files).toEqual(ordered(model, all).files);
      }),
      { numRuns: 200 },
    );
  });
});

describeWithBicep('the compiler', () => {
  it('has nothing to say about any estate', async () => {
    await fc.assert(
      fc.asyncProperty(estate, async (model) => {
        const one = ordered(model);
        const folder = await expectClean(one);
        await expectEdges(folder, one);
      }),
      { numRuns: 30, interruptAfterTimeLimit: 40_000 },
    );
  });
});
