import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { annotation } from '../estate/pods/manifest';
import { podsWithSidecar } from '../estate/pods/pods';
import { INJECT_PROXY } from '../webhook/vocabulary';

/** AZWI133: the webhook asks only whether the annotation is there, so that "false" injects the proxy as well. */
export function sidecarAnnotation(estate: Estate): Finding[] {
  return podsWithSidecar(estate).flatMap(({ object, what, template, path, bound }) => {
    const value = annotation(template, INJECT_PROXY);
    // What contradicts bind() it has told itself, and what is no text the schema.
    if (typeof value !== 'string' || bound?.proxySidecar === true) return [];
    if (value.toLowerCase() === 'true') return [];
    return [
      finding(
        'AZWI133',
        object.place([...path, 'metadata', 'annotations', INJECT_PROXY]),
        `${what} has ${INJECT_PROXY}: ${JSON.stringify(value)}, which injects the proxy sidecar: the webhook asks only whether the annotation is there.`,
        'Take the annotation away; to have the sidecar, say "true".',
      ),
    ];
  });
}
