import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readManifestText } from '../../src/manifests';

const hasKubectl = spawnSync('kubectl', ['version', '--client']).status === 0;

const HEAD = 'apiVersion: example.com/v1\nkind: X\nmetadata:\n  name: x\n  namespace: shop\n';

/** What kubectl makes of a text. With --local it asks no server. */
function kubectl(text: string): unknown {
  const args = ['label', '--local', '-f', '-', '-o', 'json', 'seen=true'];
  const { stdout, stderr } = spawnSync('kubectl', args, { input: text, encoding: 'utf8', maxBuffer: 100_000_000 });
  if (stderr !== '') throw new Error(stderr);
  return (JSON.parse(stdout) as { spec: unknown }).spec;
}

function ours(text: string): unknown {
  const { objects, findings } = readManifestText(text, 'x.yaml');
  expect(findings).toEqual([]);
  return objects[0]?.manifest.spec;
}

describe.skipIf(!hasKubectl)('kubectl', () => {
  it('reads 5,000 words, numbers and what looks like them as we do', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0017890_.+-eExXoObBaf:'), minLength: 1, maxLength: 6 });
    const words = fc
      .constantFrom('y Y yes YES yEs n No on ON off Off true TRUE tRUE false null Null ~ 2024-01-02'.split(' '))
      .chain((list) => fc.constantFrom(...list));
    const isPlain = (one: string) => !/^[-+.]?$|^-$|^\.{3}$|^[-:]|:$|^[-+.]*inf$/i.test(one);
    const samples = fc.sample(fc.oneof({ weight: 4, arbitrary: digits }, words), { numRuns: 5_000 }).filter(isPlain);
    const text = `${HEAD}spec:\n${samples.map((one) => `- ${one}\n`).join('')}`;
    const [theirs, mine] = [kubectl(text), ours(text)].map((list) =>
      (list as unknown[]).map((one, index) => [samples[index], one]),
    );
    expect(mine).toEqual(theirs);
  });

  it.each([
    ['keys that are no text', 'spec: {1: a, yes: b, 1.50: c, 0x10: d}'],
    ['anchors and merges', 'spec:\n  m: &m {v: 1, w: 2}\n  c:\n    <<: *m\n    w: 3\n  l: {<<: [*m, {z: 4, v: 9}]}'],
    ['tags', 'spec: [!!str 1, !!binary aGk=, ! 5, !!int "5", !!bool "yes", !!float "1"]'],
    ['block scalars', 'spec:\n- |\n  a\n   b\n\n- >-\n  a\n  b\n\n  c\n- |2+\n   x\n\n- "a\\\n   b \\u00e9"'],
    ['flow collections over lines', 'spec: {a: [1,\n  2], "b":\n  c, d: }'],
    ['nothing', 'spec: [~, null, "", {a: }]'],
  ])('reads %s as we do', (_, text) => {
    expect(ours(`${HEAD}${text}\n`)).toEqual(kubectl(`${HEAD}${text}\n`));
  });
});
