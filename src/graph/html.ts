import type { Graph, GraphChain, GraphLink } from './model';
import { SCRIPT } from './script';
import { drawing } from './svg';
import { xml } from './text';

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --paper: #fff; --line: #d0d7de; --bad: #c62828; --good: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --paper: #0d1117; --line: #30363d; --bad: #ff7b72; --good: #3fb950; } }
body { margin: 0; padding: 16px; font: 15px/1.45 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 20px; margin: 0 0 4px; }
p { margin: 4px 0 12px; color: var(--soft); }
.bar { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; margin-bottom: 12px; }
input, button { font: inherit; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: 6px; padding: 4px 8px; }
button { cursor: pointer; }
.picture { overflow: auto; border: 1px solid var(--line); border-radius: 6px; }
svg .node { cursor: pointer; }
svg .node:focus { outline: none; }
svg .node:focus-visible rect.box, svg .node:hover rect.box, svg .node[aria-pressed="true"] rect.box { stroke: var(--ink); stroke-width: 2.5; }
svg .faded { opacity: 0.12; }
details { border-bottom: 1px solid var(--line); padding: 6px 0; }
summary { cursor: pointer; }
table { border-collapse: collapse; margin: 6px 0 6px 18px; }
td { padding: 2px 12px 2px 0; vertical-align: top; overflow-wrap: anywhere; }
details .proven { color: var(--good); } details .unknown { color: var(--soft); } details .broken { color: var(--bad); font-weight: 600; }
code { font: 13px ui-monospace, "DejaVu Sans Mono", monospace; }
[hidden] { display: none; }
`;

/** As one page that needs nothing else: the picture, what each workload has, and a script that picks out of it. */
export function html(graph: Graph): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"/>
<title>Who can reach what: Azure Workload Identity</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Who can reach what</h1>
<p>Point at something to see what it is joined with; click it, or press Enter, to keep that. Escape shows everything again.</p>
<div class="bar">
<label>Workload <input id="filter" type="search" placeholder="part of a name" autocomplete="off"/></label>
<button id="all" type="button">Show everything</button>
<span id="told" role="status" aria-live="polite"></span>
</div>
<div class="picture" tabindex="0" role="region" aria-label="The picture, which can be scrolled">
${drawing(graph, 'group')}
</div>
<h2>Links of each workload</h2>
${graph.chains.length === 0 ? '<p>No workload of these files takes part in workload identity.</p>' : graph.chains.map((chain) => section(graph, chain)).join('\n')}
</main>
<script>
//<![CDATA[
${SCRIPT}
//]]>
</script>
</body>
</html>
`;
}

function section({ nodes }: Graph, { node, status, links }: GraphChain): string {
  const label = nodes[Number(node.slice(1))]?.label ?? '';
  const open = status === 'broken' ? ' open="open"' : '';
  return `<details data-chain="${node}"${open}><summary>${xml(label)} <span class="${status}">${status}</span></summary>
<table><tbody>
${links.map(row).join('\n')}
</tbody></table></details>`;
}

function row({ kind, status, text, place, codes }: GraphLink): string {
  const told = codes.length === 0 ? '' : ` (${codes.join(', ')})`;
  return `<tr><td>${kind}</td><td class="${status}">${status}</td><td>${xml(text)}${told}</td><td><code>${xml(place)}</code></td></tr>`;
}
