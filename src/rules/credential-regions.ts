import { type Finding, finding } from '../diagnostics';
import { called } from '../estate/called';
import type { Estate } from '../estate/estate';

/**
 * Regions in which an identity cannot have credentials.
 *
 * @see https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations#unsupported-regions-user-assigned-managed-identities
 */
const WITHOUT_CREDENTIALS: Readonly<Record<string, string>> = {
  malaysiasouth: 'Malaysia South',
  newzealandnorth: 'New Zealand North',
};

/** AZWI312: an identity is in a region that, as far as is known here, has no federated identity credentials. */
export function credentialRegions({ azure }: Estate): Finding[] {
  const trusted = new Set(azure.credentials.map(({ identity }) => identity));
  return azure.identities.flatMap(({ key, name, location, made, place }) => {
    const region = location === undefined ? undefined : WITHOUT_CREDENTIALS[location];
    if (region === undefined || !made || !trusted.has(key)) return [];
    return [
      finding(
        'AZWI312',
        place(['location']),
        `The ${called('identity', name)} is in ${region}, where identities had no federated credentials when this was written. Its credential would be refused with 405, Support for federated identity credentials not enabled.`,
        'Put the identity into another region; the cluster and its pods stay where they are.',
      ),
    ];
  });
}
