/** Functions of the template language over lists, objects and truth. */
import { type ArmValue, Opaque } from './resource';
import type { Pure } from './text-functions';
import { equal, isList, isObject, objectOf, PartialText, propertyOf } from './value';

const LONGEST_RANGE = 10_000;

function empty([value]: readonly ArmValue[]): ArmValue | undefined {
  if (value === null || value === '') return true;
  if (typeof value === 'string') return false;
  if (isList(value)) return value.length === 0;
  if (isObject(value)) return Object.keys(value).length === 0;
  return value instanceof PartialText && value.pieces.some((piece) => typeof piece === 'string') ? false : undefined;
}

function coalesce(args: readonly ArmValue[]): ArmValue | undefined {
  const first = args.findIndex((arg) => arg !== null);
  if (first < 0) return args.length === 0 ? undefined : null;
  const value = args[first];
  if (!(value instanceof Opaque) || value instanceof PartialText || first === args.length - 1) return value;
  // An unknown value may be null. What a resource has is kept where nothing else would stand in for it.
  const others = args.slice(first + 1);
  return value.reference?.path !== undefined && others.every((one) => one === null || one === '') ? value : undefined;
}

function contains([where, what]: readonly ArmValue[]): ArmValue | undefined {
  if (typeof where === 'string' && typeof what === 'string') return where.includes(what);
  if (isObject(where) && typeof what === 'string') return propertyOf(where, what) !== undefined;
  if (!isList(where) || what === undefined) return undefined;
  const found = where.map((item) => equal(item, what));
  if (found.includes(true)) return true;
  return found.includes(undefined) ? undefined : false;
}

function length([value]: readonly ArmValue[]): ArmValue | undefined {
  if (typeof value === 'string' || isList(value)) return value.length;
  return isObject(value) ? Object.keys(value).length : undefined;
}

function first([value]: readonly ArmValue[]): ArmValue | undefined {
  if (typeof value === 'string') return value.slice(0, 1);
  return isList(value) ? (value[0] ?? null) : undefined;
}

function last([value]: readonly ArmValue[]): ArmValue | undefined {
  if (typeof value === 'string') return value.slice(-1);
  return isList(value) ? (value.at(-1) ?? null) : undefined;
}

function take([value, count]: readonly ArmValue[]): ArmValue | undefined {
  if (typeof count !== 'number' || !(typeof value === 'string' || isList(value))) return undefined;
  return value.slice(0, Math.max(0, count));
}

function skip([value, count]: readonly ArmValue[]): ArmValue | undefined {
  if (typeof count !== 'number' || !(typeof value === 'string' || isList(value))) return undefined;
  return value.slice(Math.max(0, count));
}

function createObject(args: readonly ArmValue[]): ArmValue | undefined {
  const entries: [string, ArmValue][] = [];
  for (let index = 0; index + 1 < args.length; index += 2) {
    const [key, value] = [args[index], args[index + 1]];
    if (typeof key !== 'string' || value === undefined) return undefined;
    entries.push([key, value]);
  }
  return args.length % 2 === 0 ? objectOf(entries) : undefined;
}

function unionOfLists(lists: readonly (readonly ArmValue[])[]): ArmValue | undefined {
  const items = lists.flat();
  // Only simple values are told apart without comparing each with each.
  if (!items.every((item) => typeof item !== 'object')) return undefined;
  return [...new Set(items)];
}

function union(args: readonly ArmValue[]): ArmValue | undefined {
  if (args.every(isList)) return args.length === 1 ? args[0] : unionOfLists(args);
  return args.every(isObject) ? args.reduce<ArmValue>((one, other) => merge(one, other, true), {}) : undefined;
}

/** Properties of both, the later ones over the earlier; objects in them are merged as well where it is asked for. */
function merge(one: ArmValue, other: ArmValue, deep: boolean): ArmValue {
  if (!isObject(one) || !isObject(other)) return other;
  const merged = new Map(Object.entries(one).map(([key, value]) => [key.toLowerCase(), [key, value] as const]));
  for (const [key, value] of Object.entries(other)) {
    const [known, before] = merged.get(key.toLowerCase()) ?? [key, undefined];
    // A merge into the depth passes over nothing. What is unknown may be nothing, or an object that is merged.
    if (deep && before !== undefined && value === null) continue;
    const unsure = value instanceof Opaque || (isObject(value) && before instanceof Opaque);
    const both = deep && before !== undefined ? (unsure ? new Opaque() : merge(before, value, true)) : value;
    merged.set(key.toLowerCase(), [deep ? key : known, both]);
  }
  return objectOf(merged.values());
}

function shallowMerge([list]: readonly ArmValue[]): ArmValue | undefined {
  if (!isList(list) || !list.every(isObject)) return undefined;
  return list.reduce<ArmValue>((one, other) => merge(one, other, false), {});
}

function intersection(args: readonly ArmValue[]): ArmValue | undefined {
  if (!args.every(isList)) return undefined;
  const [one = [], ...others] = args;
  if (!args.every((list) => list.every((item) => typeof item !== 'object'))) return undefined;
  const sets = others.map((list) => new Set(list));
  return [...new Set(one)].filter((item) => sets.every((set) => set.has(item)));
}

function range([start, count]: readonly ArmValue[]): ArmValue | undefined {
  if (typeof start !== 'number' || typeof count !== 'number' || count < 0 || count > LONGEST_RANGE) return undefined;
  return Array.from({ length: count }, (_, index) => start + index);
}

function items([object]: readonly ArmValue[]): ArmValue | undefined {
  return isObject(object) ? sortedEntries(object).map(([key, value]) => ({ key, value })) : undefined;
}

function objectKeys([object]: readonly ArmValue[]): ArmValue | undefined {
  return isObject(object) ? sortedEntries(object).map(([key]) => key) : undefined;
}

function sortedEntries(object: Readonly<Record<string, ArmValue>>): [string, ArmValue][] {
  return Object.entries(object).sort(([one], [other]) => {
    const [a, b] = [one.toLowerCase(), other.toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  });
}

function flatten([list]: readonly ArmValue[]): ArmValue | undefined {
  return isList(list) && list.every(isList) ? list.flat() : undefined;
}

function truth(value: ArmValue | undefined): boolean | undefined {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' && /^(?:true|false)$/i.test(value) ? value.toLowerCase() === 'true' : undefined;
}

function and(args: readonly ArmValue[]): ArmValue | undefined {
  const all = args.map(truth);
  if (all.includes(false)) return false;
  return all.includes(undefined) ? undefined : true;
}

function or(args: readonly ArmValue[]): ArmValue | undefined {
  const all = args.map(truth);
  if (all.includes(true)) return true;
  return all.includes(undefined) ? undefined : false;
}

function not([value]: readonly ArmValue[]): ArmValue | undefined {
  const known = truth(value);
  return known === undefined ? undefined : !known;
}

function equals([one, other]: readonly ArmValue[]): ArmValue | undefined {
  return one === undefined || other === undefined ? undefined : equal(one, other);
}

function tryGet([value, ...keys]: readonly ArmValue[]): ArmValue | undefined {
  const [key, ...rest] = keys;
  if (value === null || key === undefined) return value;
  if (isObject(value) && typeof key === 'string') return tryGet([propertyOf(value, key) ?? null, ...rest]);
  if (isList(value) && typeof key === 'number') return tryGet([value[key] ?? null, ...rest]);
  return undefined;
}

export const LIST_FUNCTIONS: ReadonlyMap<string, Pure> = new Map<string, Pure>([
  ['empty', empty],
  ['coalesce', coalesce],
  ['contains', contains],
  ['length', length],
  ['first', first],
  ['last', last],
  ['take', take],
  ['skip', skip],
  ['createobject', createObject],
  ['createarray', (args) => args],
  [
    'array',
    ([value]) =>
      value instanceof Opaque ? undefined : isList(value) ? value : value === undefined ? undefined : [value],
  ],
  ['union', union],
  ['shallowmerge', shallowMerge],
  ['intersection', intersection],
  ['range', range],
  ['items', items],
  ['objectkeys', objectKeys],
  ['flatten', flatten],
  ['and', and],
  ['or', or],
  ['not', not],
  ['equals', equals],
  ['true', () => true],
  ['false', () => false],
  ['null', () => null],
]);

export { tryGet };
