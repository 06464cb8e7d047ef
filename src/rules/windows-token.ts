import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { annotation, fieldAt, fieldOf } from '../estate/pods/manifest';
import { containersOf, type Pods } from '../estate/pods/pods';
import { labelledPods } from '../estate/pods/use-label';
import { INJECT_PROXY } from '../webhook/vocabulary';

const USER = ['securityContext', 'runAsUser'] as const;
const NODE_LABELS = ['kubernetes.io/os', 'beta.kubernetes.io/os'];

/** AZWI151: a pod for Windows says a user of Linux, whom the kubelet wants to give the token to. */
export function windowsToken(estate: Estate): Finding[] {
  return labelledPods(estate).flatMap((pods) => {
    const { object, what, template } = pods;
    // The sidecar keeps it from starting anyway, and that is told.
    if (!isForWindows(pods) || annotation(template, INJECT_PROXY) !== undefined) return [];
    const user = userIn(pods);
    if (user === undefined) return [];
    return [
      finding(
        'AZWI151',
        object.place(user),
        `The pods of ${what} run on Windows and say runAsUser, to whom the kubelet gives the file of the token; there it cannot, and the volume is not mounted (chown …: not supported by windows).`,
        'Take runAsUser away and say spec.os.name: windows, so that nothing adds it; on Windows it is windowsOptions.runAsUserName.',
      ),
    ];
  });
}

// With `os.name` the API server refuses such users itself.
function isForWindows({ spec }: Pods): boolean {
  const selector = fieldOf(spec, 'nodeSelector');
  return fieldAt(spec, 'os', 'name') === undefined && NODE_LABELS.some((name) => fieldOf(selector, name) === 'windows');
}

function userIn(pods: Pods): readonly (string | number)[] | undefined {
  if (typeof fieldAt(pods.spec, ...USER) === 'number') return [...pods.path, 'spec', ...USER];
  const one = containersOf(pods).find(({ fields }) => typeof fieldAt(fields, ...USER) === 'number');
  return one === undefined ? undefined : [...one.path, ...USER];
}
