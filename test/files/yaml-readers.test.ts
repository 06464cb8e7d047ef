import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Yaml } from 'cdk8s';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { printYaml } from '../../src/files';

// Pieces that mean something to some reader, in any order.
const PIECES = [
  ...'\n\t :#-?%"\'\\&*!|>{}[],`@é😀\r017_eE+.xob=~',
  ...['\n\n', '  ', '---', '...', '\u00a0', '\u0000', '\u001b', '\u0085', '\u2028', '\ufeff', '<<', 'y', 'no', 'null'],
  ...['12:30', '2024-01-01', 'foo', 'a'.repeat(40)],
];
const nastyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(''));
const nearNumber = fc
  .array(fc.constantFrom(...'0123456789_.eE+-xXoObB:aftTZ ~'), { maxLength: 9 })
  .map((all) => all.join(''));
const text = fc.oneof(nastyText, nearNumber, fc.string({ unit: 'grapheme' }));

const tree = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(text, tie('node'), { maxKeys: 4 }),
  ),
})).node;
const document = fc.dictionary(text, tree, { maxKeys: 4 });

// The differences that printYaml names; a tree without one of these must come out the same to the byte.
function isDifferentFromCdk8s(part: unknown): boolean {
  if (typeof part === 'number') return /^-?\d+e/.test(String(part));
  if (typeof part === 'string') {
    const reread = part.replaceAll('_', '').toLowerCase();
    return (
      /[\t\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/.test(part) ||
      /^[ \n]* [ \n]*$/.test(part) ||
      ['=', '<<'].includes(part) ||
      /^[-+]?(?:0[xob][\da-f]+|\.?\d[\d.]*(?:e[-+]?\d+)?)$/.test(reread)
    );
  }
  if (typeof part !== 'object' || part === null) return false;
  return Object.entries(part).flat().some(isDifferentFromCdk8s);
}

describe('printYaml', () => {
  it('prints the same bytes as cdk8s, whatever the object, except for the differences it names', () => {
    let compared = 0;
    const property = fc.property(document, (object) => {
      if (isDifferentFromCdk8s(object)) return;
      compared += 1;
      expect(printYaml([object])).toBe(Yaml.stringify(object));
    });
    fc.assert(property, { numRuns: 3_000 });
    expect(compared).toBeGreaterThan(700);
  });

  it('prints the same bytes as cdk8s for any text, as a value and as a key, at any depth', () => {
    const property = fc.property(
      text.filter((one) => !isDifferentFromCdk8s(one)),
      (one) => {
        const object = { [one]: one, a: [{ b: [[one], { [one]: [one] }] }] };
        expect(printYaml([object])).toBe(Yaml.stringify(object));
      },
    );
    fc.assert(property, { numRuns: 2_500 });
  });

  it.each(['1.1', '1.2'] as const)('reads back as the same objects in YAML %s', (version) => {
    const property = fc.property(fc.array(document, { minLength: 1, maxLength: 3 }), (objects) => {
      const documents = parseAllDocuments(printYaml(objects), { version });
      expect(documents.flatMap((one) => one.errors)).toEqual([]);
      // Through JSON, since __proto__ is a key here and -0 is 0 to most readers.
      expect(JSON.stringify([...documents].map((one) => one.toJS()))).toBe(JSON.stringify(objects));
    });
    fc.assert(property, { numRuns: 800 });
  });
});

const hasKubectl = spawnSync('kubectl', ['version', '--client']).status === 0;

describe.skipIf(!hasKubectl)('kubectl', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'azwi-yaml-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(args: readonly string[]): string {
    const { stdout, stderr } = spawnSync('kubectl', args, { encoding: 'utf8', maxBuffer: 100_000_000 });
    expect(stderr).toBe('');
    return stdout;
  }

  it('reads 3,000 nasty texts, as values and as keys, as they are', () => {
    const texts = fc.sample(text, 3_000).filter((one) => !/\p{Surrogate}/u.test(one));
    const list = texts.map((one) => [one, { [one]: [{ [one]: one }] }]);
    const file = join(folder, 'texts.yaml');
    writeFileSync(file, printYaml([{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'texts' }, list }]));
    // With --local it asks no server; -o json shows what was understood.
    const understood: unknown = JSON.parse(run(['label', '--local', '-f', file, '-o', 'json', 'seen=true'])).list;
    expect(understood).toEqual(list);
  });

  // Without U+0085 and U+2028: kustomize reads them right and prints them wrong.
  it('kustomizes what cdk8s prints so that kubectl refuses it or reads something else', () => {
    const traps = ['0o17', '0X1F', '1e1_0', '-_1', '=', '<<', '\ufeffa', 'a\tb', '  \n', 'y', '012', '1:30'];
    const data = Object.fromEntries(traps.map((trap, index) => [`k${index}`, trap]));
    const objects = ['one', 'two'].map((name) => ({ apiVersion: 'v1', data, kind: 'ConfigMap', metadata: { name } }));
    writeFileSync(join(folder, 'traps.yaml'), printYaml(objects));
    writeFileSync(join(folder, 'kustomization.yaml'), 'resources: [traps.yaml]\n');
    const documents = parseAllDocuments(run(['kustomize', folder]), { version: '1.2' });
    expect([...documents].map((one) => one.toJS())).toEqual(objects);
  });
});
