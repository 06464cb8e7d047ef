import { type Finding, finding, type Place } from '../diagnostics';
import type { Access, PolicyAccess, RoleAccess } from './access';
import { groupIn, nameIn, sameText } from './azure-id';
import { removalIfMadeAnew, removalOfOld } from './commands';
import type { Memory } from './memory';
import { withCommand } from './pending';
import { accessLabel, lines } from './tell';

/** Object ids of identities, by their names in a record: `id-shop`, or `my-group/id-shop`. */
export type Identities = Readonly<Record<string, { readonly principalId: string }>>;

/**
 * AZWI713: identities that have another object id than they had. They were deleted and made anew; what the old ones were
 * granted is still there, and a role assignment of the same name is in the way of the new one
 * (`RoleAssignmentUpdateNotPermitted`).
 */
export function oldGrants(memory: Memory, before: Identities, after: Identities, place: Place): Finding[] {
  return Object.entries(before).flatMap(([name, { principalId }]) => {
    const now = after[name]?.principalId;
    if (now === undefined || sameText(now, principalId)) return [];
    const grants = [...memory.declared, ...memory.removals].filter(isGrantOf(name));
    // A policy that gives less than it did is among both.
    return withCommand(grants.map((access) => ({ access }))).map(({ access }) => {
      const message = `The identity ${JSON.stringify(name)} was made anew: its object id was ${principalId} and is ${now}. What the old one had is still there: ${accessLabel(access)}.`;
      return finding(
        'AZWI713',
        place,
        message,
        `Remove it, then deploy again:${lines(removalOfOld(access, principalId))}`,
      );
    });
  });
}

/**
 * AZWI713 for a deployment that failed with `RoleAssignmentUpdateNotPermitted`: an identity that has the role was made
 * anew, and which one it was is known only to Azure.
 */
export function suspectedGrants(memory: Memory, before: Identities, place: Place): Finding[] {
  return Object.entries(before).flatMap(([name, { principalId }]) => {
    return memory.declared.filter(isGrantOf(name)).flatMap((access) => {
      if (access.kind !== 'role') return [];
      const message = `The deployment was refused to change a role assignment. If the identity ${JSON.stringify(name)} was made anew, the one that had the object id ${principalId} still has ${accessLabel(access)}.`;
      const help = `Remove it, if that is so, then deploy again:${lines(removalIfMadeAnew(access, principalId))}`;
      return finding('AZWI713', place, message, help);
    });
  });
}

function isGrantOf(recordName: string): (access: Access) => access is PolicyAccess | RoleAccess {
  const [name = '', group] = recordName.split('/').reverse();
  return (access): access is PolicyAccess | RoleAccess => {
    if (access.kind === 'identity' || access.kind === 'credential' || !access.principal.startsWith('/')) return false;
    // The deployment that made the identity anew has replaced the list.
    if (access.kind === 'policy' && access.list === 'whole') return false;
    const known = groupIn(access.principal);
    if (!sameText(nameIn(access.principal), name)) return false;
    return group === undefined || known === undefined || sameText(known, group);
  };
}
