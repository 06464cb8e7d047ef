import type { IConstruct } from 'constructs';
import { AzureResource, type ICluster, type IManagedIdentity, type ResourceGroup } from '../azure';
import { report } from '../declaration';
import type { Code } from '../diagnostics';
import { expirationProblem } from '../kubernetes/expiration';
import { BOOLEAN, isConstruct, type Kind, NUMBER, PLAIN_TEXT, type Shape, TEXT, taken } from '../kubernetes/given';

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

function has(value: unknown, ...properties: readonly string[]): boolean {
  return isConstruct(value) && properties.every((property) => property in value);
}

/** What can be trusted: it has a name and an issuer. */
export const CLUSTER: Kind = {
  what: 'a cluster, such as a ManagedCluster',
  is: (value) => has(value, 'name', 'oidcIssuerUrl'),
};
const CLUSTERS: Kind = {
  what: `${CLUSTER.what}, or several`,
  is: (value) => Array.isArray(value) || CLUSTER.is(value),
};
const IDENTITY: Kind = {
  what: 'a ManagedIdentity',
  is: (value) => has(value, 'name', 'label', 'clientId', '_principal'),
};
const GROUP: Kind = {
  what: 'a ResourceGroup',
  is: (value) => AzureResource.isAzureResource(value) && has(value, 'subscription'),
};
// Judged where it is looked into: not every construct is a ServiceAccount.
const ANYTHING: Kind = { what: 'a ServiceAccount', is: () => true };

const TRUST: Shape<TrustOptions> = { kinds: { credentialName: PLAIN_TEXT, audience: PLAIN_TEXT } };
const PROPS: Shape<WorkloadIdentityProps> = {
  kinds: {
    ...TRUST.kinds,
    cluster: CLUSTERS,
    identity: IDENTITY,
    identityName: PLAIN_TEXT,
    resourceGroup: GROUP,
    location: PLAIN_TEXT,
    serviceAccount: ANYTHING,
    serviceAccountName: TEXT,
    namespace: TEXT,
    tokenExpirationSeconds: NUMBER,
    annotateTenantId: BOOLEAN,
  },
};

/** Tells what is wrong, at the place of whoever gave it. */
export type Tell = (code: Code, message: string, help: string, property?: string) => void;

/** The options of `trust` that are as they must be; `tell` is told of the others. */
export function trustOptions(given: unknown, tell: Tell): TrustOptions {
  return taken(given, TRUST, (property, message, help) => tell('AZWI004', message, help, property));
}

/** The props that are as they must be; of the others, and of those that exclude each other, there are findings. */
export function workloadIdentityProps(identity: IConstruct, given: unknown): WorkloadIdentityProps {
  const say = (property: string | undefined, message: string, help: string): void =>
    report(identity, 'AZWI004', message, help, property);
  const props: WorkloadIdentityProps = taken(given, PROPS, say);
  const problem =
    props.tokenExpirationSeconds === undefined ? undefined : expirationProblem(props.tokenExpirationSeconds);
  if (problem !== undefined) {
    const message = `The token expiration is wrong: ${problem}.`;
    report(identity, 'AZWI203', message, 'Give 3600 to 86400.', 'tokenExpirationSeconds');
  }
  if (props.serviceAccount !== undefined && (props.serviceAccountName ?? props.namespace) !== undefined) {
    say(
      'serviceAccount',
      '`serviceAccount` is given together with `serviceAccountName` or `namespace`.',
      'Give the ServiceAccount alone; its name and namespace are read off it.',
    );
  }
  if (props.identity !== undefined && props.identityName !== undefined) {
    say('identityName', '`identity` and `identityName` are both given.', 'Give one of them.');
  }
  if (props.annotateTenantId === true && props.identity !== undefined && props.identity.tenantId === undefined) {
    say(
      'annotateTenantId',
      `The tenant of ${props.identity.label} is not known.`,
      'Give `tenantId` in ManagedIdentity.fromClientId.',
    );
  }
  return props;
}
