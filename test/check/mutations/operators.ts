/** How a text is changed: by what it looks like, never by what it is for. */
import { CLIENT, PRINCIPAL, WORKER } from './bases';

/** A change of one text, by the name that the table of expectations knows it by. */
export interface Change {
  readonly how: string;
  readonly text: string;
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const OTHER_GUID = '99999999-2222-4333-8444-555555555555';

const SECRETS_USER = '4633458b-17de-408a-b874-0445c86b69e6';
const READER = '21090545-7ca7-4776-b22c-e363652d74d2';
const CRYPTO_USER = '12338af0-0e69-4776-bea7-57ae8d297424';

/** Every change of a text that makes another one of it. */
export function changesOf(text: string, language: 'yaml' | 'json' | 'bicep' = 'yaml'): readonly Change[] {
  const changes: Change[] = [
    { how: 'emptied', text: '' },
    { how: 'capital', text: withCapital(text) },
    { how: 'letter lost', text: withoutLetter(text) },
    { how: 'blank added', text: `${text} ` },
    ...(language === 'bicep' ? [] : [{ how: 'quoted', text: `"${text}"` }]),
    { how: 'another', text: another(text) },
    ...(text === CLIENT ? [{ how: 'principal id', text: PRINCIPAL }] : []),
    ...(text === CLIENT ? [{ how: "another identity's", text: WORKER }] : []),
    ...(/\.oic\.prod-aks\./.test(text) ? issuers(text) : []),
    ...(/^system:serviceaccount:/.test(text) ? subjects(text) : []),
    ...(text === SECRETS_USER ? [{ how: 'Key Vault Reader', text: READER }] : []),
    ...(text === SECRETS_USER ? [{ how: 'Key Vault Crypto User', text: CRYPTO_USER }] : []),
    ...(text === 'get' ? [{ how: 'list', text: 'list' }] : []),
    ...(text === 'true' ? ['True', 'yes', 'false'].map((one) => ({ how: `${one}`, text: one })) : []),
  ];
  const seen = new Set([text]);
  return changes.filter((one) => {
    const isNew = !seen.has(one.text);
    seen.add(one.text);
    return isNew;
  });
}

function withCapital(text: string): string {
  const at = text.search(/[a-z]/i);
  const letter = text.charAt(at);
  const changed = letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
  return text.slice(0, Math.max(at, 0)) + changed + text.slice(at + 1);
}

/** Without the letter or digit that is nearest to the middle. */
export function withoutLetter(text: string): string {
  const middle = Math.floor(text.length / 2);
  const at = text.slice(middle).search(/[a-z0-9]/i);
  return at < 0 ? text.slice(1) : text.slice(0, middle + at) + text.slice(middle + at + 1);
}

function another(text: string): string {
  if (GUID.test(text)) return OTHER_GUID;
  if (/^https:\/\/[a-z0-9-]+\./.test(text)) return text.replace(/^https:\/\/[a-z0-9-]+/, 'https://elsewhere');
  if (/\$\{[A-Z]/.test(text)) return text.replace(/\$\{[A-Z0-9]+(?:_[A-Z0-9]+)*?_(?=[A-Z]+_[A-Z]+\})/, '${ELSEWHERE_');
  if (/^system:serviceaccount:/.test(text)) return 'system:serviceaccount:elsewhere:somebody';
  return 'elsewhere';
}

function issuers(text: string): Change[] {
  return [
    { how: 'slash lost', text: text.replace(/\/$/, '') },
    { how: 'http', text: text.replace('https:', 'http:') },
    { how: 'another cluster', text: text.replace(/[^/]+\/$/, `${OTHER_GUID}/`) },
  ];
}

function subjects(text: string): Change[] {
  const [, , namespace = '', name = ''] = text.split(':');
  return [
    { how: 'another namespace', text: `system:serviceaccount:elsewhere:${name}` },
    { how: 'another name', text: `system:serviceaccount:${namespace}:somebody` },
    { how: 'namespace/name', text: `${namespace}/${name}` },
    { how: 'slash form', text: `system:serviceaccount:${namespace}/${name}` },
    { how: 'swapped', text: `system:serviceaccount:${name}:${namespace}` },
    { how: 'wildcard', text: `system:serviceaccount:${namespace}:*` },
  ];
}
