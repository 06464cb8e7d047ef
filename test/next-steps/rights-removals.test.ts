/** Taking away what is no longer declared needs rights, too: those that nothing else in the steps needs. */
import { describe, expect, it } from 'vitest';
import { removalRights } from '../../src/next-steps/rights-removals';
import type { Right } from '../../src/next-steps/roles';
import type { Removal } from '../../src/removals';
import { givenGroup, OTHER } from './declarations';
import { stepOf, stepsOf } from './steps';

const GROUP = '/subscriptions/*/resourceGroups/rg-old';
const IDENTITY = `${GROUP}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-old`;
const VAULT = `/subscriptions/${OTHER}/resourceGroups/rg-vaults/providers/Microsoft.KeyVault/vaults/kv-old`;
const SECRETS_USER = '4633458b-17de-408a-b874-0445c86b69e6';
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';

const identity: Removal = { access: { kind: 'identity', identity: IDENTITY }, when: 'after' };
const policy: Removal = {
  access: { kind: 'policy', vault: VAULT, list: 'added', principal: IDENTITY },
  when: 'after',
};

function role(id: string, roleName: string, scope: string): Removal {
  return { access: { kind: 'role', scope, role: id, roleName, principal: OTHER }, when: 'after' };
}

function rights(removals: readonly Removal[], known: readonly Right[] = []): readonly string[] {
  return removalRights(removals, known).map(({ on, role: name, why }) => `${on}: ${name}: ${why}`);
}

describe('removing', () => {
  it('an identity needs Managed Identity Contributor in its group', () => {
    expect(rights([identity])).toEqual([
      'the resource group `rg-old`: Managed Identity Contributor: removes the identity "id-old"',
    ]);
  });

  it('an access policy needs Key Vault Contributor, also in another subscription, and to ask who had it', () => {
    expect(rights([policy])).toEqual([
      `the resource group \`rg-vaults\` in the subscription \`${OTHER}\`: Key Vault Contributor: removes the access policy of the identity "id-old" on the vault "kv-old"`,
      'the resource group `rg-old`: Reader: asks for the object id of an identity',
    ]);
  });

  it('a role on a vault needs Key Vault Data Access Administrator, where that may take it away', () => {
    const on = `the resource group \`rg-vaults\` in the subscription \`${OTHER}\``;
    expect(rights([role(SECRETS_USER, 'Key Vault Secrets User', VAULT)])).toEqual([
      `${on}: Key Vault Data Access Administrator: removes the role Key Vault Secrets User of ${OTHER} on "kv-old"`,
    ]);
    expect(rights([role(READER, 'Reader', VAULT)])).toEqual([
      `${on}: Role Based Access Control Administrator: removes the role Reader of ${OTHER} on "kv-old"`,
    ]);
  });

  it('a role on a subscription or on the group of the deployment needs the right there', () => {
    const places = ['/subscriptions/*', '/subscriptions/*/resourceGroups/*'];
    expect(rights(places.map((scope) => role(READER, 'Reader', scope)))).toEqual([
      `the subscription: Role Based Access Control Administrator: removes the role Reader of ${OTHER} on the subscription`,
    ]);
    expect(rights([role(READER, 'Reader', places[1] ?? '')])).toEqual([
      `the resource group \`$RESOURCE_GROUP\`: Role Based Access Control Administrator: removes the role Reader of ${OTHER} on the resource group of the deployment`,
    ]);
  });

  it('needs nothing more where a role that is needed anyway has the right', () => {
    const on = 'the resource group `rg-old`';
    expect(rights([identity], [{ on, role: 'Contributor', why: '' }])).toEqual([]);
    expect(rights([identity], [{ on: 'the subscription', role: 'Contributor', why: '' }])).toEqual([]);
    expect(rights([identity], [{ on, role: 'Key Vault Contributor', why: '' }]).length).toBe(1);
  });

  it('is among the rights that the steps begin with', () => {
    const text = stepOf(stepsOf(givenGroup, { removals: [policy] }), 'Have the rights');
    expect(text).toContain('| Key Vault Contributor | removes the access policy of the identity "id-old"');
  });
});
