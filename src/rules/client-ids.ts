import { hasOtherTenant, ownerOf, viewOf } from '../chain';
import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { textOf, UNKNOWN } from '../estate/value';
import { CLIENT_ID, TENANT_ID } from '../webhook/vocabulary';

/** AZWI333, AZWI334, AZWI338: the ids of a ServiceAccount are not those of the identity that it is to be. */
export function clientIds(estate: Estate): Finding[] {
  if (estate.azure.identities.length === 0) return [];
  const view = viewOf(estate);
  return view.accounts.flatMap((account) => {
    if (account.clientId === undefined) return [];
    const owner = ownerOf(view, account.key, account.clientId);
    const what = `The ServiceAccount ${account.key}`;
    const place = () => account.place(CLIENT_ID);
    if (owner.kind === 'principal') {
      const { name } = owner.identity;
      return [
        finding(
          'AZWI333',
          place(),
          `${what} is annotated with the principal id of the identity ${name}, where its client id belongs. The webhook takes it as it is, and Microsoft Entra ID knows no application by it: AADSTS700016.`,
          `Write the client id: az identity show --name ${name} --query clientId. In a declaration, identity.bind(workload) writes it.`,
        ),
      ];
    }
    if (owner.kind === 'other') {
      const { identity } = owner;
      return [
        finding(
          'AZWI334',
          place(),
          `${what} is annotated with the client id ${textOf(account.clientId)}, which no identity of these files has; the credential that trusts it is of ${identity.name}, whose client id is ${textOf(identity.clientId)}. Unless another identity trusts it too, its pods get no token: AADSTS700213, or AADSTS700016.`,
          `Annotate it with the client id of ${identity.name}. If it is to be an identity that is made elsewhere, remove the credential.`,
        ),
      ];
    }
    if (owner.kind !== 'found' || !hasOtherTenant(account, owner.identity.tenantId)) return [];
    const { name, tenantId } = owner.identity;
    return [
      finding(
        'AZWI338',
        account.place(TENANT_ID),
        `${what} names the tenant ${textOf(account.tenantId ?? UNKNOWN)}; its identity ${name} is in ${textOf(tenantId)}. Its pods ask for tokens where nobody knows the identity: AADSTS700016.`,
        `Remove the annotation ${TENANT_ID}, or write the tenant of the identity. In a declaration, that is \`tenantId\`.`,
      ),
    ];
  });
}
