import type { IConstruct } from 'constructs';
import { isDeployTimeValue, nodeOf, reference } from '../values';
import { type Kind, needed, object, oneOf, PLAIN, type Problem, type Shape, standInGuid } from './given';
import { type IManagedIdentity, isManagedIdentity } from './managed-identity';
import { AzureResource } from './resource';

/** Somebody who is no managed identity of this app: a user, a group, another application. */
export interface PrincipalById {
  /**
   * Object id: a GUID, or what Azure makes up of a resource, such as
   * `cluster.property('properties.identityProfile.kubeletidentity.objectId')`. Never the client id.
   */
  readonly principalId: string;
  /** Kind of principal. What a resource acts as is a `ServicePrincipal`. */
  readonly principalType: 'User' | 'Group' | 'ServicePrincipal';
}

/** What a role assignment says of a principal. */
export interface Assigned {
  /** Name, for people and symbols. */
  readonly name: string;
  /** Object id; undefined where it is not known. */
  readonly objectId: unknown;
  readonly principalType: PrincipalById['principalType'];
  /** What tells it from other principals when the deployment starts; object ids that Azure makes up are not known then. */
  readonly seed: readonly unknown[];
  /** What it belongs to; undefined for somebody outside of the app. */
  readonly home: IConstruct | undefined;
  /** The same as `seed`, before there is any deployment. */
  readonly key: (keyOf: (resource: AzureResource) => string) => string;
}

/** A property of a resource. */
interface Made {
  readonly resource: AzureResource;
  readonly path: readonly string[];
}

const IDENTITY_TYPE = 'microsoft.managedidentity/userassignedidentities';
const IDENTITY_PATH = 'properties.principalId';
const SYSTEM_ASSIGNED_PATH = 'identity.principalId';

// What resources hand out that is never the object id of anybody.
const NO_OBJECT_IDS: readonly string[] = [
  'id',
  'name',
  'type',
  'properties.clientId',
  'properties.oidcIssuerProfile.issuerURL',
  'properties.tenantId',
  'properties.vaultUri',
];

const PRINCIPAL_ID: Kind = (value, path, problems) => {
  if (!isDeployTimeValue(value)) return PLAIN(value, path, problems);
  const made = madeBy(value);
  if (made === undefined) {
    const message = `\`${path}\` is text around a value that is known only after the deployment.`;
    problems.push({
      code: 'AZWI601',
      path,
      message,
      help: 'Give the value by itself: an object id has nothing around it.',
    });
    return undefined;
  }
  const property = made.path.join('.');
  if (!NO_OBJECT_IDS.includes(property)) return value;
  const help = isManagedIdentity(made.resource)
    ? 'Give the identity itself: `principal: identity`.'
    : 'Give the object id of the principal.';
  const message = `\`${path}\` is ${property} of ${made.resource.label}, which is no object id.`;
  problems.push({ code: 'AZWI309', path, message, help });
  return undefined;
};

const BY_ID: Shape<PrincipalById> = {
  principalId: needed(PRINCIPAL_ID, standInGuid),
  principalType: needed(oneOf('User', 'Group', 'ServicePrincipal'), () => 'ServicePrincipal'),
};
const PRINCIPAL_BY_ID = object(BY_ID, 'a managed identity, or { principalId, principalType }');

/** A managed identity, or somebody by the object id. */
export const PRINCIPAL: Kind = (value, path, problems) => {
  if (isManagedIdentity(value)) return value;
  const known = PRINCIPAL_BY_ID(value, path, problems) as PrincipalById | undefined;
  const problem = known === undefined ? undefined : typeProblem(known, path);
  if (problem !== undefined) problems.push(problem);
  return known;
};

/** What stands for a principal that was not given. */
export function standInPrincipal(): PrincipalById {
  return { principalId: standInGuid(), principalType: 'User' };
}

/** What a role assignment says of a principal. */
export function assigned(principal: IManagedIdentity | PrincipalById): Assigned {
  if (isManagedIdentity(principal)) return ofIdentity(principal);
  const { principalId, principalType } = principal;
  const made = madeBy(principalId);
  if (made !== undefined) return ofMade(made, principal);
  const key = (): string => principalId;
  return { name: principalId, objectId: principalId, principalType, seed: [principalId], home: undefined, key };
}

function ofIdentity(identity: IManagedIdentity): Assigned {
  const objectId = identity._principal();
  const isResource = AzureResource.isAzureResource(identity);
  return {
    name: identity.name,
    objectId,
    principalType: 'ServicePrincipal',
    // Where the object id is not known, that has been reported.
    seed: [isResource ? reference(identity, 'id') : (objectId ?? '')],
    home: identity,
    key: (keyOf) => (isResource ? keyOf(identity) : String(objectId ?? '')),
  };
}

function ofMade(made: Made, { principalId, principalType }: PrincipalById): Assigned {
  const { resource, path } = made;
  const property = path.join('.');
  // The same identity given as itself is the same assignment.
  const whole = isOfIdentity(made);
  const within = path.at(-2) ?? '';
  return {
    name: whole || !/^[A-Za-z]/.test(within) ? resource.name : `${resource.name}-${within}`,
    objectId: principalId,
    principalType,
    seed: [reference(resource, 'id'), ...(whole ? [] : [property])],
    home: resource,
    key: (keyOf) => `${keyOf(resource)}${whole ? '' : `/${property}`}`,
  };
}

// Azure refuses a role for the identity of a resource under any other type.
function typeProblem({ principalId, principalType }: PrincipalById, path: string): Problem | undefined {
  const made = madeBy(principalId);
  if (made === undefined || principalType === 'ServicePrincipal') return undefined;
  if (!isOfIdentity(made) && made.path.join('.') !== SYSTEM_ASSIGNED_PATH) return undefined;
  return {
    code: 'AZWI004',
    path: `${path}.principalType`,
    message: `\`${path}.principalType\` is '${principalType}', but ${made.resource.label} acts as a service principal.`,
    help: "Give 'ServicePrincipal'.",
  };
}

function isOfIdentity({ resource, path }: Made): boolean {
  return resource.resourceType.toLowerCase() === IDENTITY_TYPE && path.join('.') === IDENTITY_PATH;
}

function madeBy(value: unknown): Made | undefined {
  const node = nodeOf(value);
  if (node?.kind !== 'reference' || !AzureResource.isAzureResource(node.target)) return undefined;
  return { resource: node.target, path: node.path };
}
