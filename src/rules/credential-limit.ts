import { type Finding, finding } from '../diagnostics';
import { credentialsByIdentity } from '../estate/azure';
import type { Estate } from '../estate/estate';

/** Azure takes at most 20 credentials on one identity. @see https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations */
const LIMIT = 20;

/** AZWI303: an identity has more credentials than Azure takes. */
export function credentialLimit({ azure }: Estate): Finding[] {
  return credentialsByIdentity(azure)
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
