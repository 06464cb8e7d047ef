import type { IConstruct } from 'constructs';
import { isGuid } from '../schemas/azure/names';
import { call, isDeployTimeValue, reference } from '../values';
import { type Kind, needed, read, type Shape, standInGuid, standInText, that } from './given';
import { type IManagedIdentity, isManagedIdentity } from './managed-identity';
import { type Assigned, assigned, PRINCIPAL, type PrincipalById, standInPrincipal } from './principal';
import { AzureResource, type RoleAssignmentTarget } from './resource';
import { isVaultDataRole, ROLE, type Role, type RoleById, roleDefinitionId, roleOf } from './roles';
import { Subscription } from './scope';

const TYPE = 'Microsoft.Authorization/roleAssignments';

export interface RoleAssignmentProps {
  /** What the role is assigned on: a resource, a resource group, or a subscription. */
  readonly target: RoleAssignmentTarget;
  /** Built-in role by name, any other by id. */
  readonly role: Role;
  /** Who gets the role. */
  readonly principal: IManagedIdentity | PrincipalById;
}

const TARGET: Kind = that(
  (value) => AzureResource.isAzureResource(value) || Subscription.isSubscription(value),
  'a resource in Azure, a resource group, or a Subscription',
);

const PROPS: Shape<RoleAssignmentProps> = {
  target: needed(TARGET, () => Subscription.current()),
  role: needed(ROLE, () => ({ id: standInGuid(), name: standInText() })),
  principal: needed(PRINCIPAL, standInPrincipal),
};

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
  private readonly assigned: Assigned;
  private readonly target: RoleAssignmentTarget;

  constructor(scope: IConstruct, id: string, props: RoleAssignmentProps, caller?: CallableFunction) {
    const { props: known, problems } = read<RoleAssignmentProps>(props, PROPS);
    super(scope, id, {
      type: TYPE,
      problems,
      word: 'role assignment',
      existing: false,
      target: known.target,
      caller: caller ?? new.target,
    });
    this.role = roleOf(known.role) ?? { id: '', name: String(known.role) };
    this.principal = known.principal;
    this.assigned = assigned(known.principal);
    this.target = known.target;
    this.check();
  }

  /** What the assignment is called here; in Azure its name is a GUID. */
  public get name(): string {
    return `${this.targetName()}-${this.role.name}-${this.assigned.name}`;
  }

  public override _nameValue(): unknown {
    return call('guid', [this.targetId(), ...this.assigned.seed, roleDefinitionId(this.role)]);
  }

  public override _keyName(keyOf: (resource: AzureResource) => string): string {
    const who = this.assigned.key(keyOf);
    return `${this.role.id || this.role.name}/${who === '' ? this.node.path : who}`;
  }

  public override _symbolWords(): readonly string[] {
    return [this.targetName(), this.role.name.replace(/^(Key Vault|Storage) /, ''), this.assigned.name];
  }

  /** @internal Name of the role when it is one on the data of a vault. */
  public _vaultDataRole(): string | undefined {
    return isVaultDataRole(this.role) ? this.role.name : undefined;
  }

  public override _homeConstruct(): IConstruct {
    return this.assigned.home ?? this;
  }

  public override _body(): Record<string, unknown> {
    const { objectId, principalType } = this.assigned;
    return {
      properties: {
        // Where it is not known, that has been reported.
        principalId: objectId ?? '',
        principalType,
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
    if (isManagedIdentity(principal) && principal._principal() === undefined) {
      this.report(
        'AZWI308',
        `${principal.label} is known by its client id alone; a role needs its principal id.`,
        'Give `principalId` in ManagedIdentity.fromClientId, or refer to the identity with ManagedIdentity.fromName.',
      );
    }
    if (!isManagedIdentity(principal) && !isDeployTimeValue(principal.principalId) && !isGuid(principal.principalId)) {
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
}

// Read by shape, because the vault knows this file.
function usesAccessPolicies(target: AzureResource): boolean {
  return 'authorization' in target && target.authorization === 'accessPolicies';
}
