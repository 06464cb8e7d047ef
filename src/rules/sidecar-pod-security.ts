import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { fieldAt, label } from '../estate/pods/manifest';
import { podsWithSidecar } from '../estate/pods/pods';
import { INJECT_PROXY } from '../webhook/vocabulary';

const ENFORCE = 'pod-security.kubernetes.io/enforce';
const REFUSING: readonly unknown[] = ['baseline', 'restricted'];

/** AZWI126: the namespace enforces a Pod Security Standard that the proxy's privileged init container breaks. */
export function sidecarPodSecurity(estate: Estate): Finding[] {
  const levels = new Map<unknown, string>();
  for (const { manifest } of estate.objects) {
    const level = manifest.kind === 'Namespace' ? label(manifest, ENFORCE) : undefined;
    if (REFUSING.includes(level)) levels.set(fieldAt(manifest, 'metadata', 'name'), String(level));
  }
  if (levels.size === 0) return [];
  return podsWithSidecar(estate).flatMap(({ object, what, namespace, path }) => {
    const level = levels.get(namespace);
    if (level === undefined) return [];
    return [
      finding(
        'AZWI126',
        object.place([...path, 'metadata', 'annotations', INJECT_PROXY]),
        `The namespace ${namespace} enforces the Pod Security Standard "${level}"; it refuses the pods of ${what}, because the proxy sidecar brings a privileged container.`,
        'Move the workload to a namespace that enforces "privileged", or take the sidecar away.',
      ),
    ];
  });
}
