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

/** Stands between objects that wait for all of some others, so that not each of them needs an edge to each. */
class Hub {
  constructor(public readonly objects: readonly ApiObject[]) {}
}

type Vertex = IConstruct | Hub;
type Edges = Map<IConstruct, Set<Vertex>>;

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
  const crossing = addChartEdges(constructs, edges, charts);
  addObjectEdges(constructs, edges, charts);
  const { sorted, cycle } = topology(constructs, edges);
  const ordered = sorted.filter((construct) => Chart.isChart(construct));
  const objects =
    edges.size === 0
      ? unordered(ordered, sorted, charts)
      : new Map(ordered.map((chart) => [chart, objectsOf(chart, edges, charts)]));
  return { charts: ordered, objects, indexed: nested || crossing, cycle };
}

// As cdk8s does it, within the chart: what others wait for elsewhere moves nothing here.
function objectsOf(chart: Chart, edges: Edges, charts: ChartFinder): ApiObject[] {
  return topology(chart.node.findAll(), edges).sorted.filter((one) => isObjectOf(one, chart, charts));
}

// Where nothing waits for anything, all charts have their objects in the order of the tree.
function unordered(
  ordered: readonly Chart[],
  constructs: readonly IConstruct[],
  charts: ChartFinder,
): Map<Chart, ApiObject[]> {
  const objects = new Map<Chart, ApiObject[]>(ordered.map((chart) => [chart, []]));
  for (const one of constructs) {
    if (!ApiObject.isApiObject(one)) continue;
    const chart = charts.of(one);
    if (chart !== undefined) objects.get(chart)?.push(one);
  }
  return objects;
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

function add(edges: Edges, from: IConstruct, to: Vertex): void {
  const known = edges.get(from) ?? new Set<Vertex>();
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

interface Dependency {
  readonly source: IConstruct;
  readonly target: IConstruct;
  readonly from: Chart;
  readonly to: Chart;
}

// As they are now, in the order of the tree. A dependency on something outside any chart orders nothing: our Azure
// constructs may stand there.
function dependenciesIn(constructs: readonly IConstruct[], edges: Edges, charts: ChartFinder): Dependency[] {
  if (edges.size === 0) return [];
  return constructs.flatMap((source) => {
    const targets = edges.get(source);
    const from = targets === undefined ? undefined : charts.of(source);
    if (targets === undefined || from === undefined) return [];
    return [...targets].flatMap((target) => {
      if (target instanceof Hub) return [];
      const to = charts.of(target);
      return to === undefined ? [] : [{ source, target, from, to }];
    });
  });
}

function addChartEdges(constructs: readonly IConstruct[], edges: Edges, charts: ChartFinder): boolean {
  const crossing = dependenciesIn(constructs, edges, charts).filter(({ from, to }) => from !== to);
  for (const { from, to } of crossing) add(edges, from, to);
  return crossing.length > 0;
}

// What is below a construct waits for all that is below another one.
function addObjectEdges(constructs: readonly IConstruct[], edges: Edges, charts: ChartFinder): void {
  const hubs = new Map<IConstruct, Hub>();
  const hubOf = (construct: IConstruct, chart: Chart): Hub => {
    const known = hubs.get(construct);
    if (known !== undefined) return known;
    const made = new Hub(construct.node.findAll().filter((one) => isObjectOf(one, chart, charts)));
    hubs.set(construct, made);
    return made;
  };
  for (const { source, target, from, to } of dependenciesIn(constructs, edges, charts)) {
    const waiting = hubOf(source, from).objects;
    const hub = hubOf(target, to);
    if (hub.objects.length === 0) continue;
    const overlap = from === to && (source.node.scopes.includes(target) || target.node.scopes.includes(source));
    for (const one of waiting) {
      if (!overlap) add(edges, one, hub);
      else for (const other of hub.objects) if (one !== other) add(edges, one, other);
    }
  }
}

function isObjectOf(construct: IConstruct, chart: Chart, charts: ChartFinder): construct is ApiObject {
  return ApiObject.isApiObject(construct) && charts.of(construct) === chart;
}

/** Orders constructs, what is depended on first; edges that lead out of them do not count. */
function topology(constructs: readonly IConstruct[], edges: Edges): { sorted: IConstruct[]; cycle: string[] } {
  if (edges.size === 0 || !constructs.some((construct) => edges.has(construct)))
    return { sorted: byPath(constructs), cycle: [] };
  const within = new Set(constructs);
  const waitedFor = new Set<Vertex>();
  for (const construct of constructs) {
    for (const target of edges.get(construct) ?? []) {
      if (waitedFor.has(target)) continue;
      waitedFor.add(target);
      if (target instanceof Hub) for (const object of target.objects) waitedFor.add(object);
    }
  }
  const walk = new Walk(edges, within);
  const all = byPath(constructs);
  for (const root of all) if (!waitedFor.has(root)) walk.from(root);
  // What is left can only be part of a cycle.
  for (const rest of all) walk.from(rest);
  return { sorted: walk.sorted, cycle: walk.cycle };
}

// cdk8s keeps constructs in an object by path, where JavaScript puts whole numbers first. No path of something inside
// a top-level construct is one.
function byPath(constructs: readonly IConstruct[]): IConstruct[] {
  if (!constructs.some(({ node }) => /^[0-9]+$/.test(node.id))) return [...constructs];
  const nodes: Record<string, IConstruct> = Object.create(null);
  for (const construct of constructs) nodes[construct.node.path] = construct;
  return Object.values(nodes);
}

/** A walk in depth, on a stack of its own: chains of dependencies may be long. */
class Walk {
  public readonly sorted: IConstruct[] = [];
  public cycle: string[] = [];
  private readonly state = new Map<Vertex, 'open' | 'done'>();
  private readonly path: { readonly vertex: Vertex; readonly rest: Iterator<Vertex> }[] = [];

  constructor(
    private readonly edges: Edges,
    private readonly within: ReadonlySet<IConstruct>,
  ) {}

  public from(start: IConstruct): void {
    if (this.state.has(start)) return;
    this.open(start);
    for (let frame = this.path.at(-1); frame !== undefined; frame = this.path.at(-1)) {
      const next = frame.rest.next();
      if (next.done === true) this.close(frame.vertex);
      else if (next.value instanceof Hub || this.within.has(next.value)) this.meet(next.value);
    }
  }

  private meet(vertex: Vertex): void {
    const state = this.state.get(vertex);
    if (state === undefined) this.open(vertex);
    else if (state === 'open' && this.cycle.length === 0) {
      const start = this.path.findIndex((frame) => frame.vertex === vertex);
      this.cycle = this.path
        .slice(start)
        .flatMap((frame) => (frame.vertex instanceof Hub ? [] : [frame.vertex.node.path]));
    }
  }

  private open(vertex: Vertex): void {
    this.state.set(vertex, 'open');
    const next = vertex instanceof Hub ? vertex.objects : (this.edges.get(vertex) ?? new Set<Vertex>());
    this.path.push({ vertex, rest: next.values() });
  }

  private close(vertex: Vertex): void {
    this.path.pop();
    this.state.set(vertex, 'done');
    if (!(vertex instanceof Hub)) this.sorted.push(vertex);
  }
}
