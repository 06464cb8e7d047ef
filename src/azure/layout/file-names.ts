import { Names } from 'cdk8s';
import { type Scope, scopeKey } from '../scope';
import type { Home } from './homes';
import type { ScopeFinder } from './scopes';

/** File names, without `.bicep`, of all homes but main's. */
export function fileNames(homes: readonly Home[], scopes: ScopeFinder): ReadonlyMap<Home, string> {
  const names = new Map<Home, string>();
  // Azure does not care, but file systems do: `main` is ours, and case does not tell files apart.
  const taken = new Set(['main']);
  const claim = (home: Home, proposals: readonly string[]): void => {
    const name = firstFree(proposals, taken);
    taken.add(name.toLowerCase());
    names.set(home, name);
  };
  const own = homes.filter((home) => isOwn(home, scopes));
  // What a chart has in its own scope has the chart's name, whatever else is called so.
  for (const home of own) claim(home, [chartName(home), longName(home)]);
  for (const home of homes) {
    if (!names.has(home)) claim(home, [joined(home.chart && chartName(home), scopeLabel(home.scope)), longName(home)]);
  }
  return names;
}

function firstFree(proposals: readonly string[], taken: ReadonlySet<string>): string {
  const free = proposals.find((name) => !taken.has(name.toLowerCase()));
  if (free !== undefined) return free;
  for (let number = 2; ; number++) {
    const name = `${proposals.at(-1)}-${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function isOwn({ chart, scope }: Home, scopes: ScopeFinder): boolean {
  return chart !== undefined && scopeKey(scopes.defaultOf(chart)) === scopeKey(scope);
}

// As cdk8s names the chart's manifests.
function chartName({ chart }: Home): string {
  return chart === undefined ? 'main' : Names.toDnsLabel(chart);
}

function longName(home: Home): string {
  return joined(chartName(home), scopeLabel(home.scope), subscriptionLabel(home.scope));
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('.');
}

function scopeLabel(scope: Scope): string {
  if (scope.kind === 'given') return 'group';
  if (scope.kind === 'subscription') {
    return scope.subscription === undefined ? 'subscription' : `subscription-${scope.subscription.slice(0, 8)}`;
  }
  const name = scope.name.replace(/[^A-Za-z0-9_-]/g, '-');
  // `app.2.bicep` is the second part of `app.bicep`.
  return /^[0-9]+$/.test(name) ? `rg-${name}` : name;
}

function subscriptionLabel(scope: Scope): string {
  return scope.kind === 'group' && scope.subscription !== undefined ? scope.subscription.slice(0, 8) : '';
}
