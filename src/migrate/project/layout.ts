/** Where things stand in a generated project. */
import { hasVariable } from '../fields';
import type { Move } from '../plan';

/** The cluster whose ServiceAccounts are trusted. */
export type ClusterOfProject =
  /** Its OIDC issuer, exactly as it stands in the tokens. */
  { readonly issuer: string } | { readonly name: string; readonly resourceGroup: string };

/** File that the manifests of a namespace stand in. */
export function manifestsFile(namespace: string): string {
  return `manifests/${namespace}.yaml`;
}

/** File that the ServiceAccounts of a namespace stand in where they are apart. No namespace has a period. */
export function accountsFile(namespace: string): string {
  return `manifests/${namespace}.accounts.yaml`;
}

/**
 * Whether the ServiceAccounts stand in a file of their own. Until the client ids are recorded, `${…}` stands in their place;
 * in one file with it, what workloads have of the kind would be replaced as well.
 */
export function hasAccountsApart(moves: readonly Move[]): boolean {
  return moves.some(({ workload }) => hasVariable(workload.object.manifest));
}

/** The moves of each namespace. */
export function byNamespace(moves: readonly Move[]): ReadonlyMap<string, readonly Move[]> {
  const found = new Map<string, Move[]>();
  for (const one of moves) {
    const list = found.get(one.namespace);
    if (list === undefined) found.set(one.namespace, [one]);
    else list.push(one);
  }
  return found;
}
