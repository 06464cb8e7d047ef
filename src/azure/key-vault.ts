import type { IConstruct } from 'constructs';
import { isVaultName } from '../schemas/azure/names';
import { call, type DeployTimeString } from '../values';
import {
  type AccessPolicy,
  type AccessPolicyPermissions,
  POLICY_ARGUMENTS,
  type PolicyArguments,
  unknownPermissions,
} from './access-policy';
import { FLAG, list, NAME, NUMBER, object, oneOf, PLAIN, read, type Shape, TEXT, tellCaller } from './given';
import { grantRole } from './grant';
import { KeyVaultKey, type KeyVaultKeyOptions } from './key-vault-key';
import { KeyVaultSecret, type KeyVaultSecretOptions } from './key-vault-secret';
import { type IManagedIdentityOwner, identityOf } from './managed-identity';
import {
  AzureResource,
  type ExistingResourceProps,
  locationAndTags,
  NEW_PROPS,
  type NewResourceProps,
} from './resource';
import type { Role } from './roles';

const TYPE = 'Microsoft.KeyVault/vaults';

/** How a vault decides who may read its data. */
export type VaultAuthorization = 'rbac' | 'accessPolicies';

/** Who may reach a vault over the network. */
export interface VaultNetworkRules {
  /**
   * What happens to requests that no rule allows.
   * @default 'Deny'
   */
  readonly defaultAction?: 'Allow' | 'Deny';
  /**
   * Whether trusted services of Azure pass.
   * @default 'AzureServices'
   */
  readonly bypass?: 'AzureServices' | 'None';
  /**
   * Public IPv4 addresses and ranges that pass, such as `203.0.113.0/24`.
   * @default - none
   */
  readonly ipRules?: readonly string[];
  /**
   * Resource ids of subnets that pass.
   * @default - none
   */
  readonly subnetIds?: readonly string[];
}

export interface KeyVaultProps extends NewResourceProps {
  /** Name, unique in the world: 3 to 24 letters, digits and single hyphens, starting with a letter. */
  readonly name: string;
  /**
   * Role-based access control, or the vault's own access policies.
   * @default 'rbac'
   */
  readonly authorization?: VaultAuthorization;
  /**
   * Price tier; `premium` has hardware-protected keys.
   * @default 'standard'
   */
  readonly sku?: 'standard' | 'premium';
  /**
   * Days for which deleted vaults and secrets can be recovered, 7 to 90; fixed when the vault is made.
   * @default - chosen by Azure (90)
   */
  readonly softDeleteRetentionInDays?: number;
  /**
   * Whether nobody can purge the vault before that time is over. It cannot be switched off again.
   * @default false
   */
  readonly purgeProtection?: boolean;
  /**
   * Who may reach the vault over the network.
   * @default - everybody
   */
  readonly networkRules?: VaultNetworkRules;
}

export interface ExistingKeyVaultProps extends ExistingResourceProps {
  /**
   * How the vault decides, when you want it checked.
   * @default - not known: roles and policies are both taken
   */
  readonly authorization?: VaultAuthorization;
}

const NETWORK_RULES: Shape<VaultNetworkRules> = {
  defaultAction: oneOf('Allow', 'Deny'),
  bypass: oneOf('AzureServices', 'None'),
  ipRules: list(TEXT),
  subnetIds: list(TEXT),
};
const PROPS: Shape<KeyVaultProps> = {
  ...NEW_PROPS,
  name: NAME,
  authorization: PLAIN,
  sku: oneOf('standard', 'premium'),
  softDeleteRetentionInDays: NUMBER,
  purgeProtection: FLAG,
  networkRules: object(NETWORK_RULES),
};

/**
 * A key vault.
 *
 * @see https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults
 */
export class KeyVault extends AzureResource {
  /** Refers to a vault that exists. The vault itself is never written; secrets, keys, roles and policies are added to it. */
  public static fromName(scope: IConstruct, id: string, props: ExistingKeyVaultProps): KeyVault {
    return new KeyVault(scope, id, props, true);
  }

  /** Name of the vault. */
  public readonly name: string;
  /** How the vault decides; undefined for a vault that exists and of which it was not said. */
  public readonly authorization: VaultAuthorization | undefined;
  /** @internal */
  public readonly _policies: AccessPolicy[] = [];
  private readonly props: KeyVaultProps;

  constructor(scope: IConstruct, id: string, props: KeyVaultProps, existing = false) {
    const { props: known, problems } = read<KeyVaultProps>(props, PROPS);
    super(scope, id, {
      type: TYPE,
      problems,
      apiVersion: known.apiVersion,
      word: 'vault',
      existing,
      resourceGroup: known.resourceGroup,
      recorded: 'vaults',
      caller: existing ? KeyVault.fromName : new.target,
    });
    this.name = known.name;
    this.authorization = known.authorization ?? (existing ? undefined : 'rbac');
    this.props = known;
    this.check();
  }

  /** URI of the vault, ending with a slash. */
  public get uri(): DeployTimeString {
    return this.recordedValue('uri', 'URI', 'properties', 'vaultUri');
  }

  /** A secret, whose value is taken from the environment when the deployment runs. */
  public addSecret(name: string, options: KeyVaultSecretOptions = {}): KeyVaultSecret {
    return new KeyVaultSecret(this, name, options, this.addSecret);
  }

  /** A key. */
  public addKey(name: string, options: KeyVaultKeyOptions = {}): KeyVaultKey {
    return new KeyVaultKey(this, name, options, this.addKey);
  }

  /**
   * Lets an identity read secrets, in whichever way the vault decides: a policy with `get`, or Key Vault Secrets User.
   * A vault that exists and does not say how it decides is taken for one with RBAC.
   */
  public grantSecretsRead(identity: IManagedIdentityOwner): void {
    if (this.authorization === 'accessPolicies') this.addPolicy(identity, { secrets: ['get'] }, this.grantSecretsRead);
    else grantRole(this, identity, 'Key Vault Secrets User', this.grantSecretsRead);
  }

  /** Role Key Vault Secrets User: read secrets, and the private keys of certificates. */
  public grantSecretsUser(identity: IManagedIdentityOwner): void {
    grantRole(this, identity, 'Key Vault Secrets User', this.grantSecretsUser);
  }

  /** Role Key Vault Secrets Officer: everything with secrets but permissions. */
  public grantSecretsOfficer(identity: IManagedIdentityOwner): void {
    grantRole(this, identity, 'Key Vault Secrets Officer', this.grantSecretsOfficer);
  }

  /** Role Key Vault Crypto User: use keys. */
  public grantCryptoUser(identity: IManagedIdentityOwner): void {
    grantRole(this, identity, 'Key Vault Crypto User', this.grantCryptoUser);
  }

  /** Role Key Vault Certificate User: read certificates. */
  public grantCertificateUser(identity: IManagedIdentityOwner): void {
    grantRole(this, identity, 'Key Vault Certificate User', this.grantCertificateUser);
  }

  /** Any role on the vault. Given twice, it is one assignment. */
  public grant(identity: IManagedIdentityOwner, role: Role): void {
    grantRole(this, identity, role, this.grant);
  }

  /** Permissions in the vault's access policies. Given twice to one identity, they add up. */
  public addAccessPolicy(identity: IManagedIdentityOwner, permissions: AccessPolicyPermissions): void {
    this.addPolicy(identity, permissions, this.addAccessPolicy);
  }

  private addPolicy(owner: IManagedIdentityOwner, given: AccessPolicyPermissions, caller: CallableFunction): void {
    const asked = read<PolicyArguments>({ identity: owner, permissions: given }, POLICY_ARGUMENTS);
    tellCaller(this, caller, asked.problems);
    const { identity: grantee, permissions } = asked.props;
    if (grantee === undefined || permissions === undefined) return;
    const identity = identityOf(grantee);
    this._policies.push({ identity, permissions });
    if (this.authorization === 'rbac') {
      this.report(
        'AZWI406',
        `${this.label} uses RBAC; the access policy of ${identity.label} would be ignored.`,
        "Use vault.grantSecretsUser(…), or declare the vault with authorization: 'accessPolicies'.",
      );
    }
    for (const one of unknownPermissions(permissions)) {
      this.report(
        'AZWI408',
        `Key Vault has no permission "${one}".`,
        'PERMISSIONS has what there is; it is written exactly so.',
      );
    }
    if (identity._principal() === undefined) {
      this.report(
        'AZWI308',
        `${identity.label} is known by its client id alone; a policy needs its principal id.`,
        'Give `principalId` in ManagedIdentity.fromClientId, or refer to the identity with ManagedIdentity.fromName.',
      );
    }
  }

  public override _body(): Record<string, unknown> {
    const { sku, softDeleteRetentionInDays, purgeProtection, networkRules } = this.props;
    return {
      ...locationAndTags(this.props),
      properties: {
        tenantId: call('subscription', [], 'tenantId'),
        sku: { family: 'A', name: sku ?? 'standard' },
        enableRbacAuthorization: this.authorization === 'rbac',
        ...(softDeleteRetentionInDays === undefined ? {} : { softDeleteRetentionInDays }),
        // Azure does not take `false` here, only its absence.
        ...(purgeProtection === true ? { enablePurgeProtection: true } : {}),
        ...(networkRules === undefined ? {} : { networkAcls: networkAcls(networkRules) }),
      },
    };
  }

  public override _recordedValues(): Readonly<Record<string, readonly string[]>> {
    return { uri: ['properties', 'vaultUri'] };
  }

  private check(): void {
    if (!isVaultName(this.name)) {
      this.report(
        'AZWI401',
        `"${this.name}" is no name for a key vault.`,
        'Use 3 to 24 letters, digits and hyphens, starting with a letter, ending with a letter or digit, no two hyphens together.',
      );
    }
    if (![undefined, 'rbac', 'accessPolicies'].includes(this.authorization)) {
      this.report(
        'AZWI407',
        `authorization is ${JSON.stringify(this.authorization)}.`,
        "Give 'rbac' or 'accessPolicies'.",
        'authorization',
      );
    }
    const days = this.props.softDeleteRetentionInDays;
    if (days !== undefined && (!Number.isInteger(days) || days < 7 || days > 90)) {
      this.report(
        'AZWI407',
        `softDeleteRetentionInDays is ${days}.`,
        'Azure takes whole days from 7 to 90.',
        'softDeleteRetentionInDays',
      );
    }
  }
}

function networkAcls(rules: VaultNetworkRules): Record<string, unknown> {
  return {
    defaultAction: rules.defaultAction ?? 'Deny',
    bypass: rules.bypass ?? 'AzureServices',
    ipRules: (rules.ipRules ?? []).map((value) => ({ value })),
    virtualNetworkRules: (rules.subnetIds ?? []).map((id) => ({ id })),
  };
}
