import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../app/program';
import { locateBicep } from '../support/bicep-location';
import { recorded, shop, tutorial } from './mutations/bases';
import { BICEP_EXPECTATIONS } from './mutations/bicep-expectations';
import { type Expectation, expectationOf } from './mutations/expectation';
import { JSON_EXPECTATIONS } from './mutations/json-expectations';
import { type Judged, pageOf, scoreOf } from './mutations/report';
import { Compiled, mutationsOf, type Outcome, type Outcomes, outcomesOf } from './mutations/run';
import { YAML_EXPECTATIONS } from './mutations/yaml-expectations';

type Compile = typeof import('../../src/arm/bicep').compileBicep;

// `check` compiles a folder at a time; here all of them are compiled together, and `check` is told what came of it.
const bicep = vi.hoisted(() => ({ of: (_: readonly string[]): unknown => undefined }));
vi.mock('../../src/arm/bicep', () => ({ compileBicep: async (files: readonly string[]) => bicep.of(files) }));

function tableOf({ file }: Outcome): readonly Expectation[] {
  if (/\.ya?ml$/.test(file)) return YAML_EXPECTATIONS;
  return file.endsWith('.json') ? JSON_EXPECTATIONS : BICEP_EXPECTATIONS;
}

const told = ({ base, at, how, was, codes, infos }: Outcome): string =>
  `${base} ${at} [${was.trim()}] ${how}: ${[...codes, ...infos].join(' ') || 'nothing'}`;

const location = locateBicep();

describe.skipIf('missing' in location)('a mutation of sound output', () => {
  let outcomes: Outcomes;
  let judged: readonly Judged[];
  const bases = () => [tutorial(), recorded(), shop()];

  beforeAll(async () => {
    const { compileBicep } = await vi.importActual<{ compileBicep: Compile }>('../../src/arm/bicep');
    const env = { ...process.env, BICEP: 'path' in location ? location.path : '' };
    const compiled = new Compiled();
    bicep.of = (files) => compiled.of(files);
    const all = bases();
    outcomes = await outcomesOf(all, mutationsOf(all), compiled, (files) => compileBicep(files, { env }));
    judged = outcomes.all.flatMap((outcome) => {
      const row = expectationOf(tableOf(outcome), outcome);
      return row === undefined ? [] : [{ outcome, row }];
    });
    console.log(scoreOf(judged));
  }, 600_000);

  it('is of something in which nothing is found', () => {
    expect(Object.fromEntries(outcomes.sound)).toEqual({ tutorial: [], recorded: [], shop: [] });
  });

  it('is expected to come to something, by a row of the tables, each of which there is need for', () => {
    const known = new Set(judged.map(({ outcome }) => outcome));
    expect(outcomes.all.filter((one) => !known.has(one)).map(told)).toEqual([]);
    const used = new Set(judged.map(({ row }) => row));
    const rows = [...YAML_EXPECTATIONS, ...JSON_EXPECTATIONS, ...BICEP_EXPECTATIONS];
    expect(rows.filter((one) => !used.has(one)).map(({ at, how }) => `${at} ${how}`)).toEqual([]);
  });

  it('that breaks the chain is found, by what is wrong and by nothing else', () => {
    const wrong = judged.filter(({ outcome: { codes }, row }) => {
      return row.expected === 'breaks' && !(codes.length > 0 && codes.every((code) => row.codes.includes(code)));
    });
    expect(wrong.map(({ outcome, row }) => `${told(outcome)}, not ${row.codes.join(' ')}`)).toEqual([]);
  });

  it.each(['harmless', 'survives', 'missed'] as const)('of which nothing is to be found is silent: %s', (expected) => {
    const loud = judged.filter(({ outcome, row }) => {
      const infos = outcome.infos.filter((code) => !row.codes.includes(code));
      return row.expected === expected && outcome.codes.length + infos.length > 0;
    });
    expect(loud.map(({ outcome, row }) => `${told(outcome)}, though: ${row.why}`)).toEqual([]);
  });

  it('has its place in docs/mutations.md', async () => {
    await expect(pageOf(bases(), judged)).toMatchFileSnapshot(join(ROOT, 'docs', 'mutations.md'));
  });
});
