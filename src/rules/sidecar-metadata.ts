import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { type Container, containersOf, podsWithSidecar } from '../estate/pods/pods';
import { startTexts } from '../estate/pods/variables';
import { list } from '../schemas/kubernetes/access';

/** AZWI139 and AZWI140: requests for tokens that the proxy sidecar does not see, or does not heed. */
export function sidecarMetadata(estate: Estate): Finding[] {
  return podsWithSidecar(estate).flatMap((pods) =>
    containersOf(pods).flatMap((container) => {
      const { name, fields, path } = container;
      if (runsBefore(container) && asksForTokens(container)) {
        const message = `The init container "${name}" of ${pods.what} asks the metadata service for a token, but the webhook appends the one that redirects such requests to the proxy as the last: this one still asks the node, and gets the token of another identity or none.`;
        const help =
          'Let it ask by workload identity: az login --service-principal --federated-token "$(cat $AZURE_FEDERATED_TOKEN_FILE)"; or do its work in a container.';
        return [finding('AZWI139', pods.object.place(path), message, help)];
      }
      const named = startTexts(container).find(({ text }) => OTHER_NAMES.test(text)) ?? commandNaming(fields, path);
      if (named === undefined) return [];
      return [
        finding(
          'AZWI140',
          pods.object.place(named.path),
          `The container "${name}" of ${pods.what} asks for the token of an identity by its object id or its resource id; the proxy sidecar heeds client_id alone, and answers with that of the ServiceAccount.`,
          'Ask by client_id, or leave it out.',
        ),
      ];
    }),
  );
}

const METADATA_SERVICE = '169.254.169.254';
const LOGIN = /\b(?:az|azcopy) login\b.*\s(?:--identity|-i)(?:\s|$)/;
const OTHER_NAMES = /metadata\/identity\/oauth2\/token\S*[?&](?:object_id|mi_res_id|msi_res_id)=/;

// Those that keep running are redirected a moment later.
function runsBefore({ fields, path }: Container): boolean {
  return path.includes('initContainers') && fields.restartPolicy !== 'Always';
}

function asksForTokens(container: Container): boolean {
  return (
    startTexts(container).some(({ text }) => text.includes(METADATA_SERVICE)) || LOGIN.test(commandOf(container.fields))
  );
}

function commandOf(fields: Container['fields']): string {
  return [...list(fields.command), ...list(fields.args)].map(String).join(' ');
}

function commandNaming(
  fields: Container['fields'],
  path: Container['path'],
): { readonly path: Container['path'] } | undefined {
  const command = commandOf(fields);
  if (!LOGIN.test(command) || !/\s--(?:object-id|resource-id|identity-object-id|identity-resource-id)\b/.test(command))
    return undefined;
  return { path: [...path, fields.args === undefined ? 'command' : 'args'] };
}
