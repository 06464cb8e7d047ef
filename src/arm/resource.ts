import type { Place } from '../diagnostics';

/** The id of a resource, as far as it is known: what a template leaves to its deployment is undefined. */
export interface ResourceId {
  /** GUID in lower case; undefined for the subscription of the deployment. */
  readonly subscription: string | undefined;
  /** undefined for the group of the deployment, and for what is in none. */
  readonly resourceGroup: string | undefined;
  /** Without version: `Microsoft.KeyVault/vaults/secrets`. */
  readonly type: string;
  /** One name for each part of the type after the provider; undefined where a name is not known. */
  readonly names: readonly (string | undefined)[];
  /**
   * Of an id that is not wholly known: a text that is equal for ids that are surely the same. Ids with different texts may
   * still be the same. Use `idKey` to compare ids.
   */
  readonly symbol?: string | undefined;
}

/** What a value in a template refers to: a property of a resource that only Azure knows, or the id of one. */
export interface Reference {
  readonly id: ResourceId;
  /** The way to the property, such as `['properties', 'clientId']`; undefined for the id itself. */
  readonly path: readonly string[] | undefined;
}

/** A value that cannot be known before the deployment; of some it is known what they refer to. */
export class Opaque {
  /**
   * @param symbol a text that is equal for values that are surely equal, such as two uses of one parameter; without it the
   * value is like no other.
   */
  constructor(
    readonly reference?: Reference,
    readonly symbol?: string,
  ) {}
}

/** Plain JSON, with an {@link Opaque} wherever a value is not known. */
export type ArmValue = string | number | boolean | null | Opaque | ArmList | ArmObject;
export type ArmList = readonly ArmValue[];
export interface ArmObject {
  readonly [key: string]: ArmValue;
}

/** A resource that a template deploys, or refers to. */
export interface ArmResource {
  readonly id: ResourceId;
  readonly apiVersion: string | undefined;
  /** Whether it is only referred to (`existing`). */
  readonly existing: boolean;
  /** What an extension resource, such as a role assignment, is attached to. */
  readonly target: ResourceId | undefined;
  /**
   * All of the resource but `type`, `apiVersion`, `dependsOn`, `condition`, `copy`, child resources, and what says where it is
   * deployed (`scope`, `subscriptionId`, `resourceGroup`). `name` with those of its parents, as the template has it.
   */
  readonly body: ArmObject;
  /** false where a condition keeps it from being deployed, undefined where that is not known. */
  readonly deployed: boolean | undefined;
  /** Whether it stands for several that a loop makes, whose number is not known. */
  readonly loop: boolean;
  /** Whether a loop writes them one after the other (`batchSize` of 1), or there is no loop. */
  readonly serial: boolean;
  /** Ids of the resources that are deployed before it, those that references imply included. */
  readonly after: readonly ResourceId[];
  /** Where something in it stands, in the Bicep file where it comes from one. */
  place(path?: readonly (string | number)[]): Place;
}
