import { type ClusterNetworkProfile, NETWORK_PROFILE } from './cluster-network';
import { FLAG, list, NAME, NUMBER, object, oneOf, PLAIN, type Shape, TEXT, that } from './given';
import { type ManagedIdentity, WRITABLE_IDENTITY } from './managed-identity';
import { NODE_POOLS, type NodePool } from './node-pool';
import { RAW } from './raw-properties';
import { COMMON_PROPS, type ExistingResourceProps, NEW_PROPS, type NewResourceProps } from './resource';

/** What a cluster costs and is promised for. */
export interface ManagedClusterSku {
  /**
   * `Automatic` for a cluster that Azure runs as a whole.
   * @default 'Base'
   */
  readonly name?: 'Base' | 'Automatic';
  /**
   * `Standard` for an uptime that is promised; `Premium` for long-term support too.
   * @default 'Free'
   */
  readonly tier?: 'Free' | 'Standard' | 'Premium';
}

/** Who signs in to the API server with Microsoft Entra ID. The names are those of Azure. */
export interface ClusterAadProfile {
  /**
   * Whether roles of Azure say what people may do in the cluster.
   * @default - Kubernetes alone says it
   */
  readonly enableAzureRBAC?: boolean;
  /**
   * Object ids of the groups whose members are administrators of the cluster.
   * @default - none
   */
  readonly adminGroupObjectIDs?: readonly string[];
}

export interface ManagedClusterProps extends NewResourceProps {
  /** Name: 1 to 63 letters, digits, `-` and `_`. */
  readonly name: string;
  /**
   * Kind and tier of the cluster.
   * @default - chosen by Azure: `Base` and `Free`
   */
  readonly sku?: ManagedClusterSku;
  /**
   * Number of nodes of the one pool, 1 to 1000. Not together with `nodePools`.
   * @default 1
   */
  readonly nodeCount?: number;
  /**
   * Size of the nodes of the one pool. Not together with `nodePools`.
   * @default 'Standard_DS2_v2'
   */
  readonly vmSize?: string;
  /**
   * Node pools.
   * @default - one system pool, `nodepool1`
   */
  readonly nodePools?: readonly NodePool[];
  /**
   * Kubernetes version, such as `1.33`.
   * @default - chosen by Azure
   */
  readonly kubernetesVersion?: string;
  /**
   * Network of the pods and Services.
   * @default - chosen by Azure
   */
  readonly networkProfile?: ClusterNetworkProfile;
  /**
   * Public SSH key for the nodes.
   * @default - no SSH
   */
  readonly sshPublicKey?: string;
  /**
   * Name of the administrator of Linux nodes; needs `sshPublicKey`.
   * @default 'azureuser'
   */
  readonly adminUsername?: string;
  /**
   * Identity of the control plane. The roles that it is given in this app, such as one on the network, are assigned
   * before the cluster is made.
   * @default - one that Azure makes for the cluster
   */
  readonly identity?: ManagedIdentity;
  /**
   * First part of the host name of the API server. It cannot be changed later. Not together with a `fqdnSubdomain`
   * among the `properties`.
   * @default - the name of the cluster
   */
  readonly dnsPrefix?: string;
  /**
   * Addresses that reach the API server, such as `203.0.113.0/24`.
   * @default - all
   */
  readonly authorizedIpRanges?: readonly string[];
  /**
   * Sign-in with Microsoft Entra ID, managed by AKS; `{}` for just that.
   * @default - none
   */
  readonly aadProfile?: ClusterAadProfile;
  /**
   * Whether the certificates of local accounts, `az aks get-credentials --admin` among them, open the cluster no more;
   * needs `aadProfile`.
   * @default false
   */
  readonly disableLocalAccounts?: boolean;
  /**
   * Whether the cluster has workload identity. False turns it off again; the OIDC issuer stays on, which no cluster
   * can turn off.
   * @default true
   */
  readonly workloadIdentity?: boolean;
  /**
   * Any other `properties` of the cluster, as the type has them. What says something else than what is written for the
   * cluster is a finding.
   * @default - none
   */
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** Reference to a cluster that exists, with what it must have. */
export interface ExistingManagedClusterProps extends ExistingResourceProps {
  /**
   * True where its OIDC issuer must be on.
   * @default - where an identity trusts it, or where workload identity must be on
   */
  readonly oidcIssuer?: true;
  /**
   * Whether workload identity must be on; false where it must be off.
   * @default - on where an identity trusts ServiceAccounts of it; else either
   */
  readonly workloadIdentity?: boolean;
  /**
   * Kubernetes version that it must have at least, such as `1.33`.
   * @default - any
   */
  readonly kubernetesVersion?: string;
}

const SKU: Shape<ManagedClusterSku> = {
  name: oneOf('Base', 'Automatic'),
  tier: oneOf('Free', 'Standard', 'Premium'),
};

const AAD_PROFILE: Shape<ClusterAadProfile> = { enableAzureRBAC: FLAG, adminGroupObjectIDs: list(TEXT) };

/** What a cluster takes that is made. */
export const CLUSTER_PROPS: Shape<ManagedClusterProps> = {
  ...NEW_PROPS,
  name: NAME,
  sku: object(SKU),
  nodeCount: NUMBER,
  vmSize: TEXT,
  nodePools: NODE_POOLS,
  kubernetesVersion: TEXT,
  networkProfile: NETWORK_PROFILE,
  sshPublicKey: TEXT,
  adminUsername: PLAIN,
  identity: WRITABLE_IDENTITY,
  dnsPrefix: TEXT,
  authorizedIpRanges: list(TEXT),
  aadProfile: object(AAD_PROFILE),
  disableLocalAccounts: FLAG,
  workloadIdentity: FLAG,
  properties: RAW,
};

/** What a reference to a cluster takes. */
export const EXISTING_CLUSTER_PROPS: Shape<ExistingManagedClusterProps> = {
  ...COMMON_PROPS,
  name: NAME,
  oidcIssuer: that((value) => value === true, 'true, because no cluster can turn its issuer off'),
  workloadIdentity: FLAG,
  kubernetesVersion: PLAIN,
};
