import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { podsWithSidecar } from '../estate/pods/pods';

/** AZWI121: the webhook refuses a pod that has the proxy sidecar and the network of the host. */
export function sidecarHostNetwork(estate: Estate): Finding[] {
  return podsWithSidecar(estate)
    .filter(({ spec }) => spec.hostNetwork === true)
    .map(({ object, what, path }) =>
      finding(
        'AZWI121',
        object.place([...path, 'spec', 'hostNetwork']),
        `${what} has the proxy sidecar and the network of the host; the webhook refuses its pods, because the proxy would redirect traffic of the whole node.`,
        'Take hostNetwork away, or the sidecar: newer SDKs ask for tokens themselves.',
      ),
    );
}
