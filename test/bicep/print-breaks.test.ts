import { describe, expect, it } from 'vitest';
import { array, call, nul, object, printExpression, str, symbol, ternary } from '../../src/bicep';

const a = symbol('a');
const b = symbol('b');
const c = symbol('c');

describe('calls', () => {
  it('stay on one line up to 120 characters', () => {
    expect(printExpression(call('f', str('x'.repeat(56)), str('y'.repeat(55))))).toBe(
      `f('${'x'.repeat(56)}', '${'y'.repeat(55)}')`,
    );
  });

  it('have each argument on a line of its own beyond that', () => {
    expect(printExpression(call('f', str('x'.repeat(56)), str('y'.repeat(56)), a))).toBe(
      `f(
  '${'x'.repeat(56)}',
  '${'y'.repeat(56)}',
  a
)`,
    );
  });

  it('are measured in UTF-16 units of what is printed', () => {
    const args = [str('😀'.repeat(28)), str('\n'.repeat(27))];
    expect(printExpression(call('ff', ...args))).toBe(`ff('${'😀'.repeat(28)}', '${'\\n'.repeat(27)}')`);
    expect(printExpression(call('fff', ...args))).toBe(`fff(\n  '${'😀'.repeat(28)}',\n  '${'\\n'.repeat(27)}'\n)`);
  });

  it('with a single argument never break after the parenthesis', () => {
    expect(printExpression(call('f', str('x'.repeat(130))))).toBe(`f('${'x'.repeat(130)}')`);
    expect(printExpression(call('f', object({ x: a })))).toBe('f({\n  x: a\n})');
  });

  it('hug an object or array that comes last', () => {
    expect(printExpression(call('union', a, object({ x: a })))).toBe('union(a, {\n  x: a\n})');
    expect(printExpression(call('union', a, array(b)))).toBe('union(a, [\n  b\n])');
  });

  it('do not hug it when the first line is too long', () => {
    expect(printExpression(call('f', str('x'.repeat(113)), object({ x: a })))).toBe(
      `f('${'x'.repeat(113)}', {\n  x: a\n})`,
    );
    expect(printExpression(call('f', str('x'.repeat(114)), object({ x: a })))).toBe(
      `f(
  '${'x'.repeat(114)}',
  {
    x: a
  }
)`,
    );
  });

  it('do not hug it when an argument before it has lines of its own', () => {
    expect(printExpression(call('f', object({ x: a }), object({})))).toBe('f(\n  {\n    x: a\n  },\n  {}\n)');
  });

  it('break the calls around them only when something in them has to be on lines of its own', () => {
    expect(printExpression(call('f', a, call('g', b, object({ x: c }))))).toBe('f(\n  a,\n  g(b, {\n    x: c\n  })\n)');
    expect(printExpression(call('f', call('g', object({ x: c }))))).toBe('f(g({\n  x: c\n}))');
  });

  it('do not measure what follows an empty object that comes last', () => {
    const long = str('x'.repeat(130));
    expect(printExpression(call('f', call('g', a, object({})), long))).toBe(`f(g(a, {}), '${'x'.repeat(130)}')`);
  });
});

describe('ternaries', () => {
  it('stay on one line when they fit', () => {
    expect(printExpression(ternary(a, b, ternary(b, c, a)))).toBe('a ? b : b ? c : a');
  });

  it('put a ternary in parentheses only as a condition', () => {
    expect(printExpression(ternary(ternary(a, b, c), ternary(a, b, c), c))).toBe('(a ? b : c) ? a ? b : c : c');
  });

  it('break before both signs when they do not fit', () => {
    expect(printExpression(ternary(a, str('x'.repeat(60)), str('y'.repeat(60))))).toBe(
      `a\n  ? '${'x'.repeat(60)}'\n  : '${'y'.repeat(60)}'`,
    );
  });

  it('break when a branch has lines of its own, which are indented twice', () => {
    expect(printExpression(object({ x: ternary(a, object({ y: b }), nul()) }))).toBe(
      `{
  x: a
    ? {
        y: b
      }
    : null
}`,
    );
  });

  it('indent the arguments of a call that breaks in a branch', () => {
    const long = str('x'.repeat(60));
    expect(printExpression(object({ x: ternary(a, call('f', long, long), nul()) }))).toBe(
      `{
  x: a
    ? f(
        '${'x'.repeat(60)}',
        '${'x'.repeat(60)}'
      )
    : null
}`,
    );
  });
});
