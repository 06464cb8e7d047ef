import type { Vault } from '../azure';
import { at, flagAt, listAt, textAt } from './fields';
import { agreed, agreedValue, type Gathered, isMore, madeBy, nameOf, placeOf } from './gathered';
import { isMade, type Told, TYPES } from './told';

/** What the sources tell of key vaults. */
export function vaultsOf(gathered: Gathered): readonly Vault[] {
  const more = isMore(gathered, TYPES.policies) || gathered.sources.some((source) => source.more);
  return gathered.byKey(TYPES.vault).map(([key, told]) => {
    const rbac = agreed(told, usesRoles);
    // Nobody lists the roles with the vault.
    const isListed = rbac === false && told.some(listsPolicies);
    return {
      key,
      name: nameOf(told),
      uri: gathered.texts.of(key, 'uri'),
      rbac,
      tenantId: agreedValue(told, (one) => gathered.value(at(one.resource.body, 'properties', 'tenantId'), one)),
      made: madeBy(told),
      policiesKnown: isListed || (madeBy(told) && !more),
      place: placeOf(told),
    };
  });
}

/** Takes from what Azure says which URIs vaults have. */
export function learnVaults(gathered: Gathered): void {
  for (const told of gathered.all(TYPES.vault)) {
    if (told.source.origin !== 'azure') continue;
    gathered.texts.learn(gathered.keyOf(told), 'uri', textAt(told.resource.body, 'properties', 'vaultUri'));
  }
}

function listsPolicies({ source, resource }: Told): boolean {
  return source.origin === 'azure' && listAt(resource.body, 'properties', 'accessPolicies') !== undefined;
}

/** From this version on, a vault that is made uses roles where nothing is said. */
const ROLES_BY_DEFAULT = '2026-02-01';
/** Up to this one, it uses policies. */
const POLICIES_BY_DEFAULT = '2025-05-01';

// https://learn.microsoft.com/azure/key-vault/general/access-control-default
function usesRoles(told: Told): boolean | undefined {
  const { body, apiVersion } = told.resource;
  const said = flagAt(body, 'properties', 'enableRbacAuthorization');
  if (said !== undefined || at(body, 'properties', 'enableRbacAuthorization') !== undefined) return said;
  // What exists keeps what it has.
  if (!isMade(told) || apiVersion === undefined || at(body, 'properties', 'createMode') !== undefined) return undefined;
  const date = apiVersion.slice(0, ROLES_BY_DEFAULT.length);
  if (date >= ROLES_BY_DEFAULT) return true;
  return date <= POLICIES_BY_DEFAULT ? false : undefined;
}
