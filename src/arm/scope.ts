/** Where a template is deployed to, and the functions that ask for it. */
import { GROUP, type IdValue, idOf, type Segment, SUBSCRIPTION, splitAtSlashes } from './id-value';
import { type ArmValue, Opaque } from './resource';
import { called, objectOf } from './value';

export type Level = 'resourceGroup' | 'subscription' | 'managementGroup' | 'tenant';

/** Where a template is deployed to. */
export interface Scope {
  readonly level: Level;
  readonly subscription: Segment;
  readonly group: Segment;
}

/** The scope of a deployment of which little is known. */
export function rootScope(level: Level, subscription: string | undefined, group: string | undefined): Scope {
  return { level, subscription: subscription?.toLowerCase() ?? SUBSCRIPTION, group: group ?? GROUP };
}

/** The level that a template says by its schema. */
export function levelOf(schema: unknown): Level {
  const name = typeof schema === 'string' ? schema.toLowerCase() : '';
  if (name.includes('subscriptiondeploymenttemplate')) return 'subscription';
  if (name.includes('managementgroupdeploymenttemplate')) return 'managementGroup';
  return name.includes('tenantdeploymenttemplate') ? 'tenant' : 'resourceGroup';
}

/** The segments of the id of a scope. */
export function scopeSegments({ level, subscription, group }: Scope): readonly Segment[] {
  if (level === 'resourceGroup') return ['', 'subscriptions', subscription, 'resourceGroups', group];
  if (level === 'subscription') return ['', 'subscriptions', subscription];
  return level === 'tenant' ? [''] : ['', 'providers', 'Microsoft.Management', 'managementGroups', MANAGEMENT_GROUP];
}

const MANAGEMENT_GROUP = new Opaque(undefined, 'managementGroup().name');

/** `type/names` as segments of an id; undefined where there are more names than types, or fewer. */
export function providerSegments(type: string, names: readonly Segment[]): readonly Segment[] | undefined {
  const [provider, ...types] = type.split('/');
  if (provider === undefined || types.length === 0 || types.length !== names.length) return undefined;
  return ['providers', provider, ...types.flatMap((one, index) => [one, names[index] ?? ''])];
}

const TYPE = /^[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)+\/.+/;

function isType(value: ArmValue | undefined): value is string {
  return typeof value === 'string' && TYPE.test(value);
}

function namesOf(args: readonly ArmValue[]): readonly Segment[] | undefined {
  const names = args.map((arg) => splitAtSlashes(arg));
  return names.every((name) => name !== undefined) ? names.flat() : undefined;
}

function isSegment(value: ArmValue | undefined): value is Segment {
  return typeof value === 'string' || value instanceof Opaque;
}

function inside(scope: readonly Segment[], type: string, names: readonly ArmValue[]): string | IdValue | undefined {
  const segments = namesOf(names);
  const provider = segments === undefined ? undefined : providerSegments(type, segments);
  return provider === undefined ? undefined : idOf([...scope, ...provider]);
}

/** `resourceId([subscription], [group], type, names…)`. */
export function resourceId(args: readonly ArmValue[], scope: Scope): ArmValue | undefined {
  const at = args.slice(0, 3).findIndex(isType);
  const type = args[at];
  if (!isType(type)) return undefined;
  const [first, second] = args.slice(0, at);
  const names = args.slice(at + 1);
  if (first === undefined) return inside(scopeSegments(scope), type, names);
  if (!isSegment(first) || (second !== undefined && !isSegment(second))) return undefined;
  const [subscription, group] = second === undefined ? [scope.subscription, first] : [first, second];
  return inside(scopeSegments({ level: 'resourceGroup', subscription, group }), type, names);
}

/** `subscriptionResourceId([subscription], type, names…)`. */
export function subscriptionResourceId(args: readonly ArmValue[], scope: Scope): ArmValue | undefined {
  const at = args.slice(0, 2).findIndex(isType);
  const [type, other] = [args[at], at === 1 ? args[0] : scope.subscription];
  if (!isType(type) || !isSegment(other)) return undefined;
  return inside(['', 'subscriptions', other], type, args.slice(at + 1));
}

/** `extensionResourceId(id, type, names…)`. */
export function extensionResourceId([id, type, ...names]: readonly ArmValue[]): ArmValue | undefined {
  const segments = id === undefined ? undefined : splitAtSlashes(id);
  return segments === undefined || !isType(type) ? undefined : inside(segments, type, names);
}

/** `tenantResourceId(type, names…)`. */
export function tenantResourceId([type, ...names]: readonly ArmValue[]): ArmValue | undefined {
  return isType(type) ? inside([''], type, names) : undefined;
}

const TENANT = new Opaque(undefined, 'tenant().tenantId');

function named(name: string, of: readonly Segment[]): Opaque {
  return new Opaque(undefined, called(name, of));
}

/** `resourceGroup()`. */
export function resourceGroup(scope: Scope): ArmValue | undefined {
  if (scope.level !== 'resourceGroup') return undefined;
  const at = [scope.subscription, scope.group];
  return objectOf([
    ['id', idOf(scopeSegments(scope))],
    ['name', scope.group],
    ['type', 'Microsoft.Resources/resourceGroups'],
    ['location', named('resourceGroup().location', at)],
    ['managedBy', named('resourceGroup().managedBy', at)],
    ['tags', named('resourceGroup().tags', at)],
    ['properties', named('resourceGroup().properties', at)],
  ]);
}

/** `subscription()`. */
export function subscription({ level, subscription: id }: Scope): ArmValue | undefined {
  if (level === 'tenant' || level === 'managementGroup') return undefined;
  return objectOf([
    ['id', idOf(['', 'subscriptions', id])],
    ['subscriptionId', id],
    ['tenantId', TENANT],
    ['displayName', named('subscription().displayName', [id])],
  ]);
}

/** `tenant()`. */
export function tenant(): ArmValue {
  return objectOf([
    ['tenantId', TENANT],
    ['countryCode', new Opaque(undefined, 'tenant().countryCode')],
    ['displayName', new Opaque(undefined, 'tenant().displayName')],
  ]);
}
