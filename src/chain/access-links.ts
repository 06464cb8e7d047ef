import type { Grant, Identity, Vault } from '../estate/azure';
import { textOf } from '../estate/value';
import type { Access } from './grants';
import { broken, type Link, type LinkStatus, proven, unknown } from './link';
import type { Need } from './needs';
import { grantName } from './role-names';
import type { View } from './view';

/** A vault that a workload needs, with what lets it. */
export interface Reach {
  readonly need: Need;
  readonly identity: Identity | undefined;
  /** undefined where the vault is not in the files. */
  readonly vault: Vault | undefined;
  readonly grant: Grant | undefined;
  readonly status: LinkStatus;
}

/** What lets somebody read a vault that they need. */
export function accessLinks(
  view: View,
  need: Need,
  identity: Identity | undefined,
): { readonly links: readonly Link[]; readonly reach: Reach } {
  const vault = view.vaultOf(need.vault);
  // What names a client id of its own is that identity, here alone.
  const own = need.clientId === undefined ? identity : view.identityByClientId(need.clientId);
  const access = vault === undefined || own === undefined ? undefined : view.grants.on(vault, own);
  const links = [grantLink(access, vault, own), vaultLink(need, vault)];
  const grant = access !== undefined && 'grant' in access ? access.grant : undefined;
  const status = links[0]?.status ?? 'unknown';
  return { links, reach: { need, identity: own, vault, grant, status } };
}

function grantLink(access: Access | undefined, vault: Vault | undefined, identity: Identity | undefined): Link {
  if (access === undefined || vault === undefined || identity === undefined)
    return unknown(
      'grant',
      vault === undefined ? 'what is granted on the vault is not known' : 'for which identity is not known',
    );
  if (access.kind === 'granted')
    return proven('grant', `${grantName(access.grant)} for ${identity.name}`, access.grant.place);
  if (access.kind === 'unknown') return unknown('grant', access.why);
  if (access.kind === 'idle')
    return broken(
      'grant',
      `${grantName(access.grant)} for ${identity.name}, but ${access.why}`,
      access.grant.place,
      'AZWI432',
    );
  return broken('grant', `nothing lets ${identity.name} read the vault ${vault.name}`, vault.place, 'AZWI431');
}

function vaultLink({ vault: wanted, by, place }: Need, vault: Vault | undefined): Link {
  if (vault !== undefined) return proven('vault', `${vault.name}, which ${by} names`, place);
  return unknown('vault', `${textOf(wanted) ?? 'one'}, which ${by} names, is not in these files`, place);
}
