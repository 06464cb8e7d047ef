/** The id of a managed identity, as Azure writes it, or as somebody has left it to be filled in. */
import { isGuid, NAME_RULES } from '../schemas/azure/names';

/** A part of a resource id for which something else stands that somebody is to replace: `<SUBSCRIPTION>`, `${GROUP}`. */
export interface Placeholder {
  /** `id`: one for the resource id as a whole. */
  readonly part: 'subscription' | 'resource group' | 'name' | 'id';
  /** What stands in its place. */
  readonly text: string;
}

export interface ResourceId {
  /** Subscription, a GUID in lower case; undefined where a placeholder stands in its place. */
  readonly subscription: string | undefined;
  /** Where a placeholder stands in its place, a name to be filled in, which begins with `fill-in-`; so of `name`. */
  readonly resourceGroup: string;
  readonly name: string;
  readonly placeholders: readonly Placeholder[];
}

const IDENTITY =
  /^\/subscriptions\/([^/]+)\/resourcegroups\/([^/]+)\/providers\/microsoft\.managedidentity\/userassignedidentities\/([^/]+)$/i;

// What no name of Azure has, so that it can only mark something to be filled in.
const MARK = /[<>{}[\]$%#@*]/;
// RESOURCE_ID, xxxx-xxxx: a whole resource id is neither.
const STAND_IN = /^(?:[A-Z][A-Z0-9_]*|x+(?:[-_]+x+)*)$/;

/**
 * Takes the resource id of a managed identity apart. Its words may have any capitals: `resourcegroups` is what most
 * examples of pod identity have.
 *
 * @param owner tells identities apart whose resource ids are placeholders as a whole, such as `shop-web`
 * @returns undefined if it is none, and no placeholder for one.
 */
export function parseResourceId(text: string, owner: string): ResourceId | undefined {
  const [, subscription, group, identity] = IDENTITY.exec(text) ?? [];
  if (subscription === undefined || group === undefined || identity === undefined) return wholly(text, owner);
  const resourceGroup = named('resource group', group, NAME_RULES.resourceGroup.test);
  const name = named('name', identity, NAME_RULES.identity.test);
  if (resourceGroup === undefined || name === undefined) return undefined;
  const known = isGuid(subscription);
  const unknown: Placeholder = { part: 'subscription', text: subscription };
  return {
    subscription: known ? subscription.toLowerCase() : undefined,
    resourceGroup: resourceGroup.name,
    name: name.name,
    placeholders: [...(known ? [] : [unknown]), ...resourceGroup.placeholders, ...name.placeholders],
  };
}

function wholly(text: string, owner: string): ResourceId | undefined {
  if (/\/providers\//i.test(text) || !(MARK.test(text) || STAND_IN.test(text))) return undefined;
  return {
    subscription: undefined,
    resourceGroup: fillIn('resource-group'),
    name: fillIn(owner),
    placeholders: [{ part: 'id', text }],
  };
}

function named(
  part: Placeholder['part'],
  text: string,
  test: (text: string) => boolean,
): { readonly name: string; readonly placeholders: readonly Placeholder[] } | undefined {
  if (test(text)) return { name: text, placeholders: [] };
  return MARK.test(text) ? { name: fillIn(text), placeholders: [{ part, text }] } : undefined;
}

// With the prefix, shorter than the shortest of the names that Azure limits (a resource group: 90).
const LONGEST_WORDS = 80;

function fillIn(text: string): string {
  const words = text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return `fill-in-${words.join('-').slice(0, LONGEST_WORDS).replace(/-$/, '') || 'name'}`;
}

/** The same for two ids of one identity: Azure compares them without capitals. */
export function resourceKey({ subscription, resourceGroup, name }: ResourceId): string {
  return [subscription, resourceGroup, name].join('/').toLowerCase();
}
