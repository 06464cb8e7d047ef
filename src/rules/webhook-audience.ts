import { accountOfSubject, EXCHANGE, groupBy, isForOthers, takesWebhookTokens, type View, viewOf } from '../chain';
import { type Finding, finding } from '../diagnostics';
import type { Credential } from '../estate/azure';
import type { Estate } from '../estate/estate';
import { textOf } from '../estate/value';

/** AZWI337: the pods of a ServiceAccount get tokens from the webhook, and its credential is for others. */
export function webhookAudience(estate: Estate): Finding[] {
  const view = viewOf(estate);
  // One credential may be for the webhook and another one for somebody else: what counts is that there is one.
  const groups = groupBy(estate.azure.credentials, (one) => {
    const account = accountOfSubject(textOf(one.subject) ?? '');
    return account === undefined ? undefined : `${one.identity} ${account}`;
  });
  return [...groups.values()].flatMap((credentials) => judged(view, credentials));
}

function judged(view: View, credentials: readonly Credential[]): Finding[] {
  const [first] = credentials;
  const account = accountOfSubject(textOf(first?.subject ?? { kind: 'unknown' }) ?? '');
  if (first === undefined || account === undefined) return [];
  const pods = view.usersByAccount
    .get(account)
    ?.find(({ way, identityBinding }) => way === 'labelled' && !identityBinding);
  if (pods === undefined || credentials.some((one) => takesWebhookTokens(one) !== false || isForOthers(one))) return [];
  const audiences = first.audiences?.map((one) => JSON.stringify(textOf(one))).join(', ');
  return [
    finding(
      'AZWI337',
      first.place(['properties', 'audiences']),
      `The credential ${first.name} of the identity ${first.identityName} is for the audience ${audiences || 'of nobody'}; the pods of ${pods.title} get tokens for ${EXCHANGE} from the webhook. Capitals count; exchanging them fails with AADSTS700212.`,
      `Write audiences: ['${EXCHANGE}']. In a declaration, leave \`audience\` out.`,
    ),
  ];
}
