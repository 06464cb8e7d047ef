import { ApiObject } from 'cdk8s';
import { Construct, type IConstruct } from 'constructs';
import { callSite, placeOfSite } from '../call-site';
import { declare, report } from '../declaration';
import { finding } from '../diagnostics';
import { FindingsError } from '../findings-error';
import { isDnsLabel, isDnsSubdomain } from '../schemas/kubernetes/names';
import { isConstruct, MAP_OF_TEXTS, PLAIN_TEXT, type Shape, TEXT, taken } from './given';
import { outcomeOf } from './render';
import { apiObjectOf, chartAround, chartNamespace } from './tree';

const SERVICE_ACCOUNT = Symbol.for('cdk8s-azwi.ServiceAccount');

export interface ServiceAccountProps {
  /** Name in Kubernetes: lower-case letters, digits, `-` and `.`. */
  readonly name: string;
  /**
   * Namespace.
   * @default - the namespace of the chart
   */
  readonly namespace?: string;
  /**
   * Labels.
   * @default - those of the chart
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Annotations; those of the webhook are added.
   * @default - none
   */
  readonly annotations?: Readonly<Record<string, string>>;
}

export interface ExistingServiceAccountProps {
  /** Name of the ServiceAccount in the cluster. */
  readonly name: string;
  /**
   * Namespace that it is in.
   * @default - the namespace of the chart
   */
  readonly namespace?: string;
}

const NEW: Shape<ServiceAccountProps> = {
  kinds: { name: TEXT, namespace: TEXT, labels: MAP_OF_TEXTS, annotations: MAP_OF_TEXTS },
  required: ['name'],
};

// It is never rendered, so nobody would resolve a token.
const EXISTING: typeof NEW = { ...NEW, kinds: { ...NEW.kinds, name: PLAIN_TEXT, namespace: PLAIN_TEXT } };

/** What stands behind a ServiceAccount that is not made here: an object of the user's, or nothing that we write. */
interface Given {
  readonly object: ApiObject | undefined;
  readonly caller: CallableFunction;
}

/**
 * A ServiceAccount. It has the shape that cdk8s-plus takes for `serviceAccount:` and for the subjects of role bindings.
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/authentication-resources/service-account-v1/
 */
export class ServiceAccount extends Construct {
  public static isServiceAccount(value: unknown): value is ServiceAccount {
    return typeof value === 'object' && value !== null && SERVICE_ACCOUNT in value;
  }

  /** Refers to a ServiceAccount that is in the cluster already. It is not written; the command that annotates it is told. */
  public static fromName(scope: IConstruct, id: string, props: ExistingServiceAccountProps): ServiceAccount {
    return new ServiceAccount(scope, id, props, { object: undefined, caller: ServiceAccount.fromName });
  }

  /** @internal The ServiceAccount that somebody declared with cdk8s or cdk8s-plus; undefined when it is none. */
  public static _of(scope: IConstruct, id: string, account: IConstruct): ServiceAccount | undefined {
    if (ServiceAccount.isServiceAccount(account)) return account;
    const object = apiObjectOf(account);
    const said = object === undefined ? imported(account) : { name: object.name, namespace: object.metadata.namespace };
    if (said === undefined) return undefined;
    const { name, namespace } = said;
    return new ServiceAccount(
      scope,
      id,
      { name, ...(namespace === undefined ? {} : { namespace }) },
      { object, caller: ServiceAccount._of },
    );
  }

  public readonly apiVersion = 'v1';
  public readonly apiGroup = '';
  public readonly kind = 'ServiceAccount';
  public readonly resourceType = 'serviceaccounts';
  /** Name in Kubernetes. */
  public readonly name: string;
  /** Namespace; undefined when neither the props nor the chart say one. */
  public readonly namespace: string | undefined;
  /** The object that is written; undefined for a ServiceAccount that exists. */
  public readonly apiObject: ApiObject | undefined;

  /** `given` is for the package's own use. */
  constructor(scope: IConstruct, id: string, props: ServiceAccountProps, given?: Given) {
    if (given === undefined && isConstruct(scope) && chartAround(scope) === undefined) {
      throw outsideCharts(scope, id, new.target);
    }
    super(scope as Construct, id);
    Object.defineProperty(this, SERVICE_ACCOUNT, { value: true });
    declare(this, given?.caller ?? new.target);
    const { name = this.node.id, namespace, ...rest } = given?.object === undefined ? this.taken(props, given) : props;
    this.name = name;
    this.namespace = namespace ?? chartNamespace(given?.object ?? this);
    this.apiObject = given === undefined ? this.newObject(rest, namespace) : given.object;
    if (this.apiObject === undefined) this.checkNames();
  }

  /** Name of the resource, for RBAC rules of cdk8s-plus. */
  public get resourceName(): string {
    return this.name;
  }

  /** For role bindings of cdk8s-plus. Like a pod, they mean the ServiceAccount as it is rendered. */
  public toSubjectConfiguration(): { kind: string; name: string; apiGroup?: string; namespace?: string } {
    const { name = this.name, namespace = this.namespace } = this._rendered();
    return { kind: this.kind, name, apiGroup: this.apiGroup, ...(namespace === undefined ? {} : { namespace }) };
  }

  /** @internal Name and namespace as they are rendered; of one that exists, as they were given. */
  public _rendered(): { readonly name: string | undefined; readonly namespace: string | undefined } {
    if (this.apiObject === undefined) return this;
    const outcome = outcomeOf(this.apiObject);
    // What it raised is told about the ServiceAccount, not about each of its pods.
    const { name, namespace } = 'manifest' in outcome ? (outcome.manifest.metadata ?? {}) : {};
    return {
      name: typeof name === 'string' ? name : undefined,
      namespace: typeof namespace === 'string' ? namespace : undefined,
    };
  }

  /** For rules of cdk8s-plus. */
  public asApiResource(): this {
    return this;
  }

  /** For rules of cdk8s-plus. */
  public asNonApiResource(): string | undefined {
    return undefined;
  }

  private taken(props: ServiceAccountProps, given: Given | undefined): Partial<ServiceAccountProps> {
    return taken(props, given === undefined ? NEW : EXISTING, (property, message, help) => {
      report(this, 'AZWI004', message, help, property);
    });
  }

  private newObject(props: Omit<ServiceAccountProps, 'name'>, namespace: string | undefined): ApiObject {
    return new ApiObject(this, 'Resource', {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: {
        name: this.name,
        ...(namespace === undefined ? {} : { namespace }),
        ...(props.labels === undefined ? {} : { labels: { ...props.labels } }),
        ...(props.annotations === undefined ? {} : { annotations: { ...props.annotations } }),
      },
    });
  }

  // What we write is judged when it is rendered; what exists never is.
  private checkNames(): void {
    if (!isDnsSubdomain(this.name)) {
      report(
        this,
        'AZWI804',
        `"${this.name}" is no name for a ServiceAccount.`,
        'Use lower-case letters, digits, hyphens and periods.',
        'name',
      );
    }
    if (this.namespace === undefined) {
      report(
        this,
        'AZWI201',
        `The ServiceAccount ${this.name} has no namespace.`,
        "Give it in ServiceAccount.fromName, or give the chart one: new Chart(app, 'name', { namespace: 'default' }).",
        'namespace',
      );
    } else if (!isDnsLabel(this.namespace)) {
      report(
        this,
        'AZWI804',
        `"${this.namespace}" is no name for a namespace.`,
        'Use lower-case letters, digits and hyphens.',
        'namespace',
      );
    }
  }
}

// cdk8s-plus has a class of its own for ServiceAccounts that exist.
function imported(account: IConstruct): { name: string; namespace: string | undefined } | undefined {
  if (!('toSubjectConfiguration' in account) || typeof account.toSubjectConfiguration !== 'function') return undefined;
  const subject: unknown = account.toSubjectConfiguration();
  if (typeof subject !== 'object' || subject === null) return undefined;
  const { kind, name, namespace } = subject as Record<string, unknown>;
  if (kind !== 'ServiceAccount' || typeof name !== 'string') return undefined;
  return { name, namespace: typeof namespace === 'string' ? namespace : undefined };
}

function outsideCharts(scope: IConstruct, id: string, caller: NewableFunction): FindingsError {
  const construct = scope.node.path === '' ? id : `${scope.node.path}/${id}`;
  return new FindingsError([
    finding(
      'AZWI004',
      { construct, ...placeOfSite(callSite(caller)) },
      'A ServiceAccount must stand in a chart, because it is written into the file of one.',
      "Declare it below a Chart: new Chart(app, 'name', { namespace: 'default' }).",
    ),
  ]);
}
