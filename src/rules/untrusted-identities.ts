import { hasBinding, identityOf, trustIn, viewOf } from '../chain';
import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { CLIENT_ID } from '../webhook/vocabulary';

/** The way out of AZWI310. */
export const NO_CREDENTIAL_HELP =
  'Give the WorkloadIdentity its `cluster`, call `trust(cluster)`, or declare a FederatedCredential. If the credential is made elsewhere, nothing is missing.';

/** AZWI310: a ServiceAccount names an identity that is made here, and no credential lets it be that identity. */
export function untrustedIdentities(estate: Estate): Finding[] {
  if (!estate.azure.identities.some(({ made }) => made)) return [];
  const view = viewOf(estate);
  return view.accounts.flatMap((account) => {
    const identity = identityOf(view, account);
    if (identity === undefined || !identity.made || hasBinding(view, account)) return [];
    const trust = trustIn(view, identity, account.key);
    // Without a namespace there is no subject that a credential could be for; that is told already.
    if (trust.kind !== 'none' && !(trust.kind === 'near' && !trust.near.miss.certain)) return [];
    const which =
      trust.kind === 'near'
        ? `none of whose credentials trusts it: the subject of ${trust.near.credential.name || 'one'} ${trust.near.miss.how}`
        : trust.any
          ? 'none of whose federated identity credentials here trusts it'
          : 'which has no federated identity credential here';
    return [
      finding(
        'AZWI310',
        account.place(CLIENT_ID),
        `The ServiceAccount ${account.key} is to be the identity ${identity.name}, ${which}.`,
        NO_CREDENTIAL_HELP,
      ),
    ];
  });
}
