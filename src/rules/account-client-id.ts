import { type Finding, finding } from '../diagnostics';
import type { Estate, KubernetesObject } from '../estate/estate';
import { accountsOf, hasClientId } from '../estate/pods/accounts';
import { annotation, describe, fieldAt } from '../estate/pods/manifest';
import { namesItsIdentity } from '../estate/pods/own-client-id';
import { getsTokenOtherwise } from '../estate/pods/own-token';
import type { Pods } from '../estate/pods/pods';
import { labelledPods } from '../estate/pods/use-label';
import { isWhole } from '../estate/pods/whole';
import { record } from '../schemas/kubernetes/access';
import { CLIENT_ID } from '../webhook/vocabulary';

/** AZWI206: the ServiceAccount of labelled pods has no client id, and nothing here lets them know one. */
export function accountClientId(estate: Estate): Finding[] {
  const told = new Set<KubernetesObject>();
  return labelledPods(estate).flatMap((pods) => {
    const account = withoutClientId(estate, pods);
    if (account === undefined || told.has(account)) return [];
    told.add(account);
    const { manifest } = account;
    const isEmpty = annotation(manifest, CLIENT_ID) !== undefined;
    return [
      finding(
        'AZWI206',
        account.place(isEmpty ? ['metadata', 'annotations', CLIENT_ID] : ['metadata']),
        `${describe(manifest)} has ${isEmpty ? 'an empty' : 'no'} annotation ${CLIENT_ID}${insteadOf(manifest)}, so that the webhook gives the pods of ${pods.what} no AZURE_CLIENT_ID; their code gets no token unless it names the identity itself.`,
        `Annotate it: ${CLIENT_ID}: "the client id of the identity".`,
      ),
    ];
  });
}

function withoutClientId(estate: Estate, pods: Pods): KubernetesObject | undefined {
  // Without a namespace it may be a part of what kustomize makes, which adds annotations.
  if (pods.bound !== undefined || pods.namespace === '' || !isWhole(pods)) return undefined;
  // An id on the pod is told there.
  if (annotation(pods.template, CLIENT_ID) !== undefined || getsTokenOtherwise(pods)) return undefined;
  const accounts = accountsOf(estate, pods);
  const account = accounts.find((one) => fieldAt(one.manifest, 'metadata', 'namespace') === pods.namespace);
  if (account === undefined || hasClientId(accounts) || namesItsIdentity(estate, pods)) return undefined;
  return account;
}

// The right words in the wrong place, or nearly the right words.
function insteadOf(manifest: unknown): string {
  const metadata = record(fieldAt(manifest, 'metadata'));
  if (record(metadata?.labels)?.[CLIENT_ID] !== undefined) return ' (it is among its labels)';
  const [prefix] = CLIENT_ID.split('/');
  const near = Object.keys(record(metadata?.annotations) ?? {}).find((key) => {
    return key !== CLIENT_ID && key.startsWith(`${prefix}/`) && /client/i.test(key);
  });
  return near === undefined ? '' : ` (it has ${near})`;
}
