import { clusterOf, viewOf } from '../chain';
import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { textOf } from '../estate/value';

/** AZWI521: the issuer of a credential was meant to be that of a cluster, and is not, letter for letter. */
export function clusterIssuers(estate: Estate): Finding[] {
  if (estate.azure.clusters.length === 0) return [];
  const view = viewOf(estate);
  return estate.azure.credentials.flatMap((credential) => {
    const found = clusterOf(view, credential);
    if (found.kind !== 'near') return [];
    const { cluster, how } = found;
    const which = credential.name === '' ? '' : ` ${credential.name}`;
    return [
      finding(
        'AZWI521',
        credential.place(['properties', 'issuer']),
        `The issuer ${JSON.stringify(textOf(credential.issuer))} of the credential${which} of the identity ${credential.identityName} ${how}: that of the ${cluster.label} is ${JSON.stringify(textOf(cluster.issuer))}. Azure takes it as it is; exchanging a token of the cluster fails with AADSTS700211.`,
        'Take the issuer from the cluster: properties.oidcIssuerProfile.issuerURL in Bicep, or az aks show --query oidcIssuerProfile.issuerUrl; in a declaration, `cluster`.',
      ),
    ];
  });
}
