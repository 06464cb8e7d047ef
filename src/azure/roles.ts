import { call, variable } from '../values';
import { type Kind, needed, object, PLAIN, type Shape, standInGuid, standInText } from './given';

const BUILT_IN = {
  'Key Vault Administrator': '00482a5a-887f-4fb3-b363-3b7fe8e74483',
  'Key Vault Certificate User': 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba',
  'Key Vault Certificates Officer': 'a4417e6f-fecd-4de8-b567-7b0420556985',
  'Key Vault Crypto Officer': '14b46e9e-c2b7-41b4-b07b-48a6ebf60603',
  'Key Vault Crypto Service Encryption User': 'e147488a-f6f5-4113-8e2d-b22465e65bf6',
  'Key Vault Crypto User': '12338af0-0e69-4776-bea7-57ae8d297424',
  'Key Vault Purge Operator': 'a68e7c17-0ab2-4c09-9a58-125dae29748c',
  'Key Vault Reader': '21090545-7ca7-4776-b22c-e363652d74d2',
  'Key Vault Secrets Officer': 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7',
  'Key Vault Secrets User': '4633458b-17de-408a-b874-0445c86b69e6',
  'Network Contributor': '4d97b98b-1d4f-4787-a291-c67834d212e7',
  Reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  'Storage Blob Data Contributor': 'ba92f5b4-2d11-453d-a403-e96b0029c9fe',
  'Storage Blob Data Owner': 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b',
  'Storage Blob Data Reader': '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1',
  'Storage Blob Delegator': 'db58b8e5-c6ad-4a2a-8342-4190687cbf4a',
  'Storage File Data SMB Share Contributor': '0c867c2a-1d8c-454a-a3db-ab2ea1bdc8bb',
  'Storage Queue Data Contributor': '974c5e8b-45b9-4653-ba55-5f855dd0fb88',
  'Storage Queue Data Message Processor': '8a0f0c08-91a1-4084-bc3d-661d67233fed',
  'Storage Queue Data Message Sender': 'c6a89b2d-59bc-44d0-9896-0f6e12d7b80a',
  'Storage Queue Data Reader': '19e7f393-937e-4f77-808e-94535e297925',
  'Storage Table Data Contributor': '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3',
  'Storage Table Data Reader': '76199698-9eea-4c19-bc75-cec21354c6b6',
} as const;

/** Built-in roles that have a name here; any other role is taken by its id. */
export type BuiltInRole = keyof typeof BUILT_IN;

/** A role definition given by its id. */
export interface RoleById {
  /** Id of the role definition, a GUID. */
  readonly id: string;
  /** Name of the role, for symbols and descriptions. */
  readonly name: string;
}

/**
 * A role: a built-in one by its name, any other by id and name.
 *
 * @see https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
 */
export type Role = BuiltInRole | RoleById;

const BY_ID: Shape<RoleById> = { id: needed(PLAIN, standInGuid), name: needed(PLAIN, standInText) };
const ROLE_BY_ID = object(BY_ID, 'the name of a built-in role, or { id, name }');

/** A role, given by its name or by its id. */
export const ROLE: Kind = (value, path, problems) => {
  return typeof value === 'string' ? value : ROLE_BY_ID(value, path, problems);
};

/** Id and name of a role; undefined for a name that no built-in role has. */
export function roleOf(role: Role): RoleById | undefined {
  if (typeof role !== 'string') return role;
  return Object.hasOwn(BUILT_IN, role) ? { id: BUILT_IN[role], name: role } : undefined;
}

/** Roles on the data of a vault; they mean nothing on a vault that uses access policies. */
export function isVaultDataRole(role: RoleById): boolean {
  return role.name.startsWith('Key Vault ') && Object.values<string>(BUILT_IN).includes(role.id);
}

/** The full id of a role definition, computed once in each file. */
export function roleDefinitionId(role: RoleById): unknown {
  return variable(
    role.name,
    `Role definition id of ${role.name}.`,
    call('subscriptionResourceId', ['Microsoft.Authorization/roleDefinitions', role.id.toLowerCase()]),
  );
}
