import { placeOf } from '../../declaration';
import { type Finding, finding } from '../../diagnostics';
import { type Scope, scopeKey } from '../scope';
import type { Entry } from './entry';
import { fileNames } from './file-names';
import { components } from './graph';
import { type Home, homesOf, partsOf } from './homes';
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

/** Spreads the resources over files: main, and one for each home or part of a home. */
export function spread(entries: readonly Entry[], scopes: ScopeFinder): Spread {
  const written = entries.filter((entry) => entry.written);
  const mainScope = mainScopeOf(entries);
  const homes = homesOf(written);
  const mainHome = mainHomeOf(homes, mainScope);
  const others = homes.filter((home) => home !== mainHome);
  const names = fileNames(others, scopes);
  const parts = partsOf(homes);
  const main: Unit = {
    file: 'main.bicep',
    scope: mainScope,
    main: true,
    entries: [...written.filter((entry) => isResourceGroup(entry.construct)), ...(mainHome?.entries ?? [])],
  };
  const modules = others.flatMap((home) => unitsOf(home, names.get(home) ?? '', parts));
  modules.sort((a, b) => (stem(a) < stem(b) ? -1 : 1));
  const unitOf = new Map(
    [main, ...modules].flatMap((unit) => unit.entries.map((entry): [Entry, Unit] => [entry, unit])),
  );
  return { main, modules, unitOf, findings: [...groupFindings(entries, mainScope, scopes), ...cycles(written)] };
}

// Without the ending, `app` comes before its second part, `app.2`.
function stem({ file }: Unit): string {
  return file.slice(0, -'.bicep'.length);
}

/**
 * The scope of the whole deployment: a subscription when it makes a group or has nothing to put into the group that a
 * deployment is given; else that group.
 */
function mainScopeOf(entries: readonly Entry[]): Scope {
  const makesGroup = entries.some((entry) => entry.written && isResourceGroup(entry.construct));
  const usesGiven = entries.some((entry) => entry.scope.kind === 'given');
  const hasResources = entries.some((entry) => entry.written);
  if (makesGroup || (hasResources && !usesGiven)) return { kind: 'subscription', subscription: undefined };
  return { kind: 'given' };
}

function mainHomeOf(homes: readonly Home[], mainScope: Scope): Home | undefined {
  const own = homes.filter((home) => scopeKey(home.scope) === scopeKey(mainScope));
  return own.find((home) => home.chart === undefined) ?? (own.length === 1 ? own[0] : undefined);
}

// Parts that are empty have no number: the first that is there keeps the name, then come 2, 3, …
function unitsOf(home: Home, name: string, parts: ReadonlyMap<Entry, number>): Unit[] {
  const byPart = new Map<number, Entry[]>();
  for (const entry of home.entries) {
    const part = parts.get(entry) ?? 0;
    const list = byPart.get(part) ?? [];
    list.push(entry);
    byPart.set(part, list);
  }
  const sorted = [...byPart].sort(([a], [b]) => a - b);
  return sorted.map(([, entries], rank) => {
    const file = rank === 0 ? `${name}.bicep` : `${name}.${rank + 1}.bicep`;
    return { file, scope: home.scope, main: false, entries };
  });
}

// At subscription scope there is no given group.
function groupFindings(entries: readonly Entry[], mainScope: Scope, scopes: ScopeFinder): Finding[] {
  if (mainScope.kind !== 'subscription') return [];
  return entries
    .filter((entry) => entry.scope.kind === 'given' && entry.parent === undefined && entry.target === undefined)
    .filter((entry) => !scopes.isUndecided(entry.construct))
    .map((entry) =>
      finding(
        'AZWI503',
        placeOf(entry.construct),
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
        component[0] === undefined ? {} : placeOf(component[0].construct),
        `These resources wait for each other: ${labels.join(', ')}.`,
        'Take one of the references away.',
      );
    });
}
