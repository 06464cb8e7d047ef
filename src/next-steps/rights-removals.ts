/** The roles for taking away what is no longer declared. */
import { accessLabel, type Removal } from '../removals';
import { type AzureId, groupIn, subscriptionIn } from '../removals/azure-id';
import { list } from './markdown';
import { type ScopeName, scopeLabel } from './places';
import {
  ACCESS,
  CONTRIBUTOR,
  IDENTITY_CONTRIBUTOR,
  type Right,
  VAULT_ACCESS,
  VAULT_CONTRIBUTOR,
  VAULT_ROLES,
} from './roles';

interface Need {
  readonly scope: ScopeName;
  readonly role: string;
  /** Other roles that have the same right. */
  readonly enough: readonly string[];
  readonly why: string;
}

/** @param known roles that are needed anyway */
export function removalRights(removals: readonly Removal[], known: readonly Right[]): readonly Right[] {
  const found = new Map<string, { readonly right: Right; readonly whys: string[] }>();
  for (const need of removals.flatMap(needsOf)) {
    const on = scopeLabel(need.scope);
    const rights = [...known, ...[...found.values()].map(({ right }) => right)];
    const key = `${need.role} on ${on}`;
    const same = found.get(key);
    if (same !== undefined) same.whys.push(need.why);
    else if (!isHad(need, rights)) found.set(key, { right: { on, role: need.role, why: '' }, whys: [need.why] });
  }
  return [...found.values()].map(({ right, whys }) => ({ ...right, why: list([...new Set(whys)]) }));
}

// What is had on a subscription is had on its groups.
function isHad({ scope, role, enough }: Need, rights: readonly Right[]): boolean {
  const subscription = scope.kind === 'given' ? undefined : scope.subscription;
  const places = [scopeLabel(scope), scopeLabel({ kind: 'subscription', subscription })];
  return rights.some((one) => places.includes(one.on) && [role, ...enough].includes(one.role));
}

function needsOf({ access, reduction }: Removal): readonly Need[] {
  const verb = reduction === undefined ? 'removes' : 'cuts down';
  const why = `${verb} ${accessLabel(access)}`;
  switch (access.kind) {
    case 'identity':
    case 'credential':
      return [{ scope: placeOf(access.identity), role: IDENTITY_CONTRIBUTOR, enough: [CONTRIBUTOR], why }];
    case 'policy':
      return [
        { scope: placeOf(access.vault), role: VAULT_CONTRIBUTOR, enough: [CONTRIBUTOR], why },
        ...principalNeeds(access.principal),
      ];
    case 'role': {
      const ofVault = VAULT_ROLES.includes(access.role) && /\/Microsoft\.KeyVault\/vaults\//i.test(access.scope);
      const need = ofVault ? { role: VAULT_ACCESS, enough: [ACCESS] } : { role: ACCESS, enough: [] };
      return [{ scope: placeOf(access.scope), ...need, why }, ...principalNeeds(access.principal)];
    }
  }
}

// An identity is asked for its object id.
function principalNeeds(principal: string): readonly Need[] {
  if (!principal.startsWith('/')) return [];
  const enough = [IDENTITY_CONTRIBUTOR, CONTRIBUTOR, ACCESS];
  return [{ scope: placeOf(principal), role: 'Reader', enough, why: 'asks for the object id of an identity' }];
}

const DEPTH_OF_SUBSCRIPTION = 3;

function placeOf(id: AzureId): ScopeName {
  const subscription = subscriptionIn(id);
  if (id.split('/').length <= DEPTH_OF_SUBSCRIPTION) return { kind: 'subscription', subscription };
  const name = groupIn(id);
  return name === undefined ? { kind: 'given' } : { kind: 'group', name, subscription };
}
