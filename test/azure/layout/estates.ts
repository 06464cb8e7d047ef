import { type App, Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import fc from 'fast-check';
import {
  AnyResource,
  type AzureResource,
  FederatedCredential,
  KeyVault,
  ManagedCluster,
  ManagedIdentity,
  ResourceGroup,
  RoleAssignment,
  Subscription,
  WorkloadIdentity,
} from '../../../src';

/** Random declarations as plain data, so that one can be declared again with a link left out or in another order. */
export interface Estate {
  /** Whether there is a group that the deployment is given; otherwise charts make groups. */
  readonly given: boolean;
  readonly charts: readonly ChartModel[];
  readonly clusters: readonly {
    readonly at: number;
    readonly existing: boolean;
    readonly actsAs: number | undefined;
  }[];
  readonly identities: readonly {
    readonly at: number;
    readonly existing: boolean;
    readonly region: string | undefined;
  }[];
  readonly vaults: readonly VaultModel[];
  readonly specs: readonly { readonly at: number; readonly uses: readonly number[] }[];
  readonly links: readonly Link[];
}

interface ChartModel {
  readonly group: 'default' | 'existing' | 'elsewhere' | 'odd';
  readonly name: string;
  readonly inside: boolean;
}

interface VaultModel {
  readonly at: number;
  readonly existing: boolean;
  readonly policies: boolean;
  readonly secrets: number;
  readonly keys: number;
}

/** Something that one resource gets to do with another. */
export interface Link {
  readonly kind: 'account' | 'direct' | 'vault' | 'spec' | 'group' | 'subscription';
  readonly identity: number;
  readonly to: number;
  /** Of a vault that exists: in which chart another construct stands for it. */
  readonly by: number | undefined;
}

const OTHER = 'bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb';
const CHARTS = ['platform', 'main', 'Orders', 'a.b', 'group', 'location'];
const at = fc.nat(20);
const some = <T>(one: fc.Arbitrary<T>, least: number, most: number): fc.Arbitrary<T[]> =>
  fc.array(one, { minLength: least, maxLength: most });
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });

const chart = fc.record({
  group: fc.constantFrom(
    'default' as const,
    'default' as const,
    'existing' as const,
    'elsewhere' as const,
    'odd' as const,
  ),
  name: fc.constantFrom(...CHARTS),
  inside: fc.boolean(),
});

export const estate: fc.Arbitrary<Estate> = fc.record({
  given: fc.boolean(),
  charts: fc.uniqueArray(chart, { minLength: 1, maxLength: 5, selector: ({ name }) => name }),
  clusters: some(fc.record({ at, existing: fc.boolean(), actsAs: maybe(at) }), 1, 3),
  identities: some(
    fc.record({
      at,
      existing: fc.boolean(),
      region: fc.constantFrom(undefined, undefined, 'northeurope', 'North Europe'),
    }),
    1,
    4,
  ),
  vaults: some(
    fc.record({ at, existing: fc.boolean(), policies: fc.boolean(), secrets: fc.nat(2), keys: fc.nat(1) }),
    0,
    3,
  ),
  specs: some(fc.record({ at, uses: some(at, 0, 3) }), 0, 2),
  links: some(
    fc.record({
      kind: fc.constantFrom('account', 'account', 'direct', 'vault', 'vault', 'spec', 'group', 'subscription'),
      identity: at,
      to: at,
      by: maybe(at),
    }),
    0,
    10,
  ),
});

/** Declares an estate. `order` are the positions of the links in the order of declaring them. */
export function declareEstate(app: App, model: Estate, order: readonly number[]): void {
  const charts = declareCharts(app, model);
  const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
  const identities = model.identities.map((one, index) => {
    const props = { name: `id-${index}`, ...(one.region === undefined ? {} : { location: one.region }) };
    const scope = pick(charts, one.at).chart;
    return one.existing
      ? ManagedIdentity.fromName(scope, `identity-${index}`, { name: props.name })
      : new ManagedIdentity(scope, `identity-${index}`, props);
  });
  const clusters = model.clusters.map((one, index) => {
    const scope = pick(charts, one.at).chart;
    if (one.existing) return ManagedCluster.fromName(scope, `cluster-${index}`, { name: `aks-${index}` });
    const identity = one.actsAs === undefined ? undefined : pick(identities, one.actsAs);
    return new ManagedCluster(scope, `cluster-${index}`, { name: `aks-${index}`, ...(identity && { identity }) });
  });
  const vaults = model.vaults.map((one, index) => declareVault(one, index, pick(charts, one.at)));
  const used: AzureResource[] = [...identities, ...clusters, ...vaults.map(({ vault }) => vault)];
  const specs = model.specs.map((one, index) => {
    const metadata = one.uses.map((position, key) => [`key${key}`, usedValue(pick(used, position))] as const);
    return new AnyResource(pick(charts, one.at).chart, `spec-${index}`, {
      // A type whose metadata may be anything.
      type: 'Microsoft.Resources/templateSpecs@2022-02-01',
      name: `spec-${index}`,
      body: { properties: { metadata: Object.fromEntries(metadata) } },
    });
  });
  // Names, and so the order, come from what a link is; where it is declared in the program must not show.
  for (const position of order) {
    const link = model.links[position];
    if (link === undefined) continue;
    const identity = pick(identities, link.identity);
    switch (link.kind) {
      case 'account':
        if (charts.length > 0) account(pick(charts, link.by ?? 0).chart, position, identity, pick(clusters, link.to));
        break;
      case 'direct':
        new FederatedCredential(identity, `direct-${position}`, {
          identity,
          issuer: pick(clusters, link.to).oidcIssuerUrl,
          subject: `repo:org/repo:${position}`,
        });
        break;
      case 'vault':
        if (vaults.length > 0) grantOnVault(pick(vaults, link.to), link, identity, position, charts);
        break;
      case 'spec':
        if (specs.length > 0) pick(specs, link.to).grant(identity, 'Reader');
        break;
      case 'group':
        new RoleAssignment(identity, `group-${position}`, {
          target: pick(charts, link.to).group,
          role: { id: guidOf(position), name: 'Custom Role' },
          principal: identity,
        });
        break;
      case 'subscription':
        new RoleAssignment(identity, `subscription-${position}`, {
          target: link.to % 2 === 0 ? Subscription.current() : Subscription.fromId(OTHER),
          role: { id: guidOf(position), name: 'Custom Role' },
          principal: identity,
        });
    }
  }
}

interface DeclaredChart {
  readonly chart: Chart;
  readonly group: ResourceGroup;
}

function declareCharts(app: App, { charts, given }: Estate): DeclaredChart[] {
  const made: DeclaredChart[] = [];
  for (const { name, group, inside } of charts) {
    const scope: Construct = inside ? (made.at(-1)?.chart ?? app) : app;
    const one = new Chart(scope, name, { namespace: `ns-${made.length}` });
    made.push({ chart: one, group: groupOf(one, group, given) });
  }
  return made;
}

function groupOf(chart: Chart, kind: ChartModel['group'], given: boolean): ResourceGroup {
  switch (kind) {
    case 'existing':
      return ResourceGroup.fromName(chart, 'rg', { name: 'rg-shared' }).useFor(chart);
    case 'elsewhere':
      return ResourceGroup.fromName(chart, 'rg', { name: 'rg-shared', subscription: OTHER }).useFor(chart);
    case 'odd':
      return ResourceGroup.fromName(chart, 'rg', { name: '(7).rg_ä' }).useFor(chart);
    case 'default':
      // A chart inside a chart would else live in the group of the outer one.
      if (given) return ResourceGroup.ofDeployment(chart, 'rg').useFor(chart);
      return new ResourceGroup(chart, 'rg', { name: `rg-${chart.node.addr}`, location: 'westeurope' });
  }
}

interface DeclaredVault {
  readonly vault: KeyVault;
  readonly model: VaultModel;
  readonly home: DeclaredChart;
}

function declareVault(model: VaultModel, index: number, home: DeclaredChart): DeclaredVault {
  const props = {
    name: `kv-${index}`,
    authorization: model.policies ? ('accessPolicies' as const) : ('rbac' as const),
  };
  const vault = model.existing
    ? KeyVault.fromName(home.chart, `vault-${index}`, { ...props, resourceGroup: home.group })
    : new KeyVault(home.chart, `vault-${index}`, { ...props, resourceGroup: home.group });
  for (let number = 0; number < model.secrets; number++) {
    vault.addSecret(`secret-${number}`, { environmentVariable: `SECRET_${index}_${number}` });
  }
  for (let number = 0; number < model.keys; number++) vault.addKey(`key-${number}`);
  return { vault, model, home };
}

function grantOnVault(
  { vault, model, home }: DeclaredVault,
  { by }: Link,
  identity: ManagedIdentity,
  position: number,
  charts: readonly DeclaredChart[],
): void {
  const scope = by === undefined ? undefined : charts[by % charts.length]?.chart;
  const asked =
    scope === undefined
      ? vault
      : KeyVault.fromName(scope, `vault-again-${position}`, { name: vault.name, resourceGroup: home.group });
  if (model.policies) asked.addAccessPolicy(identity, { secrets: position % 2 === 0 ? ['get'] : ['list', 'get'] });
  else asked.grantSecretsUser(identity);
}

function account(chart: Chart, position: number, identity: ManagedIdentity, cluster: ManagedCluster): void {
  new WorkloadIdentity(chart, `account-${position}`, { identity, cluster });
}

function usedValue(resource: AzureResource): unknown {
  if (resource instanceof ManagedIdentity) return { principal: resource.principalId, id: resource.id };
  if (resource instanceof ManagedCluster) return [resource.oidcIssuerUrl, resource.property('properties.fqdn')];
  return resource instanceof KeyVault ? resource.uri : resource.id;
}

function guidOf(position: number): string {
  return `dddddddd-dddd-dddd-dddd-${String(position).padStart(12, '0')}`;
}
