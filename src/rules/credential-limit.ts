import { type Finding, finding } from '../diagnostics';
import { type Credential, credentialsByIdentity } from '../estate/azure';
import type { Estate } from '../estate/estate';

/** Azure takes at most 20 credentials on one identity. @see https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations */
const LIMIT = 20;

/** AZWI303: an identity has more credentials than Azure takes. */
export function credentialLimit({ azure }: Estate): Finding[] {
  return credentialsByIdentity(azure)
    .filter((list) => list.length > LIMIT)
    .flatMap(onOneIdentity)
    .filter((list) => list.length > LIMIT)
    .map((list) => {
      const over = list[LIMIT] ?? list[0];
      return finding(
        'AZWI303',
        over?.place() ?? {},
        `The identity ${over?.identityName} would have ${list.length} federated identity credentials; Azure takes ${LIMIT}.`,
        'Use a second identity for some of the ServiceAccounts, or let workloads share a ServiceAccount.',
      );
    });
}

/** Templates for several environments have identities of one name, each deployment its own. */
function onOneIdentity(credentials: readonly Credential[]): readonly (readonly Credential[])[] {
  const known = credentials.filter(({ deployment }) => deployment === undefined);
  const deployments = new Map<string, Credential[]>();
  for (const one of credentials) {
    if (one.deployment === undefined) continue;
    const list = deployments.get(one.deployment) ?? [...known];
    list.push(one);
    deployments.set(one.deployment, list);
  }
  return deployments.size === 0 ? [known] : [...deployments.values()];
}
