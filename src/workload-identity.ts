import type { ApiObject } from 'cdk8s';
import { Construct, type IConstruct } from 'constructs';
import {
  FederatedCredential,
  type ICluster,
  type IManagedIdentity,
  ManagedIdentity,
  type RenderedSubject,
  type ResourceGroup,
} from './azure';
import { callSite } from './call-site';
import { declare, placeOf, report } from './declaration';
import { type Finding, finding } from './diagnostics';
import { annotateServiceAccount, annotationsOf, type ServiceAccountAnnotations } from './kubernetes/annotate';
import { type BindOptions, bindPods } from './kubernetes/binding';
import { identityName } from './kubernetes/identity-name';
import { ServiceAccount } from './kubernetes/service-account';
import { expirationProblem } from './kubernetes/vocabulary';
import { manifestText, type RecordKey, recordKeyOf, valuesOf } from './values';

const WORKLOAD_IDENTITY = Symbol.for('cdk8s-azwi.WorkloadIdentity');

export interface TrustOptions {
  /**
   * Name of the federated identity credential. It must not change while ServiceAccount and cluster stay.
   * @default - `<namespace>_<serviceaccount>_<cluster>`
   */
  readonly credentialName?: string;
  /**
   * Audience of the tokens.
   * @default 'api://AzureADTokenExchange'
   */
  readonly audience?: string;
}

export interface WorkloadIdentityProps extends TrustOptions {
  /**
   * Cluster that the pods run in, or several. Not needed for an identity that is known by its client id alone, because
   * nothing can be written to it.
   * @default - none; see `trust`
   */
  readonly cluster?: ICluster | readonly ICluster[];
  /**
   * Identity that the pods get.
   * @default - a new one
   */
  readonly identity?: IManagedIdentity;
  /**
   * Name of the new identity: 3 to 128 letters, digits, `-` and `_`.
   * @default - `<namespace>_<serviceaccount>`
   */
  readonly identityName?: string;
  /**
   * Resource group of the new identity.
   * @default - as for every Azure resource
   */
  readonly resourceGroup?: ResourceGroup;
  /**
   * Azure region of the new identity.
   * @default - as for every Azure resource
   */
  readonly location?: string;
  /**
   * A ServiceAccount that is declared already (of this package, of cdk8s-plus, an L1 or an ApiObject), or one that
   * exists in the cluster (`ServiceAccount.fromName`). Not together with `serviceAccountName`.
   * @default - a new one
   */
  readonly serviceAccount?: IConstruct;
  /**
   * Name of the new ServiceAccount.
   * @default - the construct's id
   */
  readonly serviceAccountName?: string;
  /**
   * Namespace of the new ServiceAccount.
   * @default - the namespace of the chart
   */
  readonly namespace?: string;
  /**
   * Lifetime of the tokens, in seconds, 3600 to 86400. A pod can have its own.
   * @default - that of the webhook, 3600
   */
  readonly tokenExpirationSeconds?: number;
  /**
   * Whether the ServiceAccount names the identity's tenant; needed where it differs from the cluster's.
   * @default false
   */
  readonly annotateTenantId?: boolean;
}

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

  constructor(scope: IConstruct, id: string, props: WorkloadIdentityProps = {}) {
    super(scope as Construct, id);
    declare(this, new.target);
    Object.defineProperty(this, WORKLOAD_IDENTITY, { value: true });
    this.serviceAccount = this.accountOf(id, props);
    this.accountObject = this.serviceAccount.apiObject;
    this.identity = props.identity ?? this.newIdentity(props);
    this.annotations = {
      clientId: this.identity.clientId,
      tenantId: props.annotateTenantId === true ? this.identity.tenantId : undefined,
      tokenExpirationSeconds: props.tokenExpirationSeconds,
    };
    this.check(props);
    if (this.accountObject !== undefined) annotateServiceAccount(this.accountObject, this.annotations, this);
    const clusters = props.cluster === undefined ? [] : [props.cluster].flat();
    for (const cluster of clusters) this.trust(cluster, props);
  }

  /** Client (application) id of the identity. */
  public get clientId(): string {
    return this.identity.clientId;
  }

  /** Tenant of the identity, when it is known. */
  public get tenantId(): string | undefined {
    return this.identity.tenantId;
  }

  /** Lets the ServiceAccount of another cluster, with the same name and namespace, be this identity too. */
  public trust(cluster: ICluster, options: TrustOptions = {}): void {
    const { identity } = this;
    if (!isWritable(identity)) {
      report(
        this,
        'AZWI308',
        `${identity.label} is known by its client id alone; no credential can be written to it.`,
        'Leave `cluster` out and let its owner make the credential, or refer to the identity with ManagedIdentity.fromName.',
      );
      return;
    }
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

  /** @internal The command that annotates a ServiceAccount which we do not write. */
  public _command(): Finding | undefined {
    const subject = this._subject();
    if (this.accountObject !== undefined || subject === undefined) return undefined;
    const message = `The ServiceAccount ${subject.namespace}/${subject.serviceAccount} exists; it is not written.`;
    const pairs = Object.entries(annotationsOf(this.annotations, (value) => this.recordedText(value)));
    // A shell would replace a placeholder by nothing, and an identity would be taken away.
    const help = pairs.some(([, value]) => value === undefined)
      ? 'It must be annotated. Deploy, record, and synthesize again: the command is told here then.'
      : `Annotate it: kubectl annotate serviceaccount ${subject.serviceAccount} --namespace ${subject.namespace} --overwrite ${pairs.map(([key, value]) => `${key}=${value}`).join(' ')}`;
    return finding('AZWI205', placeOf(this), message, help);
  }

  // Asking for it in any case makes the deployment hand it over.
  private recordedText(value: string): string | undefined {
    const key = recordKeyOf(value);
    if (key === undefined) return manifestText(value);
    const values = valuesOf(this);
    values.lookup(key);
    return values.recorded(key);
  }

  private placeholderKey(): RecordKey | undefined {
    const key = recordKeyOf(this.identity.clientId);
    if (key === undefined || this.accountObject === undefined) return undefined;
    const values = valuesOf(this);
    return values.keyOf(values.lookup(key)) === undefined ? undefined : key;
  }

  private accountOf(id: string, props: WorkloadIdentityProps): ServiceAccount {
    const given = props.serviceAccount;
    const known = given === undefined ? undefined : ServiceAccount._of(this, 'service-account', given);
    if (known !== undefined) return known;
    if (given !== undefined) {
      report(
        this,
        'AZWI204',
        `${given.node.path} is no ServiceAccount.`,
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

  private check(props: WorkloadIdentityProps): void {
    const { tokenExpirationSeconds: seconds } = props;
    const problem = seconds === undefined ? undefined : expirationProblem(seconds);
    if (problem !== undefined) {
      report(
        this,
        'AZWI203',
        `The token expiration is wrong: ${problem}.`,
        'Give 3600 to 86400.',
        'tokenExpirationSeconds',
      );
    }
    if (
      props.serviceAccount !== undefined &&
      (props.serviceAccountName !== undefined || props.namespace !== undefined)
    ) {
      report(
        this,
        'AZWI004',
        '`serviceAccount` is given together with `serviceAccountName` or `namespace`.',
        'Give the ServiceAccount alone; its name and namespace are read off it.',
        'serviceAccount',
      );
    }
    if (props.identity !== undefined && props.identityName !== undefined) {
      report(this, 'AZWI004', '`identity` and `identityName` are both given.', 'Give one of them.', 'identityName');
    }
    if (props.annotateTenantId === true && this.identity.tenantId === undefined) {
      report(
        this,
        'AZWI004',
        `The tenant of ${this.identity.label} is not known.`,
        'Give `tenantId` in ManagedIdentity.fromClientId.',
        'annotateTenantId',
      );
    }
  }
}

function isWritable(identity: IManagedIdentity): identity is ManagedIdentity {
  return 'resourceType' in identity;
}

// A token of cdk8s, such as Lazy, is an object where TypeScript sees a string.
function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
