import { type Expression, operandsOf } from './expressions';
import { isIdentifier } from './identifiers';
import { formatString, pieces, plainText } from './interpolation';
import { hasLoneSurrogate } from './strings';

/** Something that Bicep cannot say, and where. */
export interface Unsayable {
  /** Path from the checked value to the place: `properties.tags['a-b'][0]`. Empty for the value itself. */
  readonly path: string;
  /** Why not, as the rest of a sentence whose subject is the value: `it is not a finite number`. */
  readonly reason: string;
}

/** Longest text that a template can hold; the compiler dies on a longer one without a diagnostic. */
export const MAX_TEXT_LENGTH = 131_072;

const MIN_INT = -(2n ** 63n);
const MAX_INT = 2n ** 63n - 1n;

/** Everything in the expression that Bicep cannot say. Nothing is thrown: an expression without any can be printed. */
export function unsayable(expression: Expression, path = ''): Unsayable[] {
  const found: Unsayable[] = [];
  unsayableInto(found, expression, path);
  return found;
}

/** Adds everything in the expression that Bicep cannot say to a list. */
export function unsayableInto(found: Unsayable[], expression: Expression, path: string): void {
  visit(expression, path, false, found);
}

/** What is wrong with a text, if anything. */
export function textProblem(text: string): string | undefined {
  if (hasLoneSurrogate(text)) return 'its text holds half of a surrogate pair';
  if (text.length > MAX_TEXT_LENGTH) return `its text has ${text.length} characters, more than ${MAX_TEXT_LENGTH}`;
  return undefined;
}

/** What is wrong with a name that is used, if anything. `for` opens a loop where a value is expected. */
export function nameProblem(name: string): string | undefined {
  return isIdentifier(name) && name !== 'for' ? undefined : `${JSON.stringify(name)} cannot be a name in Bicep`;
}

/** A path with a property after it. */
export function withProperty(path: string, key: string): string {
  if (!isIdentifier(key)) return `${path}['${key}']`;
  return path === '' ? key : `${path}.${key}`;
}

function intProblem(value: number | bigint): string | undefined {
  if (typeof value === 'number' && !Number.isInteger(value)) return `${value} is not a whole number`;
  const whole = BigInt(value);
  return whole < MIN_INT || whole > MAX_INT ? `${whole} is outside of 64 bits` : undefined;
}

function visit(expression: Expression, path: string, inHole: boolean, found: Unsayable[]): void {
  const report = (reason: string | undefined): void => {
    if (reason !== undefined) found.push({ path, reason });
  };

  switch (expression.kind) {
    case 'bool':
    case 'null':
      break;
    case 'string':
      report(textProblem(expression.value));
      break;
    case 'int':
      report(intProblem(expression.value));
      break;
    case 'float':
      report(Number.isFinite(expression.value) ? undefined : `${expression.value} is not a finite number`);
      break;
    case 'symbol':
      report(nameProblem(expression.name));
      break;
    case 'unsayable':
      report(expression.reason);
      break;
    case 'interpolation':
      report(textProblem(formatString(expression.parts)));
      for (const piece of pieces(expression.parts)) if (typeof piece !== 'string') visit(piece, path, true, found);
      break;
    case 'array':
      if (inHole) report('an array cannot stand inside an interpolated text');
      for (const [at, item] of expression.items.entries()) visit(item, `${path}[${at}]`, inHole, found);
      break;
    case 'object':
      if (inHole) report('an object cannot stand inside an interpolated text');
      visitObject(expression, path, inHole, found);
      break;
    case 'access':
      report(textProblem(expression.property));
      break;
    case 'call':
      report(
        expression.name
          .split('.')
          .map(nameProblem)
          .find((problem) => problem !== undefined),
      );
      break;
  }
  for (const operand of operandsOf(expression)) visit(operand, path, inHole, found);
}

function visitObject(
  object: Extract<Expression, { readonly kind: 'object' }>,
  path: string,
  inHole: boolean,
  found: Unsayable[],
): void {
  const seen = new Set<string>();
  for (const { key, value } of object.properties) {
    const name = plainText(key);
    if (name === undefined) {
      const own = `${path}['...']`;
      if (typeof key !== 'string' && key.kind === 'interpolation') visit(key, own, false, found);
      else found.push({ path, reason: 'a key of it is neither a text nor an interpolated text' });
      visit(value, own, inHole, found);
      continue;
    }
    const own = withProperty(path, name);
    const problem = textProblem(name) ?? (seen.has(name) ? 'the key is there twice' : undefined);
    if (problem !== undefined) found.push({ path: own, reason: problem });
    seen.add(name);
    visit(value, own, inHole, found);
  }
}
