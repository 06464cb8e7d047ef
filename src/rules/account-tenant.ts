import { type Finding, finding } from '../diagnostics';
import type { Estate, KubernetesObject } from '../estate/estate';
import { accountsAt, accountsOf, annotated, hasClientId } from '../estate/pods/accounts';
import { isSettled } from '../estate/pods/bound';
import { namespaceOf } from '../estate/pods/by-name';
import { annotation, describe, fieldAt } from '../estate/pods/manifest';
import type { Container, Pods } from '../estate/pods/pods';
import { labelledPods } from '../estate/pods/use-label';
import { mutatedContainers, variablesOf } from '../estate/pods/variables';
import { TENANT_ID } from '../webhook/vocabulary';

/** AZWI208: an empty tenant id on a ServiceAccount, which the webhook takes for one. */
export function accountTenant(estate: Estate): Finding[] {
  const empty = estate.objects.filter(({ manifest }) => {
    return manifest.kind === 'ServiceAccount' && annotation(manifest, TENANT_ID) === '';
  });
  if (empty.length === 0) return [];
  const users = usersByAccount(estate);
  return empty.flatMap((object) => {
    const { manifest } = object;
    const name = fieldAt(manifest, 'metadata', 'name');
    const same = typeof name === 'string' ? accountsAt(estate, namespaceOf(object), name) : [];
    // Without a client id that comes first; and an overlay of kustomize may say the tenant.
    if (isSettled(manifest, TENANT_ID) || !hasClientId(same) || annotated(same, TENANT_ID).length > 0) return [];
    if (setByThemselves(users.get(object) ?? [])) return [];
    return [
      finding(
        'AZWI208',
        object.place(['metadata', 'annotations', TENANT_ID]),
        `${describe(manifest)} has an empty ${TENANT_ID}; the webhook does not fall back on the tenant of the cluster then, but sets no AZURE_TENANT_ID: the code gets no token, and a proxy sidecar exits (AZURE_TENANT_ID not set).`,
        'Take the annotation away for the tenant of the cluster, or write the id of the tenant.',
      ),
    ];
  });
}

function usersByAccount(estate: Estate): ReadonlyMap<KubernetesObject, readonly Pods[]> {
  const users = new Map<KubernetesObject, Pods[]>();
  for (const pods of labelledPods(estate)) {
    for (const account of accountsOf(estate, pods)) {
      const others = users.get(account);
      if (others === undefined) users.set(account, [pods]);
      else others.push(pods);
    }
  }
  return users;
}

function setByThemselves(pods: readonly Pods[]): boolean {
  const containers = pods.flatMap((one) => mutatedContainers(one));
  const isSet = (one: Container): boolean => variablesOf(one).some(({ name }) => name === 'AZURE_TENANT_ID');
  return containers.length > 0 && containers.every(isSet);
}
