import { OPAQUE } from './inert';
import { counted, type Issue, issue, type Path, pathText } from './issue';
import type { NameRule } from './names';

export type PlainObject = Readonly<Record<string, unknown>>;

/** What is wrong with a value, and where below it when it is not the value itself. */
export interface Refusal {
  readonly code?: Issue['code'];
  readonly below?: Path;
  readonly message: string;
  readonly help: string;
}

/** A rule about one place of a body. */
export interface Limit {
  /** The place, `*` for every item of a list: `properties.accessPolicies.*.objectId`. Empty for the body itself. */
  readonly at: string;
  /** Looks at a value that is there: neither absent nor null nor only known at deployment. */
  readonly refuse: (value: unknown, where: string) => Refusal | undefined;
}

/** Whether a value is there and known. */
export function isKnown(value: unknown): boolean {
  return value !== undefined && value !== null && value !== OPAQUE;
}

function isObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && isKnown(value) && !Array.isArray(value);
}

/** A property of a value that may be anything. */
export function get(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}

function* places(value: unknown, steps: readonly string[], path: Path): Generator<{ value: unknown; path: Path }> {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (isKnown(value)) yield { value, path };
  } else if (step === '*') {
    const items = Array.isArray(value) ? value : [];
    for (const [position, item] of items.entries()) yield* places(item, rest, [...path, position]);
  } else {
    yield* places(get(value, step), rest, [...path, step]);
  }
}

/** What the limits say about a body. */
export function judge(limits: readonly Limit[], body: unknown): Issue[] {
  const issues: Issue[] = [];
  for (const { at, refuse } of limits) {
    for (const found of places(body, at === '' ? [] : at.split('.'), [])) {
      const refusal = refuse(found.value, pathText(found.path));
      if (refusal === undefined) continue;
      const { code = 'AZWI812', below = [], message, help } = refusal;
      issues.push(issue(code, [...found.path, ...below], message, help));
    }
  }
  return issues;
}

/** A text follows the rule of a name. */
export function name(at: string, rule: NameRule): Limit {
  return {
    at,
    refuse: (value) =>
      typeof value !== 'string' || rule.test(value)
        ? undefined
        : { message: `"${value}" cannot be the name of ${rule.of}.`, help: rule.rule },
  };
}

/** A text is one of these. */
export function choice(at: string, allowed: readonly string[], compare: 'exactly' | 'without case' = 'exactly'): Limit {
  const fold = (text: string): string => (compare === 'exactly' ? text : text.toLowerCase());
  const folded = new Set(allowed.map(fold));
  return {
    at,
    refuse: (value, where) =>
      typeof value !== 'string' || folded.has(fold(value))
        ? undefined
        : {
            message: `"${where}" cannot be "${value}".`,
            help: `Azure takes ${allowed.map((one) => `"${one}"`).join(', ')}.`,
          },
  };
}

/** A number lies between two others, both included. */
export function range(at: string, least: number, most: number): Limit {
  return {
    at,
    refuse: (value, where) =>
      typeof value !== 'number' || (value >= least && value <= most)
        ? undefined
        : { message: `"${where}" cannot be ${value}.`, help: `It must be between ${least} and ${most}.` },
  };
}

/** A text has at most so many characters. */
export function longest(at: string, most: number): Limit {
  return {
    at,
    refuse: (value, where) =>
      typeof value !== 'string' || value.length <= most
        ? undefined
        : {
            message: `"${where}" has ${counted(value.length, 'character', 'characters')}, which is too long.`,
            help: `It must have at most ${most}.`,
          },
  };
}

/** A list has so many entries. */
export function entries(at: string, least: number, most: number, help: string): Limit {
  return {
    at,
    refuse: (value, where) =>
      !Array.isArray(value) || (value.length >= least && value.length <= most)
        ? undefined
        : { message: `"${where}" has ${counted(value.length, 'entry', 'entries')}.`, help },
  };
}
