import { describe, expect, it } from 'vitest';
import { callSite, parseFrame, placeOfSite, relativeTo } from '../../src/call-site';

describe('a frame of a stack', () => {
  it.each([
    ['    at /home/me/shop/main.ts:3:5', '/home/me/shop/main.ts'],
    ['    at Shop.bind (/home/me/shop/main.ts:3:5)', '/home/me/shop/main.ts'],
    ['    at new Shop (/home/me/my shop (old)/main.ts:3:5)', '/home/me/my shop (old)/main.ts'],
    ['    at Object.<anonymous> (/home/me/shop/main.ts:3:5)', '/home/me/shop/main.ts'],
    ['    at Shop.bind [as trust] (/home/me/shop/main.ts:3:5)', '/home/me/shop/main.ts'],
    ['    at async /home/me/shop/main.ts:3:5', '/home/me/shop/main.ts'],
    ['    at async Promise.all (/home/me/shop/main.ts:3:5)', '/home/me/shop/main.ts'],
    ['    at file:///home/me/my%20shop%20(old)/main.mts:3:5', '/home/me/my shop (old)/main.mts'],
    ['    at bind (file:///home/me/shop/main.mts?namespace=1:3:5)', '/home/me/shop/main.mts'],
    ['    at new Shop (C:\\Users\\me\\my shop (x86)\\main.ts:3:5)', 'C:/Users/me/my shop (x86)/main.ts'],
    ['    at C:\\Users\\me\\main.ts:3:5', 'C:/Users/me/main.ts'],
    ['    at file:///C:/Users/me/my%20shop/main.ts:3:5', 'C:/Users/me/my shop/main.ts'],
    ['    at bind (\\\\server\\share\\main.ts:3:5)', '//server/share/main.ts'],
  ])('%j is read', (line, file) => {
    expect(parseFrame(line)).toEqual({ file, line: 3, column: 5 });
  });

  it.each([
    'Error: at 3:5',
    '    at Array.map (<anonymous>)',
    '    at node:internal/modules/cjs/loader:1554:14',
    '    at Module._compile (node:internal/modules/cjs/loader:1554:14)',
    '    at evalmachine.<anonymous>:1:1',
    '    at native',
    '',
  ])('%j is no line of a file', (line) => {
    expect(parseFrame(line)).toBeUndefined();
  });
});

describe('a path', () => {
  it.each([
    ['/home/me', '/home/me/src/main.ts', 'src/main.ts'],
    ['/home/me/', '/home/me/src/main.ts', 'src/main.ts'],
    ['/', '/src/main.ts', 'src/main.ts'],
    ['/home/me', '/home/me-too/main.ts', '/home/me-too/main.ts'],
    ['c:\\Users\\me', 'C:/Users/me/main.ts', 'main.ts'],
    ['/home/me', '/Home/me/main.ts', '/Home/me/main.ts'],
  ])('seen from %s, %s is %s', (folder, path, told) => {
    expect(relativeTo(folder, path)).toBe(told);
  });
});

describe('a call site', () => {
  it('is the line above the function that was called', () => {
    const called = (): ReturnType<typeof callSite> => callSite(called);
    const { file, line, column } = placeOfSite(called());
    expect(file).toBe('test/values/call-site.test.ts');
    expect(line).toBeGreaterThan(50);
    expect(column).toBeGreaterThan(1);
  });

  it('leaves the depth of stacks as it was', () => {
    const before = Error.stackTraceLimit;
    callSite(callSite);
    expect(Error.stackTraceLimit).toBe(before);
  });
});
