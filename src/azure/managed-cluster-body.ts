import { keyed, reference, setting } from '../values';
import type { Problem } from './given';
import type { ManagedClusterProps } from './managed-cluster-props';
import { type NodePool, poolProfile } from './node-pool';
import { conflictProblems, type Laid, laidUnder, type Named } from './raw-properties';

/** A cluster as Azure has it, but for its region and tags, which all resources share. */
export function clusterBody(props: ManagedClusterProps): Record<string, unknown> {
  const { identity, sku } = props;
  return {
    ...(sku === undefined ? {} : { sku: { name: sku.name ?? 'Base', tier: sku.tier ?? 'Free' } }),
    identity:
      identity === undefined
        ? { type: 'SystemAssigned' }
        : { type: 'UserAssigned', userAssignedIdentities: keyed([[reference(identity, 'id'), {}]]) },
    properties: clusterProperties(props).properties,
  };
}

/** The pools that are declared, or the one that there is without. */
export function poolsOf({ nodePools, nodeCount, vmSize }: ManagedClusterProps): readonly NodePool[] {
  if (nodePools !== undefined) return nodePools;
  return [
    {
      name: 'nodepool1',
      ...(nodeCount === undefined ? {} : { count: nodeCount }),
      ...(vmSize === undefined ? {} : { vmSize }),
    },
  ];
}

/** The `properties` of a cluster, with raw ones laid under what is written. */
export function clusterProperties(props: ManagedClusterProps): Laid {
  const { kubernetesVersion, networkProfile, authorizedIpRanges, aadProfile, disableLocalAccounts } = props;
  return laidUnder(
    {
      ...(kubernetesVersion === undefined ? {} : { kubernetesVersion }),
      ...dnsPrefix(props),
      agentPoolProfiles: poolsOf(props).map(poolProfile),
      ...(networkProfile === undefined ? {} : { networkProfile: { ...networkProfile } }),
      ...(authorizedIpRanges === undefined
        ? {}
        : { apiServerAccessProfile: { authorizedIPRanges: [...authorizedIpRanges] } }),
      ...(aadProfile === undefined ? {} : { aadProfile: { managed: true, ...aadProfile } }),
      ...(disableLocalAccounts === undefined ? {} : { disableLocalAccounts }),
      ...linuxProfile(props),
      oidcIssuerProfile: { enabled: true },
      securityProfile: { workloadIdentity: { enabled: props.workloadIdentity ?? true } },
    },
    props.properties,
  );
}

// Azure takes one of the two, and the subdomain is for a cluster with a DNS zone of its owner's.
function dnsPrefix({ dnsPrefix: given, name, properties }: ManagedClusterProps): Record<string, unknown> {
  if (given === undefined && properties?.fqdnSubdomain !== undefined) return {};
  return { dnsPrefix: given ?? name.replace(/_/g, '-') };
}

function linuxProfile({ name, sshPublicKey, adminUsername }: ManagedClusterProps): Record<string, unknown> {
  if (sshPublicKey === undefined) return {};
  return {
    linuxProfile: {
      // As a parameter, because the linter refuses a literal here.
      adminUsername: setting({
        name: `${name}-admin-username`,
        description: `Name of the administrator of the nodes of the cluster ${name}.`,
        value: adminUsername ?? 'azureuser',
      }),
      ssh: { publicKeys: [{ keyData: sshPublicKey }] },
    },
  };
}

const NAMED: readonly Named[] = [
  {
    path: ['agentPoolProfiles'],
    help: 'Give the pools as `nodePools`; what has no name there goes into the `properties` of the pool.',
  },
  { path: ['oidcIssuerProfile'], help: 'Take it out: the issuer is on, and no cluster can turn it off.' },
  { path: ['securityProfile', 'workloadIdentity'], help: 'Say it once, as `workloadIdentity`.' },
  { path: ['apiServerAccessProfile', 'authorizedIPRanges'], help: 'Say it once, as `authorizedIpRanges`.' },
  { path: ['linuxProfile'], help: 'Say it once, as `sshPublicKey` and `adminUsername`.' },
  ...['kubernetesVersion', 'dnsPrefix', 'networkProfile', 'aadProfile', 'disableLocalAccounts'].map((name) => ({
    path: [name],
    help: `Say it once, as \`${name}\`.`,
  })),
];

/** What is wrong with raw properties that say something else than what is written. */
export function rawProblems(props: ManagedClusterProps): readonly Problem[] {
  return conflictProblems(clusterProperties(props).conflicts, 'properties', NAMED);
}
