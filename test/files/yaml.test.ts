import { Yaml } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { printYaml } from '../../src/files';

function value(text: string): string {
  return printYaml([{ v: text }]).slice('v: '.length, -1);
}

function key(text: string): string {
  return printYaml([{ [text]: 0 }]).slice(0, -': 0\n'.length);
}

describe('printYaml', () => {
  it('prints maps, lists and scalars in block style', () => {
    const pod = {
      kind: 'Pod',
      spec: { containers: [{ args: ['-v', 'a b'], name: 'main' }], hostNetwork: false, ttl: 30 },
    };
    expect(printYaml([pod])).toBe(
      [
        'kind: Pod',
        'spec:',
        '  containers:',
        '    - args:',
        '        - -v',
        '        - a b',
        '      name: main',
        '  hostNetwork: false',
        '  ttl: 30',
        '',
      ].join('\n'),
    );
  });

  it('separates documents by a line of three dashes', () => {
    expect(printYaml([{ a: 1 }, { b: 2 }])).toBe('a: 1\n---\nb: 2\n');
  });

  it('prints nothing for no documents', () => {
    expect(printYaml([])).toBe('');
  });

  it('prints lists in lists, and empty collections, on one line each', () => {
    expect(printYaml([{ a: [[1, [2]], [], {}], b: {}, c: [] }])).toBe(
      'a:\n  - - 1\n    - - 2\n  - []\n  - {}\nb: {}\nc: []\n',
    );
  });

  it('prints a text of several lines as a block', () => {
    expect(printYaml([{ data: { 'run.sh': 'echo a\n\necho b\n' }, list: ['a\nb'] }])).toBe(
      'data:\n  run.sh: |\n    echo a\n\n    echo b\nlist:\n  - |-\n    a\n    b\n',
    );
  });

  it('keeps the order of the keys', () => {
    expect(printYaml([{ b: 1, a: 2 }])).toBe('b: 1\na: 2\n');
  });

  it('prints undefined and null as null, as cdk8s does, and an undefined document as an empty one', () => {
    expect(printYaml([{ a: undefined, b: null, c: [undefined] }, undefined])).toBe(
      'a: null\nb: null\nc:\n  - null\n---\n\n',
    );
  });

  it('prints a key named __proto__ as any other', () => {
    expect(printYaml([JSON.parse('{"__proto__":{"a":1}}')])).toBe('__proto__:\n  a: 1\n');
  });

  it('prints what toJSON() returns', () => {
    expect(printYaml([{ toJSON: () => ({ at: new Date(0) }) }])).toBe('at: "1970-01-01T00:00:00.000Z"\n');
  });

  it('marks a key of more than 1,024 characters by a question mark', () => {
    const long = 'k'.repeat(1_025);
    expect(printYaml([{ [long]: { a: 1, b: [2] } }])).toBe(`? ${long}\n: a: 1\n  b:\n    - 2\n`);
    expect(printYaml([{ [`${long}\n`]: 'v' }])).toBe(`? "${long}\\n"\n: v\n`);
  });

  it('refuses an object that contains itself', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(() => printYaml([circle])).toThrow(/nested deeper than 1000 levels, or contains itself/);
  });

  it('refuses what is no data', () => {
    expect(() => printYaml([{ a: () => 1 }])).toThrow('A function cannot be printed as YAML.');
  });
});

// Each of these reads as something else than a string, to some reader, if it is not quoted.
const QUOTED = `y Y yes Yes YES n N no NO on On ON off OFF true True TRUE false FALSE ~ null Null NULL
  0 7 -1 +1 012 0777 08 1_000 0x1f 0b11 .5 1. . 1e3 1E3 e5 -e5 1.5e+3 .inf -.Inf .nan .NaN
  1:30 12:30:45 190:20:30.15 2024-01-01 2024-1-1T1:2:3Z 2001-12-14t21:59:43.10-05:00
  - ? : a: #a &b *a !a |a >a %a @a \`a {{.Values.x}} [a] {a} ,a`
  .split(/[ \n]+/)
  .filter((text) => text !== '');

const PLAIN = `a yea nope truth nulls Nil none _ a_b /etc/x a/b:1.2.3 -a --flag=x ?a :a a:b a#b a,b x=y 1.2.3 10.0.0.1/8
  10.0.0.1:80 8080:80 1:60 500m 128Mi 1e 0x 0xg 0b2 1.2.3-rc.1 2024-01-01-x 12ab +a .a .. ... --- $(POD_IP) \${X}
  https://a.b/c?d=e&f=g 00000000-0000-0000-0000-000000000000 é 日本 😀 a'b a"b a\\b`
  .split(/[ \n]+/)
  .filter((text) => text !== '');

describe('a scalar', () => {
  it.each(QUOTED)('%s is in quotes, as a value and as a key', (text) => {
    expect([value(text), key(text)]).toEqual([`"${text}"`, `"${text}"`]);
    expect(printYaml([{ [text]: text }])).toBe(Yaml.stringify({ [text]: text }));
  });

  it.each(PLAIN)('%s is plain', (text) => {
    expect(value(text)).toBe(text);
    expect(printYaml([{ a: { [text]: [text] } }])).toBe(Yaml.stringify({ a: { [text]: [text] } }));
  });

  it.each([
    ['', '""'],
    ['a: b', '"a: b"'],
    [' a', '" a"'],
    ['a #b', '"a #b"'],
    ['{"a":1}', '\'{"a":1}\''],
    ['"it\'s"', '"\\"it\'s\\""'],
    ['2024-01-01 10:00:00', '"2024-01-01 10:00:00"'],
    ['a\u0000\u0007\u001b', '"a\\0\\a\\e"'],
    ['a\r', '"a\\r"'],
    ['\ud800', '"\\ud800"'],
  ])('%j is printed as cdk8s does', (text, printed) => {
    expect(value(text)).toBe(printed);
    expect(printYaml([{ v: text }])).toBe(Yaml.stringify({ v: text }));
  });

  it.each([
    [0, '0'],
    [-5, '-5'],
    [-0, '-0'],
    [0.1, '0.1'],
    [1.5e-7, '1.5e-7'],
    [2 ** 53, '9007199254740992'],
    [Number.NaN, '.nan'],
    [Number.NEGATIVE_INFINITY, '-.inf'],
    [10n ** 20n, '100000000000000000000'],
  ])('the number %s is printed as cdk8s does', (number, printed) => {
    expect(printYaml([{ v: number }])).toBe(`v: ${printed}\n`);
    expect(printYaml([{ v: number }])).toBe(Yaml.stringify({ v: number }));
  });

  it('is in quotes as a key of a document where it could be taken for the end of it', () => {
    const text = '"---": 1\n"...": 2\na:\n  ---: 3\n';
    expect(printYaml([{ '---': 1, '...': 2, a: { '---': 3 } }])).toBe(text);
  });
});

describe('what cdk8s prints so that a reader gets something else', () => {
  it.each(['0o17', '-0o17', '0X1F', '0B11', '1e1_0', '-_1', '=', '<<'])('%s is in quotes here', (text) => {
    expect([value(text), key(text)]).toEqual([`"${text}"`, `"${text}"`]);
    expect(Yaml.stringify({ v: text })).toBe(`v: ${text}\n`);
  });

  it.each([
    ['a\u0085b', '"a\\u0085b"'],
    ['a\u2028b', '"a\\u2028b"'],
    ['a\u2029b', '"a\\u2029b"'],
    ['a\u007fb', '"a\\u007fb"'],
    ['\ufeffa', '"\\ufeffa"'],
    ['\uffff', '"\\uffff"'],
    ['a\tb', '"a\\tb"'],
    ['\ta\nb', '"\\ta\\nb"'],
    ['  \n', '"  \\n"'],
  ])('%j is escaped here', (text, printed) => {
    expect([value(text), key(text)]).toEqual([printed, printed]);
    expect(Yaml.stringify({ v: text })).not.toBe(`v: ${printed}\n`);
  });

  it('a number with an exponent has a fraction here', () => {
    expect(printYaml([{ v: [1e21, 1e-7] }])).toBe('v:\n  - 1.0e+21\n  - 1.0e-7\n');
    expect(Yaml.stringify({ v: [1e21, 1e-7] })).toBe('v:\n  - 1e+21\n  - 1e-7\n');
  });

  it('an object that occurs twice is printed twice here', () => {
    const labels = { app: 'a' };
    expect(printYaml([{ a: labels, b: labels }])).toBe('a:\n  app: a\nb:\n  app: a\n');
    expect(Yaml.stringify({ a: labels, b: labels })).toBe('a: &a1\n  app: a\nb: *a1\n');
  });
});
