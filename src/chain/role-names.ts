/**
 * Names of built-in roles, by id, for people.
 *
 * @see https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
 */
const NAMES: Readonly<Record<string, string>> = {
  '00482a5a-887f-4fb3-b363-3b7fe8e74483': 'Key Vault Administrator',
  'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba': 'Key Vault Certificate User',
  'a4417e6f-fecd-4de8-b567-7b0420556985': 'Key Vault Certificates Officer',
  'f25e0fa2-a7c8-4377-a976-54943a77a395': 'Key Vault Contributor',
  '14b46e9e-c2b7-41b4-b07b-48a6ebf60603': 'Key Vault Crypto Officer',
  'e147488a-f6f5-4113-8e2d-b22465e65bf6': 'Key Vault Crypto Service Encryption User',
  '12338af0-0e69-4776-bea7-57ae8d297424': 'Key Vault Crypto User',
  '21090545-7ca7-4776-b22c-e363652d74d2': 'Key Vault Reader',
  'b86a8fe4-44ce-4948-aee5-eccb2c155cd7': 'Key Vault Secrets Officer',
  '4633458b-17de-408a-b874-0445c86b69e6': 'Key Vault Secrets User',
  '4d97b98b-1d4f-4787-a291-c67834d212e7': 'Network Contributor',
  'acdd72a7-3385-48ef-bd42-f606fba81ae7': 'Reader',
  'b24988ac-6180-42a0-ab88-20f7382dd24c': 'Contributor',
  '8e3af657-a8ff-443c-a75c-2fe8c4bcb635': 'Owner',
  'ba92f5b4-2d11-453d-a403-e96b0029c9fe': 'Storage Blob Data Contributor',
  'b7e6dc6d-f1e8-4753-8033-0f276bb0955b': 'Storage Blob Data Owner',
  '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1': 'Storage Blob Data Reader',
  '974c5e8b-45b9-4653-ba55-5f855dd0fb88': 'Storage Queue Data Contributor',
  '19e7f393-937e-4f77-808e-94535e297925': 'Storage Queue Data Reader',
  '7f951dda-4ed3-4680-a7ca-43fe172d538d': 'AcrPull',
};

/** What is granted, for people: the name of a role, or what a policy permits. */
export function grantName({
  kind,
  role,
  permissions,
}: {
  readonly kind: 'role' | 'policy';
  readonly role: string | undefined;
  readonly permissions: Readonly<Record<string, readonly string[]>> | undefined;
}): string {
  if (kind === 'role') return role === undefined ? 'a role' : (NAMES[role] ?? `the role ${role}`);
  const parts = Object.entries(permissions ?? {}).flatMap(([what, list]) =>
    list.length === 0 ? [] : [`${what} ${[...list].sort().join(', ')}`],
  );
  return parts.length === 0 ? 'an access policy' : `an access policy (${parts.sort().join('; ')})`;
}
