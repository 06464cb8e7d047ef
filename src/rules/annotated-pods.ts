import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { accountNameOf, accountsOf, annotated } from '../estate/pods/accounts';
import { annotation } from '../estate/pods/manifest';
import { labelledPods } from '../estate/pods/use-label';
import { CLIENT_ID, TENANT_ID } from '../webhook/vocabulary';

/** AZWI113: a client id or a tenant id on a pod, where the webhook does not read it. */
export function annotatedPods(estate: Estate): Finding[] {
  return labelledPods(estate).flatMap((pods) => {
    const { object, what, template, path } = pods;
    return [CLIENT_ID, TENANT_ID].flatMap((key) => {
      const value = annotation(template, key);
      if (typeof value !== 'string') return [];
      const accounts = accountsOf(estate, pods);
      const texts = annotated(accounts, key);
      // It says once more what holds anyway.
      if (texts.some((text) => text.toLowerCase() === value.toLowerCase())) return [];
      const name = accountNameOf(pods);
      const there =
        accounts.length === 0
          ? 'which is not among these files'
          : texts.length === 0
            ? 'which has none'
            : `which has ${JSON.stringify(texts[0])}`;
      return [
        finding(
          'AZWI113',
          object.place([...path, 'metadata', 'annotations', key]),
          `${what} has ${key} on its pods, where nobody reads it: the webhook reads that of the ServiceAccount ${name}, ${there}.`,
          'Move it to the ServiceAccount that the pods name.',
        ),
      ];
    });
  });
}
