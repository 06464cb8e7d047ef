import { Subscription } from '../azure';
import { type Entry, isOpaque } from '../azure/layout';
import type { Scope } from '../azure/scope';
import { joined, outputOf, required, type Word } from '../shell';

/**
 * The id of something in Azure, with `*` for the subscription or the group that only the deployment is given:
 * `/subscriptions/<star>/resourceGroups/my-group/providers/Microsoft.KeyVault/vaults/my-vault`.
 */
export type AzureId = string;

const OF_DEPLOYMENT = '*';
const SUBSCRIPTION = 2;
const GROUP = 4;

/** Variable of the shell with the name of the group that the deployment is given. */
export const GROUP_VARIABLE = 'RESOURCE_GROUP';

/** The id of a resource or a subscription; undefined where Azure alone knows a name in it. */
export function azureId(target: Entry | Subscription): AzureId | undefined {
  if (Subscription.isSubscription(target)) return scopeId({ kind: 'subscription', subscription: target.id });
  if (target.type.toLowerCase() === 'microsoft.resources/resourcegroups') return groupId(target);
  const names = namesOf(target);
  const [provider = '', ...types] = target.type.split('/');
  if (names === undefined || names.length !== types.length) return undefined;
  const path = types.map((type, index) => `/${type}/${names[index]}`);
  return `${scopeId(target.scope)}/providers/${provider}${path.join('')}`;
}

function groupId({ name, scope }: Entry): AzureId | undefined {
  if (isOpaque(name)) return undefined;
  const subscription = scope.kind === 'given' ? undefined : scope.subscription;
  const group = name === '' ? OF_DEPLOYMENT : String(name);
  return `${scopeId({ kind: 'subscription', subscription })}/resourceGroups/${group}`;
}

function namesOf(entry: Entry): readonly string[] | undefined {
  const above = entry.parent === undefined ? [] : namesOf(entry.parent);
  return above === undefined || isOpaque(entry.name) ? undefined : [...above, String(entry.name)];
}

function scopeId(scope: Scope): AzureId {
  const subscription = scope.kind === 'given' ? undefined : scope.subscription;
  const base = `/subscriptions/${subscription ?? OF_DEPLOYMENT}`;
  if (scope.kind === 'subscription') return base;
  return `${base}/resourceGroups/${scope.kind === 'group' ? scope.name : OF_DEPLOYMENT}`;
}

/** Whether a text can be an id as they are made here, of anything that lives in a subscription. */
export function isAzureId(text: string): boolean {
  return /^\/subscriptions\/[^/]+(?:\/[^/]+\/[^/]+)*$/.test(text);
}

/** Whether a text can be the id of a resource of that type in a group. */
export function isResourceId(text: string, type: string): boolean {
  return text.startsWith('/subscriptions/') && patternOf(type).test(text);
}

const patterns = new Map<string, RegExp>();

function patternOf(type: string): RegExp {
  const known = patterns.get(type);
  if (known !== undefined) return known;
  const provider = type.replaceAll('.', '\\.');
  const made = new RegExp(`^/subscriptions/[^/]+/resourceGroups/[^/]+/providers/${provider}/[^/]+$`, 'i');
  patterns.set(type, made);
  return made;
}

/**
 * Whether two ids can be of one thing. Azure compares them without case, and what is of the deployment may be any
 * subscription or group: to take one thing for two would have something removed that is still declared.
 */
export function mayBeSame(a: AzureId, b: AzureId): boolean {
  if (a === b) return true;
  const [one, other] = [a.split('/'), b.split('/')];
  if (one.length !== other.length) return false;
  // From the end, where most differ.
  return one.reverse().every((part, fromEnd) => {
    const index = other.length - 1 - fromEnd;
    const like = other[index] ?? '';
    const open = index === SUBSCRIPTION || index === GROUP;
    return sameText(part, like) || (open && (part === OF_DEPLOYMENT || like === OF_DEPLOYMENT));
  });
}

export function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The name of what an id is of. */
export function nameIn(id: AzureId): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** The group of a resource; undefined for that of the deployment. */
export function groupIn(id: AzureId): string | undefined {
  return known(id, GROUP);
}

/** The subscription of anything; undefined for that of the deployment. */
export function subscriptionIn(id: AzureId): string | undefined {
  return known(id, SUBSCRIPTION);
}

function known(id: AzureId, index: number): string | undefined {
  const part = id.split('/')[index];
  return part === OF_DEPLOYMENT ? undefined : part;
}

/** The whole id, as a word of shell. */
export function idWord(id: AzureId): Word {
  const [subscription, group] = [subscriptionIn(id), groupIn(id)];
  const parts = id.split('/').slice(SUBSCRIPTION + 1);
  const rest = parts.flatMap((part, index): Word[] => {
    return ['/', index + SUBSCRIPTION + 1 === GROUP && group === undefined ? required(GROUP_VARIABLE) : part];
  });
  const account = outputOf('az', 'account', 'show', '--query', 'id', '--output', 'tsv');
  return joined('/subscriptions/', subscription ?? account, ...rest);
}

/** `--resource-group` of a resource and, where it is another than that of the deployment, `--subscription`. */
export function placeWords(id: AzureId): readonly Word[] {
  const subscription = subscriptionIn(id);
  return [
    ...['--resource-group', groupIn(id) ?? required(GROUP_VARIABLE)],
    ...(subscription === undefined ? [] : ['--subscription', subscription]),
  ];
}
