import { sameId } from '../chain';
import { type Finding, finding } from '../diagnostics';
import type { Grant, Identity } from '../estate/azure';
import { called } from '../estate/called';
import type { Estate } from '../estate/estate';
import { textOf } from '../estate/value';

/** AZWI410: something is granted to a client id, where the principal id of the identity is due. */
export function grantPrincipals({ azure: { identities, grants } }: Estate): Finding[] {
  const byKey = new Map(identities.map((one) => [one.key, one]));
  const byClientId = new Map(
    identities.flatMap((one) => {
      const clientId = textOf(one.clientId);
      return clientId === undefined ? [] : [[clientId.toLowerCase(), one] as const];
    }),
  );
  return grants.flatMap((grant) => {
    const { principal } = grant;
    const identity =
      principal.kind === 'reference' && principal.property === 'clientId'
        ? byKey.get(principal.resource)
        : byClientId.get(textOf(principal)?.toLowerCase() ?? '');
    // Of somebody else's, what is a client id here may be an object id.
    if (identity === undefined || sameId(principal, identity.principalId) === true) return [];
    return [told(grant, identity)];
  });
}

function told({ kind, targetLabel, place }: Grant, { name }: Identity): Finding {
  const isRole = kind === 'role';
  return finding(
    'AZWI410',
    place(isRole ? ['properties', 'principalId'] : ['objectId']),
    isRole
      ? `A role on the ${targetLabel} is assigned to the client id of the ${called('identity', name)}, which is no object. Azure refuses the deployment: PrincipalNotFound.`
      : `An access policy of the ${targetLabel} is for the client id of the ${called('identity', name)}. Key Vault may take it, and then it is for nobody: reading a secret fails with 403 Forbidden.`,
    'Give the principal id (the object id) instead: properties.principalId of the identity, or az identity show --query principalId.',
  );
}
