import { identityOf, type IManagedIdentityOwner } from './managed-identity';
import type { AzureResource } from './resource';
import { RoleAssignment } from './role-assignment';
import type { Role } from './roles';

/** Assigns a role on a resource, once however often it is asked for. */
export function grantRole(target: AzureResource, owner: IManagedIdentityOwner, role: Role): void {
  const identity = identityOf(owner);
  const id = `role-${target.node.addr}-${typeof role === 'string' ? role : role.id}`;
  if (identity.node.tryFindChild(id) !== undefined) return;
  new RoleAssignment(identity, id, { target, role, principal: identity });
}
