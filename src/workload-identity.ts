import type { ApiObject } from 'cdk8s';
import { Construct, type IConstruct } from 'constructs';
import {
  FederatedCredential,
  type ICluster,
  type IManagedIdentity,
  ManagedIdentity,
  type RenderedSubject,
} from './azure';
import { callSite, placeOfSite, userPlace } from './call-site';
import { declare, placeOf, report, reportFinding } from './declaration';
import { finding } from './diagnostics';
import { FindingsError } from './findings-error';
import { annotateServiceAccount, type ServiceAccountAnnotations } from './kubernetes/annotate';
import { type BindOptions, bindPods } from './kubernetes/binding';
import { isConstruct, shown } from './kubernetes/given';
import { identityName } from './kubernetes/identity-name';
import { ServiceAccount } from './kubernetes/service-account';
import { type RecordKey, recordKeyOf, valuesOf } from './values';
import { kubernetesVersion } from './workload-identity/cluster-version';
import {
  type Annotator,
  type LeftToPeople,
  leftBy,
  NOTHING_LEFT,
  rememberAnnotator,
} from './workload-identity/existing-account';
import {
  CLUSTER,
  type Tell,
  type TrustOptions,
  trustOptions,
  type WorkloadIdentityProps,
  workloadIdentityProps,
} from './workload-identity/props';

export type { TrustOptions, WorkloadIdentityProps } from './workload-identity/props';

const WORKLOAD_IDENTITY = Symbol.for('cdk8s-azwi.WorkloadIdentity');

/**
 * Ties both sides together: a managed identity in Azure, a ServiceAccount in Kubernetes, and the credential by which
 * the one trusts the other.
 *
 * @see https://learn.microsoft.com/azure/aks/workload-identity-overview
 */
export class WorkloadIdentity extends Construct {
  public static isWorkloadIdentity(value: unknown): value is WorkloadIdentity {
    return typeof value === 'object' && value !== null && WORKLOAD_IDENTITY in value;
  }

  /** The identity. */
  public readonly identity: IManagedIdentity;
  /** The ServiceAccount, in the shape that cdk8s-plus takes for `serviceAccount:` and for subjects of role bindings. */
  public readonly serviceAccount: ServiceAccount;
  private readonly accountObject: ApiObject | undefined;
  private readonly annotations: ServiceAccountAnnotations;
  private readonly clusters: ICluster[] = [];

  constructor(scope: IConstruct, id: string, props: WorkloadIdentityProps = {}) {
    super(scope as Construct, id);
    declare(this, new.target);
    Object.defineProperty(this, WORKLOAD_IDENTITY, { value: true });
    const given = workloadIdentityProps(this, props);
    this.serviceAccount = this.accountOf(id, given);
    this.accountObject = this.serviceAccount.apiObject;
    this.identity = given.identity ?? this.newIdentity(given);
    this.annotations = {
      clientId: this.identity.clientId,
      tenantId: given.annotateTenantId === true ? this.identity.tenantId : undefined,
      tokenExpirationSeconds: given.tokenExpirationSeconds,
    };
    if (this.accountObject !== undefined) annotateServiceAccount(this.accountObject, this.annotations, this);
    else rememberAnnotator(this.annotator());
    const { cluster = [] } = given;
    const tell: Tell = (...what) => report(this, ...what);
    if (!Array.isArray(cluster)) this.trustIn(cluster, given, 'cluster', tell);
    else for (const [index, one] of cluster.entries()) this.trustIn(one, given, `cluster[${index}]`, tell);
  }

  /** Client (application) id of the identity. */
  public get clientId(): string {
    return this.identity.clientId;
  }

  /**
   * Tenant of the identity.
   *
   * @throws FindingsError for an identity that is known by its client id alone, without `tenantId`.
   */
  public get tenantId(): string {
    const { identity } = this;
    if (identity.tenantId !== undefined) return identity.tenantId;
    const message = `The tenant of ${identity.label} is not known.`;
    const place = { ...userPlace(), construct: this.node.path, property: 'tenantId' };
    throw new FindingsError([finding('AZWI004', place, message, 'Give `tenantId` in ManagedIdentity.fromClientId.')]);
  }

  /** Lets the ServiceAccount of another cluster, with the same name and namespace, be this identity too. */
  public trust(cluster: ICluster, options: TrustOptions = {}): void {
    const site = callSite(this.trust);
    const tell: Tell = (code, message, help, property) => {
      const place = { ...placeOf(this), ...placeOfSite(site), ...(property === undefined ? {} : { property }) };
      reportFinding(this, finding(code, place, message, help));
    };
    this.trustIn(cluster, trustOptions(options, tell), 'cluster', tell);
  }

  /**
   * Makes the pods of a workload use the identity: Pod, Deployment, StatefulSet, DaemonSet, ReplicaSet, Job, CronJob,
   * PodTemplate or ReplicationController, of cdk8s-plus, as L1, ApiObject or object of an Include; or a custom resource
   * with `podTemplatePath`.
   */
  public bind(workload: IConstruct, options: BindOptions = {}): this {
    const identity = {
      construct: this,
      serviceAccount: () => this.serviceAccount._rendered(),
      placeholderKey: () => this.placeholderKey(),
      kubernetesVersions: () => this.clusters.flatMap((cluster) => kubernetesVersion(cluster) ?? []),
    };
    bindPods(workload, identity, options, callSite(this.bind));
    return this;
  }

  /** @internal Namespace and name of the ServiceAccount as they are rendered. */
  public _subject(): RenderedSubject | undefined {
    const { name, namespace } = this.serviceAccount._rendered();
    return name === undefined || namespace === undefined || namespace === ''
      ? undefined
      : { namespace, serviceAccount: name };
  }

  /** @internal What is left to a person for a ServiceAccount which we do not write: the command that annotates it. */
  public _leftToPeople(trusted: ReadonlySet<string>): LeftToPeople {
    return this.accountObject === undefined ? leftBy(this.annotator(), trusted) : NOTHING_LEFT;
  }

  private annotator(): Annotator {
    return { construct: this, identity: this.identity, annotations: this.annotations, subject: this._subject() };
  }

  private trustIn(cluster: unknown, options: TrustOptions, property: string, tell: Tell): void {
    if (!isCluster(cluster)) {
      const message = `\`${property}\` is ${shown(cluster)}, but must be ${CLUSTER.what}.`;
      tell('AZWI004', message, 'Give a ManagedCluster, made here, fromName or fromIssuerUrl.', property);
      return;
    }
    const { identity } = this;
    if (!isWritable(identity)) {
      tell(
        'AZWI308',
        `${identity.label} is known by its client id alone; no credential can be written to it.`,
        'Leave `cluster` out and let its owner make the credential, or refer to the identity with ManagedIdentity.fromName.',
      );
      return;
    }
    this.clusters.push(cluster);
    // The same trust twice is one; with other options it is another credential, for the rules to judge.
    const { credentialName, audience } = options;
    const id = ['credential', cluster.node.addr, credentialName, audience]
      .filter((part) => part !== undefined)
      .join('-');
    if (this.node.tryFindChild(id) !== undefined) return;
    FederatedCredential._ofServiceAccount(this, id, {
      identity,
      issuer: cluster.oidcIssuerUrl,
      cluster: cluster.name,
      audience,
      name: credentialName,
      subject: () => this._subject(),
    });
  }

  private placeholderKey(): RecordKey | undefined {
    const key = recordKeyOf(this.identity.clientId);
    if (key === undefined || this.accountObject === undefined) return undefined;
    const values = valuesOf(this);
    return values.keyOf(values.lookup(key)) === undefined ? undefined : key;
  }

  private accountOf(id: string, props: WorkloadIdentityProps): ServiceAccount {
    const given = props.serviceAccount;
    const known = isConstruct(given) ? ServiceAccount._of(this, 'service-account', given) : undefined;
    if (known !== undefined) return known;
    if (given !== undefined) {
      report(
        this,
        'AZWI204',
        `${isConstruct(given) ? given.node.path : shown(given)} is no ServiceAccount.`,
        'Pass a ServiceAccount of this package, of cdk8s-plus, an L1 or an ApiObject; or ServiceAccount.fromName.',
        'serviceAccount',
      );
    }
    return new ServiceAccount(this, 'service-account', {
      name: props.serviceAccountName ?? id,
      ...(props.namespace === undefined ? {} : { namespace: props.namespace }),
    });
  }

  private newIdentity(props: WorkloadIdentityProps): ManagedIdentity {
    const { name, namespace } = this.serviceAccount;
    return new ManagedIdentity(this, 'identity', {
      name: props.identityName ?? identityName(text(namespace), text(name) ?? this.node.id),
      ...(props.resourceGroup === undefined ? {} : { resourceGroup: props.resourceGroup }),
      ...(props.location === undefined ? {} : { location: props.location }),
    });
  }
}

function isCluster(value: unknown): value is ICluster {
  return CLUSTER.is(value);
}

function isWritable(identity: IManagedIdentity): identity is ManagedIdentity {
  return 'resourceType' in identity;
}

// A token of cdk8s, such as Lazy, is an object where TypeScript sees a string.
function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
