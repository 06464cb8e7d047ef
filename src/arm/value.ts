/** Values of which only a part is known, and what can be said of values without knowing them. */
import { createHash } from 'node:crypto';
import { type ArmList, type ArmObject, type ArmValue, Opaque, type Reference } from './resource';

/** Text of which some pieces are known: `format('id-{0}', parameters('name'))`. */
export class PartialText extends Opaque {
  constructor(readonly pieces: readonly (string | Opaque)[]) {
    super(undefined, called('text', pieces));
  }
}

/** A value whose members are computed when they are asked for, such as the outputs of a module. */
export class Openable extends Opaque {
  constructor(
    readonly open: (key: string) => ArmValue,
    reference?: Reference,
    symbol?: string,
  ) {
    super(reference, symbol);
  }
}

export function isList(value: ArmValue | undefined): value is ArmList {
  return Array.isArray(value);
}

export function isObject(value: ArmValue | undefined): value is ArmObject {
  return typeof value === 'object' && value !== null && !isList(value) && !(value instanceof Opaque);
}

// Names of properties are compared without regard to case, as Azure Resource Manager does.
function keyOf(object: ArmObject, name: string): string | undefined {
  if (Object.hasOwn(object, name)) return name;
  const wanted = name.toLowerCase();
  return Object.keys(object).find((key) => key.toLowerCase() === wanted);
}

/** A property of an object, whatever the case of its name; undefined where there is none. */
export function propertyOf(object: ArmObject, name: string): ArmValue | undefined {
  const key = keyOf(object, name);
  return key === undefined ? undefined : object[key];
}

/** An object with these properties. `__proto__` is a name like any other. */
export function objectOf(entries: Iterable<readonly [string, ArmValue]>): ArmObject {
  return Object.fromEntries(entries);
}

const LONGEST_SYMBOL = 400;
const symbols = new WeakMap<object, { readonly symbol: string | undefined }>();

/** A text that is equal for equal values; undefined where a value in it is like no other. */
export function symbolOf(value: ArmValue): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (value instanceof Opaque) return value.symbol;
  const known = symbols.get(value);
  if (known !== undefined) return known.symbol;
  const symbol = isList(value)
    ? joined('[', value.map(symbolOf), ']')
    : joined(
        '{',
        Object.entries(value).map(([key, one]) => {
          const inner = symbolOf(one);
          return inner === undefined ? undefined : `${JSON.stringify(key)}:${inner}`;
        }),
        '}',
      );
  symbols.set(value, { symbol });
  return symbol;
}

/** The symbol of what a function makes of values. */
export function called(name: string, values: readonly ArmValue[]): string | undefined {
  return joined(`${name}(`, values.map(symbolOf), ')');
}

function joined(start: string, parts: readonly (string | undefined)[], end: string): string | undefined {
  if (parts.includes(undefined)) return undefined;
  return short(`${start}${parts.join(',')}${end}`);
}

// Symbols stand inside of symbols: uncut, they would double at each step.
function short(symbol: string): string {
  if (symbol.length <= LONGEST_SYMBOL) return symbol;
  return `#${createHash('sha256').update(symbol).digest('base64url')}`;
}

/** Whether two values are equal; undefined where that is not known. */
export function equal(one: ArmValue, other: ArmValue): boolean | undefined {
  if (one === other && !(one instanceof Opaque)) return true;
  if (one instanceof Opaque || other instanceof Opaque) {
    const symbol = symbolOf(one);
    return symbol !== undefined && symbol === symbolOf(other) ? true : undefined;
  }
  if (isList(one)) {
    if (!isList(other) || one.length !== other.length) return false;
    return every(one.map((item, index) => equal(item, other[index] ?? null)));
  }
  if (isObject(one)) {
    if (!isObject(other) || Object.keys(one).length !== Object.keys(other).length) return false;
    return every(
      Object.entries(one).map(([key, item]) => {
        const same = Object.hasOwn(other, key) ? other[key] : undefined;
        return same === undefined ? false : equal(item, same);
      }),
    );
  }
  return false;
}

function every(results: readonly (boolean | undefined)[]): boolean | undefined {
  if (results.includes(false)) return false;
  return results.includes(undefined) ? undefined : true;
}

const sizes = new WeakMap<object, number>();

/** How many values there are in a value, each counted as often as it would be written. */
export function sizeOf(value: ArmValue): number {
  if (typeof value !== 'object' || value === null || value instanceof Opaque) return 1;
  const known = sizes.get(value);
  if (known !== undefined) return known;
  let size = 1;
  for (const one of isList(value) ? value : Object.values(value)) size += sizeOf(one);
  sizes.set(value, size);
  return size;
}

/** Whether all of a value is known. */
export function isKnown(value: ArmValue): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (value instanceof Opaque) return false;
  return (isList(value) ? value : Object.values(value)).every(isKnown);
}
