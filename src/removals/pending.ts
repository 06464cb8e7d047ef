import {
  type Access,
  type CredentialAccess,
  type DeclaredAccess,
  isSameAccess,
  isSamePrincipal,
  type PolicyAccess,
  sorted,
} from './access';
import { mayBeSame } from './azure-id';
import type { Memory } from './memory';
import { lostPermissions, together } from './permissions';

/** When something has to be removed: a credential that another one takes the place of, before the deployment. */
export type When = 'before' | 'after';

/** Something that is in Azure, perhaps, and is no longer declared. */
export interface Removal {
  readonly access: Access;
  readonly when: When;
  /** Name of the credential that Azure refuses while this one is there. */
  readonly inTheWayOf?: string;
  /** Of a policy that is still declared and gives less than it did: what it is to be cut down to. */
  readonly reduction?: Reduction | undefined;
}

/** What an access policy gives now, and what it gave before, as `permissionsText` says it. */
export interface Reduction {
  readonly kept: string;
  readonly lost: readonly string[];
}

/**
 * What an earlier declaration wrote and this one does not, in the order in which it is removed. An incremental deployment
 * removes nothing of it.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-modes
 */
export function pendingRemovals(memory: Memory, now: DeclaredAccess): readonly Removal[] {
  if (memory.removals.length + memory.declared.length === 0) return [];
  const before = sorted([...memory.removals, ...memory.declared]);
  const comparison = new Comparison(now, before);
  const gone = before.flatMap((access) => comparison.removalOf(access) ?? []);
  return [...gone.filter(({ when }) => when === 'before'), ...gone.filter(({ when }) => when === 'after')];
}

/** Those of several that need a command: one each, and none for credentials, which go with their identity. */
export function withCommand<T extends { readonly access: Access }>(removals: readonly T[]): readonly T[] {
  const identities = removals.flatMap(({ access }) => (access.kind === 'identity' ? [access.identity] : []));
  return removals.filter(({ access }, index) => {
    if (access.kind === 'credential' && identities.some((identity) => mayBeSame(identity, access.identity)))
      return false;
    return removals.findIndex((other) => isSameAccess(other.access, access)) === index;
  });
}

/** What was to be removed when the files were written last. */
export function toldBefore({ declared, removals }: Memory): readonly Pick<Removal, 'access' | 'reduction'>[] {
  return withCommand(removals.map((access) => ({ access, reduction: reductionOf(access, declared, removals) })));
}

/**
 * Whether a policy gives less than it did. Adding it to what is in the vault takes nothing away.
 *
 * @param before all that was declared before, which together may have given more than this one
 */
function reductionOf(access: Access, now: readonly Access[], before: readonly Access[]): Reduction | undefined {
  if (access.kind !== 'policy') return undefined;
  const kept = permissionsOf(access, now);
  // Of what nobody knows it cannot be said that it is less.
  if (kept.length === 0 || kept.includes(undefined)) return undefined;
  const text = together(kept);
  const lost = lostPermissions(together(permissionsOf(access, before)), text);
  return lost.length === 0 ? undefined : { kept: text, lost };
}

/** What the policies among others give that may be the same one, as far as it is known. */
function permissionsOf(access: PolicyAccess, among: readonly Access[]): readonly (string | undefined)[] {
  return among.flatMap((one) => (one.kind === 'policy' && isSameAccess(one, access) ? [one.permissions] : []));
}

class Comparison {
  readonly #unchanged: ReadonlySet<string>;
  readonly #bySubject = new Map<string, CredentialAccess[]>();

  constructor(
    private readonly now: DeclaredAccess,
    private readonly before: readonly Access[],
  ) {
    this.#unchanged = new Set(now.access.map((one) => JSON.stringify(one)));
    for (const one of now.access) {
      if (one.kind !== 'credential' || one.subject === '') continue;
      this.#bySubject.set(one.subject, [...(this.#bySubject.get(one.subject) ?? []), one]);
    }
  }

  removalOf(access: Access): Removal | undefined {
    // Most of what was declared still is, word for word.
    if (this.#unchanged.has(JSON.stringify(access))) return undefined;
    if (access.kind === 'credential') {
      const follower = this.#followerOf(access);
      if (follower !== undefined) return { access, when: 'before', inTheWayOf: follower.name };
    }
    if (!this.#isDeclared(access)) return { access, when: 'after' };
    if (access.kind !== 'policy' || this.#goesWithVault(access)) return undefined;
    const reduction = reductionOf(access, this.now.access, this.before);
    return reduction === undefined ? undefined : { access, when: 'after', reduction };
  }

  // What the app made and now only refers to is somebody else's, but it is there.
  #isDeclared(access: Access): boolean {
    if (access.kind === 'identity' && this.now.identities.some((one) => mayBeSame(one, access.identity))) return true;
    if (access.kind === 'policy' && this.#goesWithVault(access)) return true;
    return this.now.access.some((one) => isSameAccess(one, access));
  }

  // A list that was deployed whole is part of its vault, and what becomes of a vault that is gone is for people to say.
  #goesWithVault({ vault, list }: PolicyAccess): boolean {
    const { vaults, otherVaults } = this.now;
    if (vaults.some((one) => mayBeSame(one, vault))) return true;
    return list === 'whole' && !otherVaults.some((one) => mayBeSame(one, vault));
  }

  /** The credential that has issuer and subject of this one under another name. Azure takes a pair once for an identity. */
  #followerOf(credential: CredentialAccess): CredentialAccess | undefined {
    return this.#bySubject.get(credential.subject)?.find((one) => {
      if (isSameAccess(one, credential) || !mayBeSame(one.identity, credential.identity)) return false;
      return mayBeSameIssuer(one.issuer, credential.issuer);
    });
  }
}

// The issuer of a cluster is known only to Azure: it may be the one that the other credential has as a URL.
function mayBeSameIssuer(a: string, b: string): boolean {
  if (a === '' || b === '' || a.startsWith('/') !== b.startsWith('/')) return true;
  return a.startsWith('/') ? isSamePrincipal(a, b) : a === b;
}
