import { type Finding, finding } from '../diagnostics';
import { type Credential, credentialsByIdentity } from '../estate/azure';
import { called } from '../estate/called';
import type { Estate } from '../estate/estate';

/** AZWI311: a deployment writes two credentials of one identity at the same time. */
export function credentialOrder({ azure }: Estate): Finding[] {
  return credentialsByIdentity(azure).flatMap((list) => {
    const pair = unordered(list.filter(({ name, after }) => name !== '' && after !== undefined));
    if (pair === undefined) return [];
    const [one, other] = pair;
    return [
      finding(
        'AZWI311',
        other.place(),
        `The credentials ${one.name} and ${other.name} of the ${called('identity', one.identityName)} are written at the same time. Azure refuses that: the deployment fails with 409, ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity.`,
        `Write one after the other: @batchSize(1) on a loop, else dependsOn. ${other.name} comes after ${one.name}, and every further one after that before it.`,
      ),
    ];
  });
}

/** As many of one identity are compared; Azure takes 20. */
const MOST = 60;

// The first two of which neither comes after the other. What is named twice is one credential.
function unordered(all: readonly Credential[]): readonly [Credential, Credential] | undefined {
  const list = all.slice(0, MOST).map((credential) => ({ credential, after: new Set(credential.after) }));
  for (const [index, { credential: other, after }] of list.entries()) {
    for (const { credential: one, after: before } of list.slice(0, index)) {
      if (one.name !== other.name && !after.has(one.name) && !before.has(other.name)) return [one, other];
    }
  }
  return undefined;
}
