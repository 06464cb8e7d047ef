import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { components, WaitGraph } from '../../../src/azure/layout/graph';

describe('the components of a graph', () => {
  it('are nodes that reach each other, and what is reached comes first', () => {
    const edges: Record<string, string[]> = { a: ['b'], b: ['c'], c: ['b', 'd'], d: [] };
    const found = components(Object.keys(edges), (node) => edges[node] ?? []);
    expect(found.map((one) => one.sort())).toEqual([['d'], ['b', 'c'], ['a']]);
  });

  it('are found in a chain of 100,000 nodes', () => {
    const nodes = Array.from({ length: 100_000 }, (_, index) => index);
    expect(components(nodes, (node) => (node === 0 ? [] : [node - 1]))).toHaveLength(100_000);
  });
});

function waits(edges: Record<string, string[]>): WaitGraph<string> {
  return new WaitGraph(new Map(Object.entries(edges)));
}

describe('what has to be said for a node to wait', () => {
  it('is not what another one waits for', () => {
    expect(waits({ a: [], b: ['a'], c: ['a', 'b'] }).explicit('c', new Set())).toEqual(['b']);
  });

  it('is not what is seen anyway, nor what that waits for', () => {
    const graph = waits({ a: [], b: ['a'], c: ['a', 'b'], d: ['a', 'c'] });
    expect(graph.explicit('c', new Set(['b']))).toEqual([]);
    expect(graph.explicit('d', new Set(['b']))).toEqual(['c']);
  });

  it('is least, and enough', () => {
    const dag = fc
      .array(fc.array(fc.nat(9), { maxLength: 4 }), { minLength: 2, maxLength: 10 })
      .map((lists) => new Map(lists.map((list, node) => [node, [...new Set(list.filter((to) => to < node))]])));
    fc.assert(
      fc.property(dag, fc.nat(9), (edges, bits) => {
        const reached = (from: Iterable<number>): Set<number> => {
          const seen = new Set(from);
          for (const one of seen) for (const to of edges.get(one) ?? []) seen.add(to);
          return seen;
        };
        const node = edges.size - 1;
        const wanted = edges.get(node) ?? [];
        const implied = new Set(wanted.filter((_, index) => (bits >> index) % 2 === 1));
        const said = new WaitGraph(edges).explicit(node, implied);
        expect([...reached([...implied, ...said])]).toEqual(expect.arrayContaining(wanted));
        for (const one of said) {
          expect(reached([...implied, ...said.filter((other) => other !== one)])).not.toContain(one);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
