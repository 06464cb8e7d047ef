import type { ArmResource } from '../../arm/resource';

/** Types of resources that workload identity is made of, in lower case. */
export const TYPES = {
  identity: 'microsoft.managedidentity/userassignedidentities',
  credential: 'microsoft.managedidentity/userassignedidentities/federatedidentitycredentials',
  cluster: 'microsoft.containerservice/managedclusters',
  vault: 'microsoft.keyvault/vaults',
  policies: 'microsoft.keyvault/vaults/accesspolicies',
  secret: 'microsoft.keyvault/vaults/secrets',
  roleAssignment: 'microsoft.authorization/roleassignments',
  roleDefinition: 'microsoft.authorization/roledefinitions',
  resourceGroup: 'microsoft.resources/resourcegroups',
  subscription: 'microsoft.resources/subscriptions',
} as const;

/** Who tells of a resource: a template that is to be deployed, or Azure, which has it already. */
export type Origin = 'template' | 'azure';

/** One source: a template that is deployed by itself, or what one command of the Azure CLI printed. */
export interface Source {
  readonly origin: Origin;
  /** Tells it from the other sources. */
  readonly id: string;
  readonly resources: readonly ArmResource[];
  /** Whether modules may deploy more than these. */
  readonly more: boolean;
  /** Whether the order of its resources is known. */
  readonly ordered: boolean;
  /** Whether it is a list, which leaves nothing of its kind out. */
  readonly list: boolean;
}

/** A resource as one source tells of it. */
export interface Told {
  readonly resource: ArmResource;
  readonly source: Source;
}

/** Whether a resource is of a type. */
export function isOf({ id }: ArmResource, type: string): boolean {
  return id.type.toLowerCase() === type;
}

/** Whether a deployment certainly makes it. */
export function isMade({ resource, source }: Told): boolean {
  return source.origin === 'template' && !resource.existing && resource.deployed === true;
}

/** Whether it is, or may be, written by a deployment, or there already. */
export function mayBe({ resource }: Told): boolean {
  return resource.deployed !== false;
}
