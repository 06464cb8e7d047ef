import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { annotation } from '../estate/pods/manifest';
import { podsWithSidecar } from '../estate/pods/pods';
import { PROXY_CONTAINER, SKIP_CONTAINERS } from '../webhook/vocabulary';

/** AZWI131: the proxy is among the containers that get no token; without one it exits. */
export function sidecarSkipped(estate: Estate): Finding[] {
  return podsWithSidecar(estate).flatMap(({ object, what, template, path }) => {
    const skipped = annotation(template, SKIP_CONTAINERS);
    if (typeof skipped !== 'string') return [];
    if (!skipped.split(';').some((name) => name.trim() === PROXY_CONTAINER)) return [];
    return [
      finding(
        'AZWI131',
        object.place([...path, 'metadata', 'annotations', SKIP_CONTAINERS]),
        `${what} skips "${PROXY_CONTAINER}", so that the proxy sidecar gets neither tenant nor token; it exits, and the pods never start.`,
        `Take "${PROXY_CONTAINER}" out of ${SKIP_CONTAINERS}.`,
      ),
    ];
  });
}
