/** Ids of resources as values of a template: what is known of them by segments. */
import { keyText } from './id';
import { type ArmValue, Opaque, type ResourceId } from './resource';
import { called, PartialText, symbolOf } from './value';

export type Segment = string | Opaque;

/** An id of which not all is known. */
export class IdValue extends Opaque {
  constructor(readonly segments: readonly Segment[]) {
    const id = idOfSegments(segments);
    super(id === undefined ? undefined : { id, path: undefined }, called('id', segments));
  }
}

/** The subscription that the whole is deployed to, and the group: not known, and the same wherever they are used. */
export const SUBSCRIPTION = new Opaque(undefined, 'subscription().subscriptionId');
export const GROUP = new Opaque(undefined, 'resourceGroup().name');

/** An id out of its segments, as text where all of it is known. The first segment is empty. */
export function idOf(segments: readonly Segment[]): string | IdValue {
  return segments.every((one) => typeof one === 'string') ? segments.join('/') : new IdValue(segments);
}

/** What stands between the slashes of a text; what is unknown is taken to have none, but for ids. */
export function splitAtSlashes(value: ArmValue): readonly Segment[] | undefined {
  if (typeof value === 'string') return value.split('/');
  if (value instanceof IdValue) return value.segments;
  if (value instanceof PartialText) return splitPieces(value.pieces);
  return value instanceof Opaque ? [value] : undefined;
}

function splitPieces(pieces: readonly Segment[]): readonly Segment[] {
  const segments: Segment[][] = [[]];
  for (const piece of pieces) {
    const [first, ...others] = typeof piece === 'string' ? piece.split('/') : (splitAtSlashes(piece) ?? [piece]);
    if (first !== undefined) segments.at(-1)?.push(first);
    segments.push(...others.map((one) => [one]));
  }
  return segments.map(joinedSegment);
}

function joinedSegment(pieces: readonly Segment[]): Segment {
  const filled = pieces.filter((piece) => piece !== '');
  const [only = '', ...others] = filled;
  return others.length === 0 ? only : new PartialText(filled);
}

/** The segments of an id, for `split`; undefined where the value is not surely an id. */
export function idSegments(value: ArmValue): readonly Segment[] | undefined {
  const segments = value instanceof IdValue || value instanceof PartialText ? splitAtSlashes(value) : undefined;
  return segments !== undefined && idOfSegments(segments) !== undefined ? segments : undefined;
}

/** The id that a value is; undefined where it is none, or where its shape is not known. */
export function toId(value: ArmValue): ResourceId | undefined {
  const segments = splitAtSlashes(value);
  return segments === undefined ? undefined : idOfSegments(segments);
}

function isWord(segment: Segment | undefined, word: string): boolean {
  return typeof segment === 'string' && segment.toLowerCase() === word;
}

/** An id by its segments; undefined for what has not the shape of one. */
export function idOfSegments(segments: readonly Segment[]): ResourceId | undefined {
  if (segments[0] !== '') return undefined;
  let at = 1;
  let [subscription, group]: (Segment | undefined)[] = [];
  if (isWord(segments[at], 'subscriptions')) {
    subscription = segments[at + 1];
    at += 2;
    if (isWord(segments[at], 'resourcegroups')) {
      group = segments[at + 1];
      at += 2;
    }
  }
  if (at > 1 && segments[at - 1] === undefined) return undefined;
  if (at === segments.length) return containerId(subscription, group);
  const start = segments.length - 1 - [...segments].reverse().findIndex((one) => isWord(one, 'providers'));
  if (!isWord(segments[at], 'providers')) return undefined;
  const named = typeAndNames(segments.slice(start + 1));
  if (named === undefined) return undefined;
  const above = start > at ? segments.slice(at, start) : [];
  return makeId(subscription, group, named.type, named.names, above);
}

function containerId(subscription: Segment | undefined, group: Segment | undefined): ResourceId | undefined {
  if (subscription === undefined) return undefined;
  return group === undefined
    ? makeId(subscription, undefined, 'Microsoft.Resources/subscriptions', [subscription])
    : makeId(subscription, undefined, RESOURCE_GROUPS, [group]);
}

const RESOURCE_GROUPS = 'Microsoft.Resources/resourceGroups';

// After the provider, types and names take turns.
function typeAndNames(segments: readonly Segment[]): { type: string; names: readonly Segment[] } | undefined {
  const types = segments.filter((_, index) => index === 0 || index % 2 === 1);
  const names = segments.filter((_, index) => index > 0 && index % 2 === 0);
  if (names.length === 0 || types.length !== names.length + 1) return undefined;
  return types.every((one) => typeof one === 'string' && one !== '') ? { type: types.join('/'), names } : undefined;
}

/**
 * An id out of its parts.
 * @param above segments between the group and the provider, of what an extension resource is attached to.
 */
export function makeId(
  subscription: Segment | undefined,
  group: Segment | undefined,
  type: string,
  names: readonly Segment[],
  above: readonly Segment[] = [],
): ResourceId {
  // A group is in no group, whoever says so.
  const home = type.toLowerCase() === RESOURCE_GROUPS.toLowerCase() ? undefined : group;
  const open =
    above.length > 0 ||
    names.some((name) => typeof name !== 'string') ||
    !isSaid(subscription, SUBSCRIPTION) ||
    !isSaid(home, GROUP);
  return {
    subscription: textIn(subscription)?.toLowerCase(),
    resourceGroup: textIn(home),
    type,
    names: names.map(textIn),
    symbol: open ? openKey(subscription, home, type, names, above) : undefined,
  };
}

function textIn(segment: Segment | undefined): string | undefined {
  return typeof segment === 'string' ? segment : undefined;
}

function isSaid(segment: Segment | undefined, own: Opaque): boolean {
  return segment === undefined || typeof segment === 'string' || segment === own;
}

let unlike = 0;

function openKey(
  subscription: Segment | undefined,
  group: Segment | undefined,
  type: string,
  names: readonly Segment[],
  above: readonly Segment[],
): string {
  const home = [group, ...above].map(shown).join('/');
  return keyText(shown(subscription), home, type, names.map(shown));
}

function shown(segment: Segment | undefined): string {
  // What everything is deployed to needs no name.
  if (segment === undefined || segment === SUBSCRIPTION || segment === GROUP) return '';
  return typeof segment === 'string' ? segment : `{${symbolOf(segment) ?? `unlike any other ${++unlike}`}}`;
}
