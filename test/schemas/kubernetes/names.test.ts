import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDnsLabel, isDnsSubdomain, isLabelValue, isQualifiedName } from '../../../src/schemas/kubernetes';
import {
  ANNOTATION_KEY,
  DATA_KEY,
  ENV_NAME,
  isDns1035Label,
  isPathSegment,
  PORT_NAME,
  QUANTITY,
} from '../../../src/schemas/kubernetes/names';

const matches = (pattern: string) => (text: string) => new RegExp(pattern, 'u').test(text);

/** What each check accepts and refuses. */
const EXAMPLES: readonly [what: string, check: (text: string) => boolean, good: string[], bad: string[]][] = [
  [
    'a DNS label',
    isDnsLabel,
    ['a', '1', 'web-1', 'x--y', 'a'.repeat(63)],
    ['', '-a', 'a-', 'A', 'a.b', 'a_b', 'a\n', 'ä', 'a'.repeat(64)],
  ],
  ['an RFC 1035 label', isDns1035Label, ['a', 'web-1'], ['1a', '', 'a-', 'a.b', 'a'.repeat(64)]],
  [
    'a DNS subdomain',
    isDnsSubdomain,
    ['a', 'a.b', '1.2', 'web-1.example.com', 'a'.repeat(253)],
    ['', '.a', 'a.', 'a..b', 'a.-b', 'A.b', 'a/b', 'a'.repeat(254)],
  ],
  ['a path segment', isPathSegment, ['system:node', 'Admin', '...', 'a b'], ['', '.', '..', 'a/b', 'a%b']],
  [
    'a label key',
    isQualifiedName,
    ['app', 'App_1.x', 'app.kubernetes.io/name', `${'a'.repeat(253)}/${'b'.repeat(63)}`],
    ['', '/name', 'a/', 'a/b/c', '-a', 'a-', 'a b', 'Example.com/a', 'b'.repeat(64), `${'a'.repeat(254)}/b`],
  ],
  [
    'an annotation key',
    matches(ANNOTATION_KEY),
    ['app', 'Example.COM/A_b', 'a.b/c'],
    ['', '/a', 'a/', 'a b', 'a_b/c', 'b'.repeat(64)],
  ],
  [
    'a label value',
    isLabelValue,
    ['', 'a', 'A_1.b-c', '1.0', 'a'.repeat(63)],
    ['-a', 'a-', 'a b', 'a/b', '${CLIENT_ID}', 'id-${CLIENT_ID}', 'id-', 'a'.repeat(64)],
  ],
  ['a key of a ConfigMap', matches(DATA_KEY), ['a', '.env', 'A_b-c.txt'], ['', '.', '..', '..a', 'a b', 'a/b']],
  ['the name of an environment variable', matches(ENV_NAME), ['A', 'a.b-c', '1 X', '_'], ['', 'A=', 'ä', 'A\tB']],
  [
    'the name of a port',
    matches(PORT_NAME),
    ['http', '1a', 'a-b', 'a'.repeat(15)],
    ['', '80', 'a--b', '-a', 'HTTP', 'a'.repeat(16)],
  ],
  [
    'a quantity',
    matches(QUANTITY),
    ['1', '1.5', '.5', '5.', '-1', '+1', '500m', '2Gi', '1e3', '1E-3', '1E', '100n'],
    ['', 'm', '1 Gi', '512MB', '1x', '1.2.3', '1ki', '1K', 'e3', '1e', '1Gi '],
  ],
];

describe.each(EXAMPLES)('%s', (_what, check, good, bad) => {
  it.each(good.map((text) => [text]))('can be %j', (text) => {
    expect(check(text)).toBe(true);
  });

  it.each(bad.map((text) => [text]))('cannot be %j', (text) => {
    expect(check(text)).toBe(false);
  });
});

const ALPHABET = [...'abzAZ019-_./:%= \n$ä'];
const text = fc.string({ unit: fc.constantFrom(...ALPHABET), maxLength: 80 });

// The rules as apimachinery states them, in words of their own: nothing here is an expression of names.ts.
const inner = (one: string, allowed: string): boolean => [...one].every((char) => allowed.includes(char));
const LOWER = 'abcdefghijklmnopqrstuvwxyz0123456789';
const ANY_CASE = `${LOWER}${LOWER.toUpperCase()}`;
const label = (one: string): boolean => {
  return one !== '' && inner(one, `${LOWER}-`) && !one.startsWith('-') && !one.endsWith('-');
};
const name = (one: string): boolean => {
  const [first = '', last = ''] = [one.at(0), one.at(-1)];
  return one !== '' && one.length <= 63 && inner(one, `${ANY_CASE}-_.`) && inner(first + last, ANY_CASE);
};
const subdomain = (one: string): boolean => one.length <= 253 && one.split('.').every(label);

describe('for any text', () => {
  it('a DNS label is 1 to 63 of a-z, 0-9 and "-", with no "-" at either end', () => {
    fc.assert(
      fc.property(text, (one) => isDnsLabel(one) === (label(one) && one.length <= 63)),
      { numRuns: 2000 },
    );
  });

  it('a DNS subdomain is labels with dots between them, 253 characters at most', () => {
    fc.assert(
      fc.property(text, (one) => isDnsSubdomain(one) === subdomain(one)),
      { numRuns: 2000 },
    );
  });

  it('a label value is empty, or a name', () => {
    fc.assert(
      fc.property(text, (one) => isLabelValue(one) === (one === '' || name(one))),
      { numRuns: 2000 },
    );
  });

  it('a label key is a name, or a subdomain, a slash and a name', () => {
    fc.assert(
      fc.property(text, (one) => {
        const parts = one.split('/');
        const [prefix = '', last = ''] = parts;
        const wanted = parts.length === 1 ? name(prefix) : parts.length === 2 && subdomain(prefix) && name(last);
        return isQualifiedName(one) === wanted;
      }),
      { numRuns: 2000 },
    );
  });

  it('a DNS label is always a subdomain and a label value, too', () => {
    fc.assert(fc.property(text, (one) => !isDnsLabel(one) || (isDnsSubdomain(one) && isLabelValue(one))));
  });

  it('the checks take a moment, whatever somebody writes', () => {
    const long = `${'a-'.repeat(100_000)}/!`;
    const started = performance.now();
    for (const [, check] of EXAMPLES) check(long);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
