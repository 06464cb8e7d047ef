import type { IConstruct } from 'constructs';
import type { Finding } from '../../diagnostics';
import { finding } from '../../diagnostics';
import { placeOf } from '../../declaration';
import { AzureResource } from '../resource';
import { ResourceGroup } from '../resource-group';
import { type Scope, Subscription } from '../scope';

export function isResourceGroup(resource: unknown): resource is ResourceGroup {
  return AzureResource.isAzureResource(resource) && resource.resourceType === 'Microsoft.Resources/resourceGroups';
}

/** Finds the scope that each resource lives in. */
export class ScopeFinder {
  public readonly findings: Finding[] = [];
  private readonly made = new Map<IConstruct, ResourceGroup[]>();
  private readonly groups = new Map<string, Scope>();

  constructor(resources: readonly AzureResource[]) {
    for (const resource of resources) {
      if (!isResourceGroup(resource) || resource.existing) continue;
      const scope = resource.node.scope as IConstruct;
      this.made.set(scope, [...(this.made.get(scope) ?? []), resource]);
      // What is referred to by name is the group that we make, where we make one of that name.
      this.groups.set(groupKey(resource), groupScope(resource));
    }
  }

  /** The scope of a group itself, as something to deploy into. */
  public of(group: ResourceGroup): Scope {
    if (group._isOfDeployment) return { kind: 'given' };
    return this.groups.get(groupKey(group)) ?? groupScope(group);
  }

  /** Where the resource lives. */
  public find(resource: AzureResource): Scope {
    const { parent, target, resourceGroup } = resource._identity;
    if (isResourceGroup(resource)) return { kind: 'subscription', subscription: resource.subscription };
    if (parent !== undefined) return this.find(parent);
    if (target !== undefined) {
      if (Subscription.isSubscription(target)) return { kind: 'subscription', subscription: target.id };
      return isResourceGroup(target) ? this.of(target) : this.find(target);
    }
    if (resourceGroup !== undefined) return this.of(resourceGroup);
    return this.defaultOf(resource.node.scope, resource);
  }

  /** The scope of what is declared in a construct and names no group. */
  public defaultOf(from: IConstruct | undefined, asking?: AzureResource): Scope {
    for (let scope = from; scope !== undefined; scope = scope.node.scope) {
      const chosen = ResourceGroup._defaultOf(scope);
      if (chosen !== undefined) return this.of(chosen);
      const made = this.made.get(scope) ?? [];
      if (made[0] !== undefined && made.length === 1) return this.of(made[0]);
      if (made.length > 1) {
        if (asking !== undefined) this.reportAmbiguous(asking, made);
        return { kind: 'given' };
      }
    }
    return { kind: 'given' };
  }

  private reportAmbiguous(asking: AzureResource, made: readonly ResourceGroup[]): void {
    const names = made.map((group) => group.name).join(', ');
    this.findings.push(
      finding(
        'AZWI503',
        placeOf(asking),
        `${asking.label} does not say which group it lives in, and there are several: ${names}.`,
        'Give it `resourceGroup`, or make one of them the default: group.useFor(chart).',
      ),
    );
  }
}

function groupKey(group: ResourceGroup): string {
  return `${group.subscription?.toLowerCase() ?? ''}/${group.name.toLowerCase()}`;
}

function groupScope(group: ResourceGroup): Scope {
  return { kind: 'group', name: group.name, subscription: group.subscription, group };
}
