/** One string, number or key as YAML: the same bytes as cdk8s prints, except where a YAML reader would misread those. */
import { yamlLibrary } from './yaml-library';

/** What cdk8s gives to the yaml library (cdk8s/lib/yaml.js). */
export const CDK8S_OPTIONS = { keepUndefined: true, lineWidth: 0, version: '1.1' } as const;

// By far the most frequent form of a value and of a key; an exponent without a mantissa ("e5") is a number in 1.1.
const SIMPLE = /^(?![eE]-?\d)[A-Za-z_/][\w\-./]*$/;

const WORDS = new Set(
  (
    'y Y yes Yes YES true True TRUE on On ON n N no No NO false False FALSE off Off OFF ~ null Null NULL = << ' +
    '.nan .NaN .NAN .inf .Inf .INF +.inf +.Inf +.INF -.inf -.Inf -.INF'
  ).split(' '),
);
const LONGEST_WORD = 5;

// Everything that the schemas of YAML 1.1 (what the yaml library quotes, and so cdk8s) take for a number or a date.
const NUMBER_1_1 = new RegExp(
  `^(?:${[
    '[-+]?0b[01_]+',
    '[-+]?0x[0-9a-fA-F_]+',
    '[-+]?[0-9][0-9_]*',
    '[-+]?(?:[0-9][0-9_]*)?(?:\\.[0-9_]*)?[eE][-+]?[0-9]+',
    '[-+]?(?:[0-9][0-9_]*)?\\.[0-9_]*',
    '[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?',
    '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[tT]|[ \\t]+)[0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}(?:\\.[0-9]+)?' +
      '(?:[ \\t]*(?:Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?',
  ].join('|')})$`,
);

// What Go's reader (kubectl, Argo CD, Flux) takes for a number on top of that: it drops every underscore first, and its
// prefixes may be capitals. `0o17` is octal in YAML 1.2, too.
const NUMBER_IN_GO =
  /^[-+]?(?:0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+|(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)$/;

const NUMBER_START = /^[-+.0-9eE]/;

// The yaml library's own rule for what cannot stand without quotes, for text of one line.
const NOT_PLAIN = /^$|^[ ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-] |: | #|[ :]$/;

// Without the tab: PyYAML refuses one in text without quotes.
const PRINTABLE_LINE = /^[\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;

// cdk8s prints these raw; YAML 1.1 reads the first three as line breaks and refuses the others.
const RAW_IS_WRONG = /[\x85\u2028\u2029\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]/g;

const DOCUMENT_MARKER = /^(?:---|\.\.\.)/;

function isTakenForSomethingElse(text: string): boolean {
  if (text.length <= LONGEST_WORD && WORDS.has(text)) return true;
  if (!NUMBER_START.test(text)) return false;
  return NUMBER_1_1.test(text) || NUMBER_IN_GO.test(text.includes('_') ? text.replaceAll('_', '') : text);
}

function quoted(text: string): string {
  return text.includes('"') && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
}

// JSON on one line is YAML, once the characters are escaped that JSON allows raw and YAML does not.
function escaped(text: string): string {
  return JSON.stringify(text).replace(RAW_IS_WRONG, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function mustBeEscaped(text: string): boolean {
  if (text.search(RAW_IS_WRONG) !== -1) return true;
  if (!text.includes('\n')) return PRINTABLE_LINE.test(text.replaceAll('\t', ''));
  // In a block, readers take leading tabs for indentation, and the yaml library loses the spaces of text that is all blank.
  const blank = /^[ \t\n]*/.exec(text)?.[0] ?? '';
  return blank.includes('\t') || (blank.length === text.length && blank.includes(' '));
}

// Scripts and files in ConfigMaps are few, long and often the same in many objects. The bounds keep a long-lived process
// (watch mode) from collecting every version of every text.
const MEMO_ENTRIES = 500;
const MEMO_LENGTH = 100_000;
const memo = new Map<string, string>();

function fromLibrary(text: string): string {
  const known = memo.get(text);
  if (known !== undefined) return known;
  const printed = yamlLibrary().stringify({ k: text }, CDK8S_OPTIONS).slice('k: '.length, -1);
  if (memo.size >= MEMO_ENTRIES) memo.clear();
  if (text.length <= MEMO_LENGTH) memo.set(text, printed);
  return printed;
}

/**
 * A string as a YAML scalar.
 * @param indent the indentation of the collection that it is a value of; text of several lines is indented by two more.
 */
export function stringText(text: string, indent: string): string {
  if (SIMPLE.test(text)) return text.length <= LONGEST_WORD && WORDS.has(text) ? `"${text}"` : text;
  if (PRINTABLE_LINE.test(text)) return NOT_PLAIN.test(text) || isTakenForSomethingElse(text) ? quoted(text) : text;
  if (mustBeEscaped(text)) return escaped(text);
  const printed = fromLibrary(text);
  // The library printed it for a value in the outermost map.
  return indent === '' ? printed : printed.replace(/\n(?!\n|$)/g, `\n${indent}`);
}

/**
 * A key of a map, without its colon; always one line.
 * @param outermost whether the map is a whole document, where a key could be taken for a document marker.
 */
export function keyText(key: string, outermost: boolean): string {
  if (SIMPLE.test(key)) return key.length <= LONGEST_WORD && WORDS.has(key) ? `"${key}"` : key;
  if (PRINTABLE_LINE.test(key)) {
    const plain = !NOT_PLAIN.test(key) && !isTakenForSomethingElse(key) && !(outermost && DOCUMENT_MARKER.test(key));
    return plain ? key : quoted(key);
  }
  if (mustBeEscaped(key)) return escaped(key);
  // The value is on the same line or, after a long key, on the next.
  return yamlLibrary()
    .stringify({ [key]: 0 }, CDK8S_OPTIONS)
    .replace(/^\? |\n?: 0\n$/g, '');
}

/** A number as a YAML scalar; every reader of 1.1 and 1.2 reads the same number. */
export function numberText(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value < 0 ? '-.inf' : '.inf';
  if (Object.is(value, -0)) return '-0';
  const text = String(value);
  // In YAML 1.1, 1e+21 is a string.
  return text.includes('e') && !text.includes('.') ? text.replace('e', '.0e') : text;
}
