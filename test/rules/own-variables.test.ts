import { describe, expect, it } from 'vitest';
import type { AzureSide } from '../../src/estate/azure';
import type { KubernetesObject } from '../../src/estate/estate';
import { textValue, UNKNOWN } from '../../src/estate/value';
import { ownVariables } from '../../src/rules/own-variables';
import { credential, estate, object, said } from './estate';
import { account, CLIENT_ID, GUID, labelledPod, OTHER_GUID, TENANT_ID } from './pods';

const found = (objects: KubernetesObject[], azure: Partial<AzureSide> = {}) =>
  ownVariables(estate({ objects, ...azure }));
const setting = (value: unknown, name = 'AZURE_CLIENT_ID') => labelledPod({ env: [{ name, value }] });

describe('a variable that the webhook would set', () => {
  it.each([OTHER_GUID, ''])('is kept where the container sets it, to %j', (value) => {
    const all = found([setting(value), account()]);
    expect(said(all)).toEqual([
      `AZWI117 The container "api" of Pod shop/api sets AZURE_CLIENT_ID to "${value}" and keeps that, whereas its ServiceAccount api has "${GUID}" in azure.workload.identity/client-id; Entra ID then trusts it only where a credential says so (AADSTS70021 otherwise).`,
    ]);
    expect(all[0]?.place.property).toBe('spec.containers.0.env.0');
  });

  it('is kept where it has no value at all, which is an empty one', () => {
    expect(found([setting(undefined), account()]).map(({ code }) => code)).toEqual(['AZWI117']);
  });

  it('is kept for the tenant as well', () => {
    const one = account({ [CLIENT_ID]: GUID, [TENANT_ID]: GUID });
    expect(found([setting(OTHER_GUID, 'AZURE_TENANT_ID'), one]).map(({ code }) => code)).toEqual(['AZWI117']);
  });
});

describe('a variable from a ConfigMap', () => {
  const map = (value: string) =>
    object({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'api', namespace: 'shop' },
      data: { AZURE_CLIENT_ID: value },
    });
  const pod = labelledPod({ envFrom: [{ configMapRef: { name: 'api' } }] });

  it('is overridden', () => {
    const all = found([pod, map(OTHER_GUID), account()]);
    expect(said(all)).toEqual([
      `AZWI119 The container "api" of Pod shop/api takes AZURE_CLIENT_ID "${OTHER_GUID}" from the ConfigMap api, but the webhook puts "${GUID}" over it, out of azure.workload.identity/client-id of its ServiceAccount api.`,
    ]);
    expect(all[0]?.place.property).toBe('spec.containers.0.envFrom.0');
  });

  it.each<[string, KubernetesObject[]]>([
    ['says the same', [pod, map(GUID), account()]],
    ['is a placeholder (G5)', [pod, map('${CLIENT_ID}'), account()]],
    ['is not here', [pod, account()]],
    ['counts, because the ServiceAccount has none', [pod, map(OTHER_GUID), account({})]],
  ])('is not told where it %s', (_, objects) => {
    expect(found(objects)).toEqual([]);
  });
});

describe('nothing is told', () => {
  it.each<[string, KubernetesObject[]]>([
    ['of the same id in capitals', [setting(GUID.toUpperCase()), account()]],
    ['of a placeholder (G5)', [setting('$(CLIENT_ID)'), account()]],
    ['of a placeholder on the ServiceAccount (G5)', [setting(GUID), account({ [CLIENT_ID]: '${CLIENT_ID}' })]],
    ['of what comes from elsewhere', [labelledPod({ env: [{ name: 'AZURE_CLIENT_ID', valueFrom: {} }] }), account()]],
    ['of a ServiceAccount without a client id (G2)', [setting(GUID), account({})]],
    ['of a ServiceAccount that is not here', [setting(GUID)]],
  ])('%s', (_, objects) => {
    expect(found(objects)).toEqual([]);
  });

  it.each([
    ['has that client id', textValue(OTHER_GUID)],
    ['may have it', UNKNOWN],
  ])('where another identity that trusts the ServiceAccount %s', (_, clientId) => {
    const identity = {
      key: 'id-2',
      name: 'other',
      clientId,
      principalId: UNKNOWN,
      tenantId: UNKNOWN,
      location: undefined,
      made: true,
      credentialsKnown: true,
      place: () => ({}),
    };
    const azure = { identities: [identity], credentials: [credential({ identity: 'id-2' })] };
    expect(found([setting(OTHER_GUID), account()], azure)).toEqual([]);
  });
});
