import type { IConstruct } from 'constructs';
import { placeOf } from '../../declaration';
import { type Finding, finding } from '../../diagnostics';
import { accessPolicyEntries } from '../access-policy';
import type { KeyVault } from '../key-vault';
import type { IManagedIdentity } from '../managed-identity';
import { AzureResource, chartOf } from '../resource';
import { type Scope, scopeKey, Subscription } from '../scope';
import { type Entry, usesOf, writtenOnes } from './entry';
import { ScopeFinder } from './scopes';

/** All resources of an app, each once, with what they wait for. */
export interface Collection {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
  readonly scopes: ScopeFinder;
  /** The entry of a resource; undefined for what is no resource. */
  entryOf(resource: unknown): Entry | undefined;
}

const VAULTS = 'microsoft.keyvault/vaults';
const CREDENTIALS = 'microsoft.managedidentity/userassignedidentities/federatedidentitycredentials';

/** Collects the resources, in the order of the tree. */
export function collect(resources: readonly AzureResource[]): Collection {
  const collector = new Collector(resources);
  collector.run();
  return collector;
}

class Collector implements Collection {
  public readonly entries: Entry[] = [];
  public readonly findings: Finding[] = [];
  public readonly scopes: ScopeFinder;
  private readonly byKey = new Map<string, AzureResource[]>();
  private readonly keys = new Map<AzureResource, string>();
  private readonly made = new Map<string, Entry>();
  private readonly positions: ReadonlyMap<AzureResource, number>;

  constructor(private readonly resources: readonly AzureResource[]) {
    this.scopes = new ScopeFinder(resources);
    this.positions = new Map(resources.map((resource, index) => [resource, index]));
  }

  public run(): void {
    for (const resource of this.resources) {
      const key = this.keyOf(resource);
      this.byKey.set(key, [...(this.byKey.get(key) ?? []), resource]);
    }
    for (const resource of this.resources) this.entryOf(resource);
    for (const [key, same] of this.byKey) this.checkSame(key, same);
    this.addPolicies();
    this.addDependencies();
    this.chain((entry) => (entry.type.toLowerCase() === CREDENTIALS ? entry.parent : undefined));
    this.chain((entry) => (entry.parent?.type.toLowerCase() === VAULTS ? entry.parent : undefined));
    this.findings.push(...this.scopes.findings);
  }

  public entryOf(resource: unknown): Entry | undefined {
    if (!AzureResource.isAzureResource(resource)) return undefined;
    const key = this.keyOf(resource);
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const same = this.byKey.get(key) ?? [resource];
    const representative = same.find((one) => !one.existing) ?? same[0] ?? resource;
    const entry = this.makeEntry(key, representative, same);
    this.made.set(key, entry);
    this.entries.push(entry);
    return entry;
  }

  private keyOf(resource: AzureResource): string {
    const known = this.keys.get(resource);
    if (known !== undefined) return known;
    const { parent, target } = resource._identity;
    const within =
      parent !== undefined
        ? this.keyOf(parent)
        : target !== undefined && !Subscription.isSubscription(target)
          ? this.keyOf(target)
          : scopeKey(this.scopes.find(resource));
    const name = target === undefined ? resource.name : `${resource.name}/${principalKey(resource)}`;
    const key = `${within}|${resource.resourceType}|${name}`.toLowerCase();
    this.keys.set(resource, key);
    return key;
  }

  private makeEntry(key: string, resource: AzureResource, same: readonly AzureResource[]): Entry {
    const { parent, target } = resource._identity;
    const scope = this.scopes.find(resource);
    return {
      key,
      construct: resource,
      type: resource.resourceType,
      apiVersion: resource.apiVersion,
      label: resource.label,
      written: !resource.existing,
      name: resource._nameValue(),
      symbolWords: resource._symbolWords(),
      scope,
      chart: chartOf(resource._homeConstruct()),
      parent: parent === undefined ? undefined : this.entryOf(parent),
      target: Subscription.isSubscription(target) ? target : this.entryOf(target),
      condition: resource._condition(),
      body: resource.existing ? {} : this.bodyOf(resource, same),
      recordKey: resource._recordKey(''),
      recordedValues: resource._recordedValues(),
      order: this.positions.get(resource) ?? this.resources.length,
      waitsFor: new Set(resource._waitsFor.flatMap((one) => writtenOnes(this.entryOf(one) as Entry))),
    };
  }

  private bodyOf(resource: AzureResource, same: readonly AzureResource[]): Record<string, unknown> {
    const body = resource._body();
    if (!isVault(resource) || resource.authorization !== 'accessPolicies') return body;
    const policies = same.filter(isVault).flatMap((vault) => vault._policies);
    const accessPolicies = accessPolicyEntries(policies, (one) => this.sameIdentity(one));
    return { ...body, properties: { ...(body.properties as Record<string, unknown>), accessPolicies } };
  }

  private checkSame(key: string, same: readonly AzureResource[]): void {
    const written = same.filter((one) => !one.existing);
    const [first, second] = written;
    // The same role asked for twice is one assignment, whoever asked.
    if (first === undefined || second === undefined || first._identity.target !== undefined) return;
    const vaultChild = key.includes('microsoft.keyvault/vaults/');
    this.findings.push(
      finding(
        vaultChild ? 'AZWI403' : 'AZWI504',
        placeOf(second),
        `${second.label} is declared twice${first.name === second.name ? '' : `, as "${first.name}" and "${second.name}"; Azure compares names without case`}.`,
        `Declare it once and use it from both places; the first is at ${first.node.path}.`,
      ),
    );
  }

  // Policies of a vault that we do not make are one resource for each vault in the app: a second one named `add`
  // would be refused.
  private addPolicies(): void {
    for (const entry of [...this.entries]) {
      if (entry.written || entry.type.toLowerCase() !== VAULTS) continue;
      const policies = (this.byKey.get(entry.key) ?? []).filter(isVault).flatMap((vault) => vault._policies);
      if (policies.length === 0) continue;
      const added: Entry = {
        key: `${entry.key}|accesspolicies|add`,
        construct: entry.construct,
        type: 'Microsoft.KeyVault/vaults/accessPolicies',
        apiVersion: entry.apiVersion,
        label: `access policies of ${entry.label}`,
        written: true,
        name: 'add',
        symbolWords: [...entry.symbolWords, 'add'],
        scope: entry.scope,
        chart: undefined,
        parent: entry,
        target: undefined,
        condition: undefined,
        body: { properties: { accessPolicies: accessPolicyEntries(policies, (one) => this.sameIdentity(one)) } },
        recordKey: undefined,
        recordedValues: {},
        order: entry.order,
        waitsFor: new Set(),
      };
      this.made.set(added.key, added);
      this.entries.push(added);
    }
  }

  private sameIdentity(identity: IManagedIdentity): IConstruct {
    return this.entryOf(identity)?.construct ?? identity;
  }

  private addDependencies(): void {
    for (const entry of this.entries) {
      if (!entry.written) continue;
      for (const use of usesOf(entry, (target) => this.entryOf(target))) {
        for (const one of writtenOnes(use.entry)) if (one !== entry) entry.waitsFor.add(one);
      }
      for (const group of this.groupsOf(entry.scope)) if (group !== entry) entry.waitsFor.add(group);
    }
  }

  private groupsOf(scope: Scope): readonly Entry[] {
    if (scope.kind !== 'group') return [];
    const entry = this.entryOf(scope.group);
    return entry?.written === true ? [entry] : [];
  }

  /** Azure refuses parallel writes below one resource, so they wait for each other, sorted by name. */
  private chain(parentOf: (entry: Entry) => Entry | undefined): void {
    const children = new Map<Entry, Entry[]>();
    for (const entry of this.entries) {
      const parent = entry.written ? parentOf(entry) : undefined;
      if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), entry]);
    }
    for (const list of children.values()) {
      list.sort(byTypeAndName);
      list.forEach((entry, index) => {
        const before = list[index - 1];
        if (before !== undefined) entry.waitsFor.add(before);
      });
    }
  }
}

function isVault(resource: AzureResource): resource is KeyVault {
  return '_policies' in resource;
}

function principalKey(resource: AzureResource): string {
  return resource._homeConstruct().node.path;
}

// Policies come last: nothing waits for them, while what they name may wait for a secret.
function byTypeAndName(a: Entry, b: Entry): number {
  const rank = (entry: Entry): number => (entry.type.endsWith('/accessPolicies') ? 1 : 0);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const left = `${a.type}|${String(a.name)}`;
  const right = `${b.type}|${String(b.name)}`;
  return left < right ? -1 : left > right ? 1 : 0;
}
