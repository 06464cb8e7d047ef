import { type Finding, finding } from '../diagnostics';
import { called } from '../estate/called';
import type { Estate } from '../estate/estate';
import { same, textOf, textValue, type Value } from '../estate/value';

/** AZWI411: an access policy is of another tenant than its vault. */
export function policyTenants({ azure: { vaults, grants } }: Estate): Finding[] {
  const byKey = new Map(vaults.map((one) => [one.key, one]));
  return grants.flatMap(({ kind, target, tenantId, place }) => {
    const vault = kind === 'policy' && target !== undefined ? byKey.get(target) : undefined;
    if (vault === undefined || same(folded(tenantId), folded(vault.tenantId)) !== false) return [];
    return [
      finding(
        'AZWI411',
        place(['tenantId']),
        `An access policy of the ${called('vault', vault.name)} is of the tenant ${textOf(tenantId)}, and the vault is of ${textOf(vault.tenantId)}. Azure refuses the deployment.`,
        'Give both the tenant of the subscription: tenant().tenantId.',
      ),
    ];
  });
}

// In a GUID, capitals mean nothing.
function folded(value: Value): Value {
  return value.kind === 'text' ? textValue(value.text.toLowerCase()) : value;
}
