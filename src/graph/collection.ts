import type { LinkStatus } from '../chain';
import type { Graph, GraphChain, GraphEdge, GraphNode } from './model';

type Said = Pick<GraphNode, 'label' | 'detail' | 'place'>;

/** A node before all are there, with a key that is its own. */
export interface Draft extends Said {
  readonly key: string;
  readonly column: number;
}

interface DraftEdge {
  readonly from: Draft;
  readonly to: Draft;
  readonly status: LinkStatus;
  readonly why: string;
}

const WEIGHT: Readonly<Record<LinkStatus, number>> = { proven: 0, unknown: 1, broken: 2 };

/** Gathers nodes and edges, each once, and gives them names when all are there. */
export class Collection {
  private readonly nodes = new Map<string, Draft>();
  private readonly edges = new Map<string, DraftEdge>();

  /** The node of a key; it is described when it is new. */
  node(column: number, name: string, describe: () => Said): Draft {
    const key = `${column} ${name}`;
    const before = this.nodes.get(key);
    if (before !== undefined) return before;
    const node = { key, column, ...describe() };
    this.nodes.set(key, node);
    return node;
  }

  /** Of two edges between the same nodes, the worse one counts. */
  edge(from: Draft | undefined, to: Draft | undefined, status: LinkStatus, why: string): void {
    if (from === undefined || to === undefined) return;
    const key = JSON.stringify([from.key, to.key]);
    const before = this.edges.get(key);
    if (before === undefined || WEIGHT[before.status] < WEIGHT[status]) this.edges.set(key, { from, to, status, why });
  }

  /** All of it, sorted, whatever the order in which it came. Chains say the keys of their nodes. */
  graph(chains: readonly GraphChain[]): Graph {
    const sorted = [...this.nodes.values()].sort(
      (a, b) =>
        a.column - b.column ||
        compare(a.label, b.label) ||
        compare(a.detail, b.detail) ||
        compare(a.place, b.place) ||
        compare(a.key, b.key),
    );
    const ids = new Map(sorted.map(({ key }, index) => [key, index]));
    const at = (key: string): number => ids.get(key) ?? 0;
    const edges = [...this.edges.values()].sort(
      (a, b) => at(a.from.key) - at(b.from.key) || at(a.to.key) - at(b.to.key),
    );
    return {
      nodes: sorted.map(({ column, label, detail, place }, index): GraphNode => {
        return { id: `n${index}`, column, label, detail, place };
      }),
      edges: edges.map(({ from, to, status, why }): GraphEdge => {
        return { from: `n${at(from.key)}`, to: `n${at(to.key)}`, status, why };
      }),
      chains: [...chains]
        .sort((a, b) => at(a.node) - at(b.node))
        .map((chain) => ({ ...chain, node: `n${at(chain.node)}` })),
    };
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
