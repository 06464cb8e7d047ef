import { ApiObject, Chart } from 'cdk8s';
import type { IConstruct } from 'constructs';

/** The order in which cdk8s writes charts and objects, computed in one pass over the tree. */
export interface Order {
  /** Charts, what is depended on first. */
  readonly charts: readonly Chart[];
  /** Objects of each chart, what is depended on first. */
  readonly objects: ReadonlyMap<Chart, readonly ApiObject[]>;
  /** Whether a chart depends on another one; cdk8s then puts numbers before file names. */
  readonly indexed: boolean;
  /** Constructs that wait for each other, by path; empty when there is no cycle. */
  readonly cycle: readonly string[];
}

type Edges = Map<IConstruct, Set<IConstruct>>;

/**
 * Orders a tree as `App.synth` of cdk8s does, which resolves the dependencies of the whole tree anew for each chart.
 *
 * @see https://github.com/cdk8s-team/cdk8s-core/blob/2.x/src/app.ts
 */
export function orderOf(constructs: readonly IConstruct[]): Order {
  const charts = new ChartFinder();
  const edges: Edges = new Map();
  for (const construct of constructs) {
    const { dependencies } = construct.node;
    if (dependencies.length > 0) edges.set(construct, new Set(dependencies));
  }
  const nested = addNestedCharts(constructs, edges);
  const crossing = addChartEdges(edges, charts);
  addObjectEdges(edges, charts);
  const { sorted, cycle } = topology(constructs, edges);
  const objects = new Map<Chart, ApiObject[]>();
  const ordered: Chart[] = [];
  for (const construct of sorted) {
    if (Chart.isChart(construct)) {
      ordered.push(construct);
      if (!objects.has(construct)) objects.set(construct, []);
    }
    if (!ApiObject.isApiObject(construct)) continue;
    const chart = charts.of(construct);
    if (chart === undefined) continue;
    const list = objects.get(chart) ?? [];
    list.push(construct);
    objects.set(chart, list);
  }
  return { charts: ordered, objects, indexed: nested || crossing, cycle };
}

/** The chart of a construct, found once for each. */
class ChartFinder {
  private readonly known = new Map<IConstruct, Chart | undefined>();

  public of(construct: IConstruct): Chart | undefined {
    if (this.known.has(construct)) return this.known.get(construct);
    const { scope } = construct.node;
    const chart = Chart.isChart(construct) ? construct : scope === undefined ? undefined : this.of(scope);
    this.known.set(construct, chart);
    return chart;
  }
}

function add(edges: Edges, from: IConstruct, to: IConstruct): void {
  const known = edges.get(from) ?? new Set();
  known.add(to);
  edges.set(from, known);
}

function addNestedCharts(constructs: readonly IConstruct[], edges: Edges): boolean {
  let nested = false;
  for (const parent of constructs) {
    if (!Chart.isChart(parent)) continue;
    for (const child of parent.node.children) {
      if (!Chart.isChart(child)) continue;
      add(edges, parent, child);
      nested = true;
    }
  }
  return nested;
}

// A dependency on something outside any chart orders nothing: our Azure constructs may stand there.
function addChartEdges(edges: Edges, charts: ChartFinder): boolean {
  let crossing = false;
  for (const [source, targets] of [...edges]) {
    const from = charts.of(source);
    for (const target of [...targets]) {
      const to = charts.of(target);
      if (from === undefined || to === undefined || from === to) continue;
      add(edges, from, to);
      crossing = true;
    }
  }
  return crossing;
}

function addObjectEdges(edges: Edges, charts: ChartFinder): void {
  for (const [source, targets] of [...edges]) {
    const chart = charts.of(source);
    for (const target of [...targets]) {
      if (charts.of(target) !== chart) continue;
      const below = (construct: IConstruct): IConstruct[] =>
        construct.node.findAll().filter((one) => ApiObject.isApiObject(one) && charts.of(one) === chart);
      const before = below(target);
      for (const one of below(source)) for (const other of before) if (one !== other) add(edges, one, other);
    }
  }
}

function topology(constructs: readonly IConstruct[], edges: Edges): { sorted: IConstruct[]; cycle: string[] } {
  // Keyed by path, as cdk8s does it: paths that are whole numbers come first in such an object.
  const nodes: Record<string, IConstruct> = Object.create(null);
  for (const construct of constructs) nodes[construct.node.path] = construct;
  const waitedFor = new Set<IConstruct>();
  for (const targets of edges.values()) for (const target of targets) waitedFor.add(target);
  const sorted: IConstruct[] = [];
  const state = new Map<IConstruct, 'open' | 'done'>();
  let cycle: string[] = [];
  const visit = (start: IConstruct): void => {
    const path: { node: IConstruct; rest: Iterator<IConstruct> }[] = [];
    const open = (node: IConstruct): void => {
      state.set(node, 'open');
      path.push({ node, rest: (edges.get(node) ?? new Set<IConstruct>()).values() });
    };
    open(start);
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const next = frame.rest.next();
      if (next.done === true) {
        path.pop();
        state.set(frame.node, 'done');
        sorted.push(frame.node);
      } else if (!state.has(next.value)) open(next.value);
      else if (state.get(next.value) === 'open' && cycle.length === 0) {
        const from = path.findIndex(({ node }) => node === next.value);
        cycle = path.slice(from).map(({ node }) => node.node.path);
      }
    }
  };
  const all = Object.values(nodes);
  for (const root of all.filter((one) => !waitedFor.has(one))) if (!state.has(root)) visit(root);
  // What is left can only be part of a cycle.
  for (const rest of all) if (!state.has(rest)) visit(rest);
  return { sorted, cycle };
}
