import { viewOf } from '../chain/view';
import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { accountsOf, namedAccount } from '../estate/pods/accounts';
import { fieldAt } from '../estate/pods/manifest';
import { namesItsIdentity } from '../estate/pods/own-client-id';
import { getsTokenOtherwise } from '../estate/pods/own-token';
import type { Pods } from '../estate/pods/pods';
import { labelledPods } from '../estate/pods/use-label';
import { isWhole, namesakesOf } from '../estate/pods/whole';
import { USE_LABEL } from '../webhook/vocabulary';

/** AZWI115: labelled pods name no ServiceAccount, and the one that they have then is that of no identity here. */
export function defaultAccount(estate: Estate): Finding[] {
  const { credentialsByAccount } = viewOf(estate);
  return labelledPods(estate).flatMap((pods) => {
    const { object, what, namespace, path, bound } = pods;
    if (bound !== undefined || namedAccount(pods) !== undefined || !isWhole(pods)) return [];
    // Of a default one in these files it is told what it lacks.
    if (accountsOf(estate, pods).length > 0 || credentialsByAccount.has(`${namespace}/default`)) return [];
    if (getsTokenOtherwise(pods) || namesItsIdentity(estate, pods) || isNamedInPatch(estate, pods)) return [];
    return [
      finding(
        'AZWI115',
        object.place([...path, 'spec']),
        `The pods of ${what} have the label ${USE_LABEL}, but name no ServiceAccount, so that they have "default" of their namespace; no identity here is for that, and the webhook gives them no AZURE_CLIENT_ID.`,
        'Name the ServiceAccount of the identity: serviceAccountName.',
      ),
    ];
  });
}

function isNamedInPatch(estate: Estate, pods: Pods): boolean {
  return namesakesOf(estate, pods).some(({ manifest }) => {
    const spec = [...pods.path, 'spec'];
    return ['serviceAccountName', 'serviceAccount'].some((field) => fieldAt(manifest, ...spec, field) !== undefined);
  });
}
