import type { Entry } from './entry';

/**
 * The order in which a file has its resources: those at the top level as they were declared, each followed by its
 * children by name; role assignments at the end.
 */
export function printingOrder(entries: readonly Entry[]): readonly Entry[] {
  const keyed = entries.map((entry) => ({
    entry,
    rank: entry.target === undefined ? 0 : 1,
    anchor: anchor(entry),
    path: path(entry),
  }));
  keyed.sort((a, b) => {
    if (a.rank !== b.rank) return a.rank - b.rank;
    if (a.rank === 0 && a.anchor !== b.anchor) return a.anchor - b.anchor;
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
  });
  return keyed.map(({ entry }) => entry);
}

function anchor(entry: Entry): number {
  return entry.parent === undefined ? entry.order : anchor(entry.parent);
}

function path(entry: Entry): string {
  const name = typeof entry.name === 'string' ? entry.name : entry.symbolWords.join('-');
  // The key tells apart what the words do not, such as two vaults of one name in two groups.
  const own = `${entry.type}|${name}|${entry.key}`;
  return entry.parent === undefined ? own : `${path(entry.parent)}/${own}`;
}
