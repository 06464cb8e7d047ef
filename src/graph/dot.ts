import { COLUMNS, type Graph } from './model';
import { visible } from './text';

const STYLES = { proven: 'style=solid', unknown: 'style=dashed', broken: 'style=bold, color="#c62828"' } as const;

/** As a digraph of Graphviz. */
export function dot({ nodes, edges }: Graph): string {
  const columns = COLUMNS.flatMap((title, column) => {
    const own = nodes.filter((node) => node.column === column);
    if (own.length === 0) return [];
    const lines = own.map(({ id, label, detail, place }) => {
      const tip = place === '' ? '' : `, tooltip=${quoted(place)}`;
      return `    ${id} [label=${quoted(...[label, detail].filter((part) => part !== ''))}${tip}];`;
    });
    return [`  subgraph ${quoted(title)} {`, '    rank=same;', ...lines, '  }'];
  });
  const arrows = edges.map(({ from, to, status, why }) => {
    const label = why === '' ? '' : `, label=${quoted(why)}`;
    return `  ${from} -> ${to} [${STYLES[status]}${label}];`;
  });
  const head = [
    'digraph {',
    '  rankdir=LR;',
    '  node [shape=box, fontname="sans-serif"];',
    '  edge [fontname="sans-serif"];',
  ];
  return `${[...head, ...columns, ...arrows, '}'].join('\n')}\n`;
}

// Graphviz reads a backslash as the beginning of something, and names of characters as HTML does.
function quoted(...lines: readonly string[]): string {
  const escaped = lines.map((line) =>
    visible(line).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;'),
  );
  return `"${escaped.join('\\n')}"`;
}
