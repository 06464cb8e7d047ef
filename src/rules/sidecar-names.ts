import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { containersOf, podsWithSidecar } from '../estate/pods/pods';
import { PROXY_CONTAINER, PROXY_INIT_CONTAINER } from '../webhook/vocabulary';

const NAMES = [PROXY_CONTAINER, PROXY_INIT_CONTAINER];

/** AZWI127: a container has the name of an injected one; the webhook takes it for its own, or the API server refuses two of one name. */
export function sidecarNames(estate: Estate): Finding[] {
  return podsWithSidecar(estate).flatMap((pods) =>
    containersOf(pods)
      .filter(({ name }) => NAMES.includes(name))
      .map(({ name, path }) =>
        finding(
          'AZWI127',
          pods.object.place([...path, 'name']),
          `${pods.what} has a container "${name}", as the webhook calls one that it injects; either it is taken for the proxy, or the pods are refused.`,
          'Rename it; if it is a proxy that was written into the manifest, take it out, or take the annotation away.',
        ),
      ),
  );
}
