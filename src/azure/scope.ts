import { Construct, type IConstruct } from 'constructs';
import { isDeployTimeValue } from '../values';
import { described, type Kind, that } from './given';

const SUBSCRIPTION = Symbol.for('cdk8s-azwi.Subscription');

/** A subscription as the target of a role. */
export class Subscription {
  /** The subscription of the deployment. */
  public static current(): Subscription {
    return new Subscription(undefined);
  }

  /** Another subscription, by its id (a GUID). */
  public static fromId(id: string): Subscription {
    // What is no text is no GUID either, and the role says so.
    return new Subscription(typeof id === 'string' || isDeployTimeValue(id) ? id : described(id));
  }

  public static isSubscription(value: unknown): value is Subscription {
    return typeof value === 'object' && value !== null && SUBSCRIPTION in value;
  }

  private constructor(
    /** The id, or undefined for the subscription of the deployment. */
    public readonly id: string | undefined,
  ) {
    Object.defineProperty(this, SUBSCRIPTION, { value: true });
  }
}

/** A resource group as the place that other resources live in. */
export interface IResourceGroup extends IConstruct {
  /** Name of the group. */
  readonly name: string;
  /** Subscription of a group that exists, when it was said. */
  readonly subscription: string | undefined;
  /** Region of a group that we make. */
  readonly location: string | undefined;
  /** @internal Whether this is the group that the deployment is given, whose name nobody knows here. */
  readonly _isOfDeployment: boolean;
}

/** A resource group as the place that other resources live in. */
export const RESOURCE_GROUP: Kind = that(
  (value) => Construct.isConstruct(value) && 'name' in value && 'subscription' in value && 'location' in value,
  'a resource group',
);

/** Where a resource lives, as Azure Resource Manager deploys it. */
export type Scope =
  /** The group that a deployment is given (`az deployment group create --resource-group`). */
  | { readonly kind: 'given' }
  | {
      readonly kind: 'group';
      readonly name: string;
      readonly subscription: string | undefined;
      readonly group: IResourceGroup;
    }
  | { readonly kind: 'subscription'; readonly subscription: string | undefined };

/** Two scopes are one when their keys are equal; Azure compares names without case. */
export function scopeKey(scope: Scope): string {
  if (scope.kind === 'given') return 'given';
  const subscription = scope.subscription?.toLowerCase() ?? '';
  return scope.kind === 'group' ? `group:${subscription}/${scope.name.toLowerCase()}` : `subscription:${subscription}`;
}
