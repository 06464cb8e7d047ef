import { expect, it } from 'vitest';
import type { Access } from '../../src/removals/access';
import { oldGrants } from '../../src/removals/made-anew';

const OLD = { principalId: '11111111-2222-4333-8444-555555555555' };
const NEW = { principalId: '22222222-2222-4333-8444-555555555555' };

const group = '/subscriptions/*/resourceGroups/rg';
const principal = `${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-web`;
const role = { kind: 'role' as const, scope: group, role: OLD.principalId, roleName: 'Reader', principal };
const policy = { kind: 'policy' as const, vault: `${group}/providers/Microsoft.KeyVault/vaults/kv-web`, principal };

function told(access: Access, before: object, after: object): number {
  const memory = { declared: [access], removals: [] };
  return oldGrants(memory, before as never, after as never, {}).length;
}

it('an identity with the object id that it had was not made anew, however it is spelled', () => {
  const spelled = { principalId: OLD.principalId.toUpperCase() };
  expect(told(role, { 'id-web': OLD }, { 'id-web': spelled })).toBe(0);
  expect(told(role, { 'id-web': OLD }, {})).toBe(0);
  expect(told(role, {}, { 'id-web': NEW })).toBe(0);
});

it('a record may name the identity with its group or without it', () => {
  for (const name of ['id-web', 'rg/id-web', 'RG/ID-WEB', 'some-subscription/rg/id-web']) {
    expect(told(role, { [name]: OLD }, { [name]: NEW })).toBe(1);
  }
  expect(told(role, { 'other/id-web': OLD }, { 'other/id-web': NEW })).toBe(0);
  expect(told(role, { 'id-other': OLD }, { 'id-other': NEW })).toBe(0);
});

it('a policy in a list that is deployed whole went with the deployment', () => {
  expect(told({ ...policy, list: 'added' }, { 'id-web': OLD }, { 'id-web': NEW })).toBe(1);
  expect(told({ ...policy, list: 'whole' }, { 'id-web': OLD }, { 'id-web': NEW })).toBe(0);
});

it('a policy that gives less than it did is one all the same', () => {
  const declared = { ...policy, list: 'added' as const, permissions: 'secrets/get' };
  const memory = { declared: [declared], removals: [{ ...declared, permissions: 'secrets/get secrets/list' }] };
  expect(oldGrants(memory, { 'id-web': OLD }, { 'id-web': NEW }, {})).toHaveLength(1);
});

it('what somebody has who is no identity of the app has nothing to do with it', () => {
  const other = { ...role, principal: OLD.principalId };
  expect(told(other, { 'id-web': OLD }, { 'id-web': NEW })).toBe(0);
});
