/** Texts that are YAML, or nearly. */
import fc from 'fast-check';

function lines(text: string): string[] {
  return text.trim().split('\n');
}

const GOOD_VALUES = `
a
b-c
x.y/z
1
-1
0x10
1e3
~
yes
""
"a b"
'it''s'
"\\u00e9\\n"
"\\ud83d\\ude00"
"#"
': '
a #c
a#c
http://x:1/
{}
[]
{a: 1}
{a: [b, {c: d}]}
[a, "b"]
[ a ,b ]
[[a]]
[-c, --b]
[$(A), a=b, ~, 1]
[a] # c
--
$(X)
\${X}
=
é世
017
1_000
12:30:45
a'b
a,b
a}
---
`;

// Wrong, or for the library.
const ODD_VALUES = [
  ...lines(`
.5
null
''
"\\x41"
"a
{"a":1}
{a: b, a: c}
{a:b}
[a,]
[-]
[a b]
[a:b]
[a]#c
-
- a
? a
:
:8080
{{ x }}
<<
%a
@a
!a
&a
*a
|
|-
>
|+
a: b
a:
.inf
"a"#c
"a" b
`),
  '"a" ',
  'a\u00a0',
];

const ODD_KEYS = [
  ...lines('a\nb\nc\nd\ne\nf\ng.h/i\n"k"\n\'l\'\n1\nyes\n~\nm n\no#\np:q\n<<\n-r\n/s\n{v\n0x1\n---\n...\n-\né'),
  'x ',
];

// Most of it must be right, or nothing of any size would be.
function mostly<T>(good: fc.Arbitrary<T>, odd: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 30, arbitrary: good }, { weight: 1, arbitrary: odd });
}

const value = mostly(fc.constantFrom(...lines(GOOD_VALUES)), fc.constantFrom(...ODD_VALUES));
const keys = mostly(
  fc.shuffledSubarray(['a', 'b-c', 'd.e/f', '"k"', "'l'", '1', 'm n', 'p:q', '-r', '0x1', 'é'], {
    minLength: 1,
    maxLength: 4,
  }),
  fc.array(fc.constantFrom(...ODD_KEYS), { minLength: 1, maxLength: 4 }),
);
const blanks = fc.constantFrom('', '', '', ' ', '  ');
const comment = fc.constantFrom('', '', '', '', ' # c');
const between = fc.constantFrom('', '', '', '', '', '', '\n', '# c\n', '      # c\n', '   \n');
const header = mostly(fc.constantFrom('|', '|-', '| # c'), fc.constantFrom('|2', '|+', '>'));
const lineOfBlock = mostly(
  fc.constantFrom('x', '# y', '- z', 'a: b', ' q', 'r  ', '"', ''),
  fc.constantFrom(' ', '    ', '\t'),
);

/** What follows a key or a hyphen, and the lines below. */
type Entry = readonly string[];

const { block } = fc.letrec<{ block: Entry; list: Entry; map: Entry; entry: Entry; compact: Entry }>((tie) => ({
  block: fc.oneof(tie('map'), tie('list')),
  map: keys.chain((names) =>
    fc
      .tuple(...names.map(() => tie('entry')))
      .map((entries) => names.flatMap((name, index) => after(`${name}:`, entries[index] ?? []))),
  ),
  list: fc
    .array(fc.oneof(tie('entry'), tie('compact')), { minLength: 1, maxLength: 3 })
    .map((entries) => entries.flatMap((entry) => after('-', entry))),
  entry: fc.oneof(
    { maxDepth: 3 },
    fc.tuple(blanks, value, blanks).map(([left, text, right]) => [` ${left}${text}${right}`]),
    fc.tuple(blanks, comment).map(([left, text]) => [`${left}${text}`]),
    fc
      .tuple(header, fc.array(lineOfBlock, { minLength: 1, maxLength: 4 }))
      .map(([first, body]) => [` ${first}`, ...body.map((line) => (line === '' ? '' : `  ${line}`))]),
    fc
      .tuple(comment, mostly(fc.constantFrom(2, 2, 4), fc.constantFrom(0, 1)), between, tie('block'))
      .map(([text, indent, noise, below]) => [
        text,
        ...below.map((line, index) => `${index === 0 ? noise : ''}${' '.repeat(indent)}${line}`),
      ]),
  ),
  // A map, or a list, that begins on the line of its hyphen.
  compact: tie('block').map(([first = '', ...rest]) => [` ${first}`, ...rest.map((line) => `  ${line}`)]),
}));

function after(start: string, [first = '', ...rest]: Entry): Entry {
  return [`${start}${first}`, ...rest];
}

/** Documents of maps, lists, values of every kind, comments and blanks, some of them wrong. */
export const anyDocument: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '---\n', '--- # c\n'),
    mostly(
      block,
      fc.tuple(block, block).map(([one, other]) => [...one, ...other]),
    ),
    mostly(fc.constant('\n'), fc.constant('')),
  )
  .map(([start, all, end]) => `${start}${all.join('\n')}${end}`);

const PIECES = [
  ...ODD_VALUES,
  ...lines(GOOD_VALUES),
  ' ',
  '  ',
  '\n',
  '\n  ',
  '- ',
  ': ',
  ' #',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
  '\t',
  '\u2003',
  '\n\n',
  '\n# c\n',
  '\\',
];

type Mutation = (text: string) => string;

function onLines(change: (all: string[], at: number) => void): fc.Arbitrary<Mutation> {
  return fc.nat(1000).map((number) => (text) => {
    const all = text.split('\n');
    change(all, number % all.length);
    return all.join('\n');
  });
}

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc
    .tuple(fc.nat(1000), fc.nat(3), fc.constantFrom('', ...PIECES))
    .map(([number, removed, piece]) => (text: string) => {
      const at = number % (text.length + 1);
      return `${text.slice(0, at)}${piece}${text.slice(at + removed)}`;
    }),
  onLines((all, at) => all.splice(at, 1)),
  onLines((all, at) => all.splice(at, 0, all.at(-1 - at) ?? '')),
  onLines((all, at) => all.splice(at, 1, ` ${all[at]}`)),
  onLines((all, at) => all.splice(at, 1, (all[at] ?? '').slice(1))),
  onLines((all, at) => all.splice(0, at)),
);

/** Texts with a few changes each. */
export function mutated(sources: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...sources), fc.array(mutation, { minLength: 1, maxLength: 4 }))
    .map(([source, mutations]) => mutations.reduce((text, mutate) => mutate(text), source));
}
