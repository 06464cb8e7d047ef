import { createHash } from 'node:crypto';

/** The kinds of things that a record has values of, with their values. */
export const RECORDED = {
  identities: ['clientId', 'principalId', 'tenantId'],
  vaults: ['uri'],
  clusters: ['issuerUrl'],
} as const;

export type RecordedKind = keyof typeof RECORDED;

/** One value of a record: `identities['fic-test-ua'].clientId`. */
export interface RecordKey {
  readonly kind: RecordedKind;
  /** Name that Azure knows, with group and subscription in front where the declaration says them. */
  readonly name: string;
  readonly property: string;
}

const SUFFIX: Record<string, string> = {
  clientId: 'CLIENT_ID',
  principalId: 'PRINCIPAL_ID',
  tenantId: 'TENANT_ID',
  uri: 'VAULT_URI',
  issuerUrl: 'ISSUER_URL',
};

function shortHash(text: string): string {
  return createHash('sha256').update(text.toLowerCase()).digest('hex').slice(0, 8);
}

// Azure's names differ in more than their case, variables do not. A hyphen becomes one underscore and an underscore
// two, so that `a-b` and `a_b` stay apart; any other name carries a hash of itself behind three.
const READABLE = /^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*$/;

// Few names are asked for many times. The bound keeps a long-lived process from collecting every name that there was.
const MOST_BASES = 1_000;
const bases = new Map<string, string>();

function base(name: string): string {
  const known = bases.get(name);
  if (known !== undefined) return known;
  if (bases.size >= MOST_BASES) bases.clear();
  const made = baseOf(name);
  bases.set(name, made);
  return made;
}

function baseOf(name: string): string {
  const upper = name.toUpperCase();
  const unique = READABLE.test(name)
    ? upper.replaceAll('_', '__').replaceAll('-', '_')
    : `${upper.replace(/[^A-Z0-9]+/g, '_')}___${shortHash(name).toUpperCase()}`;
  return /^[0-9]/.test(unique) ? `_${unique}` : unique;
}

/** Name of the variable that stands for a value: `FIC_TEST_UA_CLIENT_ID`. */
export function variableName(key: RecordKey): string {
  return `${base(key.name)}_${SUFFIX[key.property] ?? key.property.toUpperCase()}`;
}

/** Text that stands for a value in a manifest until it is known: `${FIC_TEST_UA_CLIENT_ID}`. */
export function placeholder(key: RecordKey): string {
  return `\${${variableName(key)}}`;
}

// Dotted, because kustomize replacements fail on a prefix without a dot; under no real top-level domain, because none is ours.
const GUARD_PREFIX = 'deployment.cdk8s-azwi/';

/** A label that the API server refuses until its placeholder has been replaced. */
export interface Guard {
  readonly labelKey: string;
  /** Variable inside the label's value, `id-${…}`. */
  readonly variable: string;
}

const KIND_WORD: Record<RecordedKind, string> = { identities: 'identity', vaults: 'vault', clusters: 'cluster' };

// With the longest word before it, such a name stays within the 63 characters of a label key.
const LABEL_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,48}[A-Za-z0-9])?$/;

/**
 * The guard of a value. Raw (`id-${X}`) and empty (`id-`) are no label values, so a manifest whose placeholders were
 * not replaced is refused instead of running without an identity.
 */
export function guardOf(key: RecordKey): Guard {
  const { name } = key;
  // No readable name has `__`, so that it cannot be mistaken for a shortened one.
  const short =
    LABEL_NAME.test(name) && !name.includes('__')
      ? name
      : `${name.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 40)}__${shortHash(name)}`;
  return { labelKey: `${GUARD_PREFIX}${KIND_WORD[key.kind]}-${short}`, variable: guardVariable(key) };
}

/** Whether a label is one of our guards. */
export function isGuardLabel(key: string): boolean {
  return key.startsWith(GUARD_PREFIX);
}

// A label value has no slash: of a vault's URI it takes the host, of an issuer the last part of the path.
function guardVariable(key: RecordKey): string {
  if (key.kind === 'vaults') return `${base(key.name)}_VAULT_HOST`;
  if (key.kind === 'clusters') return `${base(key.name)}_ISSUER_ID`;
  return variableName({ ...key, property: 'clientId' });
}

// What may follow `id-` in the value of a label.
const LABEL_REST = /^(?:[A-Za-z0-9._-]{0,59}[A-Za-z0-9])$/;

/** What a guard's variable is replaced by, from the value that it guards. */
export function guardValue(key: RecordKey, value: string): string {
  if (key.kind === 'identities') return value;
  const { hostname, pathname } = new URL(value);
  const last = pathname
    .split('/')
    .filter((part) => part !== '')
    .at(-1);
  const told = key.kind === 'vaults' || last === undefined ? hostname : last;
  return LABEL_REST.test(told) ? told : shortHash(value);
}

/** The value of a guard's label: refused by the API server while `text` is a placeholder, or nothing. */
export function guardLabel(text: string): string {
  return `id-${text}`;
}
