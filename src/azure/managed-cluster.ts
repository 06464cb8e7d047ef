import { createHash } from 'node:crypto';
import { Construct, type IConstruct } from 'constructs';
import { declare, report } from '../declaration';
import { isClusterName, isPoolName } from '../schemas/azure/names';
import { type DeployTimeString, isDeployTimeValue, keyed, reference, setting } from '../values';
import { issuerProblem } from './federated-credential';
import type { ManagedIdentity } from './managed-identity';
import { AzureResource, type ExistingResourceProps, locationAndTags, type NewResourceProps } from './resource';

const TYPE = 'Microsoft.ContainerService/managedClusters';

/** Something that issues tokens to ServiceAccounts. */
export interface ICluster extends IConstruct {
  /** Name of the cluster; part of the names of credentials. */
  readonly name: string;
  /** OIDC issuer, exactly as it stands in the tokens. */
  readonly oidcIssuerUrl: string;
}

/** A node pool. */
export interface NodePool {
  /** Name: 1 to 12 lower-case letters and digits, starting with a letter; 6 for Windows. */
  readonly name: string;
  /**
   * Number of nodes, 1 to 1000 (0 to 1000 in a user pool).
   * @default 1
   */
  readonly count?: number;
  /**
   * Size of the nodes.
   * @default 'Standard_DS2_v2'
   */
  readonly vmSize?: string;
  /**
   * System pools run what the cluster itself needs; a cluster has at least one.
   * @default 'System' for the first pool, 'User' for the others
   */
  readonly mode?: 'System' | 'User';
  /**
   * Operating system.
   * @default 'Linux'
   */
  readonly osType?: 'Linux' | 'Windows';
  /**
   * Availability zones, such as `['1', '2', '3']`.
   * @default - chosen by Azure
   */
  readonly availabilityZones?: readonly string[];
  /**
   * Resource id of the subnet of the nodes.
   * @default - a network that AKS makes
   */
  readonly subnetId?: string;
}

export interface ManagedClusterProps extends NewResourceProps {
  /** Name: 1 to 63 letters, digits, `-` and `_`. */
  readonly name: string;
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
   * First part of the host name of the API server. It cannot be changed later.
   * @default - the name of the cluster
   */
  readonly dnsPrefix?: string;
}

export interface ClusterByIssuerProps {
  /**
   * Name of the cluster; part of the names of credentials.
   * @default - a hash of the issuer
   */
  readonly name?: string;
  /** OIDC issuer, exactly as it stands in the tokens; the issuers of AKS end with a slash. */
  readonly issuerUrl: string;
}

/**
 * An AKS cluster, with the OIDC issuer and workload identity on.
 *
 * @see https://learn.microsoft.com/azure/templates/microsoft.containerservice/managedclusters
 */
export class ManagedCluster extends AzureResource implements ICluster {
  /** Refers to a cluster that exists. It is never written; it must have its OIDC issuer and workload identity on. */
  public static fromName(scope: IConstruct, id: string, props: ExistingResourceProps): ManagedCluster {
    return new ManagedCluster(scope, id, props, true);
  }

  /** Any cluster, in Azure or elsewhere, by its issuer. */
  public static fromIssuerUrl(scope: IConstruct, id: string, props: ClusterByIssuerProps): ICluster {
    return new ForeignCluster(scope, id, props);
  }

  /** Name of the cluster. */
  public readonly name: string;
  private readonly props: ManagedClusterProps;

  constructor(scope: IConstruct, id: string, props: ManagedClusterProps, existing = false) {
    super(scope, id, {
      type: TYPE,
      apiVersion: props.apiVersion,
      word: 'cluster',
      existing,
      resourceGroup: props.resourceGroup,
      recorded: 'clusters',
      actsAs: props.identity,
      caller: existing ? ManagedCluster.fromName : new.target,
    });
    this.name = props.name;
    this.props = props;
    this.check();
  }

  /** OIDC issuer of the cluster. */
  public get oidcIssuerUrl(): DeployTimeString {
    return this.recordedValue('issuerUrl', 'OIDC issuer', 'properties', 'oidcIssuerProfile', 'issuerURL');
  }

  public override _body(): Record<string, unknown> {
    const { identity, kubernetesVersion, sshPublicKey, adminUsername, dnsPrefix } = this.props;
    return {
      ...locationAndTags(this.props),
      identity:
        identity === undefined
          ? { type: 'SystemAssigned' }
          : { type: 'UserAssigned', userAssignedIdentities: keyed([[reference(identity, 'id'), {}]]) },
      properties: {
        ...(kubernetesVersion === undefined ? {} : { kubernetesVersion }),
        dnsPrefix: dnsPrefix ?? this.name.replace(/_/g, '-'),
        agentPoolProfiles: this.pools().map(poolProfile),
        ...(sshPublicKey === undefined
          ? {}
          : {
              linuxProfile: {
                // As a parameter, because the linter refuses a literal here.
                adminUsername: setting({
                  name: `${this.name}-admin-username`,
                  description: `Name of the administrator of the nodes of the cluster ${this.name}.`,
                  value: adminUsername ?? 'azureuser',
                }),
                ssh: { publicKeys: [{ keyData: sshPublicKey }] },
              },
            }),
        oidcIssuerProfile: { enabled: true },
        securityProfile: { workloadIdentity: { enabled: true } },
      },
    };
  }

  public override _recordedValues(): Readonly<Record<string, readonly string[]>> {
    return { issuerUrl: ['properties', 'oidcIssuerProfile', 'issuerURL'] };
  }

  private pools(): readonly NodePool[] {
    const { nodePools, nodeCount, vmSize } = this.props;
    if (nodePools !== undefined) return nodePools;
    return [
      {
        name: 'nodepool1',
        ...(nodeCount === undefined ? {} : { count: nodeCount }),
        ...(vmSize === undefined ? {} : { vmSize }),
      },
    ];
  }

  private check(): void {
    const { nodePools, nodeCount, vmSize, adminUsername, sshPublicKey } = this.props;
    if (!isClusterName(this.name)) {
      this.report(
        'AZWI501',
        `"${this.name}" is no name for a cluster.`,
        'Use 1 to 63 letters, digits, hyphens and underscores, starting and ending with a letter or digit.',
      );
    }
    if (nodePools !== undefined && (nodeCount !== undefined || vmSize !== undefined)) {
      this.report(
        'AZWI507',
        '`nodeCount` and `vmSize` are of the one pool, but `nodePools` are given.',
        'Say them in each pool.',
      );
    }
    if (adminUsername !== undefined && sshPublicKey === undefined) {
      this.report(
        'AZWI507',
        '`adminUsername` is given without `sshPublicKey`.',
        'Give both, or neither.',
        'adminUsername',
      );
    }
    if (this.existing) return;
    const pools = this.pools();
    if (pools.length === 0 || !pools.some((pool, index) => poolMode(pool, index) === 'System')) {
      this.report('AZWI507', 'The cluster has no system pool.', "Give one pool mode: 'System'.", 'nodePools');
    }
    pools.forEach((pool, index) => {
      this.checkPool(pool, index);
    });
  }

  private checkPool(pool: NodePool, index: number): void {
    const property = `nodePools[${index}]`;
    const windows = pool.osType === 'Windows';
    if (!isPoolName(pool.name) || (windows && pool.name.length > 6)) {
      this.report(
        'AZWI501',
        `"${pool.name}" is no name for a ${windows ? 'Windows ' : ''}node pool.`,
        `Use 1 to ${windows ? 6 : 12} lower-case letters and digits, starting with a letter.`,
        `${property}.name`,
      );
    }
    const least = poolMode(pool, index) === 'System' ? 1 : 0;
    const count = pool.count ?? 1;
    if (!Number.isInteger(count) || count < least || count > 1000) {
      this.report(
        'AZWI507',
        `The pool ${pool.name} has ${count} nodes.`,
        `Azure takes ${least} to 1000.`,
        `${property}.count`,
      );
    }
  }
}

function poolMode(pool: NodePool, index: number): 'System' | 'User' {
  return pool.mode ?? (index === 0 ? 'System' : 'User');
}

function poolProfile(pool: NodePool, index: number): Record<string, unknown> {
  return {
    name: pool.name,
    mode: poolMode(pool, index),
    count: pool.count ?? 1,
    vmSize: pool.vmSize ?? 'Standard_DS2_v2',
    osType: pool.osType ?? 'Linux',
    ...(pool.availabilityZones === undefined ? {} : { availabilityZones: [...pool.availabilityZones] }),
    ...(pool.subnetId === undefined ? {} : { vnetSubnetID: pool.subnetId }),
  };
}

class ForeignCluster extends Construct implements ICluster {
  public readonly name: string;
  public readonly oidcIssuerUrl: string;

  constructor(scope: IConstruct, id: string, props: ClusterByIssuerProps) {
    super(scope as Construct, id);
    declare(this, ManagedCluster.fromIssuerUrl);
    this.oidcIssuerUrl = props.issuerUrl;
    if (isDeployTimeValue(props.issuerUrl)) {
      this.name = props.name ?? '';
      report(
        this,
        'AZWI305',
        'The issuer is known only after the deployment.',
        'Use the cluster itself, or ManagedCluster.fromName.',
      );
      return;
    }
    this.name = props.name ?? createHash('sha256').update(props.issuerUrl).digest('hex').slice(0, 8);
    const problem = issuerProblem(props.issuerUrl);
    if (problem !== undefined) report(this, 'AZWI305', problem.message, problem.help);
  }
}
