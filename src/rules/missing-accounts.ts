import { accountKey } from '../chain/accounts';
import { type View, viewOf } from '../chain/view';
import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { accountField, accountsAt, accountsNamed, hasClientId, namedAccount } from '../estate/pods/accounts';
import { namespaceOf } from '../estate/pods/by-name';
import { isPlaceholder } from '../estate/pods/manifest';
import { labelledPods } from '../estate/pods/use-label';

/**
 * AZWI114: the ServiceAccount that labelled pods name is not in their namespace, as far as these files say which are.
 *
 * ServiceAccounts are made by scripts and charts as well, so that one which is not here may be there. It is told where
 * its name stands in another namespace alone, and where the files have the ServiceAccounts of identities in this one.
 */
export function missingAccounts(estate: Estate): Finding[] {
  const view = viewOf(estate);
  return labelledPods(estate).flatMap((pods) => {
    const { object, what, namespace, path, bound } = pods;
    const name = namedAccount(pods);
    // What bind() has made of a pod it has judged itself. The default one is in every namespace.
    if (bound !== undefined || name === undefined || name === 'default' || isPlaceholder(name)) return [];
    if (namespace === '' || isMadeElsewhere(view, namespace, name)) return [];
    if (accountsAt(estate, namespace, name).length > 0) return [];
    const known = whereInstead(estate, view, namespace, name);
    if (known === undefined) return [];
    return [
      finding(
        'AZWI114',
        object.place([...path, 'spec', accountField(pods)]),
        `The pods of ${what} name the ServiceAccount ${name}, but ${known}; without it in the namespace ${namespace} they are refused when they are created: serviceaccounts ${JSON.stringify(name)} not found.`,
        'Name a ServiceAccount of the namespace of the pods, or add one there; the subject of its credential has that namespace, too.',
      ),
    ];
  });
}

// A chart, or whoever wrote the credential, may bring it.
function isMadeElsewhere({ openNamespaces, credentialsByAccount }: View, namespace: string, name: string): boolean {
  return openNamespaces.has(namespace) || credentialsByAccount.has(accountKey(namespace, name) ?? '');
}

function whereInstead(estate: Estate, view: View, namespace: string, name: string): string | undefined {
  const others = accountsNamed(estate, name).filter((one) => hasClientId([one]));
  if (others.length > 0) {
    const spaces = [...new Set(others.map(namespaceOf))].sort();
    return `these files have it in ${spaces.join(', ')} alone`;
  }
  const here = view.accounts.filter((one) => one.namespace === namespace && one.clientId !== undefined);
  if (here.length === 0) return undefined;
  const names = [...new Set(here.map((one) => one.name))].sort().slice(0, MOST);
  return `the ServiceAccounts of identities that these files have there are ${names.join(', ')}`;
}

const MOST = 5;
