import { accountKey } from '../chain/accounts';
import { isForOthers, takesWebhookTokens } from '../chain/audiences';
import { viewOf } from '../chain/view';
import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { accountNameOf } from '../estate/pods/accounts';
import { annotation } from '../estate/pods/manifest';
import { labelledPods } from '../estate/pods/use-label';
import { USE_ENDPOINT_PREFIX } from '../webhook/vocabulary';

/** What the annotation of AKS is called. */
const USE_BINDING = `${USE_ENDPOINT_PREFIX}identity-binding`;

/** AZWI150: pods ask for tokens of an identity binding, and what trusts them are ordinary credentials alone. */
export function identityBinding(estate: Estate): Finding[] {
  const { credentialsByAccount } = viewOf(estate);
  // Somebody has bindings; whether these pods have one, no file says.
  if (estate.azure.credentials.some(isForOthers)) return [];
  return labelledPods(estate).flatMap((pods) => {
    const value = annotation(pods.template, USE_BINDING);
    if (typeof value !== 'string' || value.toLowerCase() !== 'true') return [];
    const name = accountNameOf(pods);
    const credentials = credentialsByAccount.get(accountKey(pods.namespace, name) ?? '') ?? [];
    if (credentials.length === 0 || !credentials.every((one) => takesWebhookTokens(one) === true)) return [];
    return [
      finding(
        'AZWI150',
        pods.object.place([...pods.path, 'metadata', 'annotations', USE_BINDING]),
        `${pods.what} has ${USE_BINDING}, so that its tokens are for api://AKSIdentityBinding, but the credentials of its ServiceAccount ${name} take those for api://AzureADTokenExchange; where an identity is asked for directly, that fails (AADSTS700212).`,
        'Take the annotation away, or bind the identity: az aks identity-binding create.',
      ),
    ];
  });
}
