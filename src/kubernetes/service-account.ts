import { ApiObject } from 'cdk8s';
import { Construct, type IConstruct } from 'constructs';
import { declare, report } from '../declaration';
import { isDnsLabel, isDnsSubdomain } from '../schemas/kubernetes/names';

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

/**
 * A ServiceAccount. It has the shape that cdk8s-plus takes for `serviceAccount:`.
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/authentication-resources/service-account-v1/
 */
export class ServiceAccount extends Construct {
  /** Refers to a ServiceAccount that is in the cluster already. It is not written; the command that annotates it is told. */
  public static fromName(scope: IConstruct, id: string, props: ExistingServiceAccountProps): ServiceAccount {
    return new ServiceAccount(scope, id, props, true);
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

  constructor(scope: IConstruct, id: string, props: ServiceAccountProps, existing = false) {
    super(scope as Construct, id);
    declare(this, existing ? ServiceAccount.fromName : new.target);
    this.name = props.name;
    this.namespace = props.namespace ?? chartNamespace(this);
    this.apiObject = existing
      ? undefined
      : new ApiObject(this, 'Resource', {
          apiVersion: 'v1',
          kind: 'ServiceAccount',
          metadata: {
            name: props.name,
            ...(props.namespace === undefined ? {} : { namespace: props.namespace }),
            ...(props.labels === undefined ? {} : { labels: { ...props.labels } }),
            ...(props.annotations === undefined ? {} : { annotations: { ...props.annotations } }),
          },
        });
    if (existing) this.checkNames();
  }

  /** Name of the resource, for RBAC rules of cdk8s-plus. */
  public get resourceName(): string {
    return this.name;
  }

  /** For role bindings of cdk8s-plus. */
  public toSubjectConfiguration(): { kind: string; name: string; apiGroup?: string; namespace?: string } {
    return {
      kind: this.kind,
      name: this.name,
      apiGroup: this.apiGroup,
      ...(this.namespace === undefined ? {} : { namespace: this.namespace }),
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

  // What we write is judged when it is rendered; what exists never is.
  private checkNames(): void {
    if (!isDnsSubdomain(this.name)) {
      report(this, 'AZWI804', `"${this.name}" is no name for a ServiceAccount.`, 'Use lower-case letters, digits, hyphens and periods.', 'name');
    }
    if (this.namespace !== undefined && !isDnsLabel(this.namespace)) {
      report(this, 'AZWI804', `"${this.namespace}" is no name for a namespace.`, 'Use lower-case letters, digits and hyphens.', 'namespace');
    }
  }
}

function chartNamespace(construct: IConstruct): string | undefined {
  for (const scope of [...construct.node.scopes].reverse()) {
    if ('namespace' in scope && typeof scope.namespace === 'string' && scope !== construct) return scope.namespace;
  }
  return undefined;
}
