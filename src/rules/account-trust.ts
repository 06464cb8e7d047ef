import { type Account, hasBinding, identityOf, type Trust, trustIn, viewOf } from '../chain';
import { type Finding, finding } from '../diagnostics';
import type { Identity } from '../estate/azure';
import type { Estate } from '../estate/estate';
import { textOf } from '../estate/value';
import { CLIENT_ID } from '../webhook/vocabulary';

/**
 * AZWI331, AZWI332: a ServiceAccount is to be an identity, and of its credentials none trusts it, though one was probably
 * meant to, or one of another identity does.
 */
export function accountTrust(estate: Estate): Finding[] {
  if (estate.azure.credentials.length === 0) return [];
  const view = viewOf(estate);
  return view.accounts.flatMap((account) => {
    const identity = identityOf(view, account);
    if (identity === undefined || hasBinding(view, account)) return [];
    return judged(account, identity, trustIn(view, identity, account.key));
  });
}

function judged(account: Account, identity: Identity, trust: Trust): Finding[] {
  const wanted = `system:serviceaccount:${account.key.replace('/', ':')}`;
  if (trust.kind === 'near') {
    const { credential, miss } = trust.near;
    if (!miss.certain) return [];
    const { how } = miss;
    return [
      finding(
        'AZWI331',
        credential.place(['properties', 'subject']),
        `No credential of the identity ${identity.name} trusts the ServiceAccount ${account.key}: the subject ${JSON.stringify(textOf(credential.subject))}${credential.name === '' ? '' : ` of ${credential.name}`} ${how}. Azure takes it as it is, and then the pod's request for a token fails with ${codeOf(how)}.`,
        `Write the subject ${wanted}, letter for letter, or give the ServiceAccount that namespace and name.`,
      ),
    ];
  }
  if (trust.kind !== 'elsewhere') return [];
  const { identityName } = trust.credential;
  return [
    finding(
      'AZWI332',
      account.place(CLIENT_ID),
      `The ServiceAccount ${account.key} has the client id of the identity ${identity.name}, but the credential that trusts it is of ${identityName}. Its pods ask for a token of ${identity.name}, which fails with AADSTS700213.`,
      `Annotate it with the client id of ${identityName}, or put the credential with subject ${wanted} on ${identity.name}.`,
    ),
  ];
}

// What differs in capitals alone has a code of its own.
function codeOf(how: string): string {
  return how.includes('capitals') ? 'AADSTS7002138' : 'AADSTS700213';
}
