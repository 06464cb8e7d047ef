/**
 * What kubectl makes of text without quotes. It reads YAML with a reader for Go that takes words and numbers of YAML 1.1 and
 * of 1.2, so that neither standard alone says what arrives in the cluster.
 *
 * @see https://github.com/kubernetes-sigs/yaml/blob/master/goyaml.v2/resolve.go
 */

export type ScalarValue = string | number | boolean | null;

const WORDS: ReadonlyMap<string, ScalarValue> = new Map<string, ScalarValue>([
  ...words('y Y yes Yes YES true True TRUE on On ON', true),
  ...words('n N no No NO false False FALSE off Off OFF', false),
  ...words('~ null Null NULL', null),
  ['', null],
  ...words('.nan .NaN .NAN', Number.NaN),
  ...words('.inf .Inf .INF +.inf +.Inf +.INF', Number.POSITIVE_INFINITY),
  ...words('-.inf -.Inf -.INF', Number.NEGATIVE_INFINITY),
]);

function words(list: string, value: ScalarValue): [string, ScalarValue][] {
  return list.split(' ').map((word) => [word, value]);
}

const LONGEST_WORD = 5;
const NUMBER_START = /^[-+.0-9]/;

const INTEGER = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/** The value of a scalar that is not in quotes and has no tag. Dates stay text, because JSON has none. */
export function plainValue(text: string): ScalarValue {
  if (text.length <= LONGEST_WORD) {
    const word = WORDS.get(text);
    if (word !== undefined) return word;
  }
  if (!NUMBER_START.test(text)) return text;
  if (text.startsWith('.') && LOOSE_UNDERSCORE.test(text)) return text;
  const digits = text.replaceAll('_', '');
  return integer(digits) ?? float(digits) ?? text;
}

// A number that begins with its point may have them between its digits alone.
const LOOSE_UNDERSCORE = /(?:^|[^0-9])_|_(?:[^0-9]|$)/;

/** What is too large for a number is text. */
function float(text: string): number | undefined {
  const value = FLOAT.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

// Go is given the digits behind "0b" alone, and takes a sign before them.
const SIGNED_BINARY = /^0b([-+])([01]+)$/;

function integer(text: string): number | undefined {
  const [, inner, bits] = SIGNED_BINARY.exec(text) ?? [];
  if (bits !== undefined) return integer(`${inner}0b${bits}`);
  const found = INTEGER.exec(text);
  if (found === null) return undefined;
  const [, sign, hex, binary, octal, decimal] = found;
  const size =
    hex !== undefined
      ? Number(`0x${hex}`)
      : binary !== undefined
        ? Number(`0b${binary}`)
        : octal !== undefined
          ? Number(`0o${octal}`)
          : Number(decimal);
  // There is no -0 among whole numbers.
  return sign === '-' && size !== 0 ? -size : size;
}
