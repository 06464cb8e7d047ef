import { INJECT_PROXY, PROXY_PORT } from '../webhook/vocabulary';
import { isMap, type Kind, NUMBER, type Say, taken } from './given';

/**
 * The proxy sidecar: for code that still asks the instance metadata service for tokens, as with pod identity. Not
 * supported for production, and for Linux only.
 *
 * @see https://learn.microsoft.com/azure/aks/workload-identity-migrate-from-pod-identity
 */
export interface ProxySidecarOptions {
  /**
   * Port that the proxy listens on, in every pod: 1 to 65535; below 1024 it may not be allowed to, because it does not run as root.
   * @default - that of the webhook, 8000
   */
  readonly port?: number;
}

/** What `proxySidecar` of `bind` can be. */
export const PROXY_SIDECAR: Kind = {
  what: 'true, false or { port }',
  is: (value) => typeof value === 'boolean' || isMap(value),
};

/** The options of a sidecar; undefined where none is asked for. `say` is told of a port that is no number. */
export function proxySidecarOf(
  given: boolean | ProxySidecarOptions | undefined,
  say: Say,
): ProxySidecarOptions | undefined {
  if (given === undefined || given === false) return undefined;
  if (given === true) return {};
  return taken<ProxySidecarOptions>(given, { kinds: { port: NUMBER } }, (property, message, help) =>
    say(property === undefined ? 'proxySidecar' : `proxySidecar.${property}`, message, help),
  );
}

/**
 * The annotations of a pod that gets the sidecar. The webhook asks only whether the first one is there: "false" would
 * inject the sidecar as well, so that it is never written as anything but "true".
 */
export function sidecarAnnotations({ port }: ProxySidecarOptions): Readonly<Record<string, string>> {
  return { [INJECT_PROXY]: 'true', ...(port === undefined ? {} : { [PROXY_PORT]: String(port) }) };
}
