/** The resources that a template declares, with those that stand inside of others. */
import type { Place } from '../diagnostics';
import type { Path } from './json';

export type Json = Readonly<Record<string, unknown>>;

/** A resource as a template declares it; a loop over it is one declaration. */
export interface Declaration {
  /** Symbolic name; undefined in templates that know none. */
  readonly symbol: string | undefined;
  readonly json: Json;
  /** Where it stands in its template. */
  readonly path: Path;
  /** Whole type, without version; empty where none is said. */
  readonly type: string;
  /** Which it is of the declarations of its type that are deployed, from 0. */
  readonly ordinal: number;
  readonly children: readonly Declaration[];
  /** Whether its name is only the last part, because it stands inside of another. */
  readonly relative: boolean;
  readonly existing: boolean;
}

/** Where things of a template stand. */
export interface Source {
  place(declaration: Declaration, path: Path): Place;
  /** That of the template which a deployment inside has. */
  inner(declaration: Declaration): Source;
  /** Name of a module that could not be had, and whose template only stands in for it. */
  missing(declaration: Declaration): string | undefined;
}

export function record(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

/** A property's value, whatever the case of its name. */
export function field(json: Json | undefined, name: string): unknown {
  if (json === undefined) return undefined;
  if (Object.hasOwn(json, name)) return json[name];
  const wanted = name.toLowerCase();
  const key = Object.keys(json).find((one) => one.toLowerCase() === wanted);
  return key === undefined ? undefined : json[key];
}

/** The declarations of a template: a list, or a map by symbolic name. */
export function declarationsOf(template: Json): readonly Declaration[] {
  return declared(field(template, 'resources'), ['resources'], '', new Map());
}

const DEEPEST = 10;

function declared(
  resources: unknown,
  path: Path,
  parentType: string,
  counts: Map<string, number>,
): readonly Declaration[] {
  if (path.length > 2 * DEEPEST) return [];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(resources)
    ? resources.map((one, index) => [index, one] as const)
    : Object.entries(record(resources) ?? {});
  return entries.flatMap(([key, one]) => {
    const json = record(one);
    return json === undefined ? [] : [declaration(json, key, [...path, key], parentType, counts)];
  });
}

function declaration(
  json: Json,
  key: string | number,
  path: Path,
  parentType: string,
  counts: Map<string, number>,
): Declaration {
  const said = field(json, 'type');
  const own = typeof said === 'string' ? said : '';
  // A type with a provider is whole; inside of another resource it is usually the rest of it.
  const relative = parentType !== '' && !/^[^/]*\./.test(own);
  const type = relative ? `${parentType}/${own}` : own;
  const existing = field(json, 'existing') === true;
  const ordinal = existing ? -1 : (counts.get(type.toLowerCase()) ?? 0);
  if (!existing) counts.set(type.toLowerCase(), ordinal + 1);
  const inner = field(json, 'resources');
  return {
    symbol: typeof key === 'string' ? key : undefined,
    json,
    path,
    type,
    ordinal,
    children: inner === undefined ? [] : declared(inner, [...path, 'resources'], type, counts),
    relative,
    existing,
  };
}
