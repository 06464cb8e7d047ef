import type { ResourceId } from '../../arm/resource';
import { TYPES } from './told';

/** Where a resource is, as far as an id says. */
interface Whereabouts {
  readonly subscription: string | undefined;
  readonly group: string | undefined;
}

/** One resource, whichever ids it has. */
interface Same {
  readonly key: string;
  /** All that its ids say together. */
  found: Whereabouts;
}

/**
 * Keys of the estate: equal for one resource, whichever file speaks of it. Where a file leaves subscription or group to
 * its deployment, they fit any; where they would fit two resources, it is a third one.
 */
export class Keys {
  private readonly mentioned = new Map<string, Map<string, Whereabouts>>();
  private readonly resolved = new Map<string, ReadonlyMap<string, string>>();
  private unnamed = 0;

  /** All ids, before any key is asked for. */
  constructor(ids: Iterable<ResourceId>) {
    for (const id of ids) {
      const called = calledOf(id);
      if (called === undefined) continue;
      const places = this.mentioned.get(called) ?? new Map<string, Whereabouts>();
      const found = whereabouts(id);
      places.set(whereText(found), found);
      this.mentioned.set(called, places);
    }
  }

  /**
   * The key of a resource; undefined where its name is not known, unless its template tells it from all others.
   * @param source what the template is called, in which the id stands.
   */
  keyOf(id: ResourceId, source: string): string | undefined {
    const called = calledOf(id);
    if (called === undefined) return id.symbol === undefined ? undefined : `${source} ${id.symbol}`;
    let resolved = this.resolved.get(called);
    if (resolved === undefined) {
      resolved = resolve(called, [...(this.mentioned.get(called)?.values() ?? [])]);
      this.resolved.set(called, resolved);
    }
    return resolved.get(whereText(whereabouts(id))) ?? `${called} ${whereText(whereabouts(id))}`;
  }

  /** A key for a resource that cannot be told from others. */
  ownKey(): string {
    this.unnamed += 1;
    return `unnamed ${this.unnamed}`;
  }
}

// Type and names; undefined where a name is not known.
function calledOf({ type, names, resourceGroup, subscription }: ResourceId): string | undefined {
  const folded = type.toLowerCase();
  // Some say the name of a group or a subscription as its scope alone.
  const own = names.length > 0 ? names : [folded === TYPES.subscription ? subscription : resourceGroup];
  if (own.some((name) => name === undefined)) return undefined;
  return `${folded} ${own.join('/').toLowerCase()}`;
}

function whereabouts({ type, subscription, resourceGroup }: ResourceId): Whereabouts {
  const folded = type.toLowerCase();
  // What is in no group, or is one, is told by its subscription; a subscription by its name.
  const withoutGroup = folded === TYPES.resourceGroup || folded === TYPES.subscription;
  return {
    subscription: folded === TYPES.subscription ? undefined : subscription?.toLowerCase(),
    group: withoutGroup ? undefined : resourceGroup?.toLowerCase(),
  };
}

function whereText({ subscription = '', group = '' }: Whereabouts): string {
  return `${subscription}/${group}`;
}

function saidParts({ subscription, group }: Whereabouts): number {
  return Number(subscription !== undefined) + Number(group !== undefined);
}

function fits(one: Whereabouts, other: Whereabouts): boolean {
  const agree = (a: string | undefined, b: string | undefined): boolean =>
    a === undefined || b === undefined || a === b;
  return agree(one.subscription, other.subscription) && agree(one.group, other.group);
}

function resolve(called: string, places: readonly Whereabouts[]): ReadonlyMap<string, string> {
  const resolved = new Map<string, string>();
  const apart: Same[] = [];
  // What says more comes first, so that what says less finds all that it may be.
  for (const place of [...places].sort((a, b) => saidParts(b) - saidParts(a))) {
    const candidates = saidParts(place) === 2 ? [] : apart.filter((one) => fits(one.found, place));
    const [first, second] = candidates;
    if (first !== undefined && second === undefined) {
      first.found = {
        subscription: first.found.subscription ?? place.subscription,
        group: first.found.group ?? place.group,
      };
      resolved.set(whereText(place), first.key);
      continue;
    }
    const key = `${called} ${whereText(place)}`;
    apart.push({ key, found: place });
    resolved.set(whereText(place), key);
  }
  return resolved;
}
