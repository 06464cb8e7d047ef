import { accountOfSubject, type View, viewOf } from '../chain';
import { type Finding, finding } from '../diagnostics';
import type { Estate, KubernetesObject } from '../estate/estate';
import { textOf } from '../estate/value';

/**
 * AZWI339: an identity that is made here trusts ServiceAccounts of these files, and no pod with the label uses one of them.
 */
export function unusedIdentities(estate: Estate): Finding[] {
  const view = viewOf(estate);
  // Files without a single pod of workload identity say nothing about who uses an identity.
  if (!view.users.some(({ way }) => way === 'labelled')) return [];
  const idle = estate.azure.identities.flatMap((identity) => {
    const accounts = identity.made && identity.credentialsKnown ? accountsOf(view, identity.key) : undefined;
    return accounts?.every((account) => isIdle(view, account)) ? [{ identity, accounts }] : [];
  });
  if (idle.length === 0) return [];
  const named = namedByOthers(estate.objects);
  return idle
    .filter(({ accounts }) => !accounts.some((account) => named.has(account.split('/')[1] ?? '')))
    .map(({ identity, accounts }) =>
      finding(
        'AZWI339',
        identity.place(),
        `No pod of these files uses the identity ${identity.name}: it trusts ${accounts.join(', ')}, and no pod with the label uses that. What it is granted, whoever makes such a pod has.`,
        'Bind a workload to it, or remove it with its credentials and grants. If its pods are made elsewhere, nothing is wrong.',
      ),
    );
}

/** The ServiceAccounts that an identity trusts; undefined where they are not all known, or there is none. */
function accountsOf(view: View, identity: string): readonly string[] | undefined {
  const credentials = view.credentialsByIdentity.get(identity) ?? [];
  const accounts = credentials.flatMap(({ subject }) => accountOfSubject(textOf(subject) ?? '') ?? []);
  return accounts.length === 0 || accounts.length < credentials.length ? undefined : [...new Set(accounts)];
}

function isIdle(view: View, account: string): boolean {
  const [namespace = '', name = ''] = account.split('/');
  if (!view.accountsByKey.has(account) || view.openNamespaces.has(namespace)) return false;
  // Pods without the label are told as such, and those without a namespace may be put into this one.
  return ![account, `/${name}`].some((one) => view.usersByAccount.has(one));
}

const CORE = /^(?:v1|(?:apps|batch|rbac\.authorization\.k8s\.io)\/v1)$/;

/** Texts in objects of other kinds: an operator may make pods that use a ServiceAccount of such a name. */
function namedByOthers(objects: readonly KubernetesObject[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { manifest } of objects) {
    if (CORE.test(String(manifest.apiVersion))) continue;
    const open: unknown[] = [manifest.spec];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      if (typeof one === 'string') found.add(one);
      else if (typeof one === 'object' && one !== null) for (const value of Object.values(one)) open.push(value ?? '');
    }
  }
  return found;
}
