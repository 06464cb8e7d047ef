import { Construct, type IConstruct } from 'constructs';
import { isGuid, isResourceGroupName } from '../schemas/azure/names';
import { location } from '../values';
import { API_VERSION } from './api-version';
import { NAME, needed, PLAIN, type Problem, read, type Shape, standInText, tell, that } from './given';
import { REGION } from './region';
import { AzureResource, TAGS } from './resource';
import type { IResourceGroup } from './scope';

const TYPE = 'Microsoft.Resources/resourceGroups';
const DEFAULT = Symbol.for('cdk8s-azwi.DefaultResourceGroup');

export interface ResourceGroupProps {
  /** Name of the group: 1 to 90 letters, digits, `_ - . ( )`, not ending with a period. */
  readonly name: string;
  /** Azure region of the group and, where nothing else is said, of what is in it, such as `westeurope`. */
  readonly location: string;
  /**
   * Tags.
   * @default - no tags
   */
  readonly tags?: Readonly<Record<string, string>>;
  /**
   * API version.
   * @default - the version in `API_VERSIONS`
   */
  readonly apiVersion?: string;
}

export interface ExistingResourceGroupProps {
  /** Name of the group. */
  readonly name: string;
  /**
   * Subscription that the group is in, a GUID.
   * @default - the subscription of the deployment
   */
  readonly subscription?: string;
}

const PROPS: Shape<ResourceGroupProps> = {
  name: NAME,
  location: needed(REGION, standInText),
  tags: TAGS,
  apiVersion: API_VERSION,
};
const CONSTRUCT = that((value) => Construct.isConstruct(value), 'a construct, such as a chart');
const EXISTING_PROPS: Shape<ExistingResourceGroupProps> = { name: NAME, subscription: PLAIN };

/** A group that is not made here. */
interface ExistingGroup {
  readonly subscription: string | undefined;
  readonly problems: readonly Problem[];
  readonly ofDeployment?: boolean;
}

/**
 * A resource group. Making one needs a deployment at subscription scope; everything else in its scope (its chart)
 * lives in it unless said otherwise.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/management/manage-resource-groups-portal
 */
export class ResourceGroup extends AzureResource implements IResourceGroup {
  /** Refers to a group that exists, in this or in another subscription. */
  public static fromName(scope: IConstruct, id: string, props: ExistingResourceGroupProps): ResourceGroup {
    const { props: known, problems } = read<ExistingResourceGroupProps>(props, EXISTING_PROPS);
    const existing = { subscription: known.subscription, problems };
    return new ResourceGroup(scope, id, { name: known.name, location: '' }, existing);
  }

  /** The group that the deployment is given: `az deployment group create --resource-group …`. */
  public static ofDeployment(scope: IConstruct, id: string): ResourceGroup {
    return new ResourceGroup(
      scope,
      id,
      { name: '', location: '' },
      { subscription: undefined, problems: [], ofDeployment: true },
    );
  }

  /** @internal The group that was made the default of a scope. */
  public static _defaultOf(scope: IConstruct): ResourceGroup | undefined {
    return (scope as { [DEFAULT]?: ResourceGroup })[DEFAULT];
  }

  /** Name of the group. */
  public readonly name: string;
  /** Subscription of a group that exists, when it was said. */
  public readonly subscription: string | undefined;
  /** Region of a group that we make. */
  public readonly location: string | undefined;
  private readonly tags: Readonly<Record<string, string>> | undefined;

  /** @internal Whether this is the group that the deployment is given, whose name nobody knows here. */
  public readonly _isOfDeployment: boolean;

  constructor(scope: IConstruct, id: string, props: ResourceGroupProps, existing?: ExistingGroup) {
    const { props: known, problems } = read<ResourceGroupProps>(props, PROPS);
    super(scope, id, {
      type: TYPE,
      problems: existing?.problems ?? problems,
      apiVersion: known.apiVersion,
      word: 'resource group',
      existing: existing !== undefined,
      caller:
        existing === undefined
          ? new.target
          : existing.ofDeployment
            ? ResourceGroup.ofDeployment
            : ResourceGroup.fromName,
    });
    this.name = known.name;
    this._isOfDeployment = existing?.ofDeployment === true;
    this.subscription = existing?.subscription;
    this.location = existing === undefined ? known.location : undefined;
    this.tags = known.tags;
    if (!this._isOfDeployment && !isResourceGroupName(known.name)) {
      this.report(
        'AZWI502',
        `"${known.name}" is no name for a resource group.`,
        'Use 1 to 90 letters, digits, hyphens, underscores, periods or parentheses, not ending with a period.',
      );
    }
    if (this.subscription !== undefined && !isGuid(this.subscription)) {
      this.report(
        'AZWI309',
        `The subscription "${this.subscription}" of the group is not a GUID.`,
        'Find it with: az account show --query id',
      );
    }
  }

  public override get label(): string {
    return this._isOfDeployment ? 'resource group of the deployment' : super.label;
  }

  public override _symbolWords(): readonly string[] {
    return this._isOfDeployment ? ['given-group'] : super._symbolWords();
  }

  /** Makes this the group of everything below `scope` that does not name one itself. */
  public useFor(scope: IConstruct): this {
    const problems: Problem[] = [];
    const known = CONSTRUCT(scope, 'scope', problems);
    tell(this, problems);
    if (known !== undefined) Object.defineProperty(known, DEFAULT, { value: this, configurable: true });
    return this;
  }

  public override _body(): Record<string, unknown> {
    return { location: location(this.location), ...(this.tags === undefined ? {} : { tags: this.tags }) };
  }
}
