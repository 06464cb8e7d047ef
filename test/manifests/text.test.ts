import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/diagnostics';
import { printYaml } from '../../src/files';
import { readManifestText } from '../../src/manifests';

const HEAD = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n';

function read(text: string) {
  return readManifestText(text, 'a.yaml');
}

function manifests(text: string): unknown[] {
  const { objects, findings } = read(text);
  expect(findings.map(formatFinding)).toEqual([]);
  return objects.map(({ manifest }) => manifest);
}

/** What stands below `data`, as it is read. */
function data(text: string): unknown {
  return (manifests(`${HEAD}${text}`)[0] as { data: unknown }).data;
}

function told(text: string): string[] {
  return read(text).findings.map(formatFinding);
}

function kinds(text: string): unknown[] {
  return read(text).objects.map(({ manifest }) => manifest.kind);
}

describe('documents', () => {
  it('are divided by three hyphens, whatever follows on their line', () => {
    expect(
      kinds('apiVersion: v1\nkind: A\n--- # second\napiVersion: v1\nkind: B\n--- {apiVersion: v1, kind: C}\n'),
    ).toEqual(['A', 'B', 'C']);
  });

  it('are not divided by hyphens inside of a block scalar', () => {
    expect(data('data:\n  script: |\n    a\n    ---\n    b\n')).toEqual({ script: 'a\n---\nb\n' });
  });

  it('are left out where they are empty or null', () => {
    expect(kinds(`---\n---\n# nothing\n---\nnull\n---\n~\n...\n---\n${HEAD}---\n`)).toEqual(['ConfigMap']);
  });

  it('may end with three points and begin with directives', () => {
    expect(kinds(`%YAML 1.1\n---\n${HEAD}...\n# next\n%YAML 1.2\n---\n${HEAD}`)).toEqual(['ConfigMap', 'ConfigMap']);
  });

  it('may begin with a byte order mark and have lines that end as on Windows', () => {
    const windows = `\ufeff${HEAD}data:\n  text: |\n    a\n    b\n`.replaceAll('\n', '\r\n');
    expect(manifests(windows)).toEqual([
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data: { text: 'a\nb\n' } },
    ]);
  });

  it('may be JSON, with tabs, and one after the other as jq prints them', () => {
    expect(kinds('{\n\t"apiVersion": "v1",\n\t"kind": "A"\n}\n{\n\t"apiVersion": "v1",\n\t"kind": "B"\n}\n')).toEqual([
      'A',
      'B',
    ]);
  });
});

describe('scalars', () => {
  it('are words of YAML 1.1, too, as kubectl reads them', () => {
    expect(data('data: [yes, on, Off, n, TRUE, ~, Null, yEs, on call]')).toEqual([
      true,
      true,
      false,
      false,
      true,
      null,
      null,
      'yEs',
      'on call',
    ]);
  });

  it('are numbers as Go reads them', () => {
    expect(
      data('data: [012, 0o12, 0x1F, 0b11, 1_000, 08, 1e3, .5, -0, +7, 1.20, 12:30, 2024-01-02, 1.2.3, 0x, 1e]'),
    ).toEqual([10, 10, 31, 3, 1000, 8, 1000, 0.5, 0, 7, 1.2, '12:30', '2024-01-02', '1.2.3', '0x', '1e']);
  });

  it('are text in quotes, in blocks and with the tag of text', () => {
    expect(data('data: ["yes", \'012\', !!str 1, !!binary aGk=, ! 5]')).toEqual(['yes', '012', '1', 'hi', '5']);
  });

  it('are what their tag says', () => {
    expect(data('data: [!!int "5", !!bool "yes", !!float "1"]')).toEqual([5, true, 1]);
  });
});

describe('keys', () => {
  it('become text', () => {
    expect(data('data: {1: a, yes: b, 1.50: c}')).toEqual({ 1: 'a', true: 'b', 1.5: 'c' });
  });

  it('may have names of JavaScript', () => {
    expect(JSON.stringify(data('data: {__proto__: a, constructor: b}'))).toBe('{"__proto__":"a","constructor":"b"}');
  });

  it('must not stand twice', () => {
    expect(told(`${HEAD}data:\n  a: 1\n  b: 2\n  a: 3\n`)).toEqual([
      'AZWI902 error a.yaml:8:3\n  The key "a" stands in it twice.\n  Which one counts depends on the reader. Keep the right one.',
    ]);
  });

  it('must not be collections', () => {
    expect(told(`${HEAD}data:\n  ? [a]\n  : 1\n`)).toEqual([
      'AZWI902 error a.yaml:6:5\n  A key in it is a collection, and keys are text.\n  Put it in quotes, or remove it.',
    ]);
  });
});

describe('anchors', () => {
  it('are written out, and merged', () => {
    expect(data('data:\n  a: &a {v: 1, w: 2}\n  b: *a\n  c:\n    <<: *a\n    w: 3\n  d: {<<: [*a, {z: 4}]}\n')).toEqual(
      {
        a: { v: 1, w: 2 },
        b: { v: 1, w: 2 },
        c: { v: 1, w: 3 },
        d: { v: 1, w: 2, z: 4 },
      },
    );
  });

  it('must not contain themselves', () => {
    expect(told(`${HEAD}data: &a\n  b: *a\n`)).toEqual([
      'AZWI902 error a.yaml:6:6\n  The alias *a stands inside of what it stands for.\n  Write out what is meant.',
    ]);
  });

  it('must be there before their aliases', () => {
    expect(told(`${HEAD}data:\n  b: *a\n  a: &a 1\n`)[0]).toMatch(/^AZWI902 error a\.yaml:6:6\n/);
  });

  it('must not grow without bound: a billion laughs are refused at once', () => {
    const levels = Array.from(
      { length: 30 },
      (_, n) => `  l${n + 1}: &l${n + 1} [${Array(10).fill(`*l${n}`).join(', ')}]\n`,
    );
    const before = performance.now();
    expect(told(`${HEAD}data:\n  l0: &l0 lol\n${levels.join('')}`)).toEqual([
      'AZWI902 error a.yaml:11:47\n  Its aliases stand for more than 100,000 values.\n  Write out what is meant.',
    ]);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

describe('lists', () => {
  it('are opened, one inside the other, too', () => {
    const text =
      'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: A}\n- apiVersion: v1\n  kind: List\n  items: [{apiVersion: v1, kind: B}]\n- {apiVersion: v1, kind: C}\n';
    expect(kinds(text)).toEqual(['A', 'B', 'C']);
  });

  it('of one kind give their items kind and version, as the API answers', () => {
    const text = '{"apiVersion": "apps/v1", "kind": "DeploymentList", "items": [{"metadata": {"name": "web"}}]}';
    expect(manifests(text)).toEqual([{ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' } }]);
  });

  it('may be empty', () => {
    expect(manifests('apiVersion: v1\nkind: List\nitems: []\n')).toEqual([]);
    expect(manifests('apiVersion: v1\nkind: PodList\nitems: []\n')).toEqual([]);
  });

  it('are objects where only their name looks so', () => {
    expect(kinds('apiVersion: example.com/v1\nkind: AllowList\nspec: {}\n')).toEqual(['AllowList']);
  });

  it('must have a list of items', () => {
    expect(told('apiVersion: v1\nkind: List\nitems: {a: 1}\n')).toEqual([
      'AZWI903 error a.yaml:3:8\n  The items of the List are no list.\n  Check whether the file is complete.',
    ]);
  });
});

describe('what is no object', () => {
  it('is told where an object was meant: it has metadata', () => {
    expect(told('kind: Pod\nmetadata:\n  name: web\n')).toEqual([
      'AZWI903 error a.yaml:1:1\n  It has metadata, but no apiVersion.\n  Check whether the file is complete.',
    ]);
    expect(told('apiVersion: v1\nkind: 5\nmetadata: {}\n')[0]).toContain('It has metadata, but no kind.');
  });

  it('is text, a list or a number', () => {
    expect(told('just text\n---\n- a\n---\n5\n')).toEqual([
      'AZWI903 error a.yaml:1:1\n  a.yaml holds 3 documents with neither apiVersion nor kind: no Kubernetes object.\n' +
        '  Name the files that hold manifests.',
    ]);
  });
});

describe('what is no YAML', () => {
  it('is told with its line, and the other documents are read', () => {
    const text = `${HEAD}---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: "web\n---\n${HEAD}`;
    expect(kinds(text)).toEqual(['ConfigMap', 'ConfigMap']);
    expect(told(text)).toEqual([
      'AZWI902 error a.yaml:10:1\n  A text begins with " and does not end.\n  Mend it there, or a little above: the place is where a reader notices.',
    ]);
  });

  it('is a truncated dump', () => {
    expect(told('{"apiVersion": "v1", "kind": "List", "items": [{"apiVersion": "v1"')[0]).toMatch(
      /^AZWI902 error a\.yaml:1:\d+\n/,
    );
  });

  it('is a number that JSON does not have', () => {
    expect(told(`${HEAD}data: .nan\n`)).toEqual([
      'AZWI902 error a.yaml:5:7\n  .nan is a number that JSON does not have.\n  Put it in quotes if it is text.',
    ]);
  });

  it.each([
    ['JSON', (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`],
    ['maps on one line', (depth: number) => `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`],
    ['lists in lists', (depth: number) => `${'- '.repeat(depth)}1\n`],
    ['maps in maps', (depth: number) => Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}a:\n`).join('')],
    ['keys of keys', (depth: number) => `${'? '.repeat(depth)}1\n`],
    ['JSON on many lines', (depth: number) => `${'{"a":\n\t'.repeat(depth)}1${'}'.repeat(depth)}`],
    ['what is not closed', (depth: number) => '{"a":'.repeat(depth)],
  ])('is nested deeper than the library can read without an end of the process: %s', (_, nested) => {
    for (const depth of [900, 2_000]) {
      expect(told(nested(depth))).toEqual([
        'AZWI902 error a.yaml:1:1\n  It is nested deeper than can be read.\n  Kubernetes takes no such object.',
      ]);
    }
    expect(told(nested(50))[0]).not.toContain('nested');
  });

  it('is not deep for the brackets and hyphens that stand in its texts', () => {
    const brackets = '{['.repeat(1_000);
    expect(
      told(`${HEAD}data:\n  a: "${brackets}"\n  b: x${brackets}\n  c: |\n    ${brackets}\n    ${'- '.repeat(1_000)}\n`),
    ).toEqual([]);
  });

  it('is nested too deep', () => {
    for (const depth of [1_000, 100_000]) {
      expect(told(`${HEAD}data: ${'['.repeat(depth)}${']'.repeat(depth)}\n`)[0]).toMatch(
        /^AZWI902 error a\.yaml:\d+:\d+\n {2}It is nested deeper/,
      );
    }
  });
});

describe('places', () => {
  it('are those of the file, in later documents and in lists, too', () => {
    const text = `${HEAD}---\n# the list\napiVersion: v1\nitems:\n- apiVersion: v1\n  kind: Pod\n  metadata:\n    name: web\nkind: List\n`;
    const pod = read(text).objects[1];
    expect(pod?.place([])).toEqual({ file: 'a.yaml', line: 9, column: 3 });
    expect(pod?.place(['metadata', 'name'])).toEqual({ file: 'a.yaml', line: 12, column: 11 });
    expect(pod?.place(['metadata', 'labels', 'app'])).toEqual({ file: 'a.yaml', line: 12, column: 5 });
  });
});

describe('large files', () => {
  const item = (index: number): string =>
    `- apiVersion: v1\n  kind: ConfigMap\n  metadata:\n    name: c${index}\n  data:\n    text: |-\n      ---\n      - ${'x'.repeat(2_000)}\n`;

  it('are read item by item, with their places', () => {
    const count = 2_300;
    const text = `apiVersion: v1\nitems:\n${Array.from({ length: count }, (_, index) => item(index)).join('')}kind: List\nmetadata: {}\n`;
    const { objects, findings } = read(text);
    expect(findings).toEqual([]);
    expect(objects.length).toBe(count);
    expect(objects.at(-1)?.place(['metadata', 'name'])).toEqual({
      file: 'a.yaml',
      line: 2 + 8 * (count - 1) + 4,
      column: 11,
    });
    expect(objects[1]?.manifest.data).toEqual({ text: `---\n- ${'x'.repeat(2_000)}` });
  });

  it('are told where one object is larger than any API server takes', () => {
    expect(told(`${HEAD}data:\n  text: ${'x'.repeat(5 * 1024 * 1024)}\n`)).toEqual([
      'AZWI902 error a.yaml:1:1\n  This document has 5 MiB and is no List.\n' +
        '  An API server takes no object of more than 3 MiB. Check what wrote it.',
    ]);
  });
});

describe('everything that we print', () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'yes',
        'on',
        '012',
        '0x1',
        '1e3',
        '<<',
        '---',
        '...',
        '{{ x }}',
        'a: b',
        '# c',
        'true',
        '~',
        '%YAML',
      ),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie('any'), { maxKeys: 4 }),
    ),
  })).any;

  it('is read as it was', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 3 }), (values) => {
        const objects = values.map((spec) => ({ apiVersion: 'v1', kind: 'X', metadata: { name: 'x' }, spec }));
        fc.pre(objects.length > 0);
        expect(manifests(printYaml(objects))).toEqual(objects);
      }),
      { numRuns: 200 },
    );
  });

  it('is read the same from a list and with other line ends', () => {
    fc.assert(
      fc.property(value, (spec) => {
        const list = { apiVersion: 'v1', kind: 'List', items: [{ apiVersion: 'v1', kind: 'X', spec }] };
        expect(manifests(printYaml([list]).replaceAll('\n', '\r\n'))).toEqual(list.items);
      }),
      { numRuns: 100 },
    );
  });
});

it('never throws, whatever the text is', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '---',
          '\n',
          ' ',
          ':',
          '- ',
          '{',
          '}',
          '[',
          '&a',
          '*a',
          '"',
          "'",
          '|',
          '>',
          '<<: ',
          '? ',
          '!!int ',
          'kind: A',
          'apiVersion: v1',
          '\t',
          '#',
          '%',
          '@',
          '{{',
          'items:',
          '\u0000',
          '\ud800',
        ),
      ),
      (parts) => {
        read(parts.join(''));
      },
    ),
    { numRuns: 1_000 },
  );
});
