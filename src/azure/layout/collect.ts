import { placeOf } from '../../declaration';
import { type Finding, finding } from '../../diagnostics';
import { AzureResource, chartOf } from '../resource';
import { Subscription, scopeKey } from '../scope';
import type { Collection } from './collection';
import { addDependencies } from './dependencies';
import type { Entry } from './entry';
import { ScopeFinder } from './scopes';
import { startFindings } from './start-values';
import { addedPolicies, authorizationFindings, bodyWithPolicies } from './vault-policies';

/** Collects the resources, in the order of the tree. */
export function collect(resources: readonly AzureResource[]): Collection {
  return new Collector(resources);
}

class Collector implements Collection {
  public readonly entries: Entry[] = [];
  public readonly findings: Finding[] = [];
  public readonly scopes: ScopeFinder;
  private readonly byKey = new Map<string, AzureResource[]>();
  private readonly keys = new Map<AzureResource, string>();
  private readonly made = new Map<string, Entry>();
  private readonly positions: ReadonlyMap<AzureResource, number>;

  constructor(resources: readonly AzureResource[]) {
    this.scopes = new ScopeFinder(resources);
    this.positions = new Map(resources.map((resource, index) => [resource, index]));
    for (const resource of resources) {
      const key = this.keyOf(resource);
      const same = this.byKey.get(key) ?? [];
      same.push(resource);
      this.byKey.set(key, same);
    }
    for (const resource of resources) this.entryOf(resource);
    this.entries.push(...addedPolicies(this));
    addDependencies(this);
    this.findings.push(
      ...this.entries.flatMap((entry) => this.declaredTwice(entry)),
      ...authorizationFindings(this),
      ...startFindings(this.entries),
      ...this.scopes.findings,
    );
  }

  public entryOf(resource: unknown): Entry | undefined {
    if (!AzureResource.isAzureResource(resource)) return undefined;
    const key = this.keyOf(resource);
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const same = this.byKey.get(key) ?? [resource];
    const entry = this.makeEntry(key, same.find((one) => !one.existing) ?? same[0] ?? resource, same);
    this.made.set(key, entry);
    this.entries.push(entry);
    return entry;
  }

  public constructsOf(entry: Entry): readonly AzureResource[] {
    return this.byKey.get(entry.key) ?? [];
  }

  private keyOf(resource: AzureResource): string {
    const known = this.keys.get(resource);
    if (known !== undefined) return known;
    const { parent, target } = resource._identity;
    const above = parent ?? (Subscription.isSubscription(target) ? undefined : target);
    const within = above === undefined ? scopeKey(this.scopes.find(resource)) : this.keyOf(above);
    const name = resource._keyName((other) => this.keyOf(other));
    const key = `${within}|${resource.resourceType}|${name}`.toLowerCase();
    this.keys.set(resource, key);
    return key;
  }

  private makeEntry(key: string, resource: AzureResource, same: readonly AzureResource[]): Entry {
    const { parent, target } = resource._identity;
    const home = resource._homeConstruct();
    const homeEntry = home === resource ? undefined : this.entryOf(home);
    return {
      key,
      construct: resource,
      type: resource.resourceType,
      apiVersion: resource.apiVersion,
      label: resource.label,
      written: !resource.existing,
      name: resource._nameValue(),
      symbolWords: resource._symbolWords(),
      scope: this.scopes.find(resource),
      // Two constructs may stand for one identity; what belongs to it stands where the identity itself stands.
      chart: homeEntry === undefined ? chartOf(home) : homeEntry.chart,
      parent: parent === undefined ? undefined : this.entryOf(parent),
      target: Subscription.isSubscription(target) ? target : this.entryOf(target),
      condition: resource._condition(),
      body: resource.existing ? {} : bodyWithPolicies(resource, same, this),
      recordKey: resource._recordKey(''),
      recordNames: [...new Set([resource, ...same].map((one) => one._recordName))],
      recordedValues: resource._recordedValues(),
      order: this.positions.get(resource) ?? this.positions.size,
      waitsFor: new Set(),
    };
  }

  private declaredTwice(entry: Entry): Finding[] {
    const [first, second] = this.constructsOf(entry).filter((one) => !one.existing);
    // The same role asked for twice is one assignment, whoever asked.
    if (first === undefined || second === undefined || entry.target !== undefined) return [];
    const inVault = entry.parent?.type.toLowerCase() === 'microsoft.keyvault/vaults';
    const names =
      first.name === second.name ? '' : `, as "${first.name}" and "${second.name}"; Azure compares names without case`;
    return [
      finding(
        inVault ? 'AZWI403' : 'AZWI504',
        placeOf(second),
        `${second.label} is declared twice${names}.`,
        entry.type.endsWith('/federatedIdentityCredentials')
          ? 'Clusters of one name need credentials of different names: identity.trust(cluster, { credentialName }).'
          : `Declare it once and use it from both places; the first is at ${first.node.path}.`,
      ),
    ];
  }
}
