/** What is expected of a mutation, said before anything is run. */
import type { Mutation } from './yaml';

/**
 * - `breaks`: pods get no token, or are refused, or Azure refuses the deployment; one of these codes must be found, and no
 *   other.
 * - `harmless`: nothing may be found.
 * - `missed`: it breaks something, files could tell, and no rule does; nothing is found.
 * - `survives`: it breaks something, and files cannot tell; nothing may be found but these codes, as an info.
 */
export type Expected = 'breaks' | 'harmless' | 'survives' | 'missed';

export interface Expectation {
  readonly expected: Expected;
  readonly at: RegExp;
  readonly how: RegExp;
  /** The file and what stood there, where that matters. */
  readonly was?: RegExp;
  /** Of these, one is found at least. */
  readonly codes: readonly string[];
  /** Why it is harmless, or why files cannot tell. */
  readonly why: string;
}

const ANY = /^/;

/** `ways` is a pattern for the changes that it is about, `any` for all that no row before has taken. */
function row(expected: Expected, at: RegExp, ways: string, codes: string, why: string, was?: RegExp): Expectation {
  const how = ways === 'any' ? ANY : new RegExp(`^(?:${ways})$`);
  const all = codes.split(' ').flatMap((code) => (code === '' ? [] : [`AZWI${code}`]));
  return { expected, at, how, codes: all, why, ...(was === undefined ? {} : { was }) };
}

export function breaks(at: RegExp, ways: string, codes: string, was?: RegExp): Expectation {
  return row('breaks', at, ways, codes, '', was);
}

export function harmless(why: string, at: RegExp, ways = 'any', was?: RegExp): Expectation {
  return row('harmless', at, ways, '', why, was);
}

export function missed(why: string, at: RegExp, ways = 'any', was?: RegExp): Expectation {
  return row('missed', at, ways, '', why, was);
}

/** `infos` are told none the less. */
export function survives(why: string, at: RegExp, ways = 'any', was?: RegExp, infos = ''): Expectation {
  return row('survives', at, ways, infos, why, was);
}

/** The first of these that a mutation fits. */
export function expectationOf(
  table: readonly Expectation[],
  { at, how, was, file }: Mutation,
): Expectation | undefined {
  return table.find((one) => one.at.test(at) && one.how.test(how) && (one.was?.test(`${file} ${was}`) ?? true));
}
