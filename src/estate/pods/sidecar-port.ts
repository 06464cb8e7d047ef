import { refusalText } from '../../webhook';
import { proxyPort } from '../../webhook/settings';
import { PROXY_PORT } from '../../webhook/vocabulary';
import { annotation, isPlaceholder } from './manifest';
import type { Pods } from './pods';

/** The port that the proxy listens on, undefined while it is a placeholder; or why there is none, in the words of who refuses. */
export type SidecarPort = { readonly port: number | undefined } | { readonly problem: string };

/** The port as the webhook reads it, and as the API server then takes it. */
export function sidecarPort({ template }: Pods): SidecarPort {
  const text = annotation(template, PROXY_PORT);
  // What is no text the schema refuses.
  if (isPlaceholder(text) || (text !== undefined && typeof text !== 'string')) return { port: undefined };
  const found = proxyPort(template);
  if ('problem' in found) return { problem: refusalText({ by: 'webhook', message: found.problem }) };
  if (found.port === 0) return { problem: 'ports[0].containerPort: Required value' };
  if (found.port >= 1 && found.port <= 65535) return found;
  return { problem: `ports[0].containerPort: Invalid value: ${found.port}: must be between 1 and 65535, inclusive` };
}

/** The port, where it is one. */
export function validPort(pods: Pods): number | undefined {
  const found = sidecarPort(pods);
  return 'port' in found ? found.port : undefined;
}
