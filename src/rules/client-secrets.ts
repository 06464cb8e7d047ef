import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { isPlaceholder } from '../estate/pods/manifest';
import { labelledPods } from '../estate/pods/use-label';
import { mutatedContainers, type Variable, variablesOf } from '../estate/pods/variables';

const SECRETS = ['AZURE_CLIENT_SECRET', 'AZURE_CLIENT_CERTIFICATE_PATH'];

/** AZWI118: a container of labelled pods has a secret for Azure, too, which DefaultAzureCredential tries first. */
export function clientSecrets(estate: Estate): Finding[] {
  return labelledPods(estate).flatMap((pods) =>
    mutatedContainers(pods).flatMap((container) =>
      variablesOf(container)
        .filter((variable) => SECRETS.includes(variable.name) && isThere(variable))
        .map(({ name, path }) =>
          finding(
            'AZWI118',
            pods.object.place(path),
            `The container "${container.name}" of ${pods.what} sets ${name}, which DefaultAzureCredential tries before the token that the webhook gives: the identity of the ServiceAccount is passed over as long as the secret is there, and nobody notices until it expires (AADSTS7000222).`,
            `Take ${name} away, and delete the secret.`,
          ),
        ),
    ),
  );
}

// One that is empty counts for nothing, and one that need not be there may not be.
function isThere({ value, optional }: Variable): boolean {
  return value === undefined ? !optional : value !== '' && !isPlaceholder(value);
}
