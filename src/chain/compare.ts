import { same, type Value } from '../estate/value';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids are GUIDs, in which capitals mean nothing. */
export function plainId(value: Value): Value {
  return value.kind === 'text' && GUID.test(value.text) ? { kind: 'text', text: value.text.toLowerCase() } : value;
}

export function isGuid(text: string): boolean {
  return GUID.test(text);
}

/**
 * Whether two ids of identities are the same: undefined where files cannot tell. Azure makes each of them up, so those of
 * two identities, and the client id and the principal id of one, are never the same.
 */
export function sameId(one: Value, other: Value): boolean | undefined {
  const found = same(plainId(one), plainId(other));
  const told = found === undefined && one.kind === 'reference' && other.kind === 'reference';
  return told && isIdOfIdentity(one.property) && isIdOfIdentity(other.property) ? false : found;
}

/** Whether a property is an id that Azure makes up for an identity. */
export function isIdOfIdentity(property: string): boolean {
  return property === 'clientId' || property === 'principalId';
}
