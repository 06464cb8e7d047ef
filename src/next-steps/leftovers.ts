import type { Entry } from '../azure/layout';
import { isType, isVault } from './places';

/** What deleting groups and resources leaves behind. */

/** Vaults that keep their names after they are deleted, until somebody purges them. */
export function purgeable(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry) => entry.written && isVault(entry) && !isProtected(entry));
}

/** Vaults that nobody can purge before their time is over. */
export function unpurgeable(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry) => entry.written && isVault(entry) && isProtected(entry));
}

/** Secrets and keys in vaults that exist, by vault: no deployment deletes them, and they do not go with a vault. */
export function secretsToDelete(entries: readonly Entry[]): ReadonlyMap<Entry, readonly Entry[]> {
  const found = new Map<Entry, Entry[]>();
  for (const entry of entries) {
    const { parent, written } = entry;
    if (!written || parent === undefined || parent.written || !isSecretOrKey(entry)) continue;
    found.set(parent, [...(found.get(parent) ?? []), entry]);
  }
  return found;
}

export function isSecretOrKey(entry: Entry): boolean {
  return isType(entry, 'Microsoft.KeyVault/vaults/secrets') || isType(entry, 'Microsoft.KeyVault/vaults/keys');
}

function isProtected({ body }: Entry): boolean {
  const { enablePurgeProtection } = (body.properties ?? {}) as Readonly<Record<string, unknown>>;
  return enablePurgeProtection === true;
}
