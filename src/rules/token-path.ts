import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { fieldOf } from '../estate/pods/manifest';
import type { Container } from '../estate/pods/pods';
import { labelledPods } from '../estate/pods/use-label';
import { mutatedContainers, startTexts } from '../estate/pods/variables';
import { list } from '../schemas/kubernetes/access';

const FOLDER = '/var/run/secrets/azure';
const TOKEN = /\/var\/run\/secrets\/azure\/(?:tokens|wi(?:\/[0-9a-f]+)?\/token)\/azure-identity-token/;

/** AZWI116: the path of the token, which differs from release to release of the webhook, is written into a manifest. */
export function tokenPath(estate: Estate): Finding[] {
  return labelledPods(estate).flatMap((pods) =>
    mutatedContainers(pods).flatMap((container) => {
      if (mountsThere(container)) return [];
      return startTexts(container).flatMap(({ text, path }) => {
        const [found] = TOKEN.exec(text) ?? [];
        if (found === undefined) return [];
        return [
          finding(
            'AZWI116',
            pods.object.place(path),
            `The container "${container.name}" of ${pods.what} reads its token from ${found}; the webhook has put it elsewhere up to v1.5.1, since v1.6.0, and will again, and then there is no such file.`,
            'Read the path from AZURE_FEDERATED_TOKEN_FILE, which the webhook sets.',
          ),
        ];
      });
    }),
  );
}

// What the container mounts there itself stays where it is.
function mountsThere({ fields }: Container): boolean {
  return list(fields.volumeMounts).some((mount) => String(fieldOf(mount, 'mountPath')).startsWith(FOLDER));
}
