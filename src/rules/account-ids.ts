import { isGuid } from '../chain/compare';
import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { isSettled } from '../estate/pods/bound';
import { annotation, describe } from '../estate/pods/manifest';
import { textOf } from '../estate/value';
import { CLIENT_ID, TENANT_ID } from '../webhook/vocabulary';

/** AZWI207 and AZWI209: ids on a ServiceAccount that are no GUIDs. The webhook hands them on as they are. */
export function accountIds(estate: Estate): Finding[] {
  const identities = new Set(estate.azure.identities.map(({ name }) => name));
  return estate.objects.flatMap((object) => {
    const { manifest } = object;
    if (manifest.kind !== 'ServiceAccount') return [];
    return [CLIENT_ID, TENANT_ID].flatMap((key) => {
      const written = annotation(manifest, key);
      // What its declaration says has been judged.
      if (typeof written !== 'string' || written === '' || isSettled(manifest, key)) return [];
      // Whatever a placeholder says, quotes and blanks around it stay.
      const text = isQuotedPlaceholder(written) ? written : textOf(estate.meaning(written));
      if (text === undefined || isGuid(text)) return [];
      const problem = problemOf(text, key === CLIENT_ID ? identities : NONE);
      const at = object.place(['metadata', 'annotations', key]);
      if (problem !== undefined) {
        const message = `${describe(manifest)} has ${key}: ${JSON.stringify(text)}, ${problem}. The webhook hands it on as it is, and ${key === CLIENT_ID ? 'Entra ID finds no application of that name (AADSTS700016)' : 'there is no such tenant'}.`;
        return [finding('AZWI207', at, message, HELP[key] ?? '')];
      }
      if (key !== TENANT_ID || !DOMAIN.test(text)) return [];
      const message = `${describe(manifest)} names its tenant ${text}, a domain, which Entra ID takes; but no file can tell whether it is the tenant of the identity.`;
      return [finding('AZWI209', at, message, 'Write the id of the tenant, a GUID: az account show --query tenantId.')];
    });
  });
}

const NONE: ReadonlySet<string> = new Set();
const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
const HELP: Readonly<Record<string, string>> = {
  [CLIENT_ID]: 'Write the client id of the identity, a GUID: az identity show --query clientId.',
  [TENANT_ID]: 'Write the id of the tenant, a GUID, or leave it out for that of the cluster.',
};

const AROUND = /^[\s"'`‘’“”]+|[\s"'`‘’“”]+$/g;

function isQuotedPlaceholder(text: string): boolean {
  const inner = text.replace(AROUND, '');
  return inner !== text && /^\$\{\w+\}$/.test(inner);
}

// Whoever writes an example writes anything: only what can stand for nothing else is wrong.
function problemOf(text: string, identities: ReadonlySet<string>): string | undefined {
  if (isQuotedPlaceholder(text) || isGuid(text.replace(AROUND, '')))
    return 'with blanks or quotes around it that belong to it';
  if (/^\/?subscriptions\//i.test(text)) return 'which is the id of a resource';
  if (identities.has(text)) return 'which is the name of an identity';
  const digits = text.replaceAll('-', '');
  const isNearly = /^[0-9a-f-]{30,42}$/i.test(text) && digits.length !== 32 && new Set(digits).size > 1;
  return isNearly ? `which has ${digits.length} digits, where a GUID has 32` : undefined;
}
