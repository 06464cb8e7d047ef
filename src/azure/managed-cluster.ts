import type { IConstruct } from 'constructs';
import { type DeployTimeString, isDeployTimeValue } from '../values';
import { type ClusterByIssuerProps, ForeignCluster, type ICluster } from './foreign-cluster';
import { read, tell } from './given';
import { versionProblems } from './kubernetes-version';
import { clusterBody } from './managed-cluster-body';
import { nameProblems, settingProblems, togetherProblems } from './managed-cluster-checks';
import {
  CLUSTER_PROPS,
  EXISTING_CLUSTER_PROPS,
  type ExistingManagedClusterProps,
  type ManagedClusterProps,
} from './managed-cluster-props';
import { AzureResource, locationAndTags } from './resource';

/**
 * An AKS cluster, with the OIDC issuer and workload identity on.
 *
 * @see https://learn.microsoft.com/azure/templates/microsoft.containerservice/managedclusters
 */
export class ManagedCluster extends AzureResource implements ICluster {
  /**
   * Refers to a cluster that exists. It is never written: what it must have, its OIDC issuer and workload identity
   * where something is bound to it, is told as a command (AZWI512).
   */
  public static fromName(scope: IConstruct, id: string, props: ExistingManagedClusterProps): ManagedCluster {
    return new ManagedCluster(scope, id, props, true);
  }

  /** Any cluster, in Azure or elsewhere, by its issuer. */
  public static fromIssuerUrl(scope: IConstruct, id: string, props: ClusterByIssuerProps): ICluster {
    return ForeignCluster.fromIssuerUrl(scope, id, props, ManagedCluster.fromIssuerUrl);
  }

  /**
   * A cluster by the issuer that another app recorded. `key` is its name in the record's `clusters`, of which the last
   * part is the name of the cluster.
   */
  public static fromRecord(scope: IConstruct, id: string, file: string, key: string): ICluster {
    return ForeignCluster.fromRecord(scope, id, file, key, ManagedCluster.fromRecord);
  }

  /** Name of the cluster. */
  public readonly name: string;
  /** @internal What a reference says that the cluster must have; undefined of one that is made. */
  public readonly _needs: ExistingManagedClusterProps | undefined;
  private readonly props: ManagedClusterProps;

  constructor(scope: IConstruct, id: string, props: ManagedClusterProps, existing = false) {
    const { props: known, problems } = existing
      ? read<ExistingManagedClusterProps>(props, EXISTING_CLUSTER_PROPS)
      : read<ManagedClusterProps>(props, CLUSTER_PROPS);
    super(scope, id, {
      type: 'Microsoft.ContainerService/managedClusters',
      problems,
      apiVersion: known.apiVersion,
      word: 'cluster',
      existing,
      resourceGroup: known.resourceGroup,
      recorded: 'clusters',
      actsAs: existing ? undefined : (known as ManagedClusterProps).identity,
      caller: existing ? ManagedCluster.fromName : new.target,
    });
    this.name = known.name;
    this.props = known;
    this._needs = existing ? known : undefined;
    tell(this, nameProblems(known));
    tell(this, existing ? versionProblems(known) : settingProblems(known));
    // What could not be read may be what the others need.
    if (!existing && problems.length === 0) tell(this, togetherProblems(known));
  }

  /** OIDC issuer of the cluster. */
  public get oidcIssuerUrl(): DeployTimeString {
    return this.recordedValue('issuerUrl', 'OIDC issuer', 'properties', 'oidcIssuerProfile', 'issuerURL');
  }

  /** Kubernetes version that is declared, such as `1.33`: of a cluster that exists the least; undefined for any. */
  public get kubernetesVersion(): string | undefined {
    const version: unknown = this.props.kubernetesVersion ?? this.props.properties?.kubernetesVersion;
    return typeof version === 'string' && !isDeployTimeValue(version) ? version : undefined;
  }

  public override _body(): Record<string, unknown> {
    return { ...locationAndTags(this.props), ...clusterBody(this.props) };
  }

  public override _recordedValues(): Readonly<Record<string, readonly string[]>> {
    return { issuerUrl: ['properties', 'oidcIssuerProfile', 'issuerURL'] };
  }
}
