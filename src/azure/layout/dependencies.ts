import type { Collection } from './collection';
import { type Entry, usesIn } from './entry';
import { components, WaitGraph } from './graph';

const VAULTS = 'microsoft.keyvault/vaults';
const CREDENTIALS = 'microsoft.managedidentity/userassignedidentities/federatedidentitycredentials';

/** Fills in what each resource waits for: what it uses, what it was told to, its group, and its place in a chain. */
export function addDependencies(collection: Collection): void {
  for (const entry of collection.entries) {
    if (!entry.written) continue;
    for (const needed of neededBy(entry, collection)) {
      for (const one of writtenOnes(needed, collection)) if (one !== entry) entry.waitsFor.add(one);
    }
    for (const group of groupOf(entry, collection)) entry.waitsFor.add(group);
  }
  addRolesOfActors(collection);
  for (const [entry, before] of chained(collection.entries)) entry.waitsFor.add(before);
}

function neededBy(entry: Entry, collection: Collection): Entry[] {
  const used = usesIn([entry.name, entry.condition, entry.body]).map(({ target }) => target);
  const found = [...used, ...entry.construct._waitsFor].map((one) => collection.entryOf(one));
  const target = entry.target !== undefined && 'key' in entry.target ? entry.target : undefined;
  return [...found, entry.parent, target].filter((one) => one !== undefined);
}

/** The written resources that a use waits for: the one used; else what the one used is a child of, or lives in. */
function writtenOnes(entry: Entry, collection: Collection): readonly Entry[] {
  if (entry.written) return [entry];
  return entry.parent === undefined ? groupOf(entry, collection) : writtenOnes(entry.parent, collection);
}

function groupOf({ scope }: Entry, collection: Collection): readonly Entry[] {
  const group = scope.kind === 'group' ? collection.entryOf(scope.group) : undefined;
  return group?.written === true ? [group] : [];
}

/** What acts as an identity while it is made waits for the roles of that identity, except for those on itself. */
function addRolesOfActors(collection: Collection): void {
  const actors = collection.entries.filter(
    ({ written, construct }) => written && construct._identity.actsAs !== undefined,
  );
  if (actors.length === 0) return;
  const roles = new Map<Entry, Entry[]>();
  for (const entry of collection.entries) {
    const principal = entry.target === undefined ? undefined : collection.entryOf(entry.construct._homeConstruct());
    if (principal === undefined) continue;
    const list = roles.get(principal) ?? [];
    list.push(entry);
    roles.set(principal, list);
  }
  // One after the other, each seeing what was added before, so that no two wait for each other.
  for (const actor of actors.sort(byKey)) {
    const identity = collection.entryOf(actor.construct._identity.actsAs);
    for (const role of (identity && roles.get(identity))?.sort(byKey) ?? []) {
      if (!waitsFor(role, actor)) actor.waitsFor.add(role);
    }
  }
}

function waitsFor(entry: Entry, wanted: Entry): boolean {
  const seen = new Set([entry]);
  // A set is walked to its end, with what is added on the way.
  for (const one of seen) for (const before of one.waitsFor) seen.add(before);
  return seen.has(wanted);
}

function byKey(a: Entry, b: Entry): number {
  return a.key < b.key ? -1 : 1;
}

type Order = (a: Entry, b: Entry) => number;

/**
 * Azure refuses parallel writes below one resource, so they wait for each other, sorted by name. Where that order
 * would contradict what they wait for otherwise, what waits for less goes first.
 */
function chained(entries: readonly Entry[]): ReadonlyMap<Entry, Entry> {
  const written = entries.filter((entry) => entry.written);
  const chains = chainsOf(written);
  const byName = linked(chains, byTypeAndName);
  const edges = (entry: Entry): Iterable<Entry> => {
    const before = byName.get(entry);
    return before === undefined ? entry.waitsFor : [...entry.waitsFor, before];
  };
  if (components(written, edges).every((component) => component.length === 1)) return byName;
  const graph = new WaitGraph(new Map(written.map((entry) => [entry, [...entry.waitsFor]])));
  return linked(chains, (a, b) => graph.depth(a) - graph.depth(b) || byTypeAndName(a, b));
}

function chainsOf(written: readonly Entry[]): readonly Entry[][] {
  const chains = new Map<Entry, Entry[]>();
  for (const entry of written) {
    const { parent } = entry;
    if (parent === undefined || (entry.type.toLowerCase() !== CREDENTIALS && parent.type.toLowerCase() !== VAULTS))
      continue;
    const chain = chains.get(parent) ?? [];
    chain.push(entry);
    chains.set(parent, chain);
  }
  return [...chains.values()];
}

function linked(chains: readonly Entry[][], order: Order): ReadonlyMap<Entry, Entry> {
  const before = new Map<Entry, Entry>();
  for (const chain of chains) {
    [...chain].sort(order).forEach((entry, index, sorted) => {
      const previous = sorted[index - 1];
      if (previous !== undefined) before.set(entry, previous);
    });
  }
  return before;
}

// Policies come last: nothing waits for them, while what they name may wait for a secret.
function byTypeAndName(a: Entry, b: Entry): number {
  const key = (entry: Entry): string => {
    return `${entry.type.endsWith('/accessPolicies') ? 1 : 0}|${entry.type}|${String(entry.name)}`;
  };
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
