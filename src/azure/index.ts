export { PERMISSIONS } from '../schemas/azure/permissions';
export type { AccessPolicyPermissions } from './access-policy';
export { AnyResource, type AnyResourceProps, type ExistingAnyResourceProps } from './any-resource';
export type { ClusterNetworkProfile } from './cluster-network';
export {
  credentialName,
  DEFAULT_AUDIENCE,
  FederatedCredential,
  type FederatedCredentialProps,
  type RenderedSubject,
} from './federated-credential';
export type { ClusterByIssuerProps, ICluster } from './foreign-cluster';
export {
  type ExistingKeyVaultProps,
  KeyVault,
  type KeyVaultProps,
  type VaultAuthorization,
  type VaultNetworkRules,
} from './key-vault';
export { KeyVaultKey, type KeyVaultKeyOptions } from './key-vault-key';
export { KeyVaultSecret, type KeyVaultSecretOptions } from './key-vault-secret';
export { ManagedCluster } from './managed-cluster';
export type {
  ClusterAadProfile,
  ExistingManagedClusterProps,
  ManagedClusterProps,
  ManagedClusterSku,
} from './managed-cluster-props';
export {
  type IdentityByClientIdProps,
  type IManagedIdentity,
  type IManagedIdentityOwner,
  ManagedIdentity,
  type ManagedIdentityProps,
} from './managed-identity';
export type { NodePool } from './node-pool';
export type { PrincipalById } from './principal';
export {
  AzureResource,
  type CommonResourceProps,
  type ExistingResourceProps,
  type NewResourceProps,
  type RoleAssignmentTarget,
} from './resource';
export { type ExistingResourceGroupProps, ResourceGroup, type ResourceGroupProps } from './resource-group';
export { RoleAssignment, type RoleAssignmentProps } from './role-assignment';
export type { BuiltInRole, Role, RoleById } from './roles';
export { type IResourceGroup, Subscription } from './scope';
export { API_VERSIONS } from './types/versions';
