import { describe, expect, it } from 'vitest';
import { referenceValue, textValue, UNKNOWN } from '../../src/estate/value';
import { idleGrants } from '../../src/rules/idle-grants';
import { account, grant, newIdentity, shop, vault } from './both-sides';
import { credential, said } from './estate';

const READER = '21090545-7ca7-4776-b22c-e363652d74d2';
const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const policy = (parts: Parameters<typeof grant>[0] = {}) =>
  grant({ kind: 'policy', role: undefined, permissions: { secrets: ['get'] }, ...parts });

/** No pods, so that nothing is known to need the vault. */
function told(rbac: boolean | undefined, ...grants: ReturnType<typeof grant>[]): string[] {
  return said(idleGrants(shop({ objects: [], vaults: [vault({ rbac })], grants })));
}

describe('AZWI405: a role on the data of a vault that decides by policies', () => {
  it('is told', () => {
    expect(told(false, grant())).toEqual([
      'AZWI405 Key Vault Secrets User is assigned on the vault shop-kv, which decides by access policies. The deployment succeeds, and reading a secret fails with 403 Forbidden.',
    ]);
  });

  it.each([
    ['a role that is not for its data', [grant({ role: CONTRIBUTOR })]],
    ['a role that is not known', [grant({ role: undefined })]],
    ['one beside a policy for the same principal', [grant(), policy()]],
    ['one beside something that may be for the vault', [grant(), policy({ target: undefined })]],
    ['one on something that is not here', [grant({ target: 'elsewhere' })]],
  ])('is not told of %s', (_, grants) => {
    expect(told(false, ...grants)).toEqual([]);
  });

  it('is told beside a policy for another principal', () => {
    expect(told(false, grant(), policy({ principal: textValue('other') }))).toHaveLength(1);
  });

  it.each([
    ['is not known', UNKNOWN],
    ['only the deployment knows', referenceValue('id-2', 'principalId')],
  ])('is not told beside a policy for a principal that %s, and so may be the same', (_, principal) => {
    expect(told(false, grant(), policy({ principal }))).toEqual([]);
  });

  it('is not told of a vault of which there may be more policies', () => {
    const vaults = [vault({ rbac: false, policiesKnown: false })];
    expect(idleGrants(shop({ objects: [], vaults }))).toEqual([]);
  });
});

describe('AZWI406: a policy of a vault that decides by roles', () => {
  it('is told', () => {
    expect(told(true, policy())).toEqual([
      'AZWI406 The vault shop-kv has an access policy (secrets get), and decides by roles. The deployment succeeds, the policy is ignored, and reading a secret fails with 403 Forbidden.',
    ]);
  });

  it('is not told beside a role for the same principal', () => {
    expect(told(true, policy(), grant())).toEqual([]);
  });

  it('is not told of a vault of which it is not known', () => {
    expect(told(undefined, policy())).toEqual([]);
  });
});

describe('AZWI412: the role Key Vault Reader', () => {
  const principal = referenceValue('id-2', 'principalId');
  const estate = (...grants: ReturnType<typeof grant>[]) =>
    shop({
      objects: [account()],
      identities: [newIdentity('id-2', 'web')],
      credentials: [credential({ identity: 'id-2', identityName: 'web' })],
      grants,
    });

  it('is told where pods are the identity and nothing else lets them read', () => {
    expect(said(idleGrants(estate(grant({ role: READER, principal }))))).toEqual([
      'AZWI412 An identity of pods has Key Vault Reader on the vault shop-kv and nothing else there. It sees the names of secrets; reading their values fails with 403 Forbidden.',
    ]);
  });

  it('is not told beside a role that reads', () => {
    expect(idleGrants(estate(grant({ role: READER, principal }), grant({ principal })))).toEqual([]);
  });

  it('is not told beside a role on the group', () => {
    expect(idleGrants(estate(grant({ role: READER, principal }), grant({ principal, target: 'group' })))).toEqual([]);
  });

  it('is not told of somebody that no pod is', () => {
    expect(idleGrants(estate(grant({ role: READER, principal: textValue('somebody') })))).toEqual([]);
  });
});

it('where pods need the vault, AZWI432 tells it', () => {
  expect(idleGrants(shop({ vaults: [vault({ rbac: false })] }))).toEqual([]);
});
