/** What pod and ServiceAccount ask the webhook for, read as it reads them. */
import { parseInteger, trimSpace } from './go';
import { annotation, type Json } from './json';
import { UNKNOWN_TENANT, type WebhookConfig } from './options';
import { CLIENT_ID, EXPIRATION, PROXY_PORT, SKIP_CONTAINERS, TENANT_ID, USE_ENDPOINT_PREFIX } from './vocabulary';

/** Why the webhook refuses: its own words, and the annotation that they are about. */
export interface Problem {
  readonly problem: string;
  readonly on: 'pod' | 'ServiceAccount';
  readonly key: string;
}

const DEFAULT_SECONDS = 3600n;
const FEWEST_SECONDS = 3600n;
const MOST_SECONDS = 86400n;
const DEFAULT_PORT = 8000;

/** Lifetime of the token in seconds. The pod comes first; an empty text says nothing. */
export function expirationSeconds(pod: Json, account: Json): { readonly seconds: number } | Problem {
  const ofPod = annotation(pod, EXPIRATION) ?? '';
  const on = ofPod === '' ? 'ServiceAccount' : 'pod';
  const text = ofPod === '' ? (annotation(account, EXPIRATION) ?? '') : ofPod;
  const parsed = text === '' ? { value: DEFAULT_SECONDS } : parseInteger(text, 64);
  if ('problem' in parsed) return { problem: parsed.problem, on, key: EXPIRATION };
  if (parsed.value < FEWEST_SECONDS || parsed.value > MOST_SECONDS) {
    const range = `Expected value to be between ${FEWEST_SECONDS} and ${MOST_SECONDS}`;
    return { problem: `token expiration ${parsed.value} not valid. ${range}`, on, key: EXPIRATION };
  }
  return { seconds: Number(parsed.value) };
}

/** Port of the proxy. Any number of 32 bits will do here; the API server is stricter. */
export function proxyPort(pod: Json): { readonly port: number } | Problem {
  const text = annotation(pod, PROXY_PORT);
  if (text === undefined) return { port: DEFAULT_PORT };
  const parsed = parseInteger(text, 32);
  if ('value' in parsed) return { port: Number(parsed.value) };
  return { problem: `failed to parse proxy sidecar port: ${parsed.problem}`, on: 'pod', key: PROXY_PORT };
}

/** Names of containers that the webhook leaves alone. */
export function skippedContainers(pod: Json): ReadonlySet<string> {
  const text = annotation(pod, SKIP_CONTAINERS) ?? '';
  return new Set(text === '' ? [] : text.split(';').map(trimSpace));
}

/** Only the ServiceAccount is asked, and what it says is not looked at. */
export function clientIdOf(account: Json): string {
  return annotation(account, CLIENT_ID) ?? '';
}

/** An annotation that is there but empty counts: there is no tenant then. */
export function tenantIdOf(account: Json, config: WebhookConfig): string {
  return annotation(account, TENANT_ID) ?? config.tenantId ?? UNKNOWN_TENANT;
}

/** Whether the pod asks for the custom token endpoint, and the webhook has one. */
export function usesCustomEndpoint(pod: Json, config: WebhookConfig): boolean {
  const suffix = config.customTokenEndpoint?.annotationSuffix;
  return suffix !== undefined && /^true$/i.test(annotation(pod, USE_ENDPOINT_PREFIX + suffix) ?? '');
}
