import type { Grant, Identity, Vault } from '../estate/azure';
import { valueKey } from '../estate/value';
import { isIdOfIdentity, plainId } from './compare';

/** What an identity may do with a vault, as far as files say. */
export type Access =
  | { readonly kind: 'granted'; readonly grant: Grant }
  /** Something is granted, but nothing that reads data: why is a sentence. */
  | { readonly kind: 'idle'; readonly grant: Grant; readonly why: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly why: string };

/** Roles of which many think that they read secrets. */
const WITHOUT_DATA: Readonly<Record<string, string>> = {
  '21090545-7ca7-4776-b22c-e363652d74d2': 'Key Vault Reader',
  'f25e0fa2-a7c8-4377-a976-54943a77a395': 'Key Vault Contributor',
  'acdd72a7-3385-48ef-bd42-f606fba81ae7': 'Reader',
  'b24988ac-6180-42a0-ab88-20f7382dd24c': 'Contributor',
  '8e3af657-a8ff-443c-a75c-2fe8c4bcb635': 'Owner',
};

/** How many grants are for whom. `other` is what Azure makes up of something that is no identity here. */
interface Counts {
  unknown: number;
  text: number;
  other: number;
  identity: number;
}

interface Group {
  readonly byPrincipal: Map<string, Grant[]>;
  readonly counts: Counts;
}

/** Grants by what they are on and whom they are for. */
export class GrantIndex {
  private readonly byVault = new Map<string, Group>();
  /** Those on a group, a subscription, or what is not known: they may reach a vault. */
  private readonly wide: Group = newGroup();

  constructor(grants: readonly Grant[], vaults: ReadonlySet<string>) {
    for (const grant of grants) {
      const { target } = grant;
      const isNarrow = target !== undefined && (vaults.has(target) || isResource(target));
      add(isNarrow ? groupIn(this.byVault, target) : this.wide, grant);
    }
  }

  /** What an identity may do with a vault. */
  on(vault: Vault, identity: Identity): Access {
    const own = this.byVault.get(vault.key);
    const idle: Access[] = [];
    for (const grant of forIdentity(own, identity)) {
      const access = accessBy(grant, vault);
      if (access.kind !== 'idle') return access;
      idle.push(access);
    }
    if (!vault.policiesKnown) return unknown('what is granted on the vault elsewhere is not known');
    const wide = forIdentity(this.wide, identity).find((grant) => accessBy(grant, vault).kind !== 'idle');
    if (wide !== undefined) return unknown(`what ${wide.targetLabel} has to do with the vault is not known`);
    if ([own, this.wide].some((group) => group !== undefined && mayBeFor(group, identity)))
      return unknown('whom a grant is for is not known');
    return idle[0] ?? { kind: 'none' };
  }
}

function unknown(why: string): Access {
  return { kind: 'unknown', why };
}

// A grant on a storage account says nothing of vaults. Keys have the type of a resource in them.
function isResource(target: string): boolean {
  return /microsoft\.(?!(?:resources|management|keyvault)\/)[a-z]+\/[a-z]+/i.test(target);
}

function newGroup(): Group {
  return { byPrincipal: new Map(), counts: { unknown: 0, text: 0, other: 0, identity: 0 } };
}

function groupIn(groups: Map<string, Group>, key: string): Group {
  const found = groups.get(key) ?? newGroup();
  groups.set(key, found);
  return found;
}

function add({ byPrincipal, counts }: Group, grant: Grant): void {
  const value = plainId(grant.principal);
  counts[value.kind !== 'reference' ? value.kind : isOfIdentity(value.property) ? 'identity' : 'other'] += 1;
  const key = valueKey(value);
  if (key === undefined) return;
  const list = byPrincipal.get(key);
  if (list === undefined) byPrincipal.set(key, [grant]);
  else list.push(grant);
}

// A tenant is nobody to whom something is granted.
function isOfIdentity(property: string): boolean {
  return isIdOfIdentity(property) || property === 'tenantId';
}

function forIdentity(group: Group | undefined, { key, principalId }: Identity): readonly Grant[] {
  const keys = new Set([valueKey(plainId(principalId)), `principalId of ${key}`]);
  return [...keys].flatMap((one) => (one === undefined ? [] : (group?.byPrincipal.get(one) ?? [])));
}

/** Whether a grant may be for an identity though files do not say so. */
function mayBeFor({ counts }: Group, { principalId }: Identity): boolean {
  if (counts.unknown + counts.other > 0) return true;
  if (principalId.kind === 'unknown') return counts.text + counts.identity > 0;
  return principalId.kind === 'reference' && counts.text > 0;
}

function accessBy(grant: Grant, vault: Vault): Access {
  const why = idleness(grant, vault);
  return why === undefined ? { kind: 'granted', grant } : { kind: 'idle', grant, why };
}

function idleness({ kind, role, permissions }: Grant, { rbac }: Vault): string | undefined {
  if (kind === 'role') {
    if (rbac === false) return 'the vault uses access policies, so roles on it mean nothing';
    const name = role === undefined ? undefined : WITHOUT_DATA[role];
    return name === undefined ? undefined : `${name} reads no secrets, keys or certificates`;
  }
  if (rbac === true) return 'the vault uses roles, so its access policies mean nothing';
  if (permissions === undefined) return undefined;
  const permitted = new Set(Object.values(permissions).flat());
  if (permitted.size === 0) return 'the policy permits nothing';
  return permitted.size === 1 && permitted.has('list')
    ? 'the policy permits to list names, not to get values'
    : undefined;
}
