import type { IConstruct } from 'constructs';
import { isGuid } from '../schemas/azure/names';
import { call, reference } from '../values';
import type { IManagedIdentity } from './managed-identity';
import { AzureResource, type RoleAssignmentTarget } from './resource';
import { isVaultDataRole, type Role, type RoleById, roleDefinitionId, roleOf } from './roles';
import { Subscription } from './scope';

const TYPE = 'Microsoft.Authorization/roleAssignments';

/** Somebody who is no managed identity of this app: a user, a group, another application. */
export interface PrincipalById {
  /** Object id, a GUID. Never the client id. */
  readonly principalId: string;
  /** Kind of principal. */
  readonly principalType: 'User' | 'Group' | 'ServicePrincipal';
}

export interface RoleAssignmentProps {
  /** What the role is assigned on: a resource, a resource group, or a subscription. */
  readonly target: RoleAssignmentTarget;
  /** Built-in role by name, any other by id. */
  readonly role: Role;
  /** Who gets the role. */
  readonly principal: IManagedIdentity | PrincipalById;
}

function isIdentity(principal: IManagedIdentity | PrincipalById): principal is IManagedIdentity {
  return 'node' in principal;
}

/**
 * A role for a principal on a resource, a group or a subscription. Its name is `guid()` of target, principal and role,
 * so that deploying again finds the same assignment.
 *
 * @see https://learn.microsoft.com/azure/templates/microsoft.authorization/roleassignments
 */
export class RoleAssignment extends AzureResource {
  /** @internal An assignment that a method such as `vault.grant` makes, in the place of whoever called that. */
  public static _granted(
    scope: IConstruct,
    id: string,
    props: RoleAssignmentProps,
    caller: CallableFunction,
  ): RoleAssignment {
    return new RoleAssignment(scope, id, props, caller);
  }

  private readonly role: RoleById;
  private readonly principal: IManagedIdentity | PrincipalById;
  private readonly target: RoleAssignmentTarget;

  constructor(scope: IConstruct, id: string, props: RoleAssignmentProps, caller?: CallableFunction) {
    super(scope, id, {
      type: TYPE,
      word: 'role assignment',
      existing: false,
      target: props.target,
      caller: caller ?? new.target,
    });
    this.role = roleOf(props.role) ?? { id: '', name: String(props.role) };
    this.principal = props.principal;
    this.target = props.target;
    this.check();
  }

  /** What the assignment is called here; in Azure its name is a GUID. */
  public get name(): string {
    return `${this.targetName()}-${this.role.name}-${this.principalName()}`;
  }

  public override _nameValue(): unknown {
    const { principal } = this;
    const seed = AzureResource.isAzureResource(principal) ? reference(principal, 'id') : this.principalId();
    return call('guid', [this.targetId(), seed, roleDefinitionId(this.role)]);
  }

  public override _keyName(keyOf: (resource: AzureResource) => string): string {
    const { principal } = this;
    const who = AzureResource.isAzureResource(principal) ? keyOf(principal) : this.principalId();
    return `${this.role.id || this.role.name}/${who === '' ? this.node.path : who}`;
  }

  public override _symbolWords(): readonly string[] {
    return [this.targetName(), this.role.name.replace(/^(Key Vault|Storage) /, ''), this.principalName()];
  }

  /** @internal Name of the role when it is one on the data of a vault. */
  public _vaultDataRole(): string | undefined {
    return isVaultDataRole(this.role) ? this.role.name : undefined;
  }

  public override _homeConstruct(): IConstruct {
    return isIdentity(this.principal) ? this.principal : this;
  }

  public override _body(): Record<string, unknown> {
    const { principal } = this;
    return {
      properties: {
        principalId: this.principalId(),
        principalType: isIdentity(principal) ? 'ServicePrincipal' : principal.principalType,
        roleDefinitionId: roleDefinitionId(this.role),
      },
    };
  }

  private check(): void {
    const { role, principal, target } = this;
    if (!isGuid(role.id)) {
      this.report(
        'AZWI508',
        role.id === ''
          ? `"${role.name}" is no built-in role that is known here.`
          : `The role id "${role.id}" is not a GUID.`,
        "Give any other role as { id: '<GUID of the role definition>', name: '<its name>' }.",
      );
    }
    if (isIdentity(principal) && principal._principal() === undefined) {
      this.report(
        'AZWI308',
        `${principal.label} is known by its client id alone; a role needs its principal id.`,
        'Give `principalId` in ManagedIdentity.fromClientId, or refer to the identity with ManagedIdentity.fromName.',
      );
    }
    if (!isIdentity(principal) && !isGuid(principal.principalId)) {
      this.report(
        'AZWI309',
        `The principal id "${principal.principalId}" is not a GUID.`,
        'Give the object id of the principal.',
      );
    }
    if (Subscription.isSubscription(target) && target.id !== undefined && !isGuid(target.id)) {
      this.report(
        'AZWI309',
        `The subscription "${target.id}" is not a GUID.`,
        'Find it with: az account show --query id',
      );
    }
    if (AzureResource.isAzureResource(target) && isVaultDataRole(role) && usesAccessPolicies(target)) {
      this.report(
        'AZWI405',
        `${target.label} uses access policies; the role ${role.name} would be ignored.`,
        "Use vault.grantSecretsRead(…) or vault.addAccessPolicy(…), or declare the vault with authorization: 'rbac'.",
      );
    }
  }

  private targetId(): unknown {
    const { target } = this;
    return Subscription.isSubscription(target) ? call('subscription', [], 'id') : reference(target, 'id');
  }

  private targetName(): string {
    const { target } = this;
    return AzureResource.isAzureResource(target) ? target.name : '';
  }

  // Where it is not known, that has been reported.
  private principalId(): unknown {
    const { principal } = this;
    return (isIdentity(principal) ? principal._principal() : principal.principalId) ?? '';
  }

  private principalName(): string {
    const { principal } = this;
    return isIdentity(principal) ? principal.name : principal.principalId;
  }
}

// Read by shape, because the vault knows this file.
function usesAccessPolicies(target: AzureResource): boolean {
  return 'authorization' in target && target.authorization === 'accessPolicies';
}
