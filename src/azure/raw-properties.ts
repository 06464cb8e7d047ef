import { nodeOf } from '../values';
import { isPlainObject, type Kind, type Problem, unfit } from './given';

/*
 * Properties of a type that have no name here. They are laid under those that have one: nothing that is written here is
 * overridden in silence.
 */

/** Properties as the type has them. By reference: what is in them is judged when they are printed. */
export const RAW: Kind = (value, path, problems) => {
  if (isPlainObject(value)) return value;
  problems.push(unfit(value, path, 'a plain object'));
  return undefined;
};

/** A way from the properties down to one of them. */
export type RawPath = readonly string[];

/** Which setting a property is written from, and where that leaves a person who wrote it raw. */
export interface Named {
  /** The way to what is written; the settings below it are meant too. */
  readonly path: RawPath;
  readonly help: string;
}

/** Properties with raw ones laid under them. */
export interface Laid {
  readonly properties: Record<string, unknown>;
  /** The ways to raw properties that say something else than what is written. */
  readonly conflicts: readonly RawPath[];
}

/** Lays raw properties under what is written. */
export function laidUnder(written: Readonly<Record<string, unknown>>, raw: unknown): Laid {
  const conflicts: RawPath[] = [];
  return { properties: isPlainObject(raw) ? joined(written, raw, [], conflicts) : { ...written }, conflicts };
}

/** What is wrong with raw properties that say something else; `at` is where they were given. */
export function conflictProblems(conflicts: readonly RawPath[], at: string, named: readonly Named[]): Problem[] {
  return conflicts.map((conflict) => {
    const found = named.find(({ path }) => path.every((step, index) => step === conflict[index]));
    const path = [at, ...conflict].join('.');
    return {
      code: 'AZWI510',
      path,
      message: `\`${path}\` says something else than what is written for the cluster.`,
      help: found?.help ?? 'Take it out.',
    };
  });
}

function joined(
  written: Readonly<Record<string, unknown>>,
  raw: Readonly<Record<string, unknown>>,
  path: RawPath,
  conflicts: RawPath[],
): Record<string, unknown> {
  const result: Record<string, unknown> = { ...written };
  for (const [key, value] of Object.entries(raw)) {
    if (value === undefined) continue;
    const ours = Object.hasOwn(written, key) ? written[key] : undefined;
    const here = [...path, key];
    if (ours === undefined) define(result, key, value);
    else if (isTree(ours) && isTree(value)) define(result, key, joined(ours, value, here, conflicts));
    else if (!isSame(ours, value)) conflicts.push(here);
  }
  return result;
}

// `__proto__` is a name like any other; the schema says that there is no such property.
function define(object: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

// A value that only Azure knows is one thing, whatever it looks like.
function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return nodeOf(value) === undefined && isPlainObject(value);
}

// What is written is finite, so that a raw value which contains itself is left soon.
function isSame(ours: unknown, raw: unknown): boolean {
  if (ours === raw) return true;
  if (nodeOf(ours) !== undefined || nodeOf(raw) !== undefined) return false;
  if (Array.isArray(ours)) {
    return Array.isArray(raw) && ours.length === raw.length && ours.every((item, index) => isSame(item, raw[index]));
  }
  if (!isTree(ours) || !isTree(raw)) return false;
  const keys = Object.keys(ours);
  return keys.length === Object.keys(raw).length && keys.every((key) => isSame(ours[key], raw[key]));
}
