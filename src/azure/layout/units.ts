import { type Chart, Names } from 'cdk8s';
import { type Finding, finding } from '../../diagnostics';
import { type Scope, scopeKey } from '../scope';
import type { Entry } from './entry';
import { components } from './graph';
import { isResourceGroup, type ScopeFinder } from './scopes';

/** A file: what one chart has in one scope, or a part of it. */
export interface Unit {
  /** File name without folder: `quick-start.bicep`. */
  readonly file: string;
  readonly scope: Scope;
  /** Whether this is `main.bicep`. */
  readonly main: boolean;
  readonly entries: Entry[];
}

/** How the resources are spread over files. */
export interface Spread {
  readonly main: Unit;
  /** All files but main, sorted by name. */
  readonly modules: readonly Unit[];
  readonly unitOf: ReadonlyMap<Entry, Unit>;
  readonly findings: readonly Finding[];
}

interface Home {
  readonly key: string;
  readonly chart: Chart | undefined;
  readonly scope: Scope;
  readonly entries: Entry[];
}

/**
 * The scope of the whole deployment: a subscription when it makes a group or has nothing to put into the group that a
 * deployment is given; else that group.
 */
export function mainScopeOf(entries: readonly Entry[]): Scope {
  const makesGroup = entries.some((entry) => entry.written && isResourceGroup(entry.construct));
  const usesGiven = entries.some((entry) => entry.scope.kind === 'given');
  const hasResources = entries.some((entry) => entry.written);
  if (makesGroup || (hasResources && !usesGiven)) return { kind: 'subscription', subscription: undefined };
  return { kind: 'given' };
}

/**
 * Spreads the resources over files. A home is a chart and a scope; homes that need each other are cut into parts, by
 * the longest chain of home changes inside their component that a resource waits for.
 */
export function spread(entries: readonly Entry[], scopes: ScopeFinder): Spread {
  const mainScope = mainScopeOf(entries);
  const written = entries.filter((entry) => entry.written);
  const homes = homesOf(written);
  const homeOf = new Map(homes.flatMap((home) => home.entries.map((entry): [Entry, Home] => [entry, home])));
  const mainHome = mainHomeOf(homes, mainScope);
  const parts = partsOf(homes, homeOf);
  const names = new FileNames();
  const main: Unit = { file: 'main.bicep', scope: mainScope, main: true, entries: [] };
  const unitOf = new Map<Entry, Unit>();
  const modules: Unit[] = [];
  for (const entry of written) if (isResourceGroup(entry.construct)) assign(entry, main, unitOf);
  for (const home of homes) {
    if (home === mainHome) {
      for (const entry of home.entries) assign(entry, main, unitOf);
      continue;
    }
    const base = names.claim(home, scopes);
    const ranks = [...new Set(home.entries.map((entry) => parts.get(entry) ?? 0))].sort((a, b) => a - b);
    ranks.forEach((part, rank) => {
      const file = rank === 0 ? `${base}.bicep` : `${base}.${rank + 1}.bicep`;
      const unit: Unit = { file, scope: home.scope, main: false, entries: [] };
      modules.push(unit);
      for (const entry of home.entries) if ((parts.get(entry) ?? 0) === part) assign(entry, unit, unitOf);
    });
  }
  modules.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return { main, modules, unitOf, findings: [...checkGroups(entries, mainScope), ...cycles(written)] };
}

function assign(entry: Entry, unit: Unit, unitOf: Map<Entry, Unit>): void {
  unit.entries.push(entry);
  unitOf.set(entry, unit);
}

// Groups stand in main, because main is what deploys into them.
function homesOf(written: readonly Entry[]): Home[] {
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

function mainHomeOf(homes: readonly Home[], mainScope: Scope): Home | undefined {
  const own = homes.filter((home) => scopeKey(home.scope) === scopeKey(mainScope));
  return own.find((home) => home.chart === undefined) ?? (own.length === 1 ? own[0] : undefined);
}

function partsOf(homes: readonly Home[], homeOf: ReadonlyMap<Entry, Home>): ReadonlyMap<Entry, number> {
  const needs = new Map<Home, Set<Home>>(homes.map((home) => [home, new Set()]));
  for (const [entry, home] of homeOf) {
    for (const before of entry.waitsFor) {
      const other = homeOf.get(before);
      if (other !== undefined && other !== home) needs.get(home)?.add(other);
    }
  }
  const parts = new Map<Entry, number>();
  for (const component of components(homes, (home) => needs.get(home) ?? [])) {
    if (component.length === 1) continue;
    const members = new Set(component);
    const inside = component.flatMap((home) => home.entries);
    const waits = (entry: Entry): Entry[] =>
      [...entry.waitsFor].filter((before) => {
        const home = homeOf.get(before);
        return home !== undefined && members.has(home);
      });
    // Tarjan's order has what is waited for first.
    for (const [entry] of components(inside, waits)) {
      if (entry === undefined) continue;
      const longest = waits(entry).map((before) => {
        return (parts.get(before) ?? 0) + (homeOf.get(before) === homeOf.get(entry) ? 0 : 1);
      });
      parts.set(entry, Math.max(0, ...longest));
    }
  }
  return parts;
}

class FileNames {
  // Azure does not care, but file systems do: `main` is ours, and case does not tell files apart.
  private readonly taken = new Set(['main']);

  public claim(home: Home, scopes: ScopeFinder): string {
    const chart = home.chart === undefined ? undefined : Names.toDnsLabel(home.chart);
    const own = home.chart === undefined ? { kind: 'given' as const } : scopes.defaultOf(home.chart);
    const label = scopeLabel(home.scope);
    const isOwn = home.chart !== undefined && scopeKey(own) === scopeKey(home.scope);
    const short = isOwn ? chart : [chart, label].filter((part) => part !== undefined).join('.');
    const long = [chart ?? 'main', label, subscriptionLabel(home.scope)].filter((part) => part !== '').join('.');
    for (const name of [short ?? label, long]) {
      if (!this.taken.has(name.toLowerCase())) return this.take(name);
    }
    for (let number = 2; ; number++) {
      const name = `${long}-${number}`;
      if (!this.taken.has(name.toLowerCase())) return this.take(name);
    }
  }

  private take(name: string): string {
    this.taken.add(name.toLowerCase());
    return name;
  }
}

function scopeLabel(scope: Scope): string {
  if (scope.kind === 'given') return 'group';
  if (scope.kind === 'group') {
    const name = scope.name.replace(/[^A-Za-z0-9_-]/g, '-');
    // `app.2.bicep` is the second part of `app.bicep`.
    return /^[0-9]+$/.test(name) ? `rg-${name}` : name;
  }
  return scope.subscription === undefined ? 'subscription' : `subscription-${scope.subscription.slice(0, 8)}`;
}

function subscriptionLabel(scope: Scope): string {
  return scope.kind === 'group' && scope.subscription !== undefined ? scope.subscription.slice(0, 8) : '';
}

// At subscription scope there is no given group.
function checkGroups(entries: readonly Entry[], mainScope: Scope): Finding[] {
  if (mainScope.kind !== 'subscription') return [];
  return entries
    .filter((entry) => entry.scope.kind === 'given')
    .map((entry) =>
      finding(
        'AZWI503',
        { construct: entry.construct.node.path },
        `${entry.label} lives in no group: the app makes a resource group, so its deployment has no group of its own.`,
        'Give it `resourceGroup`, or make a group the default: group.useFor(chart).',
      ),
    );
}

function cycles(written: readonly Entry[]): Finding[] {
  return components(written, (entry) => entry.waitsFor)
    .filter((component) => component.length > 1)
    .map((component) => {
      const labels = component.map((entry) => entry.label).sort();
      return finding(
        'AZWI003',
        { construct: component[0]?.construct.node.path ?? '' },
        `These resources wait for each other: ${labels.join(', ')}.`,
        'Take one of the references away.',
      );
    });
}
