import { createHash } from 'node:crypto';
import type { RecordKey } from './placeholder';

/** Values of the kind that a deployment will hand over, for judging what they are put into before there is one. */

const PHRASES: Record<string, string> = {
  clientId: 'the client id of identity',
  principalId: 'the principal id of identity',
  tenantId: 'the tenant id of identity',
  uri: 'the URI of vault',
  issuerUrl: 'the issuer URL of cluster',
};

/** What a key of the record is of: `the client id of identity fic-test-ua`. */
export function describeKey({ name, property }: RecordKey): string {
  return `${PHRASES[property] ?? property} ${name}`;
}

// Each key has its own, so that what differs after the deployment differs here. A digit comes first, as in most GUIDs:
// where a name must begin with a letter, a GUID cannot be trusted to.
function guid(seed: string): string {
  const digits = createHash('sha256').update(seed).digest('hex');
  return `0${digits.slice(0, 7)}-${digits.slice(7, 11)}-4${digits.slice(11, 14)}-8${digits.slice(14, 17)}-${digits.slice(17, 29)}`;
}

const known = new WeakMap<RecordKey, string>();

/** A value of the kind that a key stands for: a GUID, the URI of a vault, the issuer of a cluster. */
export function standIn(key: RecordKey): string {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = madeFor(key);
  known.set(key, made);
  return made;
}

function madeFor(key: RecordKey): string {
  const seed = guid(`${key.kind}/${key.name.toLowerCase()}/${key.property}`);
  if (key.kind === 'vaults') return `https://${key.name.split('/').at(-1)}.vault.azure.net/`;
  if (key.kind === 'clusters') return `https://westeurope.oic.prod-aks.azure.com/${guid(seed)}/${seed}/`;
  return seed;
}
