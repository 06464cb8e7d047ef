import { COLUMNS, type Graph } from './model';

/** As JSON of version 1: nodes by column, edges, and the links of each workload. */
export function json({ nodes, edges, chains }: Graph): string {
  const value = {
    version: 1,
    nodes: nodes.map(({ column, ...node }) => ({ ...node, column: COLUMNS[column] })),
    edges,
    chains,
  };
  // What JSON allows raw, and a terminal does not take as text.
  const harmful = /[\u007f-\u009f\u2028\u2029]|\p{Cf}|\p{Cs}/gu;
  return `${JSON.stringify(value, undefined, 2).replace(harmful, (char) =>
    Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  )}\n`;
}
