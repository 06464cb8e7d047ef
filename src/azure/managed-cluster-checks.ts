import { isClusterName } from '../schemas/azure/names';
import { networkProblems } from './cluster-network';
import { isPlainObject, type Problem } from './given';
import { clusterProperties, poolsOf, rawProblems } from './managed-cluster-body';
import type { ManagedClusterProps } from './managed-cluster-props';
import { hasSubnet, poolMode, poolProblems } from './node-pool';

/** What is wrong with the name of a cluster. */
export function nameProblems({ name }: { readonly name: string }): readonly Problem[] {
  if (isClusterName(name)) return [];
  const help = 'Use 1 to 63 letters, digits, hyphens and underscores, starting and ending with a letter or digit.';
  return [{ code: 'AZWI501', path: '', message: `"${name}" is no name for a cluster.`, help }];
}

/** What Azure refuses in a cluster, each setting by itself. */
export function settingProblems(props: ManagedClusterProps): readonly Problem[] {
  const pools = poolsOf(props);
  const hasSystemPool = pools.some((pool, index) => poolMode(pool, index) === 'System');
  return [
    ...(hasSystemPool
      ? []
      : [refused('nodePools', 'The cluster has no system pool.', "Give one pool mode: 'System'.")]),
    ...pools.flatMap(poolProblems),
    ...administratorName(props),
    ...networkProblems(props.networkProfile ?? {}),
    ...rawProblems(props),
  ];
}

/** What Azure refuses in settings that do not go together. */
export function togetherProblems(props: ManagedClusterProps): readonly Problem[] {
  return [...onePool(props), ...administrator(props), ...hostName(props), ...access(props), ...outbound(props)];
}

function onePool({ nodePools, nodeCount, vmSize }: ManagedClusterProps): Problem[] {
  if (nodePools === undefined || (nodeCount === undefined && vmSize === undefined)) return [];
  const message = '`nodeCount` and `vmSize` are of the one pool, but `nodePools` are given.';
  return [refused('', message, 'Say them in each pool.')];
}

// Pattern of the type. What is given here becomes a parameter, which the schema does not look into.
const ADMINISTRATOR = /^[A-Za-z][-A-Za-z0-9_]*$/;

function administratorName({ adminUsername }: ManagedClusterProps): Problem[] {
  if (adminUsername === undefined || ADMINISTRATOR.test(adminUsername)) return [];
  const message = `${JSON.stringify(adminUsername)} is no name for the administrator of the nodes.`;
  const help = 'Use letters, digits, hyphens and underscores, starting with a letter.';
  return [refused('adminUsername', message, help)];
}

function administrator({ adminUsername, sshPublicKey }: ManagedClusterProps): Problem[] {
  if (adminUsername === undefined || sshPublicKey !== undefined) return [];
  const message = '`adminUsername` is given without `sshPublicKey`.';
  return [refused('adminUsername', message, 'Give both, or neither.')];
}

// types: "fqdnSubdomain: This cannot be updated once the Managed Cluster has been created"; one of the two is taken.
function hostName({ dnsPrefix, properties }: ManagedClusterProps): Problem[] {
  if (dnsPrefix === undefined || properties?.fqdnSubdomain === undefined) return [];
  const message = '`dnsPrefix` and the raw property `fqdnSubdomain` both say the host name of the API server.';
  return [refused('dnsPrefix', message, 'Give one of them.')];
}

function access(props: ManagedClusterProps): Problem[] {
  const { properties } = clusterProperties(props);
  const problems: Problem[] = [];
  // types: "This must only be used on Managed Clusters that are AAD enabled."
  if (properties.disableLocalAccounts === true && (properties.aadProfile ?? undefined) === undefined) {
    const message = 'Local accounts are disabled on a cluster without sign-in with Microsoft Entra ID.';
    problems.push(refused('disableLocalAccounts', message, 'Give `aadProfile`, or nobody could sign in.'));
  }
  // https://learn.microsoft.com/azure/aks/private-clusters#limitations
  const server = properties.apiServerAccessProfile;
  const isPrivate = isPlainObject(server) && server.enablePrivateCluster === true;
  if (isPrivate && Array.isArray(server.authorizedIPRanges) && server.authorizedIPRanges.length > 0) {
    const message = 'IP ranges are given for the API server of a private cluster, which has no public address.';
    problems.push(refused('authorizedIpRanges', message, 'Take out the ranges, or `enablePrivateCluster`.'));
  }
  return problems;
}

const OWN_WAY_OUT = ['userDefinedRouting', 'userAssignedNATGateway'];

// https://learn.microsoft.com/azure/aks/egress-outboundtype: both are settings of a subnet that is there before.
function outbound(props: ManagedClusterProps): Problem[] {
  const type = props.networkProfile?.outboundType;
  if (type === undefined || !OWN_WAY_OUT.includes(type) || poolsOf(props).every(hasSubnet)) return [];
  const message = `The outbound type ${type} is that of a subnet, but not every pool has one.`;
  return [refused('networkProfile.outboundType', message, 'Give each pool a `subnetId`.')];
}

function refused(path: string, message: string, help: string): Problem {
  return { code: 'AZWI507', path, message, help };
}
