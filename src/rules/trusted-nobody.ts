import { type Account, identityOf, nearMiss, trustIn, type View, viewOf } from '../chain';
import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { textOf } from '../estate/value';

/** AZWI335, AZWI336: a credential trusts a ServiceAccount that is nowhere in these files. */
export function trustedNobody(estate: Estate): Finding[] {
  if (estate.azure.credentials.length === 0) return [];
  const view = viewOf(estate);
  const reported = nearOnes(view);
  const candidates = candidatesIn(view);
  return [...view.credentialsByAccount].flatMap(([account, credentials]) => {
    const [namespace = '', name] = account.split('/');
    const isThere = view.accountsByKey.has(account) || view.usersByAccount.has(account);
    // Every namespace has a ServiceAccount default.
    if (isThere || name === 'default' || view.openNamespaces.has(namespace)) return [];
    const [credential] = credentials;
    if (credential === undefined || credentials.some((one) => reported.has(one))) return [];
    const place = credential.place(['properties', 'subject']);
    const of = `of the identity ${credential.identityName}`;
    const near = candidates.near(account, textOf(credential.subject) ?? '');
    if (near !== undefined) {
      return [
        finding(
          'AZWI335',
          place,
          `A credential ${of} trusts the ServiceAccount ${account}, which is nowhere in these files; ${near.account} is, and no credential trusts it: the subject ${near.how}. Azure takes it as it is, and pods of ${near.account} would get no token: AADSTS700213.`,
          `If ${near.account} is meant, write its namespace and name in the subject, letter for letter.`,
        ),
      ];
    }
    if (!candidates.namespaces.has(namespace)) return [];
    return [
      finding(
        'AZWI336',
        place,
        `A credential ${of} trusts the ServiceAccount ${account}, which is nowhere in these files, though others of its namespace are. Whoever can make it in the cluster can be the identity.`,
        'If nothing uses it any more, remove the credential.',
      ),
    ];
  });
}

/** The credentials of which AZWI331 speaks. */
function nearOnes(view: View): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  for (const account of view.accounts) {
    const identity = identityOf(view, account);
    const trust = identity === undefined ? undefined : trustIn(view, identity, account.key);
    if (trust?.kind === 'near') found.add(trust.near.credential);
  }
  return found;
}

/** As many ServiceAccounts of a namespace, or of a name, are looked at. */
const MOST = 50;

interface Candidates {
  readonly namespaces: ReadonlySet<string>;
  near(account: string, subject: string): { readonly account: string; readonly how: string } | undefined;
}

/** The ServiceAccounts that want an identity and that no credential trusts, where a subject can find them. */
function candidatesIn(view: View): Candidates {
  const groups = new Map<string, Account[]>();
  for (const account of view.accounts) {
    if (account.clientId === undefined || view.credentialsByAccount.has(account.key)) continue;
    for (const group of [`namespace ${account.namespace.toLowerCase()}`, `name ${account.name.toLowerCase()}`]) {
      const list = groups.get(group);
      if (list === undefined) groups.set(group, [account]);
      else if (list.length < MOST) list.push(account);
    }
  }
  return {
    namespaces: new Set(view.accounts.map(({ namespace }) => namespace)),
    near(account, subject) {
      const [namespace = '', name = ''] = account.toLowerCase().split('/');
      const all = [...(groups.get(`name ${name}`) ?? []), ...(groups.get(`namespace ${namespace}`) ?? [])];
      for (const { key, namespace: there } of all) {
        const miss = there === '' ? undefined : nearMiss(subject, key);
        // One name in two namespaces is usual.
        if (miss?.certain === true) return { account: key, how: miss.how };
      }
      return undefined;
    },
  };
}
