import type { ApiObject } from 'cdk8s';
import { placeOf } from '../declaration';
import { type Finding, finding } from '../diagnostics';
import { isConstruct, isMap, isTextual, shown } from './given';
import type { Manifest } from './manifest';
import { failingOperation, operationsOf } from './patches';

/** What no manifest can say, in words: a function or a symbol in it, an instance of a class, an object that contains itself. */

type Path = readonly (string | number)[];

/** What is wrong with something in a value, and where. */
interface Problem {
  readonly path: Path;
  readonly what: string;
  readonly help: string;
}

// Deeper than any manifest, and less deep than the stack.
const DEEPEST = 500;

/** What no YAML can say in an object that was rendered, and what its patches lost on the way. */
export function unsayableIn(object: ApiObject, manifest: Manifest): Finding[] {
  if (isPlain(manifest, 0) && operationsOf(object).length === 0) return [];
  const problems = [...problemsIn(manifest), ...problemsInPatches(object)];
  return problems.map((problem) => toFinding(object, nameOf(manifest), problem));
}

/** Why cdk8s could not render an object, where what it was given says it better than the error that was raised. */
export function renderingFailure(object: ApiObject): Finding | undefined {
  // Private in cdk8s, and nothing else knows what was given.
  const { props } = object as unknown as { readonly props?: unknown };
  const [problem] = [...problemsIn(props), ...problemsInPatches(object)];
  const name = nameOf(isMap(props) ? { ...props } : {});
  return problem === undefined ? patchFailure(object, name) : toFinding(object, name, problem);
}

function patchFailure(object: ApiObject, name: string): Finding | undefined {
  const operation = failingOperation(object);
  if (operation === undefined) return undefined;
  const { op, from, path } = operation;
  const where = [from, path].filter((one) => one !== undefined).map(String);
  const message = `${name} cannot be patched: JsonPatch ${[op, ...where].join(' ')} does not fit what it has.`;
  const help =
    op === 'test'
      ? 'Look at what the object has there: the test does not hold.'
      : 'Look at what the object has on the way: only the last key of a path may be missing. Add the rest with a JsonPatch before it.';
  return finding('AZWI002', placeOf(object), message, help);
}

// cdk8s copies patches as JSON, which leaves functions and symbols out and makes null of NaN.
function problemsInPatches(object: ApiObject): Problem[] {
  return operationsOf(object).flatMap(({ op, path, value }) =>
    problemsIn(value, numberProblem).map((one) => ({
      ...one,
      path: [`JsonPatch ${String(op)} ${String(path)}`, ...one.path],
    })),
  );
}

function numberProblem(value: unknown): Omit<Problem, 'path'> | undefined {
  if (typeof value !== 'bigint' && (typeof value !== 'number' || Number.isFinite(value))) return undefined;
  const what = typeof value === 'bigint' ? 'a BigInt' : shown(value);
  return { what, help: 'Give a finite number, or the digits as text.' };
}

function toFinding(object: ApiObject, name: string, { path, what, help }: Problem): Finding {
  const where = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  return finding('AZWI002', placeOf(object), `${name} has ${what} at ${where.replace(/^\./, '')}.`, help);
}

// What has a wrong name must be told as well.
function nameOf({ kind, metadata }: Manifest): string {
  const name = isMap(metadata) ? metadata.name : undefined;
  return `${typeof kind === 'string' ? kind : 'An object'}${typeof name === 'string' ? ` ${name}` : ''}`;
}

function problemsIn(root: unknown, also: typeof numberProblem = () => undefined): Problem[] {
  const problems: Problem[] = [];
  const path: (string | number)[] = [];
  const above = new Set<unknown>();
  const visit = (value: unknown): void => {
    const wrong = path.length > DEEPEST ? TOO_DEEP : (wrongWith(value, above) ?? also(value));
    if (wrong !== undefined) {
      problems.push({ path: path.length > DEEPEST ? path.slice(0, 3) : [...path], ...wrong });
      return;
    }
    if (!Array.isArray(value) && !isMap(value)) return;
    above.add(value);
    for (const key of Object.keys(value)) {
      const inner = (value as Readonly<Record<string, unknown>>)[key];
      // Every object is walked, and nearly all that is in it is text.
      if (typeof inner === 'string' || typeof inner === 'boolean') continue;
      path.push(Array.isArray(value) ? Number(key) : key);
      visit(inner);
      path.pop();
    }
    above.delete(value);
  };
  visit(root);
  return problems;
}

/** Whether a value is nothing but maps, lists and plain values: a quick look, before one that can say what is wrong and where. */
function isPlain(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function' && typeof value !== 'symbol';
  // What contains itself has no end.
  if (depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.every((inner) => isPlain(inner, depth + 1));
  if (!isMap(value)) return false;
  for (const key in value) if (!isPlain(value[key], depth + 1)) return false;
  return true;
}

const TOO_DEEP = {
  what: 'objects in objects, too deep to be rendered,',
  help: 'Look for one that grows with each call.',
};

function wrongWith(value: unknown, above: ReadonlySet<unknown>): Omit<Problem, 'path'> | undefined {
  if (typeof value === 'function' || typeof value === 'symbol') {
    return { what: shown(value), help: 'Give what it stands for: call the function, or write the text.' };
  }
  if (typeof value !== 'object' || value === null || isTextual(value)) return undefined;
  if (above.has(value)) return { what: 'an object that contains itself', help: 'Give a copy without the way back.' };
  if (Array.isArray(value) || isMap(value)) return undefined;
  if (value instanceof Date) return { what: 'a Date', help: 'Give its text: date.toISOString().' };
  if (isConstruct(value)) return { what: shown(value), help: 'Give what is meant of it, such as its name.' };
  if (isUnion(value)) return undefined;
  return { what: `an instance of ${value.constructor?.name}`, help: 'Give a plain object, a list, text or a number.' };
}

// Classes of cdk8s-plus and of imported schemas for "a number or text", such as IntOrString.
function isUnion(value: object): boolean {
  return 'value' in value && ['number', 'string'].includes(typeof value.value);
}
