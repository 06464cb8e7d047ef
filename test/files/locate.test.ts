import { describe, expect, it } from 'vitest';
import { locate } from '../../src/files';

const TEXT = `# two objects
apiVersion: v1
metadata:
  name: first
---
spec:
  containers:
    - name: main
      env:
        - name: URL
          value: "x"
    - name: other
  y: yes
  1: one
  empty:
`;

describe('locate', () => {
  it('finds the value of a key', () => {
    expect(locate(TEXT, 0, ['metadata', 'name'])).toEqual({ line: 4, column: 9 });
  });

  it('finds an item of a list, in a later document', () => {
    expect(locate(TEXT, 1, ['spec', 'containers', 1])).toEqual({ line: 12, column: 7 });
    expect(locate(TEXT, 1, ['spec', 'containers', 0, 'env', 0, 'value'])).toEqual({ line: 11, column: 18 });
  });

  it('finds the document itself', () => {
    expect(locate(TEXT, 0, [])).toEqual({ line: 2, column: 1 });
    expect(locate(TEXT, 1, [])).toEqual({ line: 6, column: 1 });
  });

  it('gives the nearest ancestor of what is not there', () => {
    expect(locate(TEXT, 0, ['metadata', 'labels', 'app'])).toEqual({ line: 4, column: 3 });
    expect(locate(TEXT, 1, ['spec', 'containers', 7, 'name'])).toEqual({ line: 8, column: 5 });
    expect(locate(TEXT, 0, ['metadata', 'name', 'deeper'])).toEqual({ line: 4, column: 9 });
  });

  it('finds keys that YAML 1.1 does not read as strings', () => {
    expect(locate(TEXT, 1, ['spec', 'y'])).toEqual({ line: 13, column: 6 });
    expect(locate(TEXT, 1, ['spec', '1'])).toEqual({ line: 14, column: 6 });
  });

  it('gives a value that was left out the place where it would be', () => {
    expect(locate(TEXT, 1, ['spec', 'empty'])).toEqual({ line: 15, column: 9 });
  });

  it('follows an alias', () => {
    expect(locate('a: &x\n  b: 1\nc: *x\n', 0, ['c', 'b'])).toEqual({ line: 2, column: 6 });
  });

  it('knows nothing of a document that is not there or is empty', () => {
    expect(locate(TEXT, 2, [])).toBeUndefined();
    expect(locate('', 0, ['a'])).toBeUndefined();
  });

  it('does its best with a text that is broken', () => {
    expect(locate('a:\n  b: 1\n c: [\n', 0, ['a', 'b'])).toEqual({ line: 2, column: 6 });
  });
});
