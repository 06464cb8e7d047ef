import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { getsTokenOtherwise } from '../estate/pods/own-token';
import { podsOf } from '../estate/pods/pods';
import { useLabelOf } from '../estate/pods/use-label';
import { list } from '../schemas/kubernetes/access';
import { USE_LABEL } from '../webhook/vocabulary';

/** AZWI110 and AZWI111: the use label was meant, but has another value, or stands where the webhook does not look. */
export function useLabelValue(estate: Estate): Finding[] {
  return podsOf(estate).flatMap((pods) => {
    const { object, what, path, spec, bound } = pods;
    // What bind() has made of a pod it has judged itself; and a template without containers is a patch of another one.
    if (bound !== undefined || list(spec.containers).length === 0 || getsTokenOtherwise(pods)) return [];
    const found = useLabelOf(estate, pods);
    if (found.kind === 'wrong') {
      return [
        finding(
          'AZWI110',
          object.place([...path, 'metadata', 'labels', USE_LABEL]),
          `The pods of ${what} have the label ${USE_LABEL}: ${JSON.stringify(found.value)}; the webhook acts on "true" alone and passes them over in silence, so that they start without a token.`,
          `Write ${USE_LABEL}: "true". If the pods need no token, take the label away.`,
        ),
      ];
    }
    if (found.kind !== 'elsewhere') return [];
    return [
      finding(
        'AZWI111',
        object.place(found.path),
        `${what} has ${USE_LABEL} ${found.where}; the webhook looks at the labels of pods alone and passes its pods over in silence, so that they start without a token.`,
        `Put it among the labels of the pods: ${[...path, 'metadata', 'labels'].join('.')}.`,
      ),
    ];
  });
}
