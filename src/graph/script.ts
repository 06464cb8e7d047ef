/**
 * What the page does: what is pointed at, and all that leads to it and from it, stays; the rest fades. It knows the graph
 * from the picture alone, so that no name gets into it.
 */
export const SCRIPT = `'use strict';
const nodes = [...document.querySelectorAll('svg [data-node]')];
const edges = [...document.querySelectorAll('svg [data-from]')];
const chains = [...document.querySelectorAll('[data-chain]')];
const filter = document.getElementById('filter');
const told = document.getElementById('told');
const [after, before] = [new Map(), new Map()];
const add = (map, key, value) => map.has(key) ? map.get(key).push(value) : map.set(key, [value]);
for (const { dataset: { from, to } } of edges) { add(after, from, to); add(before, to, from); }
let kept = null;
function reach(map, starts) {
  const found = new Set(starts);
  const open = [...starts];
  while (open.length > 0) for (const next of map.get(open.pop()) ?? []) if (!found.has(next)) { found.add(next); open.push(next); }
  return found;
}
function show(starts) {
  const all = starts === null;
  const found = all ? new Set() : new Set([...reach(after, starts), ...reach(before, starts)]);
  for (const node of nodes) node.classList.toggle('faded', !all && !found.has(node.dataset.node));
  for (const { classList, dataset: { from, to } } of edges) classList.toggle('faded', !all && !(found.has(from) && found.has(to)));
  for (const chain of chains) chain.hidden = !all && !found.has(chain.dataset.chain);
}
function keep(starts) {
  kept = starts;
  for (const node of nodes) node.setAttribute('aria-pressed', String(starts !== null && starts.has(node.dataset.node)));
  show(starts);
  const shown = chains.filter((chain) => !chain.hidden).length;
  told.textContent = starts === null ? '' : shown + ' of ' + chains.length + ' workloads';
}
function toggle(id) {
  filter.value = '';
  keep(kept !== null && kept.size === 1 && kept.has(id) ? null : new Set([id]));
}
for (const node of nodes) {
  const id = node.dataset.node;
  node.addEventListener('mouseenter', () => { if (kept === null) show(new Set([id])); });
  node.addEventListener('mouseleave', () => { if (kept === null) show(null); });
  node.addEventListener('click', () => toggle(id));
  node.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    toggle(id);
  });
}
filter.addEventListener('input', () => {
  const wanted = filter.value.trim().toLowerCase();
  const ids = chains.filter((chain) => chain.querySelector('summary').textContent.toLowerCase().includes(wanted)).map((chain) => chain.dataset.chain);
  keep(wanted === '' ? null : new Set(ids));
});
document.getElementById('all').addEventListener('click', () => { filter.value = ''; keep(null); });
document.addEventListener('keydown', (event) => { if (event.key === 'Escape') { filter.value = ''; keep(null); } });`;
