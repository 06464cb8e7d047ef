import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { fieldAt } from '../estate/pods/manifest';
import type { Pods } from '../estate/pods/pods';
import { labelledPods } from '../estate/pods/use-label';

/** AZWI149: labelled pods that run on a virtual node, where workload identity is not supported. */
export function virtualNode(estate: Estate): Finding[] {
  return labelledPods(estate).flatMap((pods) => {
    const where = virtualIn(pods);
    if (where === undefined) return [];
    return [
      finding(
        'AZWI149',
        pods.object.place([...pods.path, 'spec', ...where]),
        `The pods of ${pods.what} are labelled for workload identity and run on a virtual node, where AKS does not support it: they get no token.`,
        'Run them on nodes of the cluster.',
      ),
    ];
  });
}

// A toleration lets them run there; this makes them.
function virtualIn({ spec }: Pods): readonly string[] | undefined {
  if (fieldAt(spec, 'nodeSelector', 'type') === 'virtual-kubelet') return ['nodeSelector', 'type'];
  return String(spec.nodeName).startsWith('virtual-node-aci-') ? ['nodeName'] : undefined;
}
