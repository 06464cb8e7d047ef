import { describe, expect, it } from 'vitest';
import { referenceValue, textValue } from '../../src/estate/value';
import { clientIds } from '../../src/rules/client-ids';
import { account, CLIENT, identity, newIdentity, PRINCIPAL, shop, TENANT } from './both-sides';
import { credential, said } from './estate';

type Parts = Parameters<typeof shop>[0];
const OTHER = '99999999-2222-4333-8444-555555555555';
const found = (annotations: Record<string, string>, parts: Parts = {}) =>
  clientIds(shop({ objects: [account({}, annotations)], ...parts }));

describe('AZWI333: the principal id where the client id belongs', () => {
  const TOLD =
    'AZWI333 The ServiceAccount shop/api is annotated with the principal id of the identity app, where its client id belongs. The webhook takes it as it is, and Microsoft Entra ID knows no application by it: AADSTS700016.';

  it('is told where both are recorded', () => {
    expect(said(found({ 'client-id': PRINCIPAL }))).toEqual([TOLD]);
  });

  it('is told where a placeholder stands for it', () => {
    const parts: Parts = {
      identities: [newIdentity('id-1', 'app')],
      meaning: () => referenceValue('id-1', 'principalId'),
    };
    expect(said(found({ 'client-id': '${APP_PRINCIPAL_ID}' }, parts))).toEqual([TOLD]);
  });
});

describe('AZWI334: a client id that no identity here has', () => {
  it('is told where the credential that trusts the ServiceAccount is of another identity', () => {
    expect(said(found({ 'client-id': OTHER }))).toEqual([
      `AZWI334 The ServiceAccount shop/api is annotated with the client id ${OTHER}, which no identity of these files has; the credential that trusts it is of app, whose client id is ${CLIENT}. Unless another identity trusts it too, its pods get no token: AADSTS700213, or AADSTS700016.`,
    ]);
  });

  it.each<[string, Parts]>([
    ['where no credential trusts it', { credentials: [] }],
    ['where the client id of some identity is not known', { identities: [identity(), newIdentity('id-2', 'other')] }],
    ['where the identity of the credential is not here', { credentials: [credential({ identity: 'id-9' })] }],
  ])('is not told %s', (_, parts) => {
    expect(found({ 'client-id': OTHER }, parts)).toEqual([]);
  });
});

describe('AZWI338: another tenant than that of the identity', () => {
  it('is told at the annotation', () => {
    const [one] = found({ 'client-id': CLIENT, 'tenant-id': OTHER });
    expect(said([one].flatMap((each) => each ?? []))).toEqual([
      `AZWI338 The ServiceAccount shop/api names the tenant ${OTHER}; its identity app is in ${TENANT}. Its pods ask for tokens where nobody knows the identity: AADSTS700016.`,
    ]);
    expect(one?.place.property).toBe('metadata.annotations.azure.workload.identity/tenant-id');
  });

  it.each([
    ['the same tenant', TENANT],
    ['a domain, which may be a name of it', 'contoso.onmicrosoft.com'],
    ['a placeholder (G5)', '${TENANT_ID}'],
  ])('%s is fine', (_, tenant) => {
    expect(found({ 'client-id': CLIENT, 'tenant-id': tenant })).toEqual([]);
  });

  it('is not told where that of the identity is not known', () => {
    const identities = [newIdentity('id-1', 'app', { clientId: textValue(CLIENT) })];
    expect(found({ 'client-id': CLIENT, 'tenant-id': OTHER }, { identities })).toEqual([]);
  });
});

it.each([
  ['the client id of the identity', CLIENT],
  ['a placeholder (G5)', '${CLIENT_ID}'],
])('%s is fine', (_, clientId) => {
  expect(found({ 'client-id': clientId })).toEqual([]);
});
