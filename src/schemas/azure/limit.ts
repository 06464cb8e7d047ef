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
  /**
   * Looks at a value that is there: neither absent nor null nor only known at deployment. The path is where it stands,
   * and holds only during the call.
   */
  readonly refuse: (value: unknown, path: Path) => Refusal | readonly Refusal[] | undefined;
}

/** Limits that are ready to be asked about many bodies. */
export type Judge = (body: unknown) => Issue[];

/** Whether a value is there and known. */
export function isKnown(value: unknown): boolean {
  return value !== undefined && value !== null && value !== OPAQUE;
}

/** Whether a value is an object that is known, and no list. */
export function isObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && isKnown(value) && !Array.isArray(value);
}

/** A property of a value that may be anything. */
export function get(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}

interface Question {
  readonly steps: readonly string[];
  readonly refuse: Limit['refuse'];
}

// Nearly every body is in order, so what only a finding needs is made when there is one: the path is one list that
// grows and shrinks with the walk.
function ask(question: Question, value: unknown, depth: number, path: (string | number)[], issues: Issue[]): void {
  const step = question.steps[depth];
  if (step === undefined) {
    if (!isKnown(value)) return;
    const refused = question.refuse(value, path);
    if (refused === undefined) return;
    for (const { code = 'AZWI812', below = [], message, help } of [refused].flat()) {
      issues.push(issue(code, [...path, ...below], message, help));
    }
  } else if (step === '*') {
    if (!Array.isArray(value)) return;
    for (let position = 0; position < value.length; position++) {
      path.push(position);
      ask(question, value[position], depth + 1, path, issues);
      path.pop();
    }
  } else {
    const next = get(value, step);
    if (!isKnown(next)) return;
    path.push(step);
    ask(question, next, depth + 1, path, issues);
    path.pop();
  }
}

/** What the limits say about a body. */
export function judgeOf(limits: readonly Limit[]): Judge {
  const questions = limits.map(({ at, refuse }): Question => ({ steps: at === '' ? [] : at.split('.'), refuse }));
  return (body) => {
    const issues: Issue[] = [];
    const path: (string | number)[] = [];
    for (const question of questions) ask(question, body, 0, path, issues);
    return issues;
  };
}

const MOST_SHOWN = 60;

/** A text as it may stand in a message. */
export function short(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 3)}...` : text;
}

/** A text has a form. */
export function form(at: string, of: string, good: Pick<RegExp, 'test'>, help: string): Limit {
  return {
    at,
    refuse: (value) =>
      typeof value !== 'string' || good.test(value)
        ? undefined
        : { message: `"${short(value)}" cannot be ${of}.`, help },
  };
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
    refuse: (value, path) =>
      typeof value !== 'string' || folded.has(fold(value))
        ? undefined
        : {
            message: `"${pathText(path)}" cannot be "${value}".`,
            help: `Azure takes ${allowed.map((one) => `"${one}"`).join(', ')}.`,
          },
  };
}

/** A number lies between two others, both included. */
export function range(at: string, least: number, most: number): Limit {
  return {
    at,
    refuse: (value, path) =>
      typeof value !== 'number' || (value >= least && value <= most)
        ? undefined
        : { message: `"${pathText(path)}" cannot be ${value}.`, help: `It must be between ${least} and ${most}.` },
  };
}

/** What is said of a text that has more characters than there may be; undefined of one that has not. */
export function tooLong(text: string, most: number, what: () => string): Refusal | undefined {
  return text.length <= most
    ? undefined
    : {
        message: `${what()} has ${counted(text.length, 'character', 'characters')}, which is too long.`,
        help: `It must have at most ${most}.`,
      };
}

/** A text has at most so many characters. */
export function longest(at: string, most: number): Limit {
  return {
    at,
    refuse: (value, path) =>
      typeof value !== 'string' ? undefined : tooLong(value, most, () => `"${pathText(path)}"`),
  };
}

/** A list has so many entries. */
export function entries(at: string, least: number, most: number, help: string): Limit {
  return {
    at,
    refuse: (value, path) =>
      !Array.isArray(value) || (value.length >= least && value.length <= most)
        ? undefined
        : { message: `"${pathText(path)}" has ${counted(value.length, 'entry', 'entries')}.`, help },
  };
}
