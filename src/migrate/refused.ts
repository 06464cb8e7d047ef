/** What Kubernetes would refuse: a project that has it could not be synthesized, so it is left as it is. */
import type { Place } from '../diagnostics';
import type { ReadObject } from '../manifests';
import { validateKubernetes } from '../schemas/kubernetes';
import type { MoveAccount } from './accounts';
import { fieldsOf, hasVariable, titleOf } from './fields';
import { scrubbedAccount, scrubbedWorkload } from './project/scrub';
import { left, type NotMoved, type Workload } from './workloads';

interface Asked {
  readonly workload: Workload;
  readonly account: MoveAccount;
  readonly proxySidecar: boolean;
}

/** Why a move cannot be; undefined where it can. */
export function refused({ workload, account, proxySidecar }: Asked): NotMoved | undefined {
  const { object, title, templatePath } = workload;
  const own =
    judged(object, object, scrubbedWorkload(object, templatePath), title) ??
    (proxySidecar ? withoutProxy(workload) : undefined);
  if (own !== undefined || account.origin === 'new' || account.object === undefined) return own;
  const whose = `${titleOf(account.object, account.namespace)}, under which ${title} runs`;
  return judged(object, account.object, scrubbedAccount(account.object), whose) ?? unfilled(object, account, whose);
}

/** Where the proxy cannot be: all workloads may have been asked to have it. */
function withoutProxy({ object, title, templatePath, podSpec }: Workload): NotMoved | undefined {
  const path = [...templatePath, 'spec'];
  const windows = [fieldsOf(podSpec.nodeSelector)['kubernetes.io/os'], fieldsOf(podSpec.os).name].includes('windows');
  const why = podSpec.hostNetwork === true ? 'are on the network of the host' : windows ? 'are for Windows' : undefined;
  if (why === undefined) return undefined;
  const message = `The pods of ${title} ${why}, where the proxy sidecar cannot be. It is left as it is.`;
  const help = 'If its Azure SDK is new enough, do without: --proxy-sidecar-for names those that need the proxy.';
  return left(object, podSpec.hostNetwork === true ? [...path, 'hostNetwork'] : path, message, help);
}

const HELP = 'Mend it, or give what comes out where it is filled in; then it moves.';

function judged(workload: ReadObject, object: ReadObject, clean: unknown, title: string): NotMoved | undefined {
  const { issues } = validateKubernetes(clean);
  const [first] = issues;
  if (first === undefined) return undefined;
  const more = issues.length === 1 ? '' : ` And ${issues.length - 1} more.`;
  const message = `Kubernetes refuses ${title}: ${first.message}${more} It is left as it is.`;
  return at(object.place(first.path), left(workload, [], message, HELP));
}

// Into this object the client id is written, which is a placeholder of ours at first: one of somebody else's beside it
// would be taken for ours.
function unfilled(workload: ReadObject, { object }: MoveAccount, title: string): NotMoved | undefined {
  if (object === undefined || !hasVariable(object.manifest)) return undefined;
  const message = `${title}, has text with "\${" that is to be filled in. It is left as it is.`;
  return at(object.place([]), left(workload, [], message, HELP));
}

function at(place: Place, { finding, ...rest }: NotMoved): NotMoved {
  return { ...rest, finding: { ...finding, place } };
}
