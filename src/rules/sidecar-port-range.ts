import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { annotation } from '../estate/pods/manifest';
import { podsWithSidecar } from '../estate/pods/pods';
import { sidecarPort } from '../estate/pods/sidecar-port';
import { PROXY_PORT } from '../webhook/vocabulary';

/** AZWI123 and AZWI124: the port of the proxy is none, or one that it may not be allowed to bind. */
export function sidecarPortRange(estate: Estate): Finding[] {
  return podsWithSidecar(estate).flatMap((pods) => {
    const { object, what, template, path } = pods;
    const found = sidecarPort(pods);
    const place = () => object.place([...path, 'metadata', 'annotations', PROXY_PORT]);
    if ('problem' in found) {
      const message = `The port of the proxy sidecar of ${what} is ${JSON.stringify(annotation(template, PROXY_PORT))}, for which its pods are refused: ${found.problem}.`;
      return [finding('AZWI123', place(), message, 'Give a port between 1024 and 65535, or leave it out for 8000.')];
    }
    if (found.port === undefined || found.port >= 1024) return [];
    return [
      finding(
        'AZWI124',
        place(),
        `The proxy sidecar of ${what} would listen on port ${found.port}; it does not run as root, and whether it may depends on the node (ip_unprivileged_port_start).`,
        'Give a port from 1024 up.',
      ),
    ];
  });
}
