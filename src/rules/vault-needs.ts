import { type Chain, chainsOf, grantName, isTypo, type Reach, viewOf } from '../chain';
import { type Finding, finding } from '../diagnostics';
import type { Vault } from '../estate/azure';
import type { Estate } from '../estate/estate';

/** AZWI431, AZWI432, AZWI433: what somebody needs of a vault, and nobody has granted. */
export function vaultNeeds(estate: Estate): Finding[] {
  if (estate.azure.vaults.length === 0) return [];
  const view = viewOf(estate);
  const nearVault = nearest(estate.azure.vaults);
  return chainsOf(estate).flatMap((chain) =>
    chain.reaches.flatMap((reach) => {
      const { need, vault, identity } = reach;
      if (vault === undefined) {
        const near = need.vault.kind === 'text' ? nearVault(need.vault.text) : undefined;
        return near === undefined ? [] : [mistyped(chain, reach, near)];
      }
      if (identity === undefined || reach.status !== 'broken') return [];
      const access = view.grants.on(vault, identity);
      if (access.kind === 'idle') {
        return [
          finding(
            'AZWI432',
            need.place(),
            `${who(chain)} needs the vault ${vault.name} (${need.by}), and the identity ${identity.name} has ${grantName(access.grant)} on it, but ${access.why}. Its first request would be refused: 403 Forbidden.`,
            howToGrant(vault),
          ),
        ];
      }
      return [
        finding(
          'AZWI431',
          need.place(),
          `${who(chain)} needs the vault ${vault.name} (${need.by}), and nothing in these files lets the identity ${identity.name} read it. The pod gets its token, and its first request is refused: 403 Forbidden.`,
          howToGrant(vault),
        ),
      ];
    }),
  );
}

function who({ user }: Chain): string {
  return user.title;
}

function howToGrant({ rbac }: Vault): string {
  const written =
    rbac === false
      ? 'an access policy of the vault with the principal id of the identity and the permission get for secrets'
      : 'a role assignment of Key Vault Secrets User on the vault for the principal id of the identity';
  return `Write ${written}; in a declaration, vault.grantSecretsRead(identity). If it is granted elsewhere, nothing is missing.`;
}

function mistyped(chain: Chain, { need }: Reach, near: Vault): Finding {
  return finding(
    'AZWI433',
    need.place(),
    `${who(chain)} needs the vault ${need.vault.kind === 'text' ? need.vault.text : ''} (${need.by}), which is not in these files; ${near.name} is. If that is meant, the pod asks a vault that is not there, or is somebody else's.`,
    `Write ${near.name}, if it is meant; in a declaration, take the URL from the vault: vault.uri.`,
  );
}

const MOST = 200;

function nearest(vaults: readonly Vault[]): (name: string) => Vault | undefined {
  const made = vaults.filter((one) => one.made && one.name !== '').slice(0, MOST);
  const known = new Map<string, Vault | undefined>();
  return (name) => {
    if (!known.has(name))
      known.set(
        name,
        made.find((one) => isTypo(name, one.name.toLowerCase())),
      );
    return known.get(name);
  };
}
