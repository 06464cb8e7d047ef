import { type Finding, finding } from '../diagnostics';
import type { Estate, KubernetesObject } from '../estate/estate';
import { accountsOf } from '../estate/pods/accounts';
import { isSettled } from '../estate/pods/bound';
import { annotation, describe } from '../estate/pods/manifest';
import type { Pods } from '../estate/pods/pods';
import { labelledPods } from '../estate/pods/use-label';
import { textOf } from '../estate/value';
import { refusalText } from '../webhook';
import { expirationSeconds } from '../webhook/settings';
import { EXPIRATION } from '../webhook/vocabulary';

/** AZWI203, AZWI210 and AZWI211: the lifetime of tokens, as pods and ServiceAccounts say it and the webhook reads it. */
export function tokenExpiration(estate: Estate): Finding[] {
  const pods = labelledPods(estate).filter(({ bound }) => bound === undefined);
  const needed = accountsInNeed(estate, labelledPods(estate));
  return [
    ...pods.flatMap(({ object, what, path, template }) => {
      const place = () => object.place([...path, 'metadata', 'annotations', EXPIRATION]);
      return judged(estate, template, `the pods of ${what}`, place, 'its pods');
    }),
    ...estate.objects.flatMap((object) => {
      const { manifest } = object;
      if (manifest.kind !== 'ServiceAccount' || isSettled(manifest, EXPIRATION) || needed(object) === false) return [];
      const place = () => object.place(['metadata', 'annotations', EXPIRATION]);
      return judged(estate, manifest, describe(manifest), place, 'its pods that say none themselves');
    }),
  ];
}

type Place = ReturnType<KubernetesObject['place']>;

function judged(estate: Estate, holder: object, what: string, place: () => Place, refused: string): Finding[] {
  const written = annotation(holder, EXPIRATION);
  const text = typeof written === 'string' ? textOf(estate.meaning(written)) : undefined;
  if (text === undefined) return [];
  if (text === '') {
    const message = `The token expiration of ${what} is empty, which counts as none.`;
    return [finding('AZWI211', place(), message, 'Write a number of seconds, or take the annotation away.')];
  }
  const found = expirationSeconds(template(text), {});
  if ('problem' in found) {
    const said = refusalText({ by: 'webhook', message: found.problem });
    const message = `The token expiration of ${what} is ${JSON.stringify(text)}, for which ${refused} are refused: ${said}.`;
    return [finding('AZWI203', place(), message, 'Write seconds, 3600 to 86400, in digits alone and in quotes.')];
  }
  if (text === String(found.seconds)) return [];
  const message = `The token expiration of ${what} is ${JSON.stringify(text)}, which the webhook reads as ${found.seconds}; other tools may not.`;
  return [finding('AZWI210', place(), message, `Write "${found.seconds}".`)];
}

function template(text: string): Readonly<Record<string, unknown>> {
  return { metadata: { annotations: { [EXPIRATION]: text } } };
}

/** Whether what a ServiceAccount says matters: false where all of its pods here say something themselves. */
function accountsInNeed(estate: Estate, pods: readonly Pods[]): (account: KubernetesObject) => boolean | undefined {
  const needs = new Map<KubernetesObject, boolean>();
  for (const one of pods) {
    const own = annotation(one.template, EXPIRATION);
    const isOwn = own !== undefined && own !== '';
    for (const account of accountsOf(estate, one)) needs.set(account, needs.get(account) === true || !isOwn);
  }
  return (account) => needs.get(account);
}
