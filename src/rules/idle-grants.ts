import { chainsOf, grantName } from '../chain';
import { type Code, type Finding, finding } from '../diagnostics';
import type { Grant, Vault } from '../estate/azure';
import { called } from '../estate/called';
import type { Estate } from '../estate/estate';
import { type Value, valueKey } from '../estate/value';

const READER = '21090545-7ca7-4776-b22c-e363652d74d2';

/** Roles that are for the data of a vault and nothing else. @see https://learn.microsoft.com/azure/key-vault/general/rbac-guide */
const DATA_ROLES: ReadonlySet<string> = new Set([
  '00482a5a-887f-4fb3-b363-3b7fe8e74483',
  'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba',
  'a4417e6f-fecd-4de8-b567-7b0420556985',
  '14b46e9e-c2b7-41b4-b07b-48a6ebf60603',
  'e147488a-f6f5-4113-8e2d-b22465e65bf6',
  '12338af0-0e69-4776-bea7-57ae8d297424',
  'b86a8fe4-44ce-4948-aee5-eccb2c155cd7',
  '4633458b-17de-408a-b874-0445c86b69e6',
]);

/** AZWI405, AZWI406, AZWI412: something is granted on a vault that lets nobody read it, and nothing else does. */
export function idleGrants(estate: Estate): Finding[] {
  const { vaults, grants, credentials } = estate.azure;
  const ofPods = new Set(credentials.map(({ identity }) => identity));
  const byKey = new Map(vaults.map((one) => [one.key, one]));
  const idle = grants.flatMap((grant) => {
    const vault = byKey.get(grant.target ?? '');
    const code = vault?.policiesKnown === true ? codeOf(grant, vault, ofPods) : undefined;
    return vault === undefined || code === undefined ? [] : [{ grant, vault, code }];
  });
  if (idle.length === 0) return [];
  const told = toldOtherwise(estate);
  const readers = readersOf(byKey, grants, ofPods);
  return idle
    .filter(({ grant, vault }) => !told.has(grant) && !readers(vault).some((all) => all.mayHave(grant.principal)))
    .map(({ grant, vault, code }) => finding(code, grant.place(), ...words(code, grant, vault)));
}

type IdleCode = Extract<Code, 'AZWI405' | 'AZWI406' | 'AZWI412'>;

/** Why a grant lets nobody read a vault; undefined where it does, or may. */
function codeOf({ kind, role, principal }: Grant, { rbac }: Vault, ofPods: ReadonlySet<string>): IdleCode | undefined {
  if (kind === 'policy') return rbac === true ? 'AZWI406' : undefined;
  if (rbac === false) return role !== undefined && DATA_ROLES.has(role) ? 'AZWI405' : undefined;
  // An identity of pods has the role for what its code reads; others may want to see what there is.
  return role === READER && principal.kind === 'reference' && ofPods.has(principal.resource) ? 'AZWI412' : undefined;
}

/** Those who may read. */
class Principals {
  private readonly keys = new Set<string>();
  private readonly kinds = new Set<Value['kind']>();

  add(principal: Value): void {
    this.keys.add(valueKey(principal) ?? '');
    this.kinds.add(principal.kind);
  }

  /** Whether a principal is one of them, or may turn out to be. */
  mayHave(principal: Value): boolean {
    if (this.kinds.has('unknown') || (principal.kind === 'unknown' && this.kinds.size > 0)) return true;
    return this.keys.has(valueKey(principal) ?? '') || this.kinds.has(principal.kind === 'text' ? 'reference' : 'text');
  }
}

/** Who may read a vault: by what is on it, and by what is on a group, a subscription, or on something that is not known. */
function readersOf(
  vaults: ReadonlyMap<string, Vault>,
  grants: readonly Grant[],
  ofPods: ReadonlySet<string>,
): (vault: Vault) => readonly Principals[] {
  const wide: Grant[] = [];
  const onVaults = new Map<string, Principals>();
  for (const grant of grants) {
    const vault = vaults.get(grant.target ?? '');
    if (vault === undefined) wide.push(grant);
    else if (codeOf(grant, vault, ofPods) === undefined) {
      const readers = onVaults.get(vault.key) ?? new Principals();
      readers.add(grant.principal);
      onVaults.set(vault.key, readers);
    }
  }
  const byWide = new Map<boolean | undefined, Principals>();
  return (vault) => {
    const known = byWide.get(vault.rbac) ?? new Principals();
    if (!byWide.has(vault.rbac)) {
      for (const grant of wide) if (codeOf(grant, vault, ofPods) === undefined) known.add(grant.principal);
      byWide.set(vault.rbac, known);
    }
    return [known, onVaults.get(vault.key) ?? known];
  };
}

// Where pods need the vault, it is told at what says so.
function toldOtherwise(estate: Estate): ReadonlySet<Grant | undefined> {
  const reaching = chainsOf(estate).flatMap(({ reaches: all }) => all);
  return new Set(reaching.filter(({ status }) => status === 'broken').map(({ grant }) => grant));
}

function words(code: IdleCode, grant: Grant, { name }: Vault): [message: string, help: string] {
  const what = grantName(grant);
  if (code === 'AZWI405') {
    return [
      `${what} is assigned on the ${called('vault', name)}, which decides by access policies. The deployment succeeds, and reading a secret fails with 403 Forbidden.`,
      'Set enableRbacAuthorization: true on the vault, which invalidates all its policies, or write an access policy with the principal id.',
    ];
  }
  if (code === 'AZWI406') {
    return [
      `The ${called('vault', name)} has ${what}, and decides by roles. The deployment succeeds, the policy is ignored, and reading a secret fails with 403 Forbidden.`,
      'Assign Key Vault Secrets User on the vault, or set enableRbacAuthorization: false.',
    ];
  }
  return [
    `An identity of pods has Key Vault Reader on the ${called('vault', name)} and nothing else there. It sees the names of secrets; reading their values fails with 403 Forbidden.`,
    'Assign Key Vault Secrets User; it sees the names as well.',
  ];
}
