import { type Finding, finding } from '../diagnostics';
import { called } from '../estate/called';
import type { Estate } from '../estate/estate';
import { textOf } from '../estate/value';

/** AZWI413: a role is assigned to an identity of the same deployment, and its kind is not said. */
export function principalType({ azure: { identities, grants } }: Estate): Finding[] {
  const made = new Map(identities.filter((one) => one.made).map((one) => [one.key, one.name]));
  return grants.flatMap(({ kind, principal, principalType: type, targetLabel, place }) => {
    // Where the principal id is known, the identity is in Entra already.
    const name =
      principal.kind === 'reference' && principal.property === 'principalId' ? made.get(principal.resource) : undefined;
    if (kind !== 'role' || textOf(type) !== '' || name === undefined) return [];
    return [
      finding(
        'AZWI413',
        place(['properties']),
        `A role on the ${targetLabel} is assigned to the ${called('identity', name)}, which is made by the same files, without a principalType. Until Entra has spread the identity, the deployment can fail with PrincipalNotFound.`,
        "Write principalType: 'ServicePrincipal'. A declaration of this package says it by itself.",
      ),
    ];
  });
}
