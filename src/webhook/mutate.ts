/**
 * The mutating webhook of Azure Workload Identity, in the order in which the cluster does things: the API server reads
 * the pod and looks at its label; the webhook looks at the ServiceAccount, the proxy and the expiration, and changes the
 * pod; the API server judges what comes out.
 *
 * @see https://github.com/Azure/azure-workload-identity/blob/v1.6.0/pkg/webhook/webhook.go Handle
 */
import { apiServerRefusal } from './api-server';
import { type Undecodable, undecodableObject, undecodablePod, undecodableServiceAccount } from './decode';
import { quote } from './go';
import { annotation, field, type Json, record, records, textAt } from './json';
import { LAYOUTS, namedBy } from './layout';
import { type Note, notesOf } from './notes';
import { type MutateOptions, NATIVE_SIDECAR_MINOR, UNKNOWN_AUTHORITY_HOST, UNKNOWN_CLIENT_ID } from './options';
import { type Containers, withProxy } from './proxy';
import {
  clientIdOf,
  expirationSeconds,
  type Problem,
  proxyPort,
  skippedContainers,
  tenantIdOf,
  usesCustomEndpoint,
} from './settings';
import { type Token, withToken, withVolume } from './token';
import { EXPIRATION, INJECT_PROXY, USE_LABEL, WEBHOOK_NAME } from './vocabulary';
import { isForWindowsAlone } from './windows';

/** What becomes of a pod. */
export type Mutation =
  | { readonly kind: 'unchanged'; readonly reason: string }
  | Refusal
  | { readonly kind: 'mutated'; readonly pod: Json; readonly notes: readonly Note[] };

export interface Refusal {
  readonly kind: 'refused';
  readonly by: 'webhook' | 'API server';
  /** In the words of who refuses. */
  readonly message: string;
  /** The object that it is about. */
  readonly on: 'pod' | 'ServiceAccount';
  readonly path: readonly (string | number)[];
  readonly help: string;
  /** The pod that the webhook made, where the API server refuses that. */
  readonly pod?: Json;
}

/** What a user sees of a refusal: in the events of a ReplicaSet, or from kubectl. */
export function refusalText({ by, message }: Pick<Refusal, 'by' | 'message'>): string {
  return by === 'webhook'
    ? `admission webhook ${JSON.stringify(WEBHOOK_NAME)} denied the request: ${message}`
    : message;
}

/** Name of the ServiceAccount of a pod; `spec.serviceAccount` is its old field. */
export function serviceAccountNameOf(pod: Json): string {
  const spec = field(pod, 'spec');
  return textAt(spec, 'serviceAccountName') || textAt(spec, 'serviceAccount') || 'default';
}

/**
 * The pod as the webhook will make it, or why it does not, or who refuses it.
 *
 * What controllers and the API server add to pods (labels, the token of the API itself, defaults) is not added here.
 * A pod that was mutated comes out the same when it is mutated again, as `reinvocationPolicy: IfNeeded` may ask for.
 *
 * @param pod A Pod, as plain data; it is not changed.
 */
export function mutatePod(pod: Json, options: MutateOptions): Mutation {
  const unreadable = undecodablePod(pod);
  if (unreadable !== undefined) return undecodable(unreadable, 'pod');
  const reason = whyUnchanged(pod);
  if (reason !== undefined) return { kind: 'unchanged', reason };

  const accountName = serviceAccountNameOf(pod);
  const account = accountGiven(accountName, options);
  if (isRefusal(account)) return account;
  const containers = containersOf(pod, options);
  if (isRefusal(containers)) return containers;
  const expiration = expirationSeconds(pod, account);
  if ('problem' in expiration) return denied(expiration);

  const token = tokenOf(pod, account, expiration.seconds, options);
  const mutated = assembled(pod, containers, token);
  const refused = apiServerRefusal(mutated, token.volumeName);
  if (refused !== undefined) {
    const help = `The webhook has added to the pod. ${
      isForWindowsAlone(field(pod, 'spec'))
        ? 'The proxy is for Linux only: take its annotation away, and use an SDK that knows workload identity.'
        : 'Names of containers and volumes, and the paths of mounts, occur once in a pod, and ports are 1 to 65535.'
    }`;
    return { kind: 'refused', by: 'API server', message: refused, on: 'pod', path: [], help, pod: mutated };
  }
  const notes = notesOf({ pod, mutated, account, accountName, token, options });
  return { kind: 'mutated', pod: mutated, notes };
}

/** Why the API server takes no object with such metadata: neither what makes pods, nor a ServiceAccount. */
export function objectRefusal(object: Json): Refusal | undefined {
  const unreadable = undecodableObject(object);
  return unreadable === undefined
    ? undefined
    : undecodable(unreadable, object.kind === 'ServiceAccount' ? 'ServiceAccount' : 'pod');
}

function isRefusal(value: object): value is Refusal {
  return 'kind' in value && value.kind === 'refused';
}

function undecodable({ message, path }: Undecodable, on: Refusal['on']): Refusal {
  const help =
    'Write a value of the type that is said. Labels and annotations are texts: put "true" and numbers in quotes.';
  return { kind: 'refused', by: 'API server', message, on, path, help };
}

function denied({ problem, on, key }: Problem): Refusal {
  const whole = 'Write digits alone, in quotes: no unit, no space, no point';
  const help = key === EXPIRATION ? `${whole}; it is seconds, 3600 to 86400.` : `${whole}; it is a port, 1 to 65535.`;
  return { kind: 'refused', by: 'webhook', message: problem, on, path: ['metadata', 'annotations', key], help };
}

/** The API server compares the label with the selector of the webhook's configuration; the webhook itself does not look. */
function whyUnchanged(pod: Json): string | undefined {
  const labels = record(field(field(pod, 'metadata'), 'labels'));
  if (labels === undefined || !Object.hasOwn(labels, USE_LABEL)) return `the pod has no label ${USE_LABEL}: "true"`;
  const value = textAt(labels, USE_LABEL);
  return value === 'true' ? undefined : `the pod's label ${USE_LABEL} is ${JSON.stringify(value)}, not "true"`;
}

function accountGiven(name: string, { serviceAccount }: MutateOptions): Json | Refusal {
  if (serviceAccount === 'unknown') return {};
  if (serviceAccount === 'missing') {
    const message = `serviceaccounts ${quote(name)} not found`;
    const help =
      'Apply the ServiceAccount first, in the namespace of the pod. The API server may say so in words of its own.';
    return { kind: 'refused', by: 'webhook', message, on: 'pod', path: ['spec', 'serviceAccountName'], help };
  }
  const unreadable = undecodableServiceAccount(serviceAccount);
  // Every ServiceAccount has a `kind`, which tells refusals from it.
  if (unreadable === undefined) return { metadata: serviceAccount.metadata };
  return undecodable(unreadable, 'ServiceAccount');
}

/** Containers with those of the proxy, where it is asked for. */
function containersOf(pod: Json, options: MutateOptions): Containers | Refusal {
  const spec = field(pod, 'spec');
  const containers = {
    initContainers: records(field(spec, 'initContainers')),
    containers: records(field(spec, 'containers')),
  };
  if (annotation(pod, INJECT_PROXY) === undefined) return containers;
  if (field(spec, 'hostNetwork') === true) {
    const message = 'hostNetwork is set to true, cannot inject proxy sidecar';
    const help = `Remove hostNetwork, or the annotation ${INJECT_PROXY}.`;
    return { kind: 'refused', by: 'webhook', message, on: 'pod', path: ['spec', 'hostNetwork'], help };
  }
  const found = proxyPort(pod);
  if ('problem' in found) return denied(found);
  const { config = {}, kubernetes, webhook = '1.6' } = options;
  const { release } = LAYOUTS[webhook];
  return withProxy(containers, {
    port: found.port,
    image: config.proxyImage ?? `mcr.microsoft.com/oss/azure/workload-identity/proxy:${release}`,
    initImage: config.proxyInitImage ?? `mcr.microsoft.com/oss/azure/workload-identity/proxy-init:${release}`,
    logLevel: config.logLevel ?? 'info',
    native: kubernetes === undefined || kubernetes.minor >= NATIVE_SIDECAR_MINOR,
  });
}

function tokenOf(pod: Json, account: Json, seconds: number, options: MutateOptions): Token {
  const { config = {}, serviceAccount, webhook = '1.6' } = options;
  const layout = LAYOUTS[webhook];
  const name = namedBy(textAt(pod, 'metadata', 'name'), textAt(pod, 'metadata', 'generateName'));
  return {
    webhook,
    layout,
    volumeName: layout.volumeName(name),
    clientId: serviceAccount === 'unknown' ? UNKNOWN_CLIENT_ID : clientIdOf(account),
    tenantId: tenantIdOf(account, config),
    authorityHost: config.authorityHost ?? UNKNOWN_AUTHORITY_HOST,
    seconds,
    audience: config.audience,
    endpoint: webhook !== '1.5' && usesCustomEndpoint(pod, config) ? config.customTokenEndpoint : undefined,
  };
}

function assembled(pod: Json, { initContainers, containers }: Containers, token: Token): Json {
  const spec = record(field(pod, 'spec'));
  const skipped = skippedContainers(pod);
  const given = (container: Json): Json => {
    return skipped.has(textAt(container, 'name')) ? container : withToken(container, token);
  };
  const lists = { initContainers: initContainers.map(given), containers: containers.map(given) };
  return {
    ...pod,
    spec: {
      ...spec,
      ...(lists.initContainers.length === 0 ? {} : { initContainers: lists.initContainers }),
      ...(lists.containers.length === 0 ? {} : { containers: lists.containers }),
      volumes: withVolume(records(field(spec, 'volumes')), token),
    },
  };
}
