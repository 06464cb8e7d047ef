import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { annotation, fieldAt } from '../estate/pods/manifest';
import { type Pods, podsOf } from '../estate/pods/pods';
import { useLabelOf } from '../estate/pods/use-label';
import { INJECT_PROXY, PROXY_PORT, USE_LABEL } from '../webhook/vocabulary';

/** AZWI134 and AZWI135: annotations for the proxy sidecar that the webhook never reads. */
export function sidecarOutOfSight(estate: Estate): Finding[] {
  return podsOf(estate).flatMap((pods) => [...misplaced(pods), ...unlabelled(estate, pods), ...portAlone(pods)]);
}

// It reads pods: neither what makes them nor, of a CronJob, what makes that.
function misplaced({ object, what, template, path }: Pods): Finding[] {
  if (annotation(template, INJECT_PROXY) !== undefined) return [];
  const owners = path.map((_, length) => path.slice(0, length));
  return owners
    .filter((owner) => annotation(fieldAt(object.manifest, ...owner), INJECT_PROXY) !== undefined)
    .map((owner) =>
      finding(
        'AZWI134',
        object.place([...owner, 'metadata', 'annotations', INJECT_PROXY]),
        `${what} has ${INJECT_PROXY} on ${owner.length === 0 ? 'its own metadata' : owner.join('.')}; the webhook reads it off pods alone, so that no sidecar is injected.`,
        `Put it on the pod template: bind(workload, { proxySidecar: true }), or ${[...path, 'metadata', 'annotations'].join('.')}.`,
      ),
    );
}

function unlabelled(estate: Estate, pods: Pods): Finding[] {
  const { object, what, template, path, bound } = pods;
  // Of a label with another value, or in another place, rules of its own tell; of bound pods bind() has.
  if (annotation(template, INJECT_PROXY) === undefined || bound !== undefined) return [];
  if (!['absent', 'off'].includes(useLabelOf(estate, pods).kind)) return [];
  return [
    finding(
      'AZWI134',
      object.place([...path, 'metadata', 'annotations', INJECT_PROXY]),
      `${what} has ${INJECT_PROXY}, but not the label ${USE_LABEL}: "true", without which the webhook is not asked; no sidecar is injected.`,
      'Bind the workload: identity.bind(workload, { proxySidecar: true }).',
    ),
  ];
}

function portAlone({ object, what, template, path }: Pods): Finding[] {
  if (annotation(template, PROXY_PORT) === undefined || annotation(template, INJECT_PROXY) !== undefined) return [];
  return [
    finding(
      'AZWI135',
      object.place([...path, 'metadata', 'annotations', PROXY_PORT]),
      `${what} has ${PROXY_PORT}, but not ${INJECT_PROXY}; no sidecar is injected, and nobody reads the port.`,
      `Take it away, or ask for the sidecar: bind(workload, { proxySidecar: true }).`,
    ),
  ];
}
