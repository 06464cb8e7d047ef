import type { Chart } from 'cdk8s';
import { type Scope, scopeKey } from '../scope';
import type { Entry } from './entry';
import { components } from './graph';
import { isResourceGroup } from './scopes';

/** What one chart has in one scope. */
export interface Home {
  readonly key: string;
  readonly chart: Chart | undefined;
  readonly scope: Scope;
  readonly entries: Entry[];
}

/** The homes of resources, sorted. Groups have none: they stand in main, because main is what deploys into them. */
export function homesOf(written: readonly Entry[]): readonly Home[] {
  const homes = new Map<string, Home>();
  for (const entry of written) {
    if (isResourceGroup(entry.construct)) continue;
    const key = `${entry.chart?.node.path ?? ''}|${scopeKey(entry.scope)}`;
    const home = homes.get(key) ?? { key, chart: entry.chart, scope: entry.scope, entries: [] };
    homes.set(key, home);
    home.entries.push(entry);
  }
  return [...homes.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * The part of its home that each resource belongs to: 0 for all where homes do not need each other; else the longest
 * chain of changes from home to home, among those that need each other, that it waits for. A resource never waits for
 * one of a later part, and a change of home makes a later part, so the parts cannot need each other.
 */
export function partsOf(homes: readonly Home[]): ReadonlyMap<Entry, number> {
  const homeOf = new Map(homes.flatMap((home) => home.entries.map((entry): [Entry, Home] => [entry, home])));
  const needs = new Map<Home, Set<Home>>(homes.map((home) => [home, new Set()]));
  for (const [entry, home] of homeOf) {
    for (const before of entry.waitsFor) {
      const other = homeOf.get(before);
      if (other !== undefined && other !== home) needs.get(home)?.add(other);
    }
  }
  const parts = new Map<Entry, number>();
  for (const component of components(homes, (home) => needs.get(home) ?? [])) {
    if (component.length > 1) cut(new Set(component), homeOf, parts);
  }
  return parts;
}

function cut(members: ReadonlySet<Home>, homeOf: ReadonlyMap<Entry, Home>, parts: Map<Entry, number>): void {
  const inside = [...members].flatMap((home) => home.entries);
  const waits = (entry: Entry): Entry[] => {
    return [...entry.waitsFor].filter((before) => {
      const home = homeOf.get(before);
      return home !== undefined && members.has(home);
    });
  };
  // What is waited for comes first.
  for (const [entry] of components(inside, waits)) {
    if (entry === undefined) continue;
    let part = 0;
    for (const before of waits(entry)) {
      part = Math.max(part, (parts.get(before) ?? 0) + (homeOf.get(before) === homeOf.get(entry) ? 0 : 1));
    }
    parts.set(entry, part);
  }
}
