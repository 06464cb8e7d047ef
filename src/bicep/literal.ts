import type { Expression, Property } from './expressions';

/** Turns a value into an expression of its own, or leaves it to the ordinary rules by returning `undefined`. */
export type Replace = (value: unknown) => Expression | undefined;

/**
 * A plain JavaScript value as an expression. Properties that are `undefined` are left out. Never throws: what Bicep
 * cannot say becomes an `unsayable` expression in its place, and `unsayable` reports all of them with their paths.
 * `replace` is asked first, for every value at every depth.
 */
export function literal(value: unknown, replace: Replace = () => undefined): Expression {
  return translated(value, replace, new Set());
}

function refused(reason: string): Expression {
  return { kind: 'unsayable', reason };
}

function translated(value: unknown, replace: Replace, ancestors: Set<object>): Expression {
  const replacement = replace(value);
  if (replacement !== undefined) return replacement;
  switch (typeof value) {
    case 'string':
      return { kind: 'string', value };
    case 'boolean':
      return { kind: 'bool', value };
    case 'bigint':
      return { kind: 'int', value };
    case 'number':
      return Number.isInteger(value) && !Object.is(value, -0) ? { kind: 'int', value } : { kind: 'float', value };
    case 'object':
      return value === null ? { kind: 'null' } : translatedObject(value, replace, ancestors);
    default:
      return refused(value === undefined ? 'it is undefined' : `it is a ${typeof value}`);
  }
}

function translatedObject(value: object, replace: Replace, ancestors: Set<object>): Expression {
  if (ancestors.has(value)) return refused('it contains itself');
  ancestors.add(value);
  const expression = translatedMembers(value, replace, ancestors);
  ancestors.delete(value);
  return expression;
}

function translatedMembers(value: object, replace: Replace, ancestors: Set<object>): Expression {
  if (Array.isArray(value)) {
    // Array.from visits the holes of a sparse array, which map would skip.
    return { kind: 'array', items: Array.from(value, (item: unknown) => translated(item, replace, ancestors)) };
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype)
    return refused(`it is an object of the class ${className(value)}`);
  const properties: Property[] = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => ({ key, value: translated(member, replace, ancestors) }));
  return { kind: 'object', properties };
}

function className(value: object): string {
  const name: unknown = value.constructor?.name;
  return typeof name === 'string' && name !== '' ? name : '(without a name)';
}
