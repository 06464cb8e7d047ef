import type { IConstruct } from 'constructs';
import { location } from '../values';
import { isPlainObject, type Kind, list, NAME, needed, PLAIN, read, type Shape, tell, unfit } from './given';
import { grantRole } from './grant';
import type { IManagedIdentityOwner } from './managed-identity';
import { REGION } from './region';
import { A_RESOURCE, AzureResource, type CommonResourceProps } from './resource';
import { hasRegion, placeProblem, typeProblem } from './resource-type';
import type { Role } from './roles';
import { RESOURCE_GROUP } from './scope';

// Bicep says these beside the body.
const RESERVED = ['apiVersion', 'dependsOn', 'id', 'name', 'parent', 'scope', 'type'] as const;
const RESERVED_HELP = 'Take it out; `name`, `type`, `parent` and `dependsOn` are properties of their own.';

export interface AnyResourceProps extends Omit<CommonResourceProps, 'apiVersion'> {
  /** Type and API version: `Microsoft.Storage/storageAccounts@2025-06-01`. */
  readonly type: string;
  /** Name of the resource; of a child, its own name, or without `parent` all names with slashes between them. */
  readonly name: string;
  /**
   * Everything else at the top level of the resource: `sku`, `kind`, `tags`, `properties`, … Deploy-time values may
   * stand anywhere in it.
   * @default - nothing else
   */
  readonly body?: Readonly<Record<string, unknown>>;
  /**
   * Resource that this one is a child of.
   * @default - none
   */
  readonly parent?: AzureResource;
  /**
   * Region, or false for a type that has none.
   * @default - the region of the group or deployment; none for a child, and for a type that is known to have none
   */
  readonly location?: string | false;
  /**
   * Resources that must be there first, although nothing of theirs is used.
   * @default - none
   */
  readonly dependsOn?: readonly AzureResource[];
}

export interface ExistingAnyResourceProps extends Omit<CommonResourceProps, 'apiVersion'> {
  /** Type and API version: `Microsoft.Storage/storageAccounts@2025-06-01`. */
  readonly type: string;
  /** Name of the resource. */
  readonly name: string;
  /**
   * Resource that this one is a child of.
   * @default - none
   */
  readonly parent?: AzureResource;
}

// By reference: what is in it is judged when it is printed.
const BODY: Kind = (value, path, problems) => {
  if (!isPlainObject(value)) {
    problems.push(unfit(value, path, 'a plain object'));
    return undefined;
  }
  const { location: region, ...rest } = value;
  return region === undefined || REGION(region, `${path}.location`, problems) !== undefined ? value : rest;
};

const PROPS: Shape<AnyResourceProps> = {
  type: needed(PLAIN, () => 'Unknown.Namespace/unknown@2020-01-01'),
  name: NAME,
  body: BODY,
  parent: A_RESOURCE,
  location: (value, path, problems) => (value === false ? value : REGION(value, path, problems)),
  dependsOn: list(A_RESOURCE),
  resourceGroup: RESOURCE_GROUP,
};

/** A resource of any type. It is judged by its type where that is known here, and by the Bicep compiler in any case. */
export class AnyResource extends AzureResource {
  /** Refers to a resource that exists. */
  public static fromName(scope: IConstruct, id: string, props: ExistingAnyResourceProps): AnyResource {
    return new AnyResource(scope, id, props, true);
  }

  /** Name of the resource. */
  public readonly name: string;
  private readonly props: AnyResourceProps;

  constructor(scope: IConstruct, id: string, props: AnyResourceProps, existing = false) {
    const { props: known, problems } = read<AnyResourceProps>(props, PROPS);
    const [type = '', apiVersion = ''] = known.type.split('@');
    super(scope, id, {
      type,
      problems,
      apiVersion,
      word: type.split('/').at(-1) ?? type,
      existing,
      resourceGroup: known.resourceGroup,
      parent: known.parent,
      caller: existing ? AnyResource.fromName : new.target,
    });
    this.name = known.name;
    this.props = known;
    this._waitsFor.push(...(known.dependsOn ?? []));
    this.check();
    // Of stand-ins, nothing is to be said.
    if (problems.length === 0) this.checkPlace();
  }

  /** Assigns a role on the resource. Given twice, it is one assignment. */
  public grant(identity: IManagedIdentityOwner, role: Role): void {
    grantRole(this, identity, role, this.grant);
  }

  public override _body(): Record<string, unknown> {
    const { body = {} } = this.props;
    const { location: inBody, ...rest } = body;
    const region = this.props.location ?? (typeof inBody === 'string' ? inBody : undefined);
    const none = region === false || (region === undefined && !hasRegion(this.resourceType, this.apiVersion));
    return { ...(none ? {} : { location: location(region) }), ...rest };
  }

  private checkPlace(): void {
    const { type, name, parent } = this.props;
    // A type that is none says nothing of names, and a name that is none is told of.
    const problem =
      typeProblem(type) ?? (name === '' ? undefined : placeProblem({ type: this.resourceType, name, parent }));
    if (problem !== undefined) tell(this, [problem]);
  }

  private check(): void {
    if (this.resourceType.toLowerCase() === 'microsoft.resources/resourcegroups') {
      this.report(
        'AZWI004',
        'A resource group is no resource in a group.',
        'Declare it as `new ResourceGroup(…)`.',
        'type',
      );
    }
    for (const key of RESERVED) {
      if (this.props.body === undefined || !(key in this.props.body)) continue;
      this.report('AZWI004', `The body of ${this.label} says \`${key}\`.`, RESERVED_HELP, `body.${key}`);
    }
    if (this.name === '') this.report('AZWI004', 'The resource has no name.', 'Give it a name.', 'name');
    const secret = this.resourceType.toLowerCase() === 'microsoft.keyvault/vaults/secrets';
    const properties = this.props.body?.properties;
    if (
      secret &&
      typeof properties === 'object' &&
      properties !== null &&
      Object.entries(properties).some(([key, value]) => key.toLowerCase() === 'value' && typeof value === 'string')
    ) {
      this.report(
        'AZWI404',
        `The value of the secret ${this.name} stands in the declaration; it would be committed in plain text.`,
        'Use vault.addSecret(…), which takes the value from the environment when you deploy.',
      );
    }
  }
}
