import type { IConstruct } from 'constructs';
import { joined, required, Shell, type Word } from '../shell';
import { nodeOf } from '../values';
import { isPlainObject } from './given';
import type { Entry, Layout } from './layout';
import type { ManagedCluster } from './managed-cluster';
import type { AzureResource } from './resource';

const CLUSTERS = 'microsoft.containerservice/managedclusters';
const CREDENTIALS = 'microsoft.managedidentity/userassignedidentities/federatedidentitycredentials';

/** Variable with the name of the group that the deployment is given. */
const GROUP_VARIABLE = 'RESOURCE_GROUP';

/** A cluster of AKS, made or referred to, with what all of its declarations say together. */
export interface DeclaredCluster {
  readonly entry: Entry;
  /** Whether its OIDC issuer is, or must be, on. */
  readonly oidcIssuer: boolean;
  /** Whether workload identity is, or must be, on; undefined for either, `contradictory` where declarations differ. */
  readonly workloadIdentity: boolean | 'contradictory' | undefined;
  /** Kubernetes version, of a cluster that exists the least; undefined for any. */
  readonly kubernetesVersion: string | undefined;
  /** Commands that give a cluster which exists what it must have, each as its words; none for one that is made. */
  readonly commands: readonly (readonly Word[])[];
  /** The declaration that says what there is to say of workload identity. */
  readonly construct: IConstruct;
}

/** The clusters of AKS in an app. `resources` are all of its resources. */
export function declaredClusters(
  azure: Pick<Layout, 'entries' | 'keyOf'>,
  resources: readonly AzureResource[],
): readonly DeclaredCluster[] {
  const entries = azure.entries.filter(({ type }) => type.toLowerCase() === CLUSTERS);
  if (entries.length === 0) return [];
  const trusted = trustedKeys(azure);
  const references = resources.filter(isReference);
  return entries.map((entry) => {
    const same = references.filter((one) => azure.keyOf(one) === entry.key);
    return entry.written ? madeCluster(entry, same) : existingCluster(entry, same, trusted.get(entry.key));
  });
}

/** A command on one line. */
export function commandLine(words: readonly Word[]): string {
  return joined(...words.flatMap((word, index) => (index === 0 ? [word] : [new Shell(' '), word]))).code;
}

// Of this or of another copy of the package.
function isReference(one: AzureResource): one is ManagedCluster {
  return one.existing && '_needs' in one;
}

type Trust = 'ServiceAccounts' | 'others';

/** Who is trusted of each cluster. */
function trustedKeys({ entries, keyOf }: Pick<Layout, 'entries' | 'keyOf'>): ReadonlyMap<string, Trust> {
  const found = new Map<string, Trust>();
  for (const { written, type, body } of entries) {
    if (!written || type.toLowerCase() !== CREDENTIALS || !isPlainObject(body.properties)) continue;
    const { issuer, subject } = body.properties;
    const node = nodeOf(issuer);
    const key = node?.kind === 'reference' ? keyOf(node.target) : undefined;
    if (key === undefined) continue;
    // What is known only to Azure may be a ServiceAccount too.
    const isAccount = nodeOf(subject) !== undefined || String(subject).startsWith('system:serviceaccount:');
    found.set(key, isAccount ? 'ServiceAccounts' : (found.get(key) ?? 'others'));
  }
  return found;
}

function madeCluster(entry: Entry, same: readonly ManagedCluster[]): DeclaredCluster {
  const { oidcIssuerProfile, securityProfile, kubernetesVersion } = fields(entry.body.properties);
  const enabled = fields(fields(securityProfile).workloadIdentity).enabled;
  const made = typeof enabled === 'boolean' ? [{ construct: entry.construct, isOn: enabled }] : [];
  return {
    entry,
    oidcIssuer: fields(oidcIssuerProfile).enabled === true,
    ...together([...made, ...saidOf(same)], entry),
    kubernetesVersion: typeof kubernetesVersion === 'string' ? kubernetesVersion : undefined,
    commands: [],
  };
}

function existingCluster(entry: Entry, same: readonly ManagedCluster[], trust: Trust | undefined): DeclaredCluster {
  const said = together(saidOf(same), entry);
  const workloadIdentity = said.workloadIdentity ?? (trust === 'ServiceAccounts' ? true : undefined);
  const oidcIssuer =
    trust !== undefined || workloadIdentity === true || same.some(({ _needs }) => _needs?.oidcIssuer === true);
  const kubernetesVersion = newest(same.flatMap((one) => one.kubernetesVersion ?? []));
  const needs = { oidcIssuer, workloadIdentity, kubernetesVersion };
  return { entry, ...said, ...needs, commands: commandsFor(entry, needs) };
}

interface Said {
  readonly construct: IConstruct;
  readonly isOn: boolean;
}

function saidOf(references: readonly ManagedCluster[]): readonly Said[] {
  return references.flatMap((construct) => {
    const isOn = construct._needs?.workloadIdentity;
    return isOn === undefined ? [] : [{ construct, isOn }];
  });
}

function together(said: readonly Said[], entry: Entry): Pick<DeclaredCluster, 'workloadIdentity' | 'construct'> {
  const [first] = said;
  const other = said.find(({ isOn }) => isOn !== first?.isOn);
  return {
    workloadIdentity: other === undefined ? first?.isOn : 'contradictory',
    construct: (other ?? first)?.construct ?? entry.construct,
  };
}

/** @see https://learn.microsoft.com/cli/azure/aks#az-aks-update */
function commandsFor(
  entry: Entry,
  needs: Pick<DeclaredCluster, 'oidcIssuer' | 'workloadIdentity' | 'kubernetesVersion'>,
): readonly (readonly Word[])[] {
  const flags = [
    ...(needs.oidcIssuer ? ['--enable-oidc-issuer'] : []),
    ...(needs.workloadIdentity === true ? ['--enable-workload-identity'] : []),
    ...(needs.workloadIdentity === false ? ['--disable-workload-identity'] : []),
  ];
  const { kubernetesVersion: version } = needs;
  return [
    ...(flags.length === 0 ? [] : [['az', 'aks', 'update', ...placeOfCluster(entry), ...flags]]),
    ...(version === undefined
      ? []
      : [['az', 'aks', 'upgrade', ...placeOfCluster(entry), '--kubernetes-version', version]]),
  ];
}

function placeOfCluster({ scope, construct }: Entry): readonly Word[] {
  const group = scope.kind === 'group' ? scope.name : required(GROUP_VARIABLE);
  const subscription = scope.kind === 'given' ? undefined : scope.subscription;
  return [
    ...['--resource-group', group, '--name', construct.name],
    ...(subscription === undefined ? [] : ['--subscription', subscription]),
  ];
}

function newest(versions: readonly string[]): string | undefined {
  // A collator takes its time to be made, and most apps say one version or none.
  if (versions.length < 2) return versions[0];
  const byNumber = new Intl.Collator('en', { numeric: true });
  return [...versions].sort((a, b) => byNumber.compare(a, b)).at(-1);
}

// What only Azure knows has no fields that could be read here.
function fields(value: unknown): Readonly<Record<string, unknown>> {
  return nodeOf(value) === undefined && isPlainObject(value) ? value : {};
}
