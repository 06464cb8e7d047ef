import { type Finding, finding } from '../diagnostics';
import { type Credential, credentialsByIdentity } from '../estate/azure';
import type { Estate } from '../estate/estate';
import { textOf, valueKey } from '../estate/value';

/** AZWI304: two credentials of one identity have the same issuer and subject. */
export function credentialPairs({ azure }: Estate): Finding[] {
  const findings: Finding[] = [];
  for (const list of credentialsByIdentity(azure)) {
    const seen = new Map<string, Credential>();
    for (const one of list) {
      // What is not known cannot be compared.
      const [issuer, subject] = [valueKey(one.issuer), valueKey(one.subject)];
      if (issuer === undefined || subject === undefined) continue;
      const pair = `${issuer}\n${subject}`;
      const before = seen.get(pair);
      if (before === undefined) seen.set(pair, one);
      else if (one.declaredAlone === undefined && before.declaredAlone !== undefined) {
        // What a WorkloadIdentity brings is there to stay, whichever was declared first.
        seen.set(pair, one);
        findings.push(twice(before, one));
      } else findings.push(twice(one, before));
    }
  }
  return findings;
}

function twice(one: Credential, other: Credential): Finding {
  const alone = one.declaredAlone;
  return finding(
    'AZWI304',
    (alone ?? one.place)(),
    `The identity ${one.identityName} already trusts ${textOf(one.subject) ?? 'the subject'} of that issuer, by the credential ${other.name}.`,
    alone === undefined
      ? 'Declare one WorkloadIdentity for the ServiceAccount and bind all its workloads to it.'
      : `Remove this FederatedCredential; ${other.declaredAlone === undefined ? 'the WorkloadIdentity makes the credential' : 'one is enough'}.`,
  );
}
