/** Expressions of Bicep as plain data. `build.ts` has a function for each, `print.ts` turns them into text. */

export type Expression =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'interpolation'; readonly parts: readonly (string | Expression)[] }
  | { readonly kind: 'int'; readonly value: number | bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'null' }
  | { readonly kind: 'array'; readonly items: readonly Expression[] }
  | { readonly kind: 'object'; readonly properties: readonly Property[] }
  | { readonly kind: 'symbol'; readonly name: string }
  | { readonly kind: 'access'; readonly target: Expression; readonly property: string; readonly safe?: boolean }
  | { readonly kind: 'index'; readonly target: Expression; readonly index: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'unary'; readonly operator: '!' | '-'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'ternary';
      readonly condition: Expression;
      readonly whenTrue: Expression;
      readonly whenFalse: Expression;
    }
  /** Stands where a value cannot be said. `unsayable` reports it; nothing that holds one can be printed. */
  | { readonly kind: 'unsayable'; readonly reason: string };

export type BinaryOperator =
  | '*'
  | '/'
  | '%'
  | '+'
  | '-'
  | '<'
  | '<='
  | '>'
  | '>='
  | '=='
  | '!='
  | '=~'
  | '!~'
  | '&&'
  | '||'
  | '??';

/** A property of an object: the key is text, or an interpolated string such as `'${identity.id}'`. */
export interface Property {
  readonly key: string | Expression;
  readonly value: Expression;
}

/** What an operation is made of; of texts, arrays and objects nothing, since their parts have places of their own. */
export function operandsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'access':
      return [expression.target];
    case 'index':
      return [expression.target, expression.index];
    case 'call':
      return expression.args;
    case 'unary':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'ternary':
      return [expression.condition, expression.whenTrue, expression.whenFalse];
    default:
      return [];
  }
}
