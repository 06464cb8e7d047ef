import { symbolName } from '../../bicep';
import type { Entry } from './entry';

/** Names and words for what crosses files. */

const SUFFIXES: Readonly<Record<string, readonly [suffix: string, words: string]>> = {
  id: ['Id', 'Resource id'],
  'properties.principalId': ['PrincipalId', 'Object id'],
  'properties.clientId': ['ClientId', 'Client id'],
  'properties.tenantId': ['TenantId', 'Tenant id'],
  'properties.vaultUri': ['Uri', 'URI'],
  'properties.oidcIssuerProfile.issuerURL': ['IssuerUrl', 'OIDC issuer'],
};

// The linter takes a parameter or output for a secret when its name has one of these in it.
const SUSPICIOUS = /password|pwd|secret|account_?key|acctkey/gi;

/** Symbol of a resource. */
export function resourceSymbol(entry: Entry): string {
  return symbolName(entry.symbolWords.filter((word) => word !== '').join('-'));
}

/** Name of the parameter and output that carries a value to another file. */
export function crossingName(entry: Entry, path: readonly string[]): string {
  const known = SUFFIXES[path.join('.')];
  const suffix = known?.[0] ?? path.map((part) => `${part[0]?.toUpperCase() ?? ''}${part.slice(1)}`).join('');
  const name = `${resourceSymbol(entry)}${suffix}`;
  return SUSPICIOUS.test(name) ? symbolName(`value-${name.replace(SUSPICIOUS, '')}`) : name;
}

/** Description of that parameter and output. */
export function crossingDescription(entry: Entry, path: readonly string[]): string {
  const words = SUFFIXES[path.join('.')]?.[1] ?? path.join('.');
  return `${words} of the ${entry.label}.`;
}

/** Name of the parameter for a region that is not the default one. */
export function locationName(region: string): string {
  return symbolName(`location-${region}`);
}
