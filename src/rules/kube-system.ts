import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { labelledPods } from '../estate/pods/use-label';
import { USE_LABEL } from '../webhook/vocabulary';

/** AZWI148: labelled pods in kube-system, which AKS keeps webhooks away from. */
export function kubeSystem(estate: Estate): Finding[] {
  return labelledPods(estate)
    .filter(({ namespace }) => namespace === 'kube-system')
    .map(({ object, what, path }) =>
      finding(
        'AZWI148',
        object.place([...path, 'metadata', 'labels', USE_LABEL]),
        `The pods of ${what} have the label ${USE_LABEL} in kube-system; AKS keeps a webhook that somebody has installed away from it, so that they start without a token.`,
        'Run them in a namespace of their own, or have AKS run the webhook: az aks update --enable-workload-identity.',
      ),
    );
}
