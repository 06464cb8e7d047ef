import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from '../../src/graph/layout';
import type { Graph } from '../../src/graph/model';
import { spread } from '../../src/graph/spread';
import { wrapped } from '../../src/graph/text';

const anyGraph: fc.Arbitrary<Graph> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.string({ maxLength: 90 })), { minLength: 1, maxLength: 40 })
  .chain((nodes) => {
    const index = fc.integer({ min: 0, max: nodes.length - 1 });
    return fc.array(fc.tuple(index, index), { maxLength: 60 }).map((pairs) => ({
      nodes: nodes.map(([column, label], id) => ({ id: `n${id}`, column, label, detail: '', place: '' })),
      edges: pairs
        .filter(([from, to]) => (nodes[from]?.[0] ?? 0) < (nodes[to]?.[0] ?? 0))
        .map(([from, to]) => ({ from: `n${from}`, to: `n${to}`, status: 'proven' as const, why: '' })),
      chains: [],
    }));
  });

describe('the layout', () => {
  it('shows every node once, within the page, and none over another', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { boxes, width, height } = layout(graph);
        expect(boxes).toHaveLength(graph.nodes.length);
        for (const { x, y, height: own } of boxes) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + 230).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y + own).toBeLessThanOrEqual(height);
        }
        for (const x of new Set(boxes.map((box) => box.x))) {
          const column = boxes.filter((box) => box.x === x).sort((a, b) => a.y - b.y);
          column.slice(1).forEach((box, index) => {
            const above = column[index];
            expect(box.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
          });
        }
      }),
    );
  });

  it('leads edges from the right of one to the left of the other', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        for (const { points } of layout(graph).routes) {
          const xs = points.map(([x]) => x);
          expect(xs).toEqual([...xs].sort((a, b) => a - b));
          expect(points.length).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('is made of a large graph in linear time', () => {
    const nodes = Array.from({ length: 12_000 }, (_, id) => ({
      id: `n${id}`,
      column: Math.floor(id / 2000),
      label: `name ${id}`,
      detail: '',
      place: '',
    }));
    const edges = nodes
      .slice(0, 10_000)
      .map(({ id }, index) => ({ from: id, to: `n${index + 2000}`, status: 'proven' as const, why: '' }));
    const before = process.cpuUsage();
    layout({ nodes, edges, chains: [] });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(3);
  }, 30_000);
});

it("things that are in each other's way keep their order and share the distance", () => {
  const item = (wanted: number) => ({ size: 10, wanted });
  expect(spread([item(0), item(20)])).toEqual([0, 20]);
  expect(spread([item(5), item(5)])).toEqual([0, 10]);
  expect(spread([item(30), item(0), item(0)])).toEqual([0, 10, 20]);
});

it('long names are broken where their parts end, and cut in the end', () => {
  expect(wrapped('Deployment shop/a-name-of-many-parts', 20, 4)).toEqual(['Deployment shop/a-', 'name-of-many-parts']);
  expect(wrapped('x'.repeat(50), 20, 2)).toEqual(['x'.repeat(20), `${'x'.repeat(19)}…`]);
  expect(wrapped('a\nb', 20, 4)).toEqual(['a\\u{a}b']);
});
