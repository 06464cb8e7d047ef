import type { ResourceId } from '../../arm/resource';

/** A resource id that is text, and what it is attached to where it is that of an extension resource. */
export interface TextId {
  readonly id: ResourceId;
  readonly target: ResourceId | undefined;
}

const ID =
  /^\/(?:subscriptions\/(?<subscription>[^/]+))?(?:\/resourceGroups\/(?<group>[^/]+))?(?<providers>(?:\/?providers\/.+)?)$/i;

/** Reads `/subscriptions/…/resourceGroups/…/providers/…`; undefined for a text that is no id. */
export function parseId(text: string): TextId | undefined {
  const { subscription, group, providers = '' } = ID.exec(text.replace(/\/$/, ''))?.groups ?? {};
  if (subscription === undefined && providers === '') return undefined;
  const scope = { subscription: subscription?.toLowerCase(), resourceGroup: group };
  const sections = providers.split(/\/?providers\//i).filter((section) => section !== '');
  const ids = sections.map((section) => providerId(scope, section));
  if (ids.some((id) => id === undefined)) return undefined;
  const above = groupOrSubscription(scope);
  const [id = above, on] = ids.reverse();
  if (id === undefined) return undefined;
  // In a group there is nearly everything; in none there is what is on a subscription.
  return { id, target: on ?? (id === above || group !== undefined ? undefined : above) };
}

type Scope = Pick<ResourceId, 'subscription' | 'resourceGroup'>;

function providerId(scope: Scope, section: string): ResourceId | undefined {
  const [namespace = '', ...rest] = section.split('/');
  if (rest.length === 0 || rest.length % 2 !== 0) return undefined;
  const types = rest.filter((_, index) => index % 2 === 0);
  return { ...scope, type: [namespace, ...types].join('/'), names: rest.filter((_, index) => index % 2 === 1) };
}

function groupOrSubscription(scope: Scope): ResourceId | undefined {
  const { subscription, resourceGroup } = scope;
  if (resourceGroup !== undefined)
    return { ...scope, type: 'Microsoft.Resources/resourceGroups', names: [resourceGroup] };
  if (subscription === undefined) return undefined;
  return { ...scope, type: 'Microsoft.Resources/subscriptions', names: [subscription] };
}
