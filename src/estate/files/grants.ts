import { parentId } from '../../arm/id';
import { type ArmValue, Opaque, type ResourceId } from '../../arm/resource';
import type { Grant } from '../azure';
import { textValue, UNKNOWN, valueKey } from '../value';
import { at, isObject, listAt } from './fields';
import type { Gathered } from './gathered';
import { parseId } from './id';
import { resourceLabel } from './resource-label';
import { type Told, TYPES } from './told';

/** What the sources tell of role assignments and access policies; what two of them say is told once. */
export function grantsOf(gathered: Gathered): readonly Grant[] {
  const all = [
    ...gathered.all(TYPES.roleAssignment).map((told) => roleOf(gathered, told)),
    ...gathered.all(TYPES.vault).flatMap((told) => policiesOf(gathered, told, gathered.keyOf(told))),
    ...gathered.all(TYPES.policies).flatMap((told) => policiesOf(gathered, told, gathered.parentKey(told))),
  ];
  const seen = new Set<string>();
  return all.filter((grant) => {
    const { kind, target, role, permissions, tenantId, principalType } = grant;
    const principal = valueKey(grant.principal);
    if (principal === undefined || target === undefined) return true;
    const values = [tenantId, principalType].map((value) => valueKey(value) ?? '');
    const key = JSON.stringify([kind, principal, target, role, permissions, values]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function roleOf(gathered: Gathered, told: Told): Grant {
  const { body, target, id } = told.resource;
  const properties = at(body, 'properties');
  const principalType = at(properties, 'principalType');
  const on = target ?? scopeOf(id);
  return {
    kind: 'role',
    principal: gathered.value(at(properties, 'principalId'), told),
    // Nothing said is something else than something that is not known.
    principalType:
      principalType === undefined && !(properties instanceof Opaque)
        ? textValue('')
        : gathered.value(principalType, told),
    target: on === undefined ? undefined : gathered.keyOfId(on, told.source),
    targetLabel: on === undefined ? 'what it is deployed into' : resourceLabel(on),
    role: roleIdOf(at(properties, 'roleDefinitionId')),
    permissions: undefined,
    tenantId: UNKNOWN,
    place: (path) => told.resource.place(path),
  };
}

// Without a target it is on what the template is deployed into.
function scopeOf({ subscription, resourceGroup }: ResourceId): ResourceId | undefined {
  const scope = { subscription, resourceGroup };
  if (resourceGroup !== undefined) return { ...scope, type: TYPES.resourceGroup, names: [resourceGroup] };
  // A group that is not named cannot be told from a subscription.
  return undefined;
}

/** The GUID of the role, which is the last name in the id of its definition. */
function roleIdOf(definition: ArmValue | undefined): string | undefined {
  if (typeof definition === 'string') return (parseId(definition)?.id.names.at(-1) ?? definition).toLowerCase();
  if (!(definition instanceof Opaque) || definition.reference === undefined) return undefined;
  const { id } = definition.reference;
  return id.type.toLowerCase() === TYPES.roleDefinition ? id.names.at(-1)?.toLowerCase() : undefined;
}

function policiesOf(gathered: Gathered, told: Told, target: string | undefined): readonly Grant[] {
  const { body, id } = told.resource;
  const type = id.type.toLowerCase();
  // What takes policies away grants nothing.
  if (type === TYPES.policies && id.names.at(-1)?.toLowerCase() === 'remove') return [];
  const vault = type === TYPES.policies ? parentId(id) : id;
  const policies = listAt(body, 'properties', 'accessPolicies') ?? [];
  return policies.map((policy, index) => ({
    kind: 'policy' as const,
    principal: gathered.value(at(policy, 'objectId'), told),
    principalType: UNKNOWN,
    target,
    targetLabel: resourceLabel(vault),
    role: undefined,
    permissions: permissionsOf(at(policy, 'permissions')),
    tenantId: gathered.value(at(policy, 'tenantId'), told),
    place: (path = []) => told.resource.place(['properties', 'accessPolicies', index, ...path]),
  }));
}

function permissionsOf(permissions: ArmValue | undefined): Grant['permissions'] {
  if (!isObject(permissions)) return undefined;
  const kinds = Object.keys(permissions);
  const lists = kinds.map((kind) => [kind.toLowerCase(), permissionNames(permissions, kind)] as const);
  // One that is not known may permit anything.
  return lists.some(([, list]) => list === undefined)
    ? undefined
    : Object.fromEntries(lists.map(([k, l]) => [k, l ?? []]));
}

function permissionNames(permissions: ArmValue, kind: string): readonly string[] | undefined {
  const value = at(permissions, kind);
  if (value === undefined) return [];
  const list = listAt(permissions, kind);
  return list?.every((one) => typeof one === 'string') ? list.map((one) => String(one).toLowerCase()) : undefined;
}
