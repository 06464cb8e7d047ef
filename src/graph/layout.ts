import { COLUMNS, type Graph, type GraphEdge, type GraphNode } from './model';
import { spread } from './spread';
import { wrapped } from './text';

/** A node with its place on the page. */
export interface Box {
  readonly node: GraphNode;
  readonly lines: readonly string[];
  readonly details: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** An edge with the points that it goes through. */
export interface Route {
  readonly edge: GraphEdge;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Page {
  readonly boxes: readonly Box[];
  readonly routes: readonly Route[];
  readonly width: number;
  readonly height: number;
}

export const BOX_WIDTH = 230;
export const LINE = 16;
export const TOP = 48;
const [GAP, BETWEEN, MARGIN, PADDING] = [14, 90, 16, 9];
const [CHARACTERS, MOST_LINES] = [30, 4];

/** What has a place in a column: a node, or the passage of an edge through a column that it skips. */
interface Spot {
  readonly column: number;
  readonly height: number;
  readonly node: GraphNode | undefined;
  readonly lines: readonly string[];
  readonly details: readonly string[];
  readonly before: Spot[];
  readonly after: Spot[];
  order: number;
  y: number;
}

/** Gives everything its place: a column for each kind, and few edges that cross. */
export function layout({ nodes, edges }: Graph): Page {
  const spots = new Map(nodes.map((node) => [node.id, spotOf(node)]));
  const columns: Spot[][] = COLUMNS.map(() => []);
  for (const spot of spots.values()) columns[spot.column]?.push(spot);
  const ways = edges.map((edge) => ({ edge, spots: wayOf(edge, spots, columns) }));
  order(columns);
  place(columns);
  const used = columns.map((column, index) => (column.some(({ node }) => node !== undefined) ? index : -1));
  const shown = used.filter((index) => index >= 0);
  const xOf = (column: number): number => MARGIN + Math.max(0, shown.indexOf(column)) * (BOX_WIDTH + BETWEEN);
  const boxes = columns.flat().flatMap(({ node, lines, details, column, y, height }): Box[] => {
    return node === undefined ? [] : [{ node, lines, details, x: xOf(column), y, height }];
  });
  const bottom = boxes.reduce((most, { y, height }) => Math.max(most, y + height), TOP);
  return {
    boxes,
    routes: ways.map(({ edge, spots: way }) => ({ edge, points: pointsOf(way, xOf, shown) })),
    width: MARGIN * 2 + Math.max(1, shown.length) * (BOX_WIDTH + BETWEEN) - BETWEEN,
    height: bottom + MARGIN,
  };
}

function spotOf(node: GraphNode): Spot {
  const lines = wrapped(node.label, CHARACTERS, MOST_LINES);
  const details = node.detail === '' ? [] : wrapped(node.detail, CHARACTERS + 2, MOST_LINES);
  const height = PADDING * 2 + (lines.length + details.length) * LINE;
  return { column: node.column, height, node, lines, details, before: [], after: [], order: 0, y: 0 };
}

function passage(column: number): Spot {
  return { column, height: 4, node: undefined, lines: [], details: [], before: [], after: [], order: 0, y: 0 };
}

/** The spots that an edge goes through; columns without nodes are not on its way. */
function wayOf({ from, to }: GraphEdge, spots: ReadonlyMap<string, Spot>, columns: Spot[][]): readonly Spot[] {
  const [start, end] = [spots.get(from), spots.get(to)];
  if (start === undefined || end === undefined) return [];
  const way = [start];
  for (let column = start.column + 1; column < end.column; column++) {
    const between = passage(column);
    columns[column]?.push(between);
    way.push(between);
  }
  way.push(end);
  way.slice(1).forEach((spot, index) => {
    const last = way[index];
    if (last === undefined) return;
    last.after.push(spot);
    spot.before.push(last);
  });
  return way;
}

const SWEEPS = 4;

/** Orders the columns so that few edges cross: each spot goes to the middle of those that it is joined with. */
function order(columns: readonly Spot[][]): void {
  for (const column of columns) number(column);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const forward = sweep % 2 === 0;
    for (const column of forward ? columns : [...columns].reverse()) {
      const middles = new Map(column.map((spot) => [spot, middle(forward ? spot.before : spot.after, spot.order)]));
      column.sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0) || a.order - b.order);
      number(column);
    }
  }
}

function number(column: readonly Spot[]): void {
  column.forEach((spot, index) => {
    // Between 0 and 1, because columns are of different lengths.
    spot.order = (index + 0.5) / column.length;
  });
}

function middle(spots: readonly Spot[], otherwise: number): number {
  return spots.length === 0 ? otherwise : spots.reduce((sum, spot) => sum + spot.order, 0) / spots.length;
}

/** Puts each spot as near to those that it is joined with as the others of its column let it. */
function place(columns: readonly Spot[][]): void {
  for (const column of columns) stack(column, () => undefined);
  for (const column of columns.slice(1)) stack(column, ({ before }) => centre(before));
  for (const column of [...columns].reverse().slice(1)) stack(column, ({ after }) => centre(after));
  const top = columns.flat().reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
  for (const spot of columns.flat()) spot.y = Math.round(spot.y - top + TOP);
}

function centre(spots: readonly Spot[]): number | undefined {
  if (spots.length === 0) return undefined;
  return spots.reduce((sum, { y, height }) => sum + y + height / 2, 0) / spots.length;
}

function stack(column: readonly Spot[], wanted: (spot: Spot) => number | undefined): void {
  const tops = spread(
    column.map((spot) => {
      const at = wanted(spot);
      return { size: spot.height + GAP, wanted: at === undefined ? spot.y : at - spot.height / 2 };
    }),
  );
  column.forEach((spot, index) => {
    spot.y = tops[index] ?? 0;
  });
}

function pointsOf(way: readonly Spot[], xOf: (column: number) => number, shown: readonly number[]): Route['points'] {
  return way.flatMap(({ node, column, y, height }, index): (readonly [number, number])[] => {
    const [x, at] = [xOf(column), Math.round(y + height / 2)];
    if (index === 0) return [[x + BOX_WIDTH, at]];
    if (index === way.length - 1) return [[x, at]];
    // A column that nothing stands in takes no room.
    if (node === undefined && !shown.includes(column)) return [];
    return [
      [x, at],
      [x + BOX_WIDTH, at],
    ];
  });
}
