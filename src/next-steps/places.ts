import { AzureResource } from '../azure';
import type { Entry } from '../azure/layout';
import { type Scope, Subscription } from '../azure/scope';
import { joined, outputOf, required, type Word } from '../shell';
import { code } from './markdown';

/** Variable with the name of the group that the deployment is given. */
export const GROUP_VARIABLE = 'RESOURCE_GROUP';

/** `--resource-group` and, where it is another than that of the deployment, `--subscription`. */
export function inGroup(scope: Scope): Word[] {
  const group = scope.kind === 'group' ? scope.name : required(GROUP_VARIABLE);
  return ['--resource-group', group, ...inSubscription(scope)];
}

/** `--subscription`, where it is another than that of the deployment. */
export function inSubscription(scope: Scope): Word[] {
  const subscription = subscriptionOf(scope);
  return subscription === undefined ? [] : ['--subscription', subscription];
}

export function subscriptionOf(scope: Scope): string | undefined {
  return scope.kind === 'given' ? undefined : scope.subscription;
}

/** What names a scope. */
export type ScopeName =
  | Exclude<Scope, { readonly kind: 'group' }>
  | Omit<Extract<Scope, { readonly kind: 'group' }>, 'group'>;

/** A scope as people call it. */
export function scopeLabel(scope: ScopeName): string {
  if (scope.kind === 'given') return `the resource group ${code(`$${GROUP_VARIABLE}`)}`;
  const subscription =
    scope.subscription === undefined ? 'the subscription' : `the subscription ${code(scope.subscription)}`;
  if (scope.kind === 'subscription') return subscription;
  return `the resource group ${code(scope.name)}${scope.subscription === undefined ? '' : ` in ${subscription}`}`;
}

/** A resource as people call it: `vault` and its name. */
export function entryLabel(entry: Entry): string {
  const { word } = entry.construct._identity;
  if (isRoleAssignment(entry) || typeof entry.name !== 'string' || !entry.label.endsWith(` ${entry.name}`))
    return entry.label;
  return `${word} ${code(entry.name)}`;
}

export function isRoleAssignment(entry: Entry): boolean {
  return isType(entry, 'Microsoft.Authorization/roleAssignments');
}

export function isResourceGroup(entry: Entry): boolean {
  return isType(entry, 'Microsoft.Resources/resourceGroups');
}

export function isVault(entry: Entry): boolean {
  return isType(entry, 'Microsoft.KeyVault/vaults');
}

export function isIdentity(entry: Entry): boolean {
  return isType(entry, 'Microsoft.ManagedIdentity/userAssignedIdentities');
}

export function isCluster(entry: Entry): boolean {
  return isType(entry, 'Microsoft.ContainerService/managedClusters');
}

/** Azure compares types without case. */
export function isType(entry: Entry, type: string): boolean {
  return entry.type.toLowerCase() === type.toLowerCase();
}

/** Whether a resource lives in a group that the deployment makes, and so goes with it. */
export function isInMadeGroup({ scope }: Entry): boolean {
  return scope.kind === 'group' && AzureResource.isAzureResource(scope.group) && !scope.group.existing;
}

/** The id of a scope or of a resource in it, as a word of shell. */
export function idOf(target: Entry | Subscription): Word {
  if (Subscription.isSubscription(target)) return scopeId({ kind: 'subscription', subscription: target.id });
  if (isResourceGroup(target)) return joined(scopeId(target.scope), '/resourceGroups/', nameOf(target));
  const [provider = '', ...types] = target.type.split('/');
  const names = namesOf(target);
  const parts = types.flatMap((type, index) => ['/', type, '/', names[index] ?? '']);
  return joined(scopeId(target.scope), `/providers/${provider}`, ...parts);
}

/** The name of a resource; of the group that a deployment is given, its variable. What is no text has none. */
export function nameOf(entry: Entry): Word {
  return isResourceGroup(entry) && entry.name === '' ? required(GROUP_VARIABLE) : plainName(entry);
}

/** The name of a resource as text. A value that only Azure knows must not be made one. */
export function plainName({ name }: Entry): string {
  return typeof name === 'string' ? name : '';
}

function namesOf(entry: Entry): Word[] {
  return [...(entry.parent === undefined ? [] : namesOf(entry.parent)), nameOf(entry)];
}

function scopeId(scope: Scope): Word {
  const subscription = subscriptionOf(scope) ?? outputOf('az', 'account', 'show', '--query', 'id', '--output', 'tsv');
  const base = joined('/subscriptions/', subscription);
  if (scope.kind === 'subscription') return base;
  return joined(base, '/resourceGroups/', scope.kind === 'group' ? scope.name : required(GROUP_VARIABLE));
}
