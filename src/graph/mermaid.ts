import { COLUMNS, type Graph } from './model';
import { visible } from './text';

const ARROWS = { proven: '-->', unknown: '-.->', broken: '--x' } as const;

/** As a flowchart of Mermaid. */
export function mermaid({ nodes, edges }: Graph): string {
  const columns = COLUMNS.flatMap((title, column) => {
    const own = nodes.filter((node) => node.column === column);
    if (own.length === 0) return [];
    const lines = own.map(
      ({ id, label, detail }) => `    ${id}["${[label, detail].filter(Boolean).map(quoted).join('<br/>')}"]`,
    );
    return [`  subgraph ${title}`, ...lines, '  end'];
  });
  const arrows = edges.map(({ from, to, status, why }) => {
    return `  ${from} ${ARROWS[status]}${why === '' ? '' : `|"${quoted(why)}"|`} ${to}`;
  });
  const broken = edges.flatMap(({ status }, index) => (status === 'broken' ? [index] : []));
  const style = broken.length === 0 ? [] : [`  linkStyle ${broken.join(',')} stroke:#c62828,color:#c62828`];
  return `${['flowchart LR', ...columns, ...arrows, ...style].join('\n')}\n`;
}

// Mermaid reads quotes, brackets, Markdown and HTML in texts; a number after # stands for any character.
function quoted(text: string): string {
  return visible(text).replace(/[^A-Za-z0-9 ./:,@_-]/gu, (char) => `#${char.codePointAt(0)};`);
}
