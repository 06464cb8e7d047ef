import type { IConstruct } from 'constructs';
import { location } from '../values';
import { grantRole } from './grant';
import type { IManagedIdentityOwner } from './managed-identity';
import { AzureResource, type CommonResourceProps } from './resource';
import type { Role } from './roles';

// Bicep says these beside the body.
const RESERVED = ['apiVersion', 'dependsOn', 'id', 'name', 'parent', 'scope', 'type'] as const;
const RESERVED_HELP = 'Take it out; `name`, `type`, `parent` and `dependsOn` are properties of their own.';

export interface AnyResourceProps extends Omit<CommonResourceProps, 'apiVersion'> {
  /** Type and API version: `Microsoft.Storage/storageAccounts@2025-06-01`. */
  readonly type: string;
  /** Name of the resource; of a child, its own name without that of its parent. */
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
   * @default - the region of the group or deployment; none for a child
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
    const [type = '', apiVersion = ''] = props.type.split('@');
    super(scope, id, {
      type,
      apiVersion,
      word: type.split('/').at(-1) ?? type,
      existing,
      resourceGroup: props.resourceGroup,
      parent: props.parent,
      caller: existing ? AnyResource.fromName : new.target,
    });
    this.name = props.name;
    this.props = props;
    this._waitsFor.push(...(props.dependsOn ?? []));
    this.check();
  }

  /** Assigns a role on the resource. Given twice, it is one assignment. */
  public grant(identity: IManagedIdentityOwner, role: Role): void {
    grantRole(this, identity, role, this.grant);
  }

  public override _body(): Record<string, unknown> {
    const { parent, body = {} } = this.props;
    const { location: inBody, ...rest } = body;
    const region = this.props.location ?? (typeof inBody === 'string' ? inBody : undefined);
    const none = region === false || (region === undefined && parent !== undefined);
    return { ...(none ? {} : { location: location(region) }), ...rest };
  }

  private check(): void {
    if (!/^[^/@\s]+(\/[^/@\s]+)+@[^@\s]+$/.test(this.props.type)) {
      this.report(
        'AZWI004',
        `"${this.props.type}" is no type with a version.`,
        "Write it as 'Microsoft.Storage/storageAccounts@2025-06-01'.",
        'type',
      );
    }
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
