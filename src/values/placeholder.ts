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
  return createHash('sha256').update(text).digest('hex').slice(0, 6).toUpperCase();
}

// Letters, digits and single hyphens map to a variable's name and back. Whatever else a name has would make two
// names alike (`a_b` and `a-b`), so those carry a hash of the name.
function base(name: string): string {
  const plain = name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
  const unique = /^[A-Za-z0-9-]+$/.test(name) ? plain : `${plain}_${shortHash(name.toLowerCase())}`;
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
const GUARD_PREFIX = 'deployment.cdk8s-azwi';

/** A label that the API server refuses until its placeholder has been replaced. */
export interface Guard {
  readonly labelKey: string;
  /** Variable inside the label's value, `id-${…}`. */
  readonly variable: string;
}

const KIND_WORD: Record<RecordedKind, string> = { identities: 'identity', vaults: 'vault', clusters: 'cluster' };

/**
 * The guard of a value. Raw (`id-${X}`) and empty (`id-`) are no label values, so a manifest whose placeholders were
 * not replaced is refused instead of running without an identity.
 */
export function guardOf(key: RecordKey): Guard {
  const word = KIND_WORD[key.kind];
  const plain = key.name.replace(/[^A-Za-z0-9._-]/g, '-');
  const short = plain.length <= 50 && plain === key.name ? plain : `${plain.slice(0, 40)}-${shortHash(key.name.toLowerCase())}`;
  return { labelKey: `${GUARD_PREFIX}/${word}-${short}`, variable: guardVariable(key) };
}

/** Whether a label is one of our guards. */
export function isGuardLabel(key: string): boolean {
  return key.startsWith(`${GUARD_PREFIX}/`);
}

// A label value has no slash: of a vault's URI it takes the host, of an issuer the last part of the path.
function guardVariable(key: RecordKey): string {
  if (key.kind === 'vaults') return `${base(key.name)}_VAULT_HOST`;
  if (key.kind === 'clusters') return `${base(key.name)}_ISSUER_ID`;
  return variableName({ ...key, property: 'clientId' });
}

/** What a guard's variable is replaced by, from the value that it guards. */
export function guardValue(key: RecordKey, value: string): string {
  if (key.kind === 'identities') return value;
  const url = new URL(value);
  if (key.kind === 'vaults') return url.hostname;
  const last = url.pathname.split('/').filter((part) => part !== '').at(-1) ?? url.hostname;
  return /^[A-Za-z0-9]([A-Za-z0-9._-]{0,58}[A-Za-z0-9])?$/.test(last) ? last : shortHash(value);
}
