import { type Finding, finding } from '../diagnostics';
import type { Credential, Estate } from '../estate/estate';

/** Azure takes at most 20 credentials on one identity. @see https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations */
const LIMIT = 20;

function byIdentity(estate: Estate): Map<string, Credential[]> {
  const groups = new Map<string, Credential[]>();
  for (const one of estate.credentials) {
    const list = groups.get(one.identity) ?? [];
    list.push(one);
    groups.set(one.identity, list);
  }
  return groups;
}

/** AZWI303: an identity has more credentials than Azure takes. */
export function credentialLimit(estate: Estate): Finding[] {
  return [...byIdentity(estate).values()]
    .filter((list) => list.length > LIMIT)
    .map((list) => {
      const over = list[LIMIT] ?? list[0];
      return finding(
        'AZWI303',
        over?.place ?? {},
        `The identity ${over?.identityName} would have ${list.length} federated identity credentials; Azure takes ${LIMIT}.`,
        'Use a second identity for some of the ServiceAccounts, or let workloads share a ServiceAccount.',
      );
    });
}

/** AZWI304: two credentials of one identity have the same issuer and subject. */
export function credentialPairs(estate: Estate): Finding[] {
  const findings: Finding[] = [];
  for (const list of byIdentity(estate).values()) {
    const seen = new Map<string, Credential>();
    for (const one of list) {
      if (one.subject === '') continue;
      const pair = `${one.issuer}\n${one.subject}`;
      const before = seen.get(pair);
      if (before === undefined) seen.set(pair, one);
      else {
        findings.push(
          finding(
            'AZWI304',
            one.place,
            `The identity ${one.identityName} already trusts ${one.subject} of that issuer, by the credential ${before.name}.`,
            'Declare one WorkloadIdentity for the ServiceAccount and bind all its workloads to it.',
          ),
        );
      }
    }
  }
  return findings;
}
