import { Chart } from 'cdk8s';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { App, FindingsError, ManagedCluster, ManagedIdentity, text, WorkloadIdentity } from '../../src';

const CLIENT_ID = '11111111-2222-3333-4444-555555555555';
const TENANT_ID = '99999999-2222-3333-4444-555555555555';

const chart = () => new Chart(new App(), 'shop', { namespace: 'shop' });

function known(tenant: { readonly tenantId?: string }): WorkloadIdentity {
  const scope = chart();
  const identity = ManagedIdentity.fromClientId(scope, 'known', { clientId: CLIENT_ID, ...tenant });
  return new WorkloadIdentity(scope, 'api', { identity });
}

describe('the tenant of a workload identity', () => {
  it('is a string to TypeScript, for text as well', () => {
    const scope = chart();
    const identity = new WorkloadIdentity(scope, 'api', {
      cluster: new ManagedCluster(scope, 'cluster', { name: 'aks' }),
    });
    expectTypeOf(identity.tenantId).toEqualTypeOf<string>();
    expect(() => text`--tenant=${identity.tenantId}`).not.toThrow();
  });

  it('is the one that was given with the client id', () => {
    expect(known({ tenantId: TENANT_ID }).tenantId).toBe(TENANT_ID);
  });

  it('is a finding where nobody has said it', () => {
    const identity = known({});
    let raised: unknown;
    try {
      void identity.tenantId;
    } catch (error) {
      raised = error;
    }
    expect(FindingsError.findingsIn(raised)).toMatchObject([
      { code: 'AZWI004', message: expect.stringMatching(/^The tenant of .+ is not known\.$/) },
    ]);
  });
});
