import { identityOf, trustIn, viewOf } from '../chain';
import { type Finding, finding } from '../diagnostics';
import type { Credential } from '../estate/azure';
import { called } from '../estate/called';
import type { Estate } from '../estate/estate';
import { textOf } from '../estate/value';

/** Azure takes as many characters. @see https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations */
const MOST = 600;
const FORM = 'system:serviceaccount:<namespace>:<name>';

/** AZWI307: a subject that stands in a file can match no token. */
export function credentialSubjects(estate: Estate): Finding[] {
  const wrong = estate.azure.credentials.flatMap((credential) => {
    const message = problemOf(credential);
    return message === undefined ? [] : [{ credential, message }];
  });
  if (wrong.length === 0) return [];
  const meant = meantForOthers(estate);
  return wrong
    .filter(({ credential }) => !meant.has(credential))
    .map(({ credential, message }) =>
      finding(
        'AZWI307',
        credential.place(['properties', 'subject']),
        message,
        `Give the subject exactly as it stands in the token; of a ServiceAccount it is ${FORM}, in lower case.`,
      ),
    );
}

// Which ServiceAccount was probably meant is told in words of its own.
function meantForOthers(estate: Estate): ReadonlySet<Credential> {
  const view = viewOf(estate);
  return new Set(
    view.accounts.flatMap((account) => {
      const identity = identityOf(view, account);
      const trust = identity === undefined ? undefined : trustIn(view, identity, account.key);
      return trust?.kind === 'near' && trust.near.miss.certain ? [trust.near.credential] : [];
    }),
  );
}

const ACCOUNT = /^system:serviceaccount:([^:]*):([^:]*)$/;
const NAMESPACE = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const NAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;

function problemOf(credential: Credential): string | undefined {
  const subject = textOf(credential.subject);
  if (subject === undefined) return undefined;
  const what = `The subject ${JSON.stringify(subject.length > 100 ? `${subject.slice(0, 97)}...` : subject)} of a credential of the ${called('identity', credential.identityName)}`;
  const never = 'Azure takes it, and no token matches: AADSTS700213.';
  if (subject.length > MOST)
    return `${what} has ${subject.length} characters; Azure takes ${MOST} and refuses the credential.`;
  if (subject.trim() !== subject) return `${what} has blanks around it. ${never}`;
  if (subject.includes('*')) return `${what} has a wildcard, which means nothing in a subject. ${never}`;
  if (!isOfAccount(subject, credential)) return undefined;
  const [, namespace, name] = ACCOUNT.exec(subject) ?? [];
  if (namespace === undefined || name === undefined) return `${what} is not of the form ${FORM}. ${never}`;
  if (!NAMESPACE.test(namespace))
    return `${what} has ${JSON.stringify(namespace)}, which cannot be a namespace. ${never}`;
  if (!NAME.test(name)) return `${what} has ${JSON.stringify(name)}, which cannot be a ServiceAccount. ${never}`;
  return undefined;
}

// Others than clusters, such as GitHub, have subjects of other forms.
function isOfAccount(subject: string, { issuer }: Credential): boolean {
  if (/^system:service-?accounts?\b/i.test(subject)) return true;
  if (issuer.kind === 'reference') return issuer.property === 'issuerUrl';
  return /^https?:\/\/(?!ib\.)[a-z0-9-]+\.oic\.prod-aks\.azure\.com\//i.test(textOf(issuer) ?? '');
}
