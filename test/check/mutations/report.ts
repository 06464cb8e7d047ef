/** What docs/mutations.md says. */
import { CODES, type Code } from '../../../src/diagnostics';
import type { Base } from './bases';
import type { Expectation, Expected } from './expectation';
import type { Outcome } from './run';

/** A mutation with what was expected of it. */
export interface Judged {
  readonly outcome: Outcome;
  readonly row: Expectation;
}

/** The score, in a line. */
export function scoreOf(judged: readonly Judged[]): string {
  const count = (expected: Expected): number => judged.filter(({ row }) => row.expected === expected).length;
  const [breaking, harmless, missed] = [count('breaks'), count('harmless'), count('missed')];
  const surviving = count('survives') + missed;
  return `${judged.length} mutations: ${breaking} break and are found, ${harmless} harmless and silent, ${surviving} survive (${missed} of which files could tell).`;
}

/** The page. */
export function pageOf(bases: readonly Base[], judged: readonly Judged[]): string {
  const of = (expected: Expected): readonly Judged[] => judged.filter(({ row }) => row.expected === expected);
  return [
    '# Mutations',
    '',
    '`cdk8s-azwi check` finds nothing in sound files. This page says what it finds when each single value in them is changed:',
    'every annotation, label, name, namespace, subject, issuer, audience, id and role, on both sides, and everything around',
    'them. `test/check/mutations.test.ts` makes the changes by what a value looks like; tables beside it say of each what is to',
    'be found and why, and it holds `check` and this page to them.',
    '',
    `**${scoreOf(judged)}**`,
    '',
    '## What is changed',
    '',
    ...bases.map(
      ({ name, what }) => `- **${name}** (${judged.filter(({ outcome }) => outcome.base === name).length}): ${what}`,
    ),
    '',
    'A key loses a letter or gets a capital, or is taken away with its value. A text is emptied, loses a letter, gets a',
    'capital, a blank or quotes, or becomes another one of its kind; a client id becomes the principal id or that of another',
    'identity, an issuer loses its slash, a subject gets the other forms that people write. Flags are flipped; references',
    'go to another property or resource; lines of Bicep are taken away. What would be the same change of the same words in',
    'another base is made once.',
    '',
    '## What breaks the chain, and is found',
    '',
    'By one of these, and by nothing else, at the level of an error or a warning:',
    '',
    '| Code | Mutations | Title |',
    '|---|---|---|',
    ...codeRows(of('breaks')),
    '',
    '## What survives, since files cannot tell',
    '',
    'These break something, or may, and nothing is said: a rule speaks only of what files prove.',
    '',
    '| Why | Mutations | Such as |',
    '|---|---|---|',
    ...reasonRows(of('survives')),
    '',
    '## What survives, though files could tell',
    '',
    'They break something, and no rule looks at them.',
    '',
    '| Why | Mutations | Such as |',
    '|---|---|---|',
    ...reasonRows(of('missed')),
    '',
    '## What is harmless, and silent',
    '',
    '| Why | Mutations | Such as |',
    '|---|---|---|',
    ...reasonRows(of('harmless')),
    '',
  ].join('\n');
}

function codeRows(judged: readonly Judged[]): string[] {
  const counts = new Map<string, number>();
  for (const { outcome } of judged) for (const code of outcome.codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, count]) => `| [${code}](rules/${code}.md) | ${count} | ${CODES[code as Code].title} |`);
}

function reasonRows(judged: readonly Judged[]): string[] {
  const reasons = new Map<string, Judged[]>();
  for (const one of judged) {
    const known = reasons.get(one.row.why);
    if (known === undefined) reasons.set(one.row.why, [one]);
    else known.push(one);
  }
  return [...reasons]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([why, all]) => `| ${why} | ${all.length} | ${examplesOf(all)} |`);
}

const MOST = 2;

function examplesOf(judged: readonly Judged[]): string {
  const places = new Map<string, Set<string>>();
  for (const { outcome } of judged) places.set(outcome.at, (places.get(outcome.at) ?? new Set()).add(outcome.how));
  const shown = [...places].slice(0, MOST).map(([at, ways]) => `\`${at}\` (${[...ways].join(', ')})`);
  return places.size > MOST ? `${shown.join('; ')}; …` : shown.join('; ');
}
