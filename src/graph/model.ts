import type { LinkKind, LinkStatus } from '../chain';

/** The columns, from who asks to what is reached. */
export const COLUMNS = ['Workloads', 'ServiceAccounts', 'Credentials', 'Identities', 'Grants', 'Resources'] as const;

export interface GraphNode {
  /** Made of its place in the graph; the same for the same files. */
  readonly id: string;
  /** Index in {@link COLUMNS}. */
  readonly column: number;
  readonly label: string;
  /** More of it, such as the subject of a credential. */
  readonly detail: string;
  /** `file:line`; empty where it is in none. */
  readonly place: string;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly status: LinkStatus;
  /** What is wrong, or what is not known; empty where it is proven. */
  readonly why: string;
}

/** The chain of a workload, as text. */
export interface GraphChain {
  readonly node: string;
  readonly status: LinkStatus;
  readonly links: readonly GraphLink[];
}

export interface GraphLink {
  readonly kind: LinkKind;
  readonly status: LinkStatus;
  readonly text: string;
  readonly place: string;
  readonly codes: readonly string[];
}

/** Who can reach what, as plain data: all that the formats are made of. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly chains: readonly GraphChain[];
}
