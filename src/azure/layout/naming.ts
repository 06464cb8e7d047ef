import { symbolName } from '../../bicep';
import type { Entry } from './entry';

/** Names and words for what crosses files. */

// What Azure makes up and other resources want; all of it is text.
const CROSSING: Readonly<Record<string, readonly [suffix: string, words: string]>> = {
  id: ['Id', 'Resource id'],
  'properties.principalId': ['PrincipalId', 'Object id'],
  'properties.clientId': ['ClientId', 'Client id'],
  'properties.tenantId': ['TenantId', 'Tenant id'],
  'properties.vaultUri': ['Uri', 'URI'],
  'properties.oidcIssuerProfile.issuerURL': ['IssuerUrl', 'OIDC issuer'],
};

// The linter takes a parameter or output for a secret when its name has one of these in it.
const SUSPICIOUS = /password|pwd|secret|account_?key|acctkey/i;

/** Whether a property is known to be text, and so can be an output of type `string`. */
export function isKnownText(path: readonly string[]): boolean {
  return Object.hasOwn(CROSSING, path.join('.'));
}

/** Symbol of a resource. */
export function resourceSymbol(entry: Entry): string {
  return symbolName(entry.symbolWords.filter((word) => word !== '').join('-'));
}

/** Name of the parameter and output that carries a value to another file. */
export function crossingName(entry: Entry, path: readonly string[]): string {
  const suffix = CROSSING[path.join('.')]?.[0] ?? symbolName(`x-${path.join('-')}`).slice(1);
  return parameterName(`${resourceSymbol(entry)}${suffix}`);
}

/** Name of a parameter or output whose value is no secret, made of what it is called. */
export function parameterName(words: string): string {
  let name = symbolName(words);
  // Taking one word away may bring another one together.
  while (SUSPICIOUS.test(name)) name = symbolName(name.replace(SUSPICIOUS, ''));
  return name;
}

/** Description of that parameter and output. */
export function crossingDescription(entry: Entry, path: readonly string[]): string {
  const words = CROSSING[path.join('.')]?.[1] ?? path.join('.');
  return `${words} of the ${entry.label}.`;
}

/** Name of the parameter for a region that is not the default one. */
export function locationName(region: string): string {
  return parameterName(`location-${region}`);
}
