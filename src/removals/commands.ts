import { command, joined, outputOf, required, Shell, type Word } from '../shell';
import type { Access, PolicyAccess, RoleAccess } from './access';
import { type AzureId, idWord, nameIn, placeWords } from './azure-id';
import type { Reduction, Removal } from './pending';
import { permissionOptions } from './permissions';

const PRINCIPAL = 'principal';

/**
 * The command that removes something. Where an identity has to be asked for its object id first, nothing is removed
 * when it cannot be: of an empty assignee, `az role assignment delete` would take the role away from everybody.
 *
 * @see https://learn.microsoft.com/cli/azure/identity/federated-credential#az-identity-federated-credential-delete
 * @see https://learn.microsoft.com/cli/azure/role/assignment#az-role-assignment-delete
 * @see https://learn.microsoft.com/cli/azure/keyvault#az-keyvault-delete-policy
 * @see https://learn.microsoft.com/cli/azure/identity#az-identity-delete
 */
export function removalCommand(access: Access): string {
  switch (access.kind) {
    case 'identity':
      return command('az', 'identity', 'delete', '--name', nameIn(access.identity), ...placeWords(access.identity));
    case 'credential':
      return command(
        ...['az', 'identity', 'federated-credential', 'delete', '--name', access.name],
        ...['--identity-name', nameIn(access.identity), ...placeWords(access.identity), '--yes'],
      );
    case 'policy':
      return ofPrincipal(access.principal, (principal) => policyDeletion(access, principal));
    case 'role':
      return ofPrincipal(access.principal, (principal) =>
        command('az', 'role', 'assignment', 'delete', '--assignee', principal, ...rolePlace(access)),
      );
  }
}

/** The command for what is to be removed, or cut down. */
export function commandFor({ access, reduction }: Pick<Removal, 'access' | 'reduction'>): string {
  if (access.kind !== 'policy' || reduction === undefined || reduction.kept === '') return removalCommand(access);
  return ofPrincipal(access.principal, (principal) => policyReduction(access, principal, reduction));
}

/**
 * The command that removes what an identity had before it was made anew. Its old object id is in no directory any more,
 * so that `--assignee` does not find it: the assignment is removed by its id.
 *
 * @see https://github.com/Azure/azure-cli/issues/20349
 */
export function removalOfOld(access: PolicyAccess | RoleAccess, principal: string): string {
  if (access.kind === 'policy') return policyDeletion(access, principal);
  const query = ['--query', `[?principalId=='${principal}'].id`, '--output', 'tsv'];
  const assignment = outputOf('az', 'role', 'assignment', 'list', ...rolePlace(access), ...query);
  return command('az', 'role', 'assignment', 'delete', '--ids', assignment);
}

/** The same for an identity of which it is not known whether it was made anew: nothing is removed of one that was not. */
export function removalIfMadeAnew(access: RoleAccess, principal: string): string {
  return `[ ${objectIdOf(access.principal).code} = '${principal}' ] ||\n${removalOfOld(access, principal)}`;
}

function policyDeletion({ vault }: PolicyAccess, principal: Word): string {
  return command('az', 'keyvault', 'delete-policy', ...vaultWords(vault), '--object-id', principal);
}

/** @see https://learn.microsoft.com/cli/azure/keyvault#az-keyvault-set-policy */
function policyReduction({ vault }: PolicyAccess, principal: Word, { kept, lost }: Reduction): string {
  const options = permissionOptions(kept, lost);
  return command('az', 'keyvault', 'set-policy', ...vaultWords(vault), '--object-id', principal, ...options);
}

function vaultWords(vault: AzureId): readonly Word[] {
  return ['--name', nameIn(vault), ...placeWords(vault)];
}

function rolePlace({ role, scope }: RoleAccess): readonly Word[] {
  return ['--role', role, '--scope', idWord(scope)];
}

function ofPrincipal(principal: string, deletion: (principal: Word) => string): string {
  if (!principal.startsWith('/')) return deletion(principal);
  return `${joined(new Shell(`${PRINCIPAL}=`), objectIdOf(principal)).code} &&\n${deletion(required(PRINCIPAL))}`;
}

function objectIdOf(identity: AzureId): Shell {
  const where = ['--name', nameIn(identity), ...placeWords(identity)];
  return outputOf('az', 'identity', 'show', ...where, '--query', 'principalId', '--output', 'tsv');
}
