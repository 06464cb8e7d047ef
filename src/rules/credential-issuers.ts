import { clusterOf, viewOf } from '../chain';
import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { textOf } from '../estate/value';

/** What is wrong with an issuer, and what to do. */
interface Problem {
  readonly message: string;
  readonly help: string;
}

/** Azure takes as many characters. @see https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations */
const MOST = 600;
const COPY = 'Copy the issuer as the cluster says it: az aks show --query oidcIssuerProfile.issuerUrl.';

/** AZWI305: an issuer that stands in a file can match no token. */
export function credentialIssuers(estate: Estate): Finding[] {
  return estate.azure.credentials.flatMap((credential) => {
    const issuer = textOf(credential.issuer);
    const problem = issuer === undefined ? undefined : problemOf(issuer);
    // How it differs from the issuer of a cluster that is known is told in words of its own.
    if (problem === undefined || clusterOf(viewOf(estate), credential).kind === 'near') return [];
    const { message, help } = problem;
    return [finding('AZWI305', credential.place(['properties', 'issuer']), message, help)];
  });
}

// The issuers of AKS, but for those of identity bindings, which end without a slash.
const AKS = /^https:\/\/(?!ib\.)[a-z0-9-]+\.oic\.prod-aks\.azure\.com\//i;

function problemOf(issuer: string): Problem | undefined {
  const quoted = JSON.stringify(issuer.length > 200 ? `${issuer.slice(0, 197)}...` : issuer);
  if (issuer.trim() !== issuer) {
    const message = `The issuer ${quoted} has blanks around it. Azure takes it, and no token matches: AADSTS700211.`;
    return { message, help: 'Take the blanks away.' };
  }
  if (!/^https:\/\//i.test(issuer) || !URL.canParse(issuer)) {
    const message = `The issuer ${quoted} is not an https URL, so that Entra cannot ask it for its keys: AADSTS90061.`;
    return { message, help: COPY };
  }
  if (issuer.length > MOST) {
    const message = `The issuer ${quoted} has ${issuer.length} characters; Azure takes ${MOST} and refuses the deployment.`;
    return { message, help: COPY };
  }
  if (!AKS.test(issuer)) return undefined;
  if (!issuer.endsWith('/')) {
    const message = `The issuer ${quoted} has no slash at its end; the tokens of AKS have one. Azure takes it, and the pod's request for a token fails with AADSTS700211.`;
    return { message, help: `Write "${issuer}/".` };
  }
  if (issuer !== issuer.toLowerCase()) {
    const message = `The issuer ${quoted} has capitals; the tokens of AKS have none. Azure takes it, and the pod's request for a token fails with AADSTS700211.`;
    return { message, help: `Write "${issuer.toLowerCase()}".` };
  }
  return undefined;
}
