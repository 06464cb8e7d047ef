import { createHash } from 'node:crypto';
import { Construct, type IConstruct } from 'constructs';
import { declare, report, reportFinding } from '../declaration';
import { isDeployTimeValue, readRecord } from '../values';
import { issuerProblem } from './federated-credential';
import { type Given, NAME, needed, PLAIN, read, type Shape, standInText, TEXT, tell } from './given';
import { versionProblems } from './kubernetes-version';

/** Something that issues tokens to ServiceAccounts. */
export interface ICluster extends IConstruct {
  /** Name of the cluster; part of the names of credentials. */
  readonly name: string;
  /** OIDC issuer, exactly as it stands in the tokens. */
  readonly oidcIssuerUrl: string;
  /** Kubernetes version that is declared, such as `1.33`; undefined for any. */
  readonly kubernetesVersion?: string | undefined;
}

export interface ClusterByIssuerProps {
  /**
   * Name of the cluster; part of the names of credentials.
   * @default - a hash of the issuer
   */
  readonly name?: string;
  /** OIDC issuer, exactly as it stands in the tokens; the issuers of AKS end with a slash. */
  readonly issuerUrl: string;
  /**
   * Kubernetes version that it has at least, such as `1.33`.
   * @default - any
   */
  readonly kubernetesVersion?: string;
}

const PROPS: Shape<ClusterByIssuerProps> = {
  name: PLAIN,
  issuerUrl: needed(TEXT, standInIssuer),
  kubernetesVersion: PLAIN,
};

interface RecordedCluster {
  readonly file: string;
  readonly key: string;
}

const RECORDED_CLUSTER: Shape<RecordedCluster> = { file: NAME, key: NAME };

/** A cluster of which the issuer alone is known. */
export class ForeignCluster extends Construct implements ICluster {
  /** A cluster by the issuer that another app recorded. */
  public static fromRecord(
    scope: IConstruct,
    id: string,
    file: string,
    key: string,
    caller: CallableFunction,
  ): ForeignCluster {
    const { props, problems } = read<RecordedCluster>({ file, key }, RECORDED_CLUSTER);
    const result = problems.length === 0 ? readRecord(file) : undefined;
    const clusters = result !== undefined && 'record' in result ? result.record.clusters : {};
    const issuerUrl = Object.hasOwn(clusters, props.key) ? clusters[props.key]?.issuerUrl : undefined;
    // Group and subscription stand in front of the name where the other app says them.
    const name = props.key.split('/').at(-1) ?? props.key;
    const known = { props: { name, issuerUrl: issuerUrl ?? standInIssuer() }, problems };
    const cluster = new ForeignCluster(scope, id, known, caller);
    if (problems.length > 0 || issuerUrl !== undefined) return cluster;
    if (result === undefined) {
      const help = 'Take it from the repository that deploys the cluster.';
      report(cluster, 'AZWI602', `The record ${file} is not there.`, help);
    } else if ('findings' in result) {
      for (const one of result.findings) reportFinding(cluster, one);
    } else {
      const names = Object.keys(clusters);
      const help = names.length === 0 ? 'It has no clusters at all.' : `It has: ${names.join(', ')}.`;
      report(cluster, 'AZWI604', `The record ${file} has no cluster "${key}".`, help);
    }
    return cluster;
  }

  public static fromIssuerUrl(
    scope: IConstruct,
    id: string,
    props: ClusterByIssuerProps,
    caller: CallableFunction,
  ): ForeignCluster {
    return new ForeignCluster(scope, id, read<ClusterByIssuerProps>(props, PROPS), caller);
  }

  public readonly name: string;
  public readonly oidcIssuerUrl: string;
  public readonly kubernetesVersion: string | undefined;

  private constructor(
    scope: IConstruct,
    id: string,
    { props, problems }: Given<ClusterByIssuerProps>,
    caller: CallableFunction,
  ) {
    super(scope as Construct, id);
    declare(this, caller);
    tell(this, problems);
    tell(this, versionProblems(props));
    this.oidcIssuerUrl = props.issuerUrl;
    this.kubernetesVersion = props.kubernetesVersion;
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

function standInIssuer(): string {
  return `https://${standInText()}.invalid/`;
}
