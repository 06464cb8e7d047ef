import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument, readTree } from '../../src/manifests/document';
import { readPlainYaml } from '../../src/manifests/plain-yaml';
import { splitDocuments } from '../../src/manifests/split';
import { anyDocument, mutated } from './plain-yaml';

const ROOT = join(__dirname, '../..');

/** Every document of YAML that is committed: files, examples in Markdown, fixtures in tests. */
function committed(): string[] {
  const files = execFileSync('git', ['ls-files', '-z', '*.yaml', '*.yml', '*.md', '*.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return files
    .split('\0')
    .filter((file) => file !== '')
    .flatMap((file) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      if (/\.ya?ml$/.test(file)) return [text];
      const examples = file.endsWith('.md') ? /```ya?ml[^\n]*\n([\s\S]*?)```/g : /`(apiVersion:[\s\S]*?)`/g;
      return Array.from(text.matchAll(examples), ([, example = '']) => example);
    })
    .flatMap((text) => splitDocuments(text).map((document) => document.text));
}

const documents = committed();

function expectSame(text: string): void {
  const plain = readPlainYaml(text);
  if (plain === undefined) return;
  // As text, differences of order among keys would show as well.
  expect(JSON.stringify(plain), text).toBe(JSON.stringify(readTree({ text, line: 1 })));
}

describe('plain YAML', () => {
  it('is read without the library', () => {
    const text = `--- # the first
# what people write
apiVersion: v1
kind: List
metadata:
    name: "a b" # four blanks
    labels: {}
    annotations: {a: b, "c": 'd'}
items:
- name: it's
  args: [sh, -c, "x, y"]
  url: http://a:80/#b
-   - 'it''s'
    - "a\\tb"
-
  on: 1_000
  off: ~
script: |
  #!/bin/sh

    indented
stripped: |-
  a: b
empty:
`;
    expect(readPlainYaml(text)).toEqual({
      value: {
        apiVersion: 'v1',
        kind: 'List',
        metadata: { name: 'a b', labels: {}, annotations: { a: 'b', c: 'd' } },
        items: [
          { name: "it's", args: ['sh', '-c', 'x, y'], url: 'http://a:80/#b' },
          ["it's", 'a\tb'],
          { true: 1000, false: null },
        ],
        script: '#!/bin/sh\n\n  indented\n',
        stripped: 'a: b',
        empty: null,
      },
    });
  });

  it.each([
    ['an anchor', 'a: &b c\n'],
    ['an alias', 'a: *b\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a directive', '%YAML 1.1\n---\na: b\n'],
    ['what a merge key merges', '<<: {a: b}\n'],
    ['a complex key', '? a\n: b\n'],
    ['a key that stands twice', 'a: 1\na: 2\n'],
    ['two keys of one text', 'yes: 1\n"true": 2\n'],
    ['a key that is nothing', '~: 1\n'],
    ['a key that changes the nature of an object', '__proto__: {a: b}\n'],
    ['text without quotes of two lines', 'a: b\n  c\n'],
    ['text in quotes of two lines', 'a: "b\n  c"\n'],
    ['a list in brackets of two lines', 'a: [b,\n  c]\n'],
    ['a folded block', 'a: >\n  b\n'],
    ['a block that keeps its last blank lines', 'a: |+\n  b\n\n'],
    ['a block with its indentation in digits', 'a: |2\n    b\n'],
    ['a block that the text ends in', 'a: |\n  b'],
    ['a comment that is less indented than the block before', 'a: |\n    b\n  # c\n'],
    ['a tab', 'a:\tb\n'],
    ['a character that is a line break to some', 'a: b\u2028c\n'],
    ['a byte order mark', '\ufeffa: b\n'],
    ['indentation that leads nowhere', 'a:\n    b: 1\n  c: 2\n'],
    ['a list below keys', 'a: 1\n- b\n'],
    ['a colon in text without quotes', 'a: b: c\n'],
    ['text behind quotes', 'a: "b" c\n'],
    ['a comment that is not apart', 'a: "b"#c\n'],
    ['a blank that is none', 'a: "b"\u2003# c\n'],
    ['a number that JSON does not have', 'a: .inf\n'],
    ['text that is a whole document', 'a\n'],
    ['an escape that JSON does not have', 'a: "\\x41"\n'],
    ['a template', 'a: {{ .Values.b }}\n'],
    ['a marker inside', 'a: 1\n...\n'],
    ['nothing', '# a\n'],
    ['depth', `${'- '.repeat(200)}a\n`],
  ])('leaves %s to the library', (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });

  it('is nearly all that is committed here, and what the library makes of it', () => {
    const readable = documents.filter((text) => 'value' in readTree({ text, line: 1 }));
    expect(readable.length).toBeGreaterThan(100);
    for (const text of readable) expectSame(text);
    const plain = readable.filter((text) => readPlainYaml(text) !== undefined);
    expect(plain.length / readable.length).toBeGreaterThan(0.9);
  });

  it('is what the library makes of it, whatever it is made of', () => {
    const some = fc.sample(anyDocument, 1000).filter((text) => readPlainYaml(text) !== undefined);
    expect(some.length).toBeGreaterThan(300);
    fc.assert(fc.property(anyDocument, expectSame), { numRuns: 3000 });
  });

  it('is what the library makes of it when manifests are changed at random', () => {
    const sources = documents.map((text) => text.slice(0, 600));
    fc.assert(fc.property(mutated(sources), expectSame), { numRuns: 3000 });
  });

  it('tells what is wrong as the library does', () => {
    expect(readDocument({ text: 'a: 1\nb:\n  - c\n  d: 1\n', line: 10 })).toEqual({
      problem: {
        message: 'All mapping items must start at the same column.',
        help: 'Mend it there, or a little above: the place is where a reader notices.',
        line: 13,
        column: 1,
      },
    });
  });

  it.each([
    ['keys', 'a: 1\n'],
    ['items', '- a\n'],
    ['blanks', '\n'],
    ['colons', 'a:'],
    ['quotes', '"'],
    ['quotes in pairs', "''"],
    ['backslashes', '"\\'],
    ['brackets', '['],
    ['comments', ' #'],
    ['lines of a block', '  a\n'],
  ])('takes time that grows with the text: %s', (_, part) => {
    const text = `a:\n- b: |\n    c\n- ${part.repeat(1_000_000 / part.length)}`;
    const before = performance.now();
    readPlainYaml(text);
    readPlainYaml(part.repeat(1_000_000 / part.length));
    readPlainYaml(`a: |\n${part.repeat(1_000_000 / part.length)}`);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
