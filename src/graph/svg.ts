import type { LinkStatus } from '../chain';
import { BOX_WIDTH, type Box, LINE, layout, type Page, type Route, TOP } from './layout';
import { COLUMNS, type Graph } from './model';
import { xml } from './text';

/** What makes the drawing readable in light and in the dark. */
export const STYLE = `
.azwi { font: 13px/16px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; --ink: #1b1f24; --soft: #57606a; --paper: #fff; --box: #f6f8fa; --line: #6e7781; --bad: #c62828; }
@media (prefers-color-scheme: dark) { .azwi { --ink: #e6edf3; --soft: #9198a1; --paper: #0d1117; --box: #161b22; --line: #8b949e; --bad: #ff7b72; } }
.azwi .paper { fill: var(--paper); }
.azwi text { fill: var(--ink); }
.azwi .soft { fill: var(--soft); font-size: 12px; }
.azwi .head { fill: var(--soft); font-weight: 600; }
.azwi rect.box { fill: var(--box); stroke: var(--line); }
.azwi .broken rect.box { stroke: var(--bad); stroke-width: 2; }
.azwi path.edge { fill: none; stroke: var(--line); stroke-width: 1.5; }
.azwi path.unknown { stroke-dasharray: 6 4; }
.azwi path.broken { stroke: var(--bad); stroke-width: 2.5; }
`;

/** As a picture of its own. */
export function svg(graph: Graph): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawing(graph, 'img')}\n`;
}

const LEGEND: readonly (readonly [LinkStatus, string])[] = [
  ['proven', 'proven'],
  ['unknown', 'not known from these files'],
  ['broken', 'broken'],
];

/** The element `svg`. What is drawn has its id in `data-…`, for those who want to do something with it. */
export function drawing(graph: Graph, role: 'img' | 'group'): string {
  const page = layout(graph);
  const height = page.height + 30;
  const broken = new Set(graph.edges.flatMap(({ status, from }) => (status === 'broken' ? [from] : [])));
  return [
    `<svg class="azwi" xmlns="http://www.w3.org/2000/svg" width="${page.width}" height="${height}" viewBox="0 0 ${page.width} ${height}" role="${role}" aria-labelledby="azwi-title azwi-desc">`,
    '<title id="azwi-title">Who can reach what</title>',
    `<desc id="azwi-desc">${xml(description(graph))}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="paper" width="${page.width}" height="${height}"/>`,
    ...heads(page),
    ...page.routes.map(routeOf),
    ...page.boxes.map((box) => boxOf(box, broken.has(box.node.id), role === 'group')),
    legend(page.height + 12),
    '</svg>',
  ].join('\n');
}

function description({ nodes, edges, chains }: Graph): string {
  const count = (status: LinkStatus): number => edges.filter((edge) => edge.status === status).length;
  return `${chains.length} workloads, ${nodes.length} nodes; connections: ${count('proven')} proven, ${count('unknown')} unknown, ${count('broken')} broken.`;
}

function heads({ boxes }: Page): string[] {
  const columns = new Map(boxes.map(({ node, x }) => [node.column, x]));
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, x]) => `<text class="head" x="${x}" y="${TOP - 18}">${xml(COLUMNS[column] ?? '')}</text>`);
}

function boxOf({ node, lines, details, x, y, height }: Box, isBroken: boolean, isFocusable: boolean): string {
  const text = (line: string, at: number, soft: boolean): string =>
    `<text${soft ? ' class="soft"' : ''} x="${x + 10}" y="${y + 21 + at * LINE}">${xml(line)}</text>`;
  const title = [node.label, node.detail, node.place].filter((part) => part !== '').join('\n');
  const focus = isFocusable
    ? ` tabindex="0" role="button" aria-pressed="false" aria-label="${xml(title.replaceAll('\n', ', '))}"`
    : '';
  return [
    `<g class="node${isBroken ? ' broken' : ''}" data-node="${node.id}"${focus}>`,
    `<title>${title.split('\n').map(xml).join('\n')}</title>`,
    `<rect class="box" x="${x}" y="${y}" width="${BOX_WIDTH}" height="${height}" rx="6"/>`,
    ...lines.map((line, index) => text(line, index, false)),
    ...details.map((line, index) => text(line, lines.length + index, true)),
    '</g>',
  ].join('');
}

function routeOf({ edge: { from, to, status, why }, points }: Route): string {
  const title = why === '' ? status : `${status}: ${why}`;
  return `<path class="edge ${status}" data-from="${from}" data-to="${to}" d="${curve(points)}"><title>${xml(title)}</title></path>`;
}

function curve([start, ...rest]: Route['points']): string {
  if (start === undefined) return '';
  let [x, y] = start;
  const parts = rest.map(([toX, toY]) => {
    const middle = Math.round((x + toX) / 2);
    const part = y === toY ? `L${toX} ${toY}` : `C${middle} ${y} ${middle} ${toY} ${toX} ${toY}`;
    [x, y] = [toX, toY];
    return part;
  });
  return [`M${start[0]} ${start[1]}`, ...parts].join(' ');
}

const STARTS = [0, 110, 340];

function legend(y: number): string {
  const items = LEGEND.map(([status, text], index) => {
    const x = 16 + (STARTS[index] ?? 0);
    return `<path class="edge ${status}" d="M${x} ${y} L${x + 30} ${y}"/><text class="soft" x="${x + 38}" y="${y + 4}">${text}</text>`;
  });
  return `<g class="legend">${items.join('')}</g>`;
}
