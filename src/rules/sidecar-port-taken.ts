import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { fieldOf } from '../estate/pods/manifest';
import { containersOf, podsWithSidecar } from '../estate/pods/pods';
import { validPort } from '../estate/pods/sidecar-port';
import { list } from '../schemas/kubernetes/access';

/** AZWI122: a container of the pod has the port that the proxy listens on; whichever binds it second fails. */
export function sidecarPortTaken(estate: Estate): Finding[] {
  return podsWithSidecar(estate).flatMap((pods) => {
    const port = validPort(pods);
    return containersOf(pods).flatMap(({ name, fields, path }) =>
      list(fields.ports).flatMap((item, index) => {
        if (port === undefined || fieldOf(item, 'containerPort') !== port || !isTcp(item)) return [];
        return [
          finding(
            'AZWI122',
            pods.object.place([...path, 'ports', index, 'containerPort']),
            `The container "${name}" of ${pods.what} has the port ${port}, and so has the proxy sidecar.`,
            'Give the proxy another one: bind(workload, { proxySidecar: { port: 8001 } }).',
          ),
        ];
      }),
    );
  });
}

function isTcp(port: unknown): boolean {
  return (fieldOf(port, 'protocol') ?? 'TCP') === 'TCP';
}
