import { inspect } from 'node:util';
import { Lazy } from 'cdk8s';
import { Construct, type IConstruct } from 'constructs';
import { isDeployTimeValue } from '../values';

/**
 * What somebody gave, against what TypeScript says that it must be: JavaScript, `any` and casts get past a compiler, and
 * a value of another type would be a TypeError somewhere else, or silence.
 */

/** A type, as it is judged and as it is told. */
export interface Kind {
  /** With an article: `a string`. */
  readonly what: string;
  is(value: unknown): boolean;
}

/** The kind of each property; `required` are those that must be given. */
export interface Shape<T> {
  readonly kinds: { readonly [Key in keyof Required<T>]: Kind };
  readonly required?: readonly (keyof T)[];
}

/** Tells of a property that has a wrong value. */
export type Say = (property: string | undefined, message: string, help: string) => void;

// A token of cdk8s, such as Lazy, is an object where TypeScript sees a string.
function isToken(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return value instanceof Lazy || typeof (value as { resolve?: unknown }).resolve === 'function';
}

export function isTextual(value: unknown): value is string {
  return typeof value === 'string' || isDeployTimeValue(value) || isToken(value);
}

/** A map, not a list and not an instance of something. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

export function isConstruct(value: unknown): value is IConstruct {
  return typeof value === 'object' && value !== null && Construct.isConstruct(value);
}

/** Text, also as a token that cdk8s resolves when it renders. */
export const TEXT: Kind = { what: 'a string', is: isTextual };
/** Text that is read at once. */
export const PLAIN_TEXT: Kind = {
  what: 'a string',
  is: (value) => typeof value === 'string' || isDeployTimeValue(value),
};
export const NUMBER: Kind = { what: 'a number', is: (value) => typeof value === 'number' };
export const BOOLEAN: Kind = { what: 'true or false', is: (value) => typeof value === 'boolean' };
export const MAP_OF_TEXTS: Kind = {
  what: 'an object whose values are strings',
  is: (value) => isMap(value) && Object.values(value).every(isTextual),
};
export const LIST_OF_TEXTS: Kind = {
  what: 'a list of strings',
  is: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
};

/** A value for people: short, and without running anything of it. */
export function shown(value: unknown): string {
  if (isDeployTimeValue(value)) return inspect(value);
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
    case 'symbol':
      return 'a symbol';
    case 'function':
      return 'a function';
    case 'object':
      if (value === null) return 'null';
      if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
      return isConstruct(value) ? `the construct ${value.node.path}` : 'an object';
    default:
      return String(value);
  }
}

/** The properties that are as TypeScript wants them; `say` is told of each other one. */
export function taken<T extends object>(given: unknown, shape: Shape<T>, say: Say): Partial<T> {
  const known: Record<string, unknown> = {};
  if (given !== undefined && !isOptions(given)) {
    say(undefined, `The properties are ${shown(given)}.`, 'Give an object with properties.');
    return known as Partial<T>;
  }
  if (given === undefined && shape.required === undefined) return {};
  const properties: Readonly<Record<string, unknown>> = given ?? {};
  for (const [name, kind] of kindsOf(shape)) {
    const value = properties[name];
    if (value !== undefined && kind.is(value)) known[name] = value;
    else if (value !== undefined) say(name, wrong(name, value, kind), `Give ${kind.what}, or leave it out.`);
    else if (shape.required?.some((one) => one === name)) say(name, wrong(name, value, kind), `Give ${kind.what}.`);
  }
  return known as Partial<T>;
}

type Kinds = readonly (readonly [string, Kind])[];

const kinds = new WeakMap<object, Kinds>();

// Shapes are constants, and each is asked a thousand times.
function kindsOf(shape: { readonly kinds: object }): Kinds {
  const known = kinds.get(shape);
  if (known !== undefined) return known;
  const entries = Object.entries<Kind>(shape.kinds as Readonly<Record<string, Kind>>);
  kinds.set(shape, entries);
  return entries;
}

function wrong(name: string, value: unknown, kind: Kind): string {
  return `\`${name}\` is ${shown(value)}, but must be ${kind.what}.`;
}

// Instances of people's own classes are fine where an interface is asked for; a construct or a list is a mistake.
function isOptions(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isConstruct(value);
}
