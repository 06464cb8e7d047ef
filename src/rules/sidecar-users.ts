import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { fieldAt } from '../estate/pods/manifest';
import { containersOf, type Pods, podsWithSidecar } from '../estate/pods/pods';

/** User of the proxy's image; its own traffic is told from that of others by it. */
const PROXY_USER = 1501;
const USER = ['securityContext', 'runAsUser'] as const;

/** AZWI128, AZWI129 and AZWI130: the users that containers run as, and the user that tells the proxy's traffic from theirs. */
export function sidecarUsers(estate: Estate): Finding[] {
  return podsWithSidecar(estate).flatMap((pods) => [...userOfProxy(pods), ...usersOfContainers(pods)]);
}

// The proxy's container says no user, so that it has the pod's; but it says that it is not root.
function userOfProxy({ object, what, spec, path }: Pods): Finding[] {
  const user = fieldAt(spec, ...USER);
  if (typeof user !== 'number' || user === PROXY_USER) return [];
  const place = object.place([...path, 'spec', ...USER]);
  if (user === 0) {
    const message = `The pods of ${what} run as root, and so would the proxy sidecar, which must not: its container is never made (CreateContainerConfigError).`;
    return [finding('AZWI128', place, message, 'Say runAsUser: 0 on the containers that need it, not on the pod.')];
  }
  const message = `The pods of ${what} run as user ${user}, and so would the proxy sidecar; what it sends to the metadata service itself would be redirected back to it, because only user ${PROXY_USER} is exempt.`;
  return [finding('AZWI130', place, message, 'Say runAsUser on the containers, not on the pod.')];
}

function usersOfContainers(pods: Pods): Finding[] {
  const podUser = fieldAt(pods.spec, ...USER);
  return containersOf(pods).flatMap(({ name, fields, path }) => {
    const own = fieldAt(fields, ...USER);
    if ((own ?? podUser) !== PROXY_USER) return [];
    const place = pods.object.place(own === undefined ? [...pods.path, 'spec', ...USER] : [...path, ...USER]);
    const message = `The container "${name}" of ${pods.what} runs as user ${PROXY_USER}, as the proxy sidecar does; its requests for tokens would pass the proxy by.`;
    return [finding('AZWI129', place, message, 'Give the container another runAsUser.')];
  });
}
