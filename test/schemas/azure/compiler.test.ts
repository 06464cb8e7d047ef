import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explain } from '../../../src/schemas/azure/explain';
import { inert } from '../../../src/schemas/azure/inert';
import { validatorOf } from '../../../src/schemas/azure/validators';
import { compile, type Diagnostic, describeWithBicep, workspace } from '../../support/bicep-compiler';
import { GOOD_BODIES, GOOD_TYPES } from './bodies';
import { locatedResource } from './located-print';
import { sampleBody } from './type-samples';

/** What the compiler's codes are called here. */
const CODES: Readonly<Record<string, string>> = {
  BCP037: 'AZWI811',
  BCP089: 'AZWI811',
  BCP187: 'AZWI811',
  BCP034: 'AZWI812',
  BCP036: 'AZWI812',
  BCP327: 'AZWI812',
  BCP328: 'AZWI812',
  BCP332: 'AZWI812',
  BCP333: 'AZWI812',
  BCP416: 'AZWI812',
  BCP088: 'AZWI812',
  BCP035: 'AZWI813',
  BCP073: 'AZWI814',
};

function compilerSays(diagnostics: readonly Diagnostic[]): string[] {
  const lines = diagnostics
    .filter(({ code }) => code.startsWith('BCP'))
    .map(({ code, range }) => `line ${range.start.line}: ${CODES[code] ?? code}`);
  return [...new Set(lines)].sort();
}

/** What the schema alone says, without the limits that the compiler does not know. */
function schemaSays(type: string, body: unknown, lineOf: (path: readonly (string | number)[]) => number): string[] {
  const [resource = '', version = ''] = type.split('@');
  const { value } = inert(body, () => false);
  const validate = validatorOf(resource, version);
  validate?.(value);
  const lines = (validate?.errors ?? []).flatMap((error) => {
    const issue = explain(error, value, type);
    if (issue === undefined) return [];
    const at = issue.code === 'AZWI813' ? issue.path.slice(0, -1) : issue.path;
    return [`line ${lineOf(at)}: ${issue.code}`];
  });
  return [...new Set(lines)].sort();
}

/** Replaces everything that lies at a depth. */
function replacedAt(body: unknown, depth: number, value: unknown): unknown {
  if (depth === 0) return value;
  if (Array.isArray(body)) return body.map((item) => replacedAt(item, depth - 1, value));
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(Object.entries(body).map(([key, item]) => [key, replacedAt(item, depth - 1, value)]));
}

function depthOf(body: unknown): number {
  if (typeof body !== 'object' || body === null) return 0;
  return 1 + Math.max(0, ...Object.values(body).map(depthOf));
}

const WRONG = [5, true, 'wrong', '', null, {}, [], { nonsense: 1 }, [null]] as const;

describeWithBicep('what our schemas say is what the Bicep compiler says', () => {
  test.each(GOOD_TYPES)('about a good %s', async (type) => {
    const { text } = locatedResource(type, GOOD_BODIES[type]);
    const { diagnostics } = await compile(join(workspace({ 'main.bicep': text }), 'main.bicep'));
    expect(compilerSays(diagnostics)).toEqual([]);
  });

  test.each(GOOD_TYPES)('about everything that can be set on %s, right and wrong, at every depth', async (type) => {
    const sample = sampleBody(type, 'without read-only');
    const bodies = [sample, sampleBody(type, 'with read-only')];
    for (let depth = 1; depth <= depthOf(sample); depth++) {
      for (const value of WRONG) bodies.push(replacedAt(sample, depth, value));
    }
    const located = bodies.map((body) => locatedResource(type, body));
    const folder = workspace(Object.fromEntries(located.map(({ text }, at) => [`${at}.bicep`, text])));
    for (const [at, body] of bodies.entries()) {
      const { diagnostics } = await compile(join(folder, `${at}.bicep`));
      const { lineOf = () => -1, text = '' } = located[at] ?? {};
      expect({ text, said: schemaSays(type, body, lineOf) }).toEqual({ text, said: compilerSays(diagnostics) });
    }
  });
});
