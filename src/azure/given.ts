import { Construct, type IConstruct } from 'constructs';
import { callSite, placeOfSite, userPlace } from '../call-site';
import { report, reportFinding } from '../declaration';
import { type Code, finding } from '../diagnostics';
import { FindingsError } from '../findings-error';
import { isDeployTimeValue } from '../values';

/*
 * JavaScript, and `as any`, give constructs what TypeScript would refuse. Properties are read once, before anything is
 * made of them: what cannot be right becomes a problem, and what stands in its place lets the rest be judged.
 */

/** What is wrong with one of the properties that were given. */
export interface Problem {
  readonly code: Code;
  /** Path of the property, such as `nodePools[0].name`; empty for all of them together. */
  readonly path: string;
  readonly message: string;
  readonly help: string;
}

/** What a property takes. Returns what is left of the value, undefined for nothing. */
export type Kind = (value: unknown, path: string, problems: Problem[]) => unknown;

/** What a property takes that has to be there. */
export interface Needed {
  readonly kind: Kind;
  readonly standIn: () => unknown;
}

/** What each of the properties takes; those that have to be there are marked so. */
export type Shape<P> = {
  readonly [K in keyof P]-?: Record<never, never> extends Pick<P, K> ? Kind : Needed;
};

/** Properties as they can be used, and what was wrong with them. */
export interface Given<P> {
  readonly props: P;
  readonly problems: readonly Problem[];
}

/** Reads properties. */
export function read<P>(value: unknown, shape: Shape<P>): Given<P> {
  const problems: Problem[] = [];
  const props = object(shape)(value, '', problems) ?? standIns(shape);
  return { props: props as P, problems };
}

/** Adds what was wrong to the findings about a construct. */
export function tell(construct: IConstruct, problems: readonly Problem[]): void {
  for (const { code, path, message, help } of problems) {
    report(construct, code, message, help, path === '' ? undefined : path);
  }
}

/** The same for the arguments of a method, at the line that called it. */
export function tellCaller(construct: IConstruct, caller: CallableFunction, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const place = { construct: construct.node.path, ...placeOfSite(callSite(caller)) };
  for (const { code, path, message, help } of problems) {
    reportFinding(construct, finding(code, { ...place, property: path }, message, help));
  }
}

/**
 * Reads the arguments of a function that belongs to no construct.
 *
 * @throws FindingsError when something is wrong.
 */
export function insist<P>(value: P, shape: Shape<P>): void {
  const { problems } = read<P>(value, shape);
  if (problems.length === 0) return;
  const place = userPlace();
  throw new FindingsError(
    problems.map(({ code, path, message, help }) => finding(code, { ...place, property: path }, message, help)),
  );
}

/** A property that has to be there. */
export function needed(kind: Kind, standIn: () => unknown): Needed {
  return { kind, standIn };
}

let strangers = 0;

/** Text that is nobody's: no two are the same, so that nothing else is found about those who have it. */
export function standInText(): string {
  strangers++;
  return `none${strangers}`;
}

/** An id that nothing has. */
export function standInGuid(): string {
  return '00000000-0000-0000-0000-000000000000';
}

/** What passes a test. */
export function that(test: (value: unknown) => boolean, what: string): Kind {
  return (value, path, problems) => {
    if (test(value)) return value;
    problems.push(unfit(value, path, what));
    return undefined;
  };
}

/** Text, or a value that only Azure knows. */
export const TEXT: Kind = that((value) => typeof value === 'string' || isDeployTimeValue(value), 'a string');

/** Text that has to be known here. */
export const PLAIN: Kind = (value, path, problems) => {
  if (typeof value === 'string') return value;
  problems.push(
    isDeployTimeValue(value)
      ? {
          code: 'AZWI601',
          path,
          message: `\`${path}\` is known only after the deployment.`,
          help: 'Give the text itself.',
        }
      : unfit(value, path, 'a string'),
  );
  return undefined;
};

/** A name, which has to be there. */
export const NAME: Needed = needed(PLAIN, standInText);

/** A number, in range or not. */
export const NUMBER: Kind = that((value) => typeof value === 'number', 'a number');

/** True or false, and nothing that only counts as such. */
export const FLAG: Kind = that((value) => typeof value === 'boolean', 'true or false');

/** One of a few words. */
export function oneOf(...words: readonly string[]): Kind {
  const what = listed(words);
  return (value, path, problems) => {
    if (typeof value === 'string' && words.includes(value)) return value;
    problems.push(unfit(value, path, what, typeof value === 'string' ? JSON.stringify(value) : undefined));
    return undefined;
  };
}

/** An array of one kind; what has to be there keeps its position. */
export function list(kind: Kind | Needed): Kind {
  return (value, path, problems) => {
    if (!Array.isArray(value)) {
      problems.push(unfit(value, path, 'an array'));
      return undefined;
    }
    // Array.from visits the holes of a sparse array, which map would skip.
    const items = Array.from(value, (item: unknown, index) => member(kind, item, `${path}[${index}]`, problems));
    return items.filter((item) => item !== undefined);
  };
}

/** Names with values of one kind. */
export function record(kind: Kind): Kind {
  return (value, path, problems) => {
    if (!isPlainObject(value)) {
      problems.push(unfit(value, path, 'a plain object'));
      return undefined;
    }
    const entries = Object.entries(value).map(([key, item]) => [key, kind(item, within(path, key), problems)] as const);
    return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
  };
}

/** Properties of a shape; others are passed on as they are. */
export function object<P>(shape: Shape<P>, what = 'an object'): Kind {
  return (value, path, problems) => {
    if (typeof value !== 'object' || value === null || isSomethingElse(value)) {
      problems.push(unfit(value, path, what));
      return undefined;
    }
    const found = othersOf(value, shape);
    for (const [key, kind] of kindsOf(shape)) {
      const item = (value as Readonly<Record<string, unknown>>)[key];
      if (item === undefined && typeof kind === 'function') continue;
      const kept = member(kind, item, within(path, key), problems);
      if (kept !== undefined) found[key] = kept;
    }
    return found;
  };
}

// Nearly always there are none; and an object that loses properties is slow ever after.
function othersOf<P>(value: object, shape: Shape<P>): Record<string, unknown> {
  if (Object.keys(value).every((key) => Object.hasOwn(shape, key))) return {};
  return Object.fromEntries(Object.entries(value).filter(([key]) => !Object.hasOwn(shape, key)));
}

/** What there is in place of properties that were no object. */
export function standIns<P>(shape: Shape<P>): Readonly<Record<string, unknown>> {
  const entries = kindsOf(shape).map(([key, kind]) => [key, 'kind' in kind ? kind.standIn() : undefined] as const);
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

/** What is wrong with a value that is no such thing. */
export function unfit(value: unknown, path: string, what: string, shown = described(value)): Problem {
  const subject = path === '' ? 'What is given' : `\`${path}\``;
  const message = `${subject} is ${shown}, but must be ${what}.`;
  return { code: 'AZWI004', path, message, help: `Give ${what}.` };
}

/** Whether a value is an object as `{ … }` makes it. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Of whichever realm: test runners have objects of their own.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

type Kinds = readonly (readonly [string, Kind | Needed])[];

const kinds = new WeakMap<object, Kinds>();

// Shapes are constants, and each is read a thousand times.
function kindsOf<P>(shape: Shape<P>): Kinds {
  const known = kinds.get(shape);
  if (known !== undefined) return known;
  const entries = Object.entries<Kind | Needed>(shape);
  kinds.set(shape, entries);
  return entries;
}

function member(kind: Kind | Needed, value: unknown, path: string, problems: Problem[]): unknown {
  if (typeof kind === 'function') return kind(value, path, problems);
  return kind.kind(value, path, problems) ?? kind.standIn();
}

function isSomethingElse(value: object): boolean {
  return Array.isArray(value) || Construct.isConstruct(value) || isDeployTimeValue(value);
}

/** What a value is, without the value itself: it may be a secret in the wrong place. */
export function described(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return 'an array';
  if (Construct.isConstruct(value)) return value.node.path === '' ? 'the app' : `the construct ${value.node.path}`;
  if (isDeployTimeValue(value)) return 'a value that only Azure knows';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function within(path: string, key: string): string {
  if (!/^[A-Za-z_]\w*$/.test(key)) return `${path}['${key}']`;
  return path === '' ? key : `${path}.${key}`;
}

function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `'${word}'`);
  return quoted.length === 1 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
