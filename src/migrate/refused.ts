/** What Kubernetes would refuse: a project that has it could not be synthesized, so it is left as it is. */
import type { ReadObject } from '../manifests';
import { validateKubernetes } from '../schemas/kubernetes';
import type { MoveAccount } from './accounts';
import { hasVariable, titleOf } from './fields';
import { scrubbedAccount, scrubbedWorkload } from './project/scrub';
import { left, type NotMoved, saidAt, type Workload } from './workloads';

/** Why a workload cannot be moved under an account; undefined where it can. */
export function refused({ object, title, templatePath }: Workload, account: MoveAccount): NotMoved | undefined {
  const own = judged(object, object, scrubbedWorkload(object, templatePath), title);
  if (own !== undefined || account.origin === 'new' || account.object === undefined) return own;
  const whose = `${titleOf(account.object, account.namespace)}, under which ${title} runs`;
  return judged(object, account.object, scrubbedAccount(account.object), whose) ?? unfilled(object, account, whose);
}

const HELP = 'Mend it, or give what comes out where it is filled in; then it moves.';

function judged(workload: ReadObject, object: ReadObject, clean: unknown, title: string): NotMoved | undefined {
  const { issues } = validateKubernetes(clean);
  const [first] = issues;
  if (first === undefined) return undefined;
  const more = issues.length === 1 ? '' : ` And ${issues.length - 1} more.`;
  const message = `Kubernetes refuses ${title}: ${first.message}${more} It is left as it is.`;
  return saidAt(object.place(first.path), left(workload, [], message, HELP));
}

// Into this object the client id is written, which is a placeholder of ours at first: one of somebody else's beside it
// would be taken for ours.
function unfilled(workload: ReadObject, { object }: MoveAccount, title: string): NotMoved | undefined {
  if (object === undefined || !hasVariable(object.manifest)) return undefined;
  const message = `${title}, has text with "\${" that is to be filled in. It is left as it is.`;
  return saidAt(object.place([]), left(workload, [], message, HELP));
}
