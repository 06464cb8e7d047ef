/** Functions of the template language over text and numbers. What is not computed here is undefined, never a guess. */

import { idSegments } from './id-value';
import { type ArmValue, Opaque } from './resource';
import { isList, isObject, PartialText } from './value';

/** A function over values that may be opaque; undefined where its result is not known. */
export type Pure = (args: readonly ArmValue[]) => ArmValue | undefined;

// Azure refuses longer texts, and so many can be made of little.
const LONGEST = 131_072;
const MOST_PIECES = 1000;

function texts(args: readonly ArmValue[]): args is readonly string[] {
  return args.every((arg) => typeof arg === 'string');
}

/** Text as `format` and `string` write a value; undefined where that is not known. */
function written(value: ArmValue): string | Opaque | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (value === null) return '';
  return value instanceof Opaque ? value : undefined;
}

/** Text out of pieces, known and unknown. */
export function textOfPieces(pieces: readonly (string | Opaque)[]): ArmValue | undefined {
  const merged: (string | Opaque)[] = [];
  for (const piece of pieces.flatMap((one) => (one instanceof PartialText ? one.pieces : [one]))) {
    const last = merged.at(-1);
    if (piece === '') continue;
    if (typeof piece === 'string' && typeof last === 'string') merged[merged.length - 1] = last + piece;
    else merged.push(piece);
  }
  const length = merged.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 1), 0);
  if (length > LONGEST || merged.length > MOST_PIECES) return undefined;
  const [only = '', ...others] = merged;
  return others.length === 0 ? only : new PartialText(merged);
}

const HOLE = /\{\{|\}\}|\{(\d+)\}|[{}]/g;

function format([pattern, ...values]: readonly ArmValue[]): ArmValue | undefined {
  if (typeof pattern !== 'string') return undefined;
  const pieces: (string | Opaque)[] = [];
  let done = 0;
  for (const found of pattern.matchAll(HOLE)) {
    pieces.push(pattern.slice(done, found.index));
    done = found.index + found[0].length;
    const piece = hole(found[0], found[1] === undefined ? undefined : values[Number(found[1])]);
    if (piece === undefined) return undefined;
    pieces.push(piece);
  }
  pieces.push(pattern.slice(done));
  return textOfPieces(pieces);
}

// A hole with a width or a format of its own is left alone.
function hole(mark: string, value: ArmValue | undefined): string | Opaque | undefined {
  if (mark === '{{') return '{';
  if (mark === '}}') return '}';
  return value === undefined ? undefined : written(value);
}

function concat(args: readonly ArmValue[]): ArmValue | undefined {
  if (args.every(isList)) return args.flat();
  const pieces = args.map(written);
  return pieces.every((piece) => piece !== undefined) && !args.some(isList) ? textOfPieces(pieces) : undefined;
}

function split([text, marks]: readonly ArmValue[]): ArmValue | undefined {
  const separators = isList(marks) ? marks : [marks ?? null];
  if (!texts(separators) || text === undefined) return undefined;
  if (typeof text !== 'string') return separators.length === 1 && separators[0] === '/' ? idSegments(text) : undefined;
  const known = separators.filter((mark) => mark !== '');
  if (known.length === 0) return [text];
  return text.split(new RegExp(known.map((mark) => mark.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')));
}

function replace(args: readonly ArmValue[]): ArmValue | undefined {
  if (!texts(args)) return undefined;
  const [text, old, next] = args;
  if (text === undefined || old === undefined || old === '' || next === undefined) return undefined;
  const count = text.split(old).length - 1;
  return text.length + count * next.length > LONGEST ? undefined : text.replaceAll(old, () => next);
}

function substring([text, start, length]: readonly ArmValue[]): ArmValue | undefined {
  if (typeof text !== 'string' || typeof start !== 'number') return undefined;
  const end = length === undefined ? text.length : typeof length === 'number' ? start + length : undefined;
  return end === undefined || start < 0 || end < start || end > text.length ? undefined : text.slice(start, end);
}

function join([items, mark]: readonly ArmValue[]): ArmValue | undefined {
  if (!isList(items) || typeof mark !== 'string') return undefined;
  const pieces = items.map(written);
  if (!pieces.every((piece) => piece !== undefined)) return undefined;
  return textOfPieces(pieces.flatMap((piece, index) => (index === 0 ? [piece] : [mark, piece])));
}

function string([value]: readonly ArmValue[]): ArmValue | undefined {
  if (value === undefined || value === null) return undefined;
  // How numbers and characters of other alphabets are written in JSON is not needed by anybody.
  if (isList(value) || isObject(value)) return undefined;
  return written(value);
}

function json([text]: readonly ArmValue[]): ArmValue | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return value === null || typeof value === 'boolean' || typeof value === 'string' || Number.isSafeInteger(value)
      ? (value as ArmValue)
      : plain(value, 0);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const DEEPEST = 50;

/** JSON as a value; undefined where it is deeper than anybody writes. */
export function plain(value: unknown, depth: number): ArmValue | undefined {
  if (value === null || typeof value !== 'object') return value as ArmValue;
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => plain(item, depth + 1));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  const entries = Object.entries(value).map(([key, item]) => [key, plain(item, depth + 1)] as const);
  return entries.every((entry): entry is readonly [string, ArmValue] => entry[1] !== undefined)
    ? Object.fromEntries(entries)
    : undefined;
}

function bool([value]: readonly ArmValue[]): ArmValue | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (typeof value !== 'string' || !/^(?:true|false)$/i.test(value)) return undefined;
  return value.toLowerCase() === 'true';
}

function int([value]: readonly ArmValue[]): ArmValue | undefined {
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

function onText(compute: (text: string) => ArmValue | undefined): Pure {
  return ([text]) => (typeof text === 'string' ? compute(text) : undefined);
}

// Letters beyond ASCII have rules of their own, which are not those of JavaScript.
function ascii(compute: (text: string) => string): Pure {
  return onText((text) => (/^[\u0000-\u007f]*$/.test(text) ? compute(text) : undefined));
}

function twoTexts(compute: (one: string, other: string) => ArmValue | undefined): Pure {
  return (args) => {
    const [one, other] = args;
    return typeof one === 'string' && typeof other === 'string' ? compute(one, other) : undefined;
  };
}

function twoNumbers(compute: (one: number, other: number) => number | boolean): Pure {
  return ([one, other]) => {
    if (typeof one !== 'number' || typeof other !== 'number') return undefined;
    const result = compute(one, other);
    return typeof result === 'boolean' || Number.isSafeInteger(result) ? result : undefined;
  };
}

function numbers(choose: (...values: number[]) => number): Pure {
  return (args) => {
    const values = args.flatMap((arg) => (isList(arg) ? arg : [arg]));
    return values.length > 0 && values.length < 1000 && values.every((value) => typeof value === 'number')
      ? choose(...values)
      : undefined;
  };
}

// A minus zero is a zero.
const whole = (value: number): number => Math.trunc(value) + 0;

export const TEXT_FUNCTIONS: ReadonlyMap<string, Pure> = new Map<string, Pure>([
  ['format', format],
  ['concat', concat],
  ['split', split],
  ['replace', replace],
  ['substring', substring],
  ['join', join],
  ['string', string],
  ['json', json],
  ['bool', bool],
  ['int', int],
  ['tolower', ascii((text) => text.toLowerCase())],
  ['toupper', ascii((text) => text.toUpperCase())],
  ['trim', ascii((text) => text.trim())],
  ['startswith', twoTexts((text, start) => text.toLowerCase().startsWith(start.toLowerCase()))],
  ['endswith', twoTexts((text, end) => text.toLowerCase().endsWith(end.toLowerCase()))],
  ['indexof', twoTexts((text, part) => text.toLowerCase().indexOf(part.toLowerCase()))],
  ['lastindexof', twoTexts((text, part) => text.toLowerCase().lastIndexOf(part.toLowerCase()))],
  ['base64', onText((text) => Buffer.from(text).toString('base64'))],
  ['add', twoNumbers((one, other) => one + other)],
  ['sub', twoNumbers((one, other) => one - other)],
  ['mul', twoNumbers((one, other) => one * other)],
  ['div', twoNumbers((one, other) => (other === 0 ? Number.NaN : whole(one / other)))],
  ['mod', twoNumbers((one, other) => (other === 0 ? Number.NaN : whole(one % other)))],
  ['min', numbers(Math.min)],
  ['max', numbers(Math.max)],
  ['less', twoNumbers((one, other) => one < other)],
  ['lessorequals', twoNumbers((one, other) => one <= other)],
  ['greater', twoNumbers((one, other) => one > other)],
  ['greaterorequals', twoNumbers((one, other) => one >= other)],
]);
