import { type IManagedIdentityOwner, identityOf } from './managed-identity';
import type { AzureResource } from './resource';
import { RoleAssignment } from './role-assignment';
import { type Role, roleOf } from './roles';

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
  const identity = identityOf(owner);
  const known = roleOf(role);
  const id = `role-${target.node.addr}-${(known?.id ?? String(role)).toLowerCase()}`;
  if (identity.node.tryFindChild(id) !== undefined) return;
  RoleAssignment._granted(identity, id, { target, role, principal: identity }, caller);
}
