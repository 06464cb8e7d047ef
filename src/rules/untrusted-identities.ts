import { type Finding, finding } from '../diagnostics';
import type { SynthesizedEstate } from '../estate/estate';
import { annotation, fieldOf } from '../estate/pods/manifest';
import { placeholder } from '../values';
import { CLIENT_ID } from '../webhook/vocabulary';

/** The way out of AZWI310. */
export const NO_CREDENTIAL_HELP =
  'Give the WorkloadIdentity its `cluster`, call `trust(cluster)`, or declare a FederatedCredential. If the credential is made elsewhere, nothing is missing.';

/** AZWI310: a ServiceAccount names an identity that is made here, and no credential lets anybody be it. */
export function untrustedIdentities(estate: SynthesizedEstate): Finding[] {
  const names = untrustedNames(estate);
  if (names.size === 0) return [];
  return estate.objects.flatMap(({ manifest, place }) => {
    if (manifest.kind !== 'ServiceAccount') return [];
    const clientId = annotation(manifest, CLIENT_ID);
    const name = typeof clientId === 'string' ? names.get(clientId) : undefined;
    const [namespace, account] = ['namespace', 'name'].map((key) => fieldOf(manifest.metadata, key));
    // Without a namespace there is no subject that a credential could be for; that is told already.
    if (name === undefined || typeof namespace !== 'string' || namespace === '') return [];
    return [
      finding(
        'AZWI310',
        place(['metadata', 'annotations', CLIENT_ID]),
        `The ServiceAccount ${namespace}/${String(account)} is to be the identity ${name}, which has no federated identity credential here.`,
        NO_CREDENTIAL_HELP,
      ),
    ];
  });
}

/** The identities without a credential, by what a ServiceAccount is annotated with for them; those that exist may have some. */
function untrustedNames({ recorded, azure, values }: SynthesizedEstate): ReadonlyMap<string, string> {
  const trusted = new Set(azure.credentials.map(({ identityName }) => identityName.toLowerCase()));
  const names = new Map<string, string>();
  for (const { key, made } of recorded) {
    // The record has group and subscription before the name where they are said.
    const name = key.name.split('/').at(-1) ?? key.name;
    if (!made || key.kind !== 'identities' || trusted.has(name.toLowerCase())) continue;
    const clientId = { ...key, property: 'clientId' };
    for (const text of [placeholder(clientId), values.recorded(clientId)])
      if (text !== undefined) names.set(text, name);
  }
  return names;
}
