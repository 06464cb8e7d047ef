/** The built-in roles that whoever follows the steps may need. */

/** A role that whoever follows the steps needs. */
export interface Right {
  /** On what, as Markdown. */
  readonly on: string;
  readonly role: string;
  /** What for, as Markdown. */
  readonly why: string;
}

/*
 * The actions of the roles, as they stand in
 * https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/privileged (Contributor has all but
 * roleAssignments/write; Role Based Access Control Administrator has that and can read everything, without
 * Microsoft.Resources/deployments), /identity (Managed Identity Contributor: identities, their credentials and
 * deployments; Managed Identity Operator: assign), /security (Key Vault Contributor: Microsoft.KeyVault and deployments,
 * without purging; Key Vault Data Access Administrator: the roles below, given and taken away, and deployments) and /containers (Azure
 * Kubernetes Service Cluster User Role: read a cluster and its credentials; Contributor Role: write it; RBAC Writer: write
 * what is in the namespaces of one that leaves that to Azure).
 */
export const CONTRIBUTOR = 'Contributor';
export const DEPLOYER = 'Contributor, or a role of your own with `Microsoft.Resources/deployments/*`';
export const IDENTITY_CONTRIBUTOR = 'Managed Identity Contributor';
export const VAULT_CONTRIBUTOR = 'Key Vault Contributor';
export const VAULT_ACCESS = 'Key Vault Data Access Administrator';
export const KUBERNETES_USER = 'Azure Kubernetes Service Cluster User Role';
export const KUBERNETES_CONTRIBUTOR = 'Azure Kubernetes Service Contributor Role';
export const KUBERNETES_WRITER = 'Azure Kubernetes Service RBAC Writer';
export const ACCESS = 'Role Based Access Control Administrator';

/** The roles that Key Vault Data Access Administrator can assign, by id: its condition lists them. */
export const VAULT_ROLES: readonly string[] = [
  '00482a5a-887f-4fb3-b363-3b7fe8e74483', // Key Vault Administrator
  'a4417e6f-fecd-4de8-b567-7b0420556985', // Key Vault Certificates Officer
  '14b46e9e-c2b7-41b4-b07b-48a6ebf60603', // Key Vault Crypto Officer
  'e147488a-f6f5-4113-8e2d-b22465e65bf6', // Key Vault Crypto Service Encryption User
  '12338af0-0e69-4776-bea7-57ae8d297424', // Key Vault Crypto User
  '21090545-7ca7-4776-b22c-e363652d74d2', // Key Vault Reader
  'b86a8fe4-44ce-4948-aee5-eccb2c155cd7', // Key Vault Secrets Officer
  '4633458b-17de-408a-b874-0445c86b69e6', // Key Vault Secrets User
];
