import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { accountsOf, hasClientId } from '../estate/pods/accounts';
import { fieldAt, label } from '../estate/pods/manifest';
import { type Pods, podsOf } from '../estate/pods/pods';
import { useLabelOf } from '../estate/pods/use-label';
import { isWhole } from '../estate/pods/whole';
import { USE_LABEL } from '../webhook/vocabulary';

/** AZWI112: a namespace has the use label, as if that were handed down, and none of its pods has. */
export function namespaceLabel(estate: Estate): Finding[] {
  const labelled = estate.objects.filter(({ manifest }) => {
    return manifest.kind === 'Namespace' && label(manifest, USE_LABEL) === 'true';
  });
  if (labelled.length === 0) return [];
  const byNamespace = new Map<string, Pods[]>();
  for (const pods of podsOf(estate)) {
    const others = byNamespace.get(pods.namespace);
    if (others === undefined) byNamespace.set(pods.namespace, [pods]);
    else others.push(pods);
  }
  return labelled.flatMap((object) => {
    const name = fieldAt(object.manifest, 'metadata', 'name');
    const pods = typeof name === 'string' ? (byNamespace.get(name) ?? []) : [];
    if (!pods.some(isWhole) || !pods.every((one) => isLeftOut(estate, one))) return [];
    return [
      finding(
        'AZWI112',
        object.place(['metadata', 'labels', USE_LABEL]),
        `The namespace ${String(name)} has the label ${USE_LABEL}, which is not handed down: the webhook looks at the labels of pods alone, and no pod here that runs in it has one, so that none gets a token.`,
        `Label the pod templates ${USE_LABEL}: "true", and take the label off the namespace.`,
      ),
    ];
  });
}

// Of pods with the ServiceAccount of an identity it is told that they have no label.
function isLeftOut(estate: Estate, pods: Pods): boolean {
  return useLabelOf(estate, pods).kind === 'absent' && !hasClientId(accountsOf(estate, pods));
}
