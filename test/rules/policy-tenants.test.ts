import { expect, it } from 'vitest';
import { referenceValue, textValue, UNKNOWN } from '../../src/estate/value';
import { policyTenants } from '../../src/rules/policy-tenants';
import { grant, shop, TENANT, vault } from './both-sides';
import { said } from './estate';

const OTHER = '99999999-2222-4333-8444-555555555555';

function told(tenantId = textValue(TENANT), parts: Parameters<typeof grant>[0] = {}): string[] {
  const grants = [grant({ kind: 'policy', tenantId: textValue(OTHER), ...parts })];
  return said(policyTenants(shop({ vaults: [vault({ tenantId })], grants })));
}

it('a policy of another tenant than its vault is told', () => {
  expect(told()).toEqual([
    `AZWI411 An access policy of the vault shop-kv is of the tenant ${OTHER}, and the vault is of ${TENANT}. Azure refuses the deployment.`,
  ]);
});

it.each([
  ['of the same tenant', textValue(OTHER.toUpperCase()), {}],
  ['of a vault whose tenant is not known', UNKNOWN, {}],
  ['whose tenant only the deployment knows', textValue(TENANT), { tenantId: referenceValue('id-1', 'tenantId') }],
  ['on something that is not here', textValue(TENANT), { target: 'elsewhere' }],
])('nothing is said of one %s', (_, tenant, parts) => {
  expect(told(tenant, parts)).toEqual([]);
});
