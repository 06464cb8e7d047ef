import type { Estate } from '../estate/estate';
import { graphOf } from './build';
import { dot } from './dot';
import { html } from './html';
import { json } from './json';
import { mermaid } from './mermaid';
import type { Graph } from './model';
import { svg } from './svg';

export { graphOf, placeText } from './build';
export type { Graph, GraphChain, GraphEdge, GraphLink, GraphNode } from './model';
export { visible } from './text';

const PRINTERS = { mermaid, dot, svg, html, json } as const;

export type GraphFormat = keyof typeof PRINTERS;

export const GRAPH_FORMATS = Object.keys(PRINTERS) as readonly GraphFormat[];

/** A graph in a format. The same graph gives the same text. */
export function printGraph(graph: Graph, format: GraphFormat): string {
  return PRINTERS[format](graph);
}

/** Who can reach what in an estate, in a format. */
export function graphText(estate: Estate, format: GraphFormat): string {
  return printGraph(graphOf(estate), format);
}
