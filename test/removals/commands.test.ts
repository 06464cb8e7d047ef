import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Access, PolicyAccess, RoleAccess } from '../../src/removals/access';
import { removalCommand, removalIfMadeAnew, removalOfOld } from '../../src/removals/commands';

const ROLE = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const OLD = '11111111-2222-4333-8444-555555555555';

const GROUP = '/subscriptions/*/resourceGroups/rg';
const IDENTITY = `${GROUP}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-web`;
const VAULT = '/subscriptions/*/resourceGroups/*/providers/Microsoft.KeyVault/vaults/kv-web';

const role: RoleAccess = { kind: 'role', scope: GROUP, role: ROLE, roleName: 'Reader', principal: IDENTITY };
const policy: PolicyAccess = { kind: 'policy', vault: VAULT, list: 'added', principal: IDENTITY };

/** An `az` that prints to standard error how it is called, and answers what is asked for. */
function az(answers: { readonly principal?: string; readonly assignment?: string } = {}): string {
  const answer = (text: string | undefined): string => (text === undefined ? 'return 3' : `printf '%s\\n' '${text}'`);
  return [
    'az() {',
    '  printf \'<%s>\' az "$@" >&2; echo >&2',
    '  case "$1 $2 $3" in',
    "    'account show '*) echo sub-id ;;",
    `    'identity show '*) ${answer(answers.principal)} ;;`,
    `    'role assignment list') ${answer(answers.assignment)} ;;`,
    '  esac',
    '}',
  ].join('\n');
}

/** The calls of `az` that a command makes, each as its arguments; those that only ask are left out. */
function deletions(command: string, answers = {}, env: Readonly<Record<string, string>> = {}): string[][] {
  const { stderr } = spawnSync('bash', [], {
    input: `${az(answers)}\n${command}\n`,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  const calls = stderr.split('\n').filter((line) => line.startsWith('<az>'));
  return calls.map((line) => line.slice(1, -1).split('><')).filter((words) => /^delete/.test(words.find(isVerb) ?? ''));
}

function isVerb(word: string): boolean {
  return /^(?:delete|delete-policy|show|list)$/.test(word);
}

const SCOPE = '/subscriptions/sub-id/resourceGroups/rg';

describe('a role', () => {
  it('is taken from the object id that the identity has', () => {
    expect(deletions(removalCommand(role), { principal: 'its-id' })).toEqual([
      ['az', 'role', 'assignment', 'delete', '--assignee', 'its-id', '--role', ROLE, '--scope', SCOPE],
    ]);
  });

  it('is taken from nobody when the identity is not found: without an assignee, az takes it from everybody', () => {
    expect(deletions(removalCommand(role))).toEqual([]);
    expect(deletions(removalCommand(role), { principal: '' })).toEqual([]);
  });

  it('of an identity that was made anew is removed by the id of its assignment', () => {
    expect(deletions(removalOfOld(role, OLD), { assignment: '/its/assignment' })).toEqual([
      ['az', 'role', 'assignment', 'delete', '--ids', '/its/assignment'],
    ]);
    expect(removalOfOld(role, OLD)).toContain(`--query '[?principalId=='\\''${OLD}'\\''].id'`);
  });

  it('is left alone where the identity proves to be the one that it was', () => {
    const command = removalIfMadeAnew(role, OLD);
    expect(deletions(command, { principal: OLD, assignment: '/its/assignment' })).toEqual([]);
    expect(deletions(command, { principal: 'new', assignment: '/its/assignment' })).toHaveLength(1);
  });
});

describe('an access policy', () => {
  const env = { RESOURCE_GROUP: 'my group' };

  it('is taken from the object id that the identity has, in the group that the deployment is given', () => {
    expect(deletions(removalCommand(policy), { principal: 'its-id' }, env)).toEqual([
      ['az', 'keyvault', 'delete-policy', '--name', 'kv-web', '--resource-group', 'my group', '--object-id', 'its-id'],
    ]);
  });

  it('is taken from nobody when the identity is not found, or nobody said which group it is', () => {
    expect(deletions(removalCommand(policy), {}, env)).toEqual([]);
    expect(deletions(removalCommand(policy), { principal: 'its-id' })).toEqual([]);
  });

  it('of an identity that was made anew is that of its old object id', () => {
    expect(deletions(removalOfOld(policy, OLD), {}, env)[0]?.at(-1)).toBe(OLD);
  });
});

it('names reach az as they are, whatever is in them', () => {
  const name = fc
    .string({
      unit: fc.constantFrom('a', '-', "'", '"', '$', '`', '\\', ' ', '(', ')', ';', '&', '*', '!', 'ä'),
      minLength: 1,
    })
    .filter((text) => text.trim() !== '');
  const cases = fc.sample(fc.tuple(name, name, name), 60);
  for (const [credential, identity, group] of cases) {
    const access: Access = {
      kind: 'credential',
      identity: `/subscriptions/s/resourceGroups/x${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${identity}`,
      name: credential,
      issuer: '',
      subject: '',
    };
    const place = ['--resource-group', `x${group}`, '--subscription', 's', '--yes'];
    expect(deletions(removalCommand(access))).toEqual([
      ['az', 'identity', 'federated-credential', 'delete', '--name', credential, '--identity-name', identity, ...place],
    ]);
  }
});
