import { Chart } from 'cdk8s';
import { Construct, type IConstruct } from 'constructs';
import { declare, report } from '../declaration';
import {
  type DeployTimeString,
  deployTimeString,
  location,
  type RecordedKind,
  type RecordKey,
  type Referable,
} from '../values';
import { API_VERSION, apiVersionOf } from './api-version';
import { type Kind, PLAIN, type Problem, record, type Shape, TEXT, tell, that } from './given';
import { REGION } from './region';
import { type IResourceGroup, RESOURCE_GROUP, type Subscription } from './scope';

const RESOURCE = Symbol.for('cdk8s-azwi.AzureResource');

/** Properties that resources of every type share. */
export interface CommonResourceProps {
  /**
   * Resource group that the resource lives in.
   * @default - the group that is the default of an enclosing scope (`ResourceGroup.useFor`), or that was made in the
   * same scope; else the group that the deployment is given
   */
  readonly resourceGroup?: IResourceGroup;
  /**
   * API version, such as `2025-05-01`.
   * @default - what the app says for the type (`apiVersions`), else the version in `API_VERSIONS`
   */
  readonly apiVersion?: string;
}

/** Properties of a resource that is made. */
export interface NewResourceProps extends CommonResourceProps {
  /**
   * Azure region, such as `westeurope`.
   * @default - the region of the resource group when we make it, else that of the deployment
   */
  readonly location?: string;
  /**
   * Tags.
   * @default - no tags
   */
  readonly tags?: Readonly<Record<string, string>>;
}

/** Reference to a resource that exists. */
export interface ExistingResourceProps extends CommonResourceProps {
  /** Name of the resource. */
  readonly name: string;
}

/** What a subclass says about itself. */
export interface ResourceIdentity {
  /** Type without version: `Microsoft.KeyVault/vaults`. */
  readonly type: string;
  /** The version that was said; undefined for the one of the app or of the table. */
  readonly apiVersion?: string | undefined;
  /** Word that a person would use: `vault`. */
  readonly word: string;
  readonly existing: boolean;
  readonly resourceGroup?: IResourceGroup | undefined;
  readonly parent?: AzureResource | undefined;
  /** What an extension resource, such as a role assignment, is attached to. */
  readonly target?: RoleAssignmentTarget | undefined;
  /** Identity that the resource acts as while it is made, so that its roles must be assigned before. */
  readonly actsAs?: AzureResource | undefined;
  /** Table of the record that has values of this resource. */
  readonly recorded?: RecordedKind | undefined;
  /** The constructor or factory that the user called; undefined where another construct of ours made the resource. */
  readonly caller: NewableFunction | CallableFunction | undefined;
  /** What was wrong with the properties that were given. */
  readonly problems: readonly Problem[];
}

/** What a role can be assigned on. */
export type RoleAssignmentTarget = AzureResource | Subscription;

/** A resource in Azure: one that we make, or one that exists and is only referred to. */
export abstract class AzureResource extends Construct implements Referable {
  /** Whether a value is an Azure resource, of this or of another copy of the package. */
  public static isAzureResource(value: unknown): value is AzureResource {
    return typeof value === 'object' && value !== null && RESOURCE in value;
  }

  /** Type without version, such as `Microsoft.KeyVault/vaults`. */
  public readonly resourceType: string;
  /** API version, such as `2025-05-01`. */
  public readonly apiVersion: string;
  /** Whether the resource exists already; then it is never written, only referred to. */
  public readonly existing: boolean;
  /** @internal */
  public readonly _identity: ResourceIdentity;
  /** @internal Resources that must be written first although nothing of theirs is used. */
  public readonly _waitsFor: AzureResource[] = [];
  /** Values of the record that were asked for: one cluster is asked for its issuer by a thousand credentials. */
  private readonly recordedOnes = new Map<string, DeployTimeString>();

  constructor(scope: IConstruct, id: string, identity: ResourceIdentity) {
    super(scope as Construct, id);
    declare(this, identity.caller);
    Object.defineProperty(this, RESOURCE, { value: true });
    this._identity = identity;
    this.resourceType = identity.type;
    this.apiVersion = identity.apiVersion ?? apiVersionOf(this, identity.type);
    this.existing = identity.existing;
    tell(this, identity.problems);
  }

  /** Name of the resource in Azure. */
  public abstract get name(): string;

  /** What a person calls it: `vault azwi-kv-tutorial`. */
  public get label(): string {
    return `${this._identity.word} ${this.name}`;
  }

  /** The resource's id, for use in other Azure resources. A manifest cannot have it. */
  public get id(): DeployTimeString {
    return this.property('id');
  }

  /**
   * A property that Azure makes up, for use in other Azure resources: `storage.property('properties.primaryEndpoints.blob')`.
   * A manifest cannot have it. Numbers in the path are positions in arrays. What is no text can be used as what it is
   * by resources that can name this one: in its own group, or where group and subscription have been said.
   */
  public property(path: string): DeployTimeString {
    const problems: Problem[] = [];
    const known = PLAIN(path, 'path', problems) === undefined ? 'id' : path;
    tell(this, problems);
    return deployTimeString({
      description: `${known} of ${this.label}`,
      construct: this,
      node: { kind: 'reference', target: this, path: known.split('.') },
    });
  }

  /** @internal The name as the file has it: a string, or an expression. */
  public _nameValue(): unknown {
    return this.name;
  }

  /** @internal What tells the resource from others of its type in its scope; `keyOf` gives the keys of others. */
  public _keyName(_keyOf: (resource: AzureResource) => string): string {
    return this.name;
  }

  /** @internal Everything else at the top level of the resource, in the order of printing. */
  public abstract _body(): Record<string, unknown>;

  /** @internal Under which condition the resource is deployed. */
  public _condition(): unknown {
    return undefined;
  }

  /** @internal Words that the symbol is made of. */
  public _symbolWords(): readonly string[] {
    const { parent } = this._identity;
    return parent === undefined ? [this.name] : [...parent._symbolWords(), this.name];
  }

  /** @internal The construct whose chart the resource stands with. */
  public _homeConstruct(): IConstruct {
    return this;
  }

  /** @internal Properties of the resource that the deployment hands over, as its record has them. */
  public _recordedValues(): Readonly<Record<string, readonly string[]>> {
    return {};
  }

  /** @internal Name in the record: the group and subscription stand in front only where the declaration says them. */
  public get _recordName(): string {
    const group = this._identity.resourceGroup;
    if (group === undefined) return this.name;
    const parts = [group.subscription, group.name, this.name];
    return parts.filter((part) => part !== undefined).join('/');
  }

  /** @internal */
  public _recordKey(property: string): RecordKey | undefined {
    const kind = this._identity.recorded;
    return kind === undefined ? undefined : { kind, name: this._recordName, property };
  }

  /** @internal A value that the record has. */
  protected recordedValue(property: string, description: string, ...path: string[]): DeployTimeString {
    const known = this.recordedOnes.get(property);
    if (known !== undefined) return known;
    const key = this._recordKey(property);
    const made = deployTimeString({
      description: `the ${description} of ${this.label}`,
      construct: this,
      node: { kind: 'reference', target: this, path },
      ...(key === undefined ? {} : { key }),
    });
    this.recordedOnes.set(property, made);
    return made;
  }

  /** @internal */
  protected report(...args: Parameters<typeof report> extends [unknown, ...infer Rest] ? Rest : never): void {
    report(this, ...args);
  }
}

/** Any resource in Azure. */
export const A_RESOURCE: Kind = that((value) => AzureResource.isAzureResource(value), 'a resource in Azure');
/** Tags, whose values may be known only to Azure. */
export const TAGS: Kind = record(TEXT);
/** What resources of every type take. */
export const COMMON_PROPS: Shape<CommonResourceProps> = { resourceGroup: RESOURCE_GROUP, apiVersion: API_VERSION };
/** What resources take that are made. */
export const NEW_PROPS: Shape<NewResourceProps> = { ...COMMON_PROPS, location: REGION, tags: TAGS };

/** The chart that a construct is declared in; undefined directly below the app. */
export function chartOf(construct: IConstruct): Chart | undefined {
  return [...construct.node.scopes].reverse().find((scope): scope is Chart => Chart.isChart(scope));
}

/** `location` and `tags` of a resource that is made. */
export function locationAndTags(props: NewResourceProps): Record<string, unknown> {
  return {
    location: location(props.location),
    ...(props.tags === undefined ? {} : { tags: props.tags }),
  };
}

/** An id that is free in a scope: where two are given one name, the finding says it better than constructs would. */
export function freeId(scope: IConstruct, id: string): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (scope.node.tryFindChild(candidate) === undefined) return candidate;
  }
}
