import { PROXY_PORT } from '../../webhook/vocabulary';
import { annotation, isPlaceholder } from './manifest';
import type { Pods } from './pods';

const DEFAULT_PORT = 8000;
const MAX_INT_32 = 2 ** 31 - 1;

/** The port that the proxy listens on, undefined while it is a placeholder; or why there is none. */
export type SidecarPort = { readonly port: number | undefined } | { readonly problem: string };

/** The port as the webhook reads it (a decimal int32 of Go, no blanks), and as the API server then takes it. */
export function sidecarPort({ template }: Pods): SidecarPort {
  const text = annotation(template, PROXY_PORT);
  if (text === undefined) return { port: DEFAULT_PORT };
  if (isPlaceholder(text)) return { port: undefined };
  if (typeof text !== 'string' || !/^[+-]?[0-9]+$/.test(text)) return { problem: 'is not a whole number' };
  const port = Number(text);
  if (Math.abs(port) > MAX_INT_32) return { problem: 'is out of range for the webhook' };
  return port < 1 || port > 65535 ? { problem: 'is not between 1 and 65535' } : { port };
}

/** The port, where it is one. */
export function validPort(pods: Pods): number | undefined {
  const found = sidecarPort(pods);
  return 'port' in found ? found.port : undefined;
}
