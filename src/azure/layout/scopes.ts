import type { IConstruct } from 'constructs';
import { placeOf } from '../../declaration';
import { type Finding, finding } from '../../diagnostics';
import { AzureResource } from '../resource';
import { ResourceGroup } from '../resource-group';
import { type IResourceGroup, type Scope, Subscription } from '../scope';

export function isResourceGroup(resource: unknown): resource is ResourceGroup {
  return AzureResource.isAzureResource(resource) && resource.resourceType === 'Microsoft.Resources/resourceGroups';
}

/** Finds the scope that each resource lives in. */
export class ScopeFinder {
  public readonly findings: Finding[] = [];
  private readonly made = new Map<IConstruct, ResourceGroup[]>();
  private readonly groups = new Map<string, Scope>();
  private readonly found = new Map<AzureResource, Scope>();
  private readonly undecided = new Set<AzureResource>();

  constructor(resources: readonly AzureResource[]) {
    for (const resource of resources) {
      if (!isResourceGroup(resource) || resource.existing) continue;
      const scope = resource.node.scope as IConstruct;
      const made = this.made.get(scope) ?? [];
      made.push(resource);
      this.made.set(scope, made);
      // What is referred to by name is the group that we make, where we make one of that name.
      this.groups.set(groupKey(resource), groupScope(resource));
    }
  }

  /** The scope of a group itself, as something to deploy into. */
  public of(group: IResourceGroup): Scope {
    if (group._isOfDeployment) return { kind: 'given' };
    return this.groups.get(groupKey(group)) ?? groupScope(group);
  }

  /** Where the resource lives. */
  public find(resource: AzureResource): Scope {
    const known = this.found.get(resource);
    if (known !== undefined) return known;
    const scope = this.look(resource);
    this.found.set(resource, scope);
    return scope;
  }

  /** The scope of what is declared in a construct and names no group. */
  public defaultOf(from: IConstruct | undefined): Scope {
    const chosen = this.chosenFor(from);
    return Array.isArray(chosen) ? { kind: 'given' } : chosen;
  }

  /** Whether a resource could live in several groups; then that has been reported. */
  public isUndecided(resource: AzureResource): boolean {
    return this.undecided.has(resource);
  }

  private look(resource: AzureResource): Scope {
    const { parent, target, resourceGroup } = resource._identity;
    if (isResourceGroup(resource)) return { kind: 'subscription', subscription: resource.subscription };
    if (parent !== undefined) return this.find(parent);
    if (target !== undefined) {
      if (Subscription.isSubscription(target)) return { kind: 'subscription', subscription: target.id };
      return isResourceGroup(target) ? this.of(target) : this.find(target);
    }
    if (resourceGroup !== undefined) return this.of(resourceGroup);
    const chosen = this.chosenFor(resource.node.scope);
    if (!Array.isArray(chosen)) return chosen;
    this.reportUndecided(resource, chosen);
    return { kind: 'given' };
  }

  private chosenFor(from: IConstruct | undefined): Scope | ResourceGroup[] {
    for (let scope = from; scope !== undefined; scope = scope.node.scope) {
      const chosen = ResourceGroup._defaultOf(scope);
      if (chosen !== undefined) return this.of(chosen);
      const made = this.made.get(scope) ?? [];
      const [only] = made;
      if (only !== undefined) return made.length === 1 ? this.of(only) : made;
    }
    return { kind: 'given' };
  }

  private reportUndecided(resource: AzureResource, made: readonly ResourceGroup[]): void {
    this.undecided.add(resource);
    const names = made.map((group) => group.name).join(', ');
    this.findings.push(
      finding(
        'AZWI503',
        placeOf(resource),
        `${resource.label} does not say which group it lives in, and there are several: ${names}.`,
        'Give it `resourceGroup`, or make one of them the default: group.useFor(chart).',
      ),
    );
  }
}

function groupKey(group: IResourceGroup): string {
  return `${group.subscription?.toLowerCase() ?? ''}/${group.name.toLowerCase()}`;
}

function groupScope(group: IResourceGroup): Scope {
  return { kind: 'group', name: group.name, subscription: group.subscription, group };
}
