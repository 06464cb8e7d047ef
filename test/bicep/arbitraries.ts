import fc from 'fast-check';
import type { BicepType, Statement } from '../../src/bicep/declarations';
import type { BinaryOperator, Expression, Property } from '../../src/bicep/expressions';
import { plainText } from '../../src/bicep/interpolation';

// Everything that has ever confused a lexer or a formatter, beside ordinary letters.
const TROUBLE = [
  "'", '"', '\\', '$', '{', '}', '${', '$${', '\\u{41}', '[', ']', '@', '#', '//', '/*', '*/', "'''", '\n', '\r', '\r\n',
  '\t', '\0', '\u000b', '\f', '\u007f', '\u0085', '\u00a0', '\u00ad', '\u200b', '\u200d', '\u202e', '\u2028', '\u2029',
  '\ufeff', '\u3000', '😀', '𝒜', 'é', '日本', ' ',
]; // biome-ignore format: one table reads better than forty lines

/** Text without lone surrogates, most of it trouble. */
export const text: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...TROUBLE), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 })
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '[', '[[', '[parameters(1)]', '[]', ']', 'true', 'null', '__proto__', 'constructor'),
  },
);

/** Names from which a line soon is as long as a line may be. */
const name = fc.oneof(
  fc.constantFrom('a', 'b', 'location', 'keyVaultSecretsUser', 'if', 'type', 'resource'),
  fc.integer({ min: 1, max: 60 }).map((length) => 'x'.repeat(length)),
);

/** Strings of which some alone are wider than a line. */
const wide = fc.oneof(
  fc.integer({ min: 0, max: 130 }).map((length) => 'w'.repeat(length)),
  fc.integer({ min: 0, max: 30 }).map((length) => '😀\n'.repeat(length)),
  text,
);

const OPERATORS: readonly BinaryOperator[] = [
  '*', '/', '%', '+', '-', '<', '<=', '>', '>=', '==', '!=', '=~', '!~', '&&', '||', '??',
]; // biome-ignore format: one table reads better than sixteen lines

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  wide.map((value): Expression => ({ kind: 'string', value })),
  name.map((symbol): Expression => ({ kind: 'symbol', name: symbol })),
  // Small, because the compiler computes with literals while it compiles and dies when that goes beyond 64 bits.
  fc.integer({ min: -9, max: 9 }).map((value): Expression => ({ kind: 'int', value })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value): Expression => ({ kind: 'float', value })),
  fc.boolean().map((value): Expression => ({ kind: 'bool', value })),
  fc.constant<Expression>({ kind: 'null' }),
  fc.constantFrom<Expression>({ kind: 'array', items: [] }, { kind: 'object', properties: [] }),
);

function key(hole: fc.Arbitrary<Expression>): fc.Arbitrary<string | Expression> {
  return fc.oneof({ weight: 4, arbitrary: fc.oneof(name, text) }, { weight: 1, arbitrary: interpolation(hole) });
}

function interpolation(hole: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
  return fc
    .array(fc.oneof(text, hole), { minLength: 1, maxLength: 4 })
    .map((parts): Expression => ({ kind: 'interpolation', parts }));
}

// What can stand between `${` and `}`: anything without brackets that need lines of their own.
const holeTree = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf.filter((one) => one.kind !== 'array' && one.kind !== 'object'),
    operators(tie('tree')),
    interpolation(tie('tree')),
  ),
})).tree;

function operators(tree: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
  return fc.oneof(
    fc.record({
      kind: fc.constant('access' as const),
      target: tree,
      property: fc.oneof(name, text),
      safe: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('index' as const), target: tree, index: tree }),
    fc.record({
      kind: fc.constant('call' as const),
      name: fc.oneof(
        name,
        fc.tuple(name, name).map((both) => both.join('.')),
      ),
      args: fc.array(tree, { maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant('unary' as const),
      operator: fc.constantFrom('!' as const, '-' as const),
      operand: tree,
    }),
    fc.record({
      kind: fc.constant('binary' as const),
      operator: fc.constantFrom(...OPERATORS),
      left: tree,
      right: tree,
    }),
    fc.record({ kind: fc.constant('ternary' as const), condition: tree, whenTrue: tree, whenFalse: tree }),
  );
}

function distinct(properties: readonly Property[]): Property[] {
  const seen = new Set<string>();
  return properties.filter(({ key: one }) => {
    const known = plainText(one);
    if (known === undefined) return true;
    const again = seen.has(known);
    seen.add(known);
    return !again;
  });
}

/** Any expression that can be said. */
export const expression: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaf,
    operators(tie('tree')),
    operators(tie('tree')),
    interpolation(holeTree),
    fc.array(tie('tree'), { maxLength: 4 }).map((items): Expression => ({ kind: 'array', items })),
    fc
      .array(fc.record({ key: key(holeTree), value: tie('tree') }), { maxLength: 4 })
      .map((properties): Expression => ({ kind: 'object', properties: distinct(properties) })),
  ),
})).tree;

/** Any type. */
export const type: fc.Arbitrary<BicepType> = fc.letrec<{ tree: BicepType }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc
      .constantFrom('string' as const, 'int' as const, 'bool' as const)
      .map((one): BicepType => ({ kind: 'primitive', name: one })),
    fc.uniqueArray(wide, { minLength: 1, maxLength: 5 }).map((values): BicepType => ({ kind: 'literals', values })),
    fc.record({ kind: fc.constant('arrayOf' as const), item: tie('tree') }),
    fc.record({ kind: fc.constant('nullable' as const), type: tie('tree') }),
    fc
      .tuple(
        fc.uniqueArray(fc.record({ key: fc.oneof(name, text), type: tie('tree'), optional: fc.boolean() }), {
          maxLength: 4,
          selector: (one) => one.key,
        }),
        fc.option(tie('tree'), { nil: undefined }),
      )
      .map(
        ([properties, rest]): BicepType => ({ kind: 'objectOf', properties, ...(rest === undefined ? {} : { rest }) }),
      ),
  ),
})).tree;

/** Lines of a header. */
export const header: fc.Arbitrary<string[]> = fc.array(text, { maxLength: 3 });

const optionally = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });

/** A record without the properties that are undefined. */
function given<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

const properties = fc.array(fc.record({ key: key(holeTree), value: expression }), { maxLength: 3 });
const dependsOn = fc.array(name, { maxLength: 2 });
const description = optionally(text);

/** Any statement; nothing is said about the names being declared once. */
export const statement: fc.Arbitrary<Statement> = fc.oneof(
  fc
    .record({
      kind: fc.constant('param' as const),
      name,
      type,
      secure: fc.boolean(),
      description,
      default: optionally(expression),
    })
    .map((one) => given(one) as Statement),
  fc
    .record({ kind: fc.constant('var' as const), name, description, value: expression })
    .map((one) => given(one) as Statement),
  fc
    .record({
      kind: fc.constant('resource' as const),
      symbol: name,
      type: wide,
      existing: fc.boolean(),
      description,
      condition: optionally(expression),
      parent: optionally(expression),
      scope: optionally(expression),
      name: expression,
      properties,
      dependsOn,
    })
    .map((one) => given(one) as Statement),
  fc
    .record({
      kind: fc.constant('module' as const),
      symbol: name,
      path: text,
      description,
      scope: optionally(expression),
      params: fc.array(fc.record({ name, value: expression }), { maxLength: 3 }),
      dependsOn,
    })
    .map((one) => given(one) as Statement),
  fc
    .record({ kind: fc.constant('output' as const), name, type, secure: fc.boolean(), description, value: expression })
    .map((one) => given(one) as Statement),
);
