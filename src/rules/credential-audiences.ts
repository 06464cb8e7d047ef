import { accountOfSubject, EXCHANGE, viewOf } from '../chain';
import { type Finding, finding } from '../diagnostics';
import type { Credential } from '../estate/azure';
import { called } from '../estate/called';
import type { Estate } from '../estate/estate';
import { textOf } from '../estate/value';

/** Audiences that are known, letter for letter; many others are good for somebody. */
const KNOWN = [
  EXCHANGE,
  'api://AzureADTokenExchangeUSGov',
  'api://AzureADTokenExchangeChina',
  'api://AzureCRTokenExchange',
  'api://AKSIdentityBinding',
];
/** Azure takes as many characters. @see https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations */
const MOST = 600;

/** AZWI306: the audiences of a credential are not one, or can match no token. */
export function credentialAudiences(estate: Estate): Finding[] {
  return estate.azure.credentials.flatMap((credential) => {
    const problem = problemOf(credential);
    if (problem === undefined) return [];
    const place = credential.place(['properties', 'audiences']);
    if (problem.refused) return [finding('AZWI306', place, problem.message, HELP)];
    // What the pods of the ServiceAccount ask for instead is told in words of its own.
    return isUsed(estate, credential) ? [] : [finding('AZWI306', place, problem.message, HELP)];
  });
}

const HELP = `Write audiences: ['${EXCHANGE}'], unless something else than Azure Workload Identity asks for the tokens.`;

/** What is wrong, and whether Azure refuses it when it is deployed. */
interface Problem {
  readonly message: string;
  readonly refused: boolean;
}

function problemOf({ audiences, name, identityName }: Credential): Problem | undefined {
  if (audiences === undefined) return undefined;
  const what = `The ${called('credential', name)} of the ${called('identity', identityName)}`;
  if (audiences.length !== 1) {
    const count = audiences.length === 0 ? 'no audience' : `${audiences.length} audiences`;
    const message = `${what} has ${count}. Azure refuses it: Federated identity credentials must have exactly one audience.`;
    return { message, refused: true };
  }
  const [audience] = audiences.map(textOf);
  if (audience === undefined) return undefined;
  if (audience.length > MOST) {
    const message = `${what} has an audience of ${audience.length} characters; Azure takes ${MOST} and refuses it.`;
    return { message, refused: true };
  }
  const meant = KNOWN.find((known) => known.toLowerCase() === audience.trim().toLowerCase());
  if (meant === undefined ? audience.trim() === audience : meant === audience) return undefined;
  const how = audience.trim() === audience ? `differs from "${meant}" in case` : 'has blanks around it';
  const message = `${what} has the audience ${JSON.stringify(audience)}, which ${how}. Azure takes it, and refuses the tokens: AADSTS700212.`;
  return { message, refused: false };
}

function isUsed(estate: Estate, { subject }: Credential): boolean {
  const users = viewOf(estate).usersByAccount.get(accountOfSubject(textOf(subject) ?? '') ?? '') ?? [];
  return users.some(({ way, identityBinding }) => way === 'labelled' && !identityBinding);
}
