import type { BinaryOperator, Expression, Property } from './expressions';

/** Text. */
export function str(value: string): Expression {
  return { kind: 'string', value };
}

/** Text with expressions in it: `interpolate('id-', symbol('name'))` is `'id-${name}'`. */
export function interpolate(...parts: readonly (string | Expression)[]): Expression {
  return { kind: 'interpolation', parts };
}

/** A whole number. */
export function int(value: number | bigint): Expression {
  return { kind: 'int', value };
}

/** A number with a fraction, which Bicep can only say as `json('1.5')`. */
export function float(value: number): Expression {
  return { kind: 'float', value };
}

/** True or false. */
export function bool(value: boolean): Expression {
  return { kind: 'bool', value };
}

/** Null. */
export function nul(): Expression {
  return { kind: 'null' };
}

/** An array of the given items. */
export function array(...items: readonly Expression[]): Expression {
  return { kind: 'array', items };
}

/** An object, from a record or from properties whose keys may be interpolated. */
export function object(properties: Readonly<Record<string, Expression>> | readonly Property[]): Expression {
  if (isList(properties)) return { kind: 'object', properties };
  return { kind: 'object', properties: Object.entries(properties).map(([key, value]) => ({ key, value })) };
}

function isList(properties: object): properties is readonly Property[] {
  return Array.isArray(properties);
}

/** A parameter, variable, resource or module by its name. */
export function symbol(name: string): Expression {
  return { kind: 'symbol', name };
}

/** Properties of the target, one after the other: `access(symbol('vault'), 'properties', 'uri')`. */
export function access(target: Expression, ...path: readonly string[]): Expression {
  return path.reduce<Expression>((inner, property) => ({ kind: 'access', target: inner, property }), target);
}

/** A property that is null where its target is null: `vault.?uri`. */
export function safeAccess(target: Expression, property: string): Expression {
  return { kind: 'access', target, property, safe: true };
}

/** An item of an array, or the property of an object whose name is an expression. */
export function index(target: Expression, at: Expression): Expression {
  return { kind: 'index', target, index: at };
}

/** A call of a function. The name may have a namespace or a symbol before it: `az.resourceGroup`, `vault.getSecret`. */
export function call(name: string, ...args: readonly Expression[]): Expression {
  return { kind: 'call', name, args };
}

/** The opposite of a condition. */
export function not(operand: Expression): Expression {
  return { kind: 'unary', operator: '!', operand };
}

/** Two operands and the operator between them. */
export function binary(left: Expression, operator: BinaryOperator, right: Expression): Expression {
  return { kind: 'binary', operator, left, right };
}

/** One of two values, by a condition. */
export function ternary(condition: Expression, whenTrue: Expression, whenFalse: Expression): Expression {
  return { kind: 'ternary', condition, whenTrue, whenFalse };
}
