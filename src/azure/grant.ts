import { needed, read, type Shape, tellCaller } from './given';
import { GRANTEE, type IManagedIdentityOwner, identityOf } from './managed-identity';
import type { AzureResource } from './resource';
import { RoleAssignment } from './role-assignment';
import { ROLE, type Role, roleOf } from './roles';

interface Grant {
  readonly identity: IManagedIdentityOwner;
  readonly role: Role;
}

// Without an identity and a role, nothing is granted.
const nothing = (): undefined => undefined;
const GRANT: Shape<Grant> = { identity: needed(GRANTEE, nothing), role: needed(ROLE, nothing) };

/**
 * Assigns a role on a resource, once however often it is asked for. `caller` is the method that the user called, whose
 * line a finding names.
 */
export function grantRole(
  target: AzureResource,
  owner: IManagedIdentityOwner,
  role: Role,
  caller: CallableFunction,
): void {
  const { props, problems } = read<Grant>({ identity: owner, role }, GRANT);
  tellCaller(target, caller, problems);
  if (problems.length > 0) return;
  const identity = identityOf(props.identity);
  const id = `role-${target.node.addr}-${(roleOf(role)?.id ?? String(role)).toLowerCase()}`;
  if (identity.node.tryFindChild(id) !== undefined) return;
  RoleAssignment._granted(identity, id, { target, role, principal: identity }, caller);
}
