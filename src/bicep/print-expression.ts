import type { BinaryOperator, Expression, Property } from './expressions';
import { isIdentifier } from './identifiers';
import { pieces, plainText } from './interpolation';
import {
  breaking,
  type Doc,
  glue,
  group,
  indent,
  isBroken,
  lineOrEmpty,
  lineOrSpace,
  render,
  separated,
  tail,
} from './layout';
import { escapeText, quote } from './strings';

/** How tightly the operators bind; all are left-associative. */
const PRECEDENCE: Readonly<Record<BinaryOperator, number>> = {
  '*': 7,
  '/': 7,
  '%': 7,
  '+': 6,
  '-': 6,
  '<': 5,
  '<=': 5,
  '>': 5,
  '>=': 5,
  '==': 4,
  '!=': 4,
  '=~': 4,
  '!~': 4,
  '&&': 3,
  '||': 2,
  '??': 1,
};

const TERNARY = 0;
const UNARY = 8;
const MEMBER = 9;
const PRIMARY = 10;

function bindingOf(expression: Expression): number {
  switch (expression.kind) {
    case 'ternary':
      return TERNARY;
    case 'binary':
      return PRECEDENCE[expression.operator];
    case 'unary':
      return UNARY;
    case 'int':
      // `5.x` reads like a number with a fraction and `-5` is an operator with its operand.
      return expression.value < 0 ? UNARY : MEMBER;
    default:
      return PRIMARY;
  }
}

/** An expression in parentheses unless it binds at least as tightly as its place requires. */
function bound(expression: Expression, required: number): Doc {
  const doc = expressionDoc(expression);
  return bindingOf(expression) < required ? glue('(', doc, ')') : doc;
}

function interpolated(parts: readonly (string | Expression)[]): string {
  const texts = pieces(parts).map((piece) => {
    return typeof piece === 'string' ? escapeText(piece) : `\${${flatText(expressionDoc(piece))}}`;
  });
  return `'${texts.join('')}'`;
}

function flatText(doc: Doc): string {
  if (typeof doc === 'string') return doc;
  return doc.kind === 'line' ? doc.flat : doc.parts.map(flatText).join('');
}

function keyText(key: string | Expression): string {
  const name = plainText(key);
  if (name !== undefined && isIdentifier(name)) return name;
  return typeof key === 'string' ? quote(key) : flatText(expressionDoc(key));
}

/** A property of an object as a document. */
function propertyDoc(property: Property): Doc {
  return glue(`${keyText(property.key)}: `, expressionDoc(property.value));
}

/** Properties between braces, one on each line. */
export function objectDoc(properties: readonly Property[]): Doc {
  return bracketed('{', properties.map(propertyDoc), '}');
}

function bracketed(open: string, items: readonly Doc[], close: string): Doc {
  if (items.length === 0) return `${open}${close}`;
  const lines: Doc[] = [];
  for (const item of items) lines.push(lineOrEmpty, item);
  return breaking(open, indent(lines), lineOrEmpty, close);
}

function numberText(value: number): string {
  if (Object.is(value, -0)) return '-0';
  // Digits without an exponent are an integer to the compiler, which dies when they go beyond 64 bits.
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? value.toExponential() : String(value);
}

function callDoc(name: string, args: readonly Expression[]): Doc {
  const docs = args.map(expressionDoc);
  const last = docs[docs.length - 1];
  if (last === undefined) return `${name}()`;
  if (docs.length === 1) return glue(`${name}(`, last, ')');
  const before = docs.slice(0, -1);
  const lastKind = args[args.length - 1]?.kind;
  const hugs = lastKind === 'object' || lastKind === 'array';
  const items = [...before.map((doc) => glue(doc, ',')), hugs ? tail(last) : last];
  const pinned = before.some(isBroken) || (!hugs && isBroken(last));
  return glue(name, group(['(', indent([lineOrEmpty, ...separated(items, lineOrSpace)]), lineOrEmpty, ')'], pinned));
}

function memberDoc(target: Expression, property: string, safe: boolean): Doc {
  const object = bound(target, PRIMARY);
  if (isIdentifier(property)) return glue(object, safe ? '.?' : '.', property);
  return glue(object, safe ? '[?' : '[', quote(property), ']');
}

/** An expression as a document. */
export function expressionDoc(expression: Expression): Doc {
  switch (expression.kind) {
    case 'string':
      return quote(expression.value);
    case 'interpolation':
      return interpolated(expression.parts);
    case 'int':
      // A number of JavaScript is written with as many digits as tell it from its neighbours, a bigint with all.
      return String(BigInt(expression.value));
    case 'float':
      return `json('${numberText(expression.value)}')`;
    case 'bool':
      return String(expression.value);
    case 'null':
      return 'null';
    case 'array':
      return bracketed('[', expression.items.map(expressionDoc), ']');
    case 'object':
      return objectDoc(expression.properties);
    case 'symbol':
      return expression.name;
    case 'access':
      return memberDoc(expression.target, expression.property, expression.safe === true);
    case 'index': {
      const name = plainText(expression.index);
      if (name !== undefined) return memberDoc(expression.target, name, false);
      return glue(bound(expression.target, PRIMARY), '[', expressionDoc(expression.index), ']');
    }
    case 'call':
      return callDoc(expression.name, expression.args);
    case 'unary':
      return glue(expression.operator, bound(expression.operand, MEMBER));
    case 'binary': {
      const own = PRECEDENCE[expression.operator];
      return glue(bound(expression.left, own), ` ${expression.operator} `, bound(expression.right, own + 1));
    }
    case 'ternary': {
      const branches = [
        bound(expression.condition, TERNARY + 1),
        lineOrSpace,
        glue('? ', indent([expressionDoc(expression.whenTrue)])),
        lineOrSpace,
        glue(': ', indent([expressionDoc(expression.whenFalse)])),
      ];
      return group([indent(branches)]);
    }
    case 'unsayable':
      throw new Error(`This value cannot be printed: ${expression.reason}. Call unsayable() before printing.`);
  }
}

/** An expression as text, as it stands at the start of a line. */
export function printExpression(expression: Expression): string {
  return render(expressionDoc(expression));
}
