import { isIPv4 } from 'node:net';
import { type Kind, object, oneOf, type Problem, type Shape, TEXT } from './given';

/** Network of a cluster. The names are those of Azure. */
export interface ClusterNetworkProfile {
  /**
   * What gives pods their addresses; `none` for one that you install.
   * @default - chosen by Azure
   */
  readonly networkPlugin?: 'azure' | 'kubenet' | 'none';
  /**
   * `overlay` for pods with addresses that are not of the network of the nodes; needs the plugin `azure`.
   * @default - pods have addresses of the network of the nodes
   */
  readonly networkPluginMode?: 'overlay';
  /**
   * What enforces NetworkPolicies.
   * @default - chosen by Azure
   */
  readonly networkPolicy?: 'none' | 'azure' | 'calico' | 'cilium';
  /**
   * What carries the packets; the policy `cilium` needs `cilium`.
   * @default 'azure'
   */
  readonly networkDataplane?: 'azure' | 'cilium';
  /**
   * Addresses of the pods, an IPv4 range such as `10.244.0.0/16`.
   * @default - chosen by Azure
   */
  readonly podCidr?: string;
  /**
   * Addresses of Services, an IPv4 range of less than a /12, apart from that of the pods.
   * @default '10.0.0.0/16'
   */
  readonly serviceCidr?: string;
  /**
   * Address of the DNS of the cluster: one of `serviceCidr`, and not the first.
   * @default '10.0.0.10'
   */
  readonly dnsServiceIP?: string;
  /**
   * How pods reach the outside. With `userDefinedRouting` and `userAssignedNATGateway` the pools need a subnet.
   * @default 'loadBalancer'
   */
  readonly outboundType?:
    | 'loadBalancer'
    | 'managedNATGateway'
    | 'userAssignedNATGateway'
    | 'userDefinedRouting'
    | 'none';
}

const PROPS: Shape<ClusterNetworkProfile> = {
  networkPlugin: oneOf('azure', 'kubenet', 'none'),
  networkPluginMode: oneOf('overlay'),
  networkPolicy: oneOf('none', 'azure', 'calico', 'cilium'),
  networkDataplane: oneOf('azure', 'cilium'),
  podCidr: TEXT,
  serviceCidr: TEXT,
  dnsServiceIP: TEXT,
  outboundType: oneOf('loadBalancer', 'managedNATGateway', 'userAssignedNATGateway', 'userDefinedRouting', 'none'),
};

/** The network of a cluster. */
export const NETWORK_PROFILE: Kind = object(PROPS);

/** What Azure refuses in a network. The form of addresses is for the schema of the type to judge. */
export function networkProblems(network: ClusterNetworkProfile): readonly Problem[] {
  const problems: Problem[] = [];
  const wrong = (property: string, message: string, help: string): void => {
    problems.push({ code: 'AZWI507', path: `networkProfile.${property}`, message, help });
  };
  // https://learn.microsoft.com/azure/aks/azure-cni-overlay
  if (network.networkPluginMode === 'overlay' && network.networkPlugin !== 'azure') {
    const message = 'An overlay network needs the network plugin azure.';
    wrong('networkPluginMode', message, "Give networkPlugin: 'azure' beside it.");
  }
  // types: "Use Cilium to enforce network policies. This requires networkDataplane to be 'cilium'."
  if (network.networkPolicy === 'cilium' && network.networkDataplane !== 'cilium') {
    const message = 'The network policy cilium needs the data plane cilium.';
    wrong('networkPolicy', message, "Give networkDataplane: 'cilium' beside it.");
  }
  // https://learn.microsoft.com/azure/aks/configure-azure-cni#plan-ip-addressing-for-your-cluster
  const [services, pods] = [rangeOf(network.serviceCidr), rangeOf(network.podCidr)];
  if (services !== undefined && services.length <= 12) {
    const message = `The range ${network.serviceCidr} of Services is too large.`;
    wrong('serviceCidr', message, 'It must be smaller than a /12, such as 10.0.0.0/16.');
  }
  if (services !== undefined && pods !== undefined && services.first <= pods.last && pods.first <= services.last) {
    const message = `The range ${network.serviceCidr} of Services and the range ${network.podCidr} of pods overlap.`;
    wrong('serviceCidr', message, 'Give them ranges that have no address in common.');
  }
  const dns = addressOf(network.dnsServiceIP);
  if (services === undefined || dns === undefined) return problems;
  const range = `the range ${network.serviceCidr} of Services`;
  const help = 'Give an address of `serviceCidr` other than its first ones, such as the tenth.';
  if (dns < services.first || dns > services.last) {
    wrong('dnsServiceIP', `The address ${network.dnsServiceIP} of DNS is not in ${range}.`, help);
  } else if (dns <= services.first + 1) {
    wrong('dnsServiceIP', `The address ${network.dnsServiceIP} of DNS is that of the API server in ${range}.`, help);
  }
  return problems;
}

interface Range {
  readonly first: number;
  readonly last: number;
  /** Length of the prefix. */
  readonly length: number;
}

// What is no range, or only known to Azure, is for others to judge.
function rangeOf(text: unknown): Range | undefined {
  if (typeof text !== 'string') return undefined;
  const [address, prefix = ''] = text.split('/');
  const number = addressOf(address);
  const length = /^\d{1,2}$/.test(prefix) ? Number(prefix) : Number.NaN;
  if (number === undefined || !(length <= 32)) return undefined;
  const size = 2 ** (32 - length);
  const first = Math.floor(number / size) * size;
  return { first, last: first + size - 1, length };
}

function addressOf(text: unknown): number | undefined {
  if (typeof text !== 'string' || !isIPv4(text)) return undefined;
  return text.split('.').reduce((number, part) => number * 256 + Number(part), 0);
}
