import { CLUSTER, POOL } from './cluster-limits';
import { pathText } from './issue';
import { choice, entries, get, type Limit, longest, name } from './limit';
import { NAME_RULES, type NameRule } from './names';
import { publicRange, subnetId } from './network';
import { region } from './region';
import { storageTags, tags } from './tags';
import { ACCESS_POLICIES, KEY, SECRET, VAULT } from './vault-limits';

/*
 * What Azure refuses and its types do not say, so that the compiler is silent about it. One source a rule.
 */

/** @see https://learn.microsoft.com/azure/templates/microsoft.authorization/roleassignments#roleassignmentproperties */
export const PRINCIPAL_TYPES = [
  'User',
  'Group',
  'ServicePrincipal',
  'ForeignGroup',
  'Device',
  'AgentUser',
  'AgentServicePrincipal',
] as const;

const CREDENTIAL: readonly Limit[] = [
  // The types let `properties` be absent; the service answers "has empty properties".
  // https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust-user-assigned-managed-identity
  {
    at: '',
    refuse: (body) => {
      const properties = get(body, 'properties');
      return properties === undefined || properties === null
        ? {
            code: 'AZWI813',
            below: ['properties'],
            message: '"properties" is missing.',
            help: 'A federated identity credential needs an issuer, a subject and one audience.',
          }
        : undefined;
    },
  },
  // "Federated identity credentials must have exactly one audience."
  // https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations
  entries('properties.audiences', 1, 1, 'A credential has exactly one audience, such as api://AzureADTokenExchange.'),
  // 600 characters each: the same page.
  longest('properties.issuer', 600),
  longest('properties.subject', 600),
  longest('properties.audiences.*', 600),
  // "Leading or trailing whitespace in the issuer blocks the token exchange": the same page.
  {
    at: 'properties.issuer',
    refuse: (value, path) =>
      typeof value === 'string' && value.trim() !== value
        ? {
            message: `"${pathText(path)}" starts or ends with white space.`,
            help: 'Take it out: no token would match.',
          }
        : undefined,
  },
];

const ROLE_ASSIGNMENT: readonly Limit[] = [choice('properties.principalType', PRINCIPAL_TYPES)];

const TRACKED: readonly Limit[] = [region(), ...tags()];

const STORAGE: readonly Limit[] = [
  region(),
  ...storageTags(),
  publicRange('properties.networkAcls.ipRules.*.value'),
  subnetId('properties.networkAcls.virtualNetworkRules.*.id'),
];

const LIMITS: Readonly<Record<string, readonly Limit[]>> = {
  'microsoft.authorization/roleassignments': ROLE_ASSIGNMENT,
  'microsoft.containerservice/managedclusters': CLUSTER,
  'microsoft.containerservice/managedclusters/agentpools': POOL,
  'microsoft.keyvault/vaults': VAULT,
  'microsoft.keyvault/vaults/accesspolicies': ACCESS_POLICIES,
  'microsoft.keyvault/vaults/keys': KEY,
  'microsoft.keyvault/vaults/secrets': SECRET,
  'microsoft.managedidentity/userassignedidentities': TRACKED,
  'microsoft.managedidentity/userassignedidentities/federatedidentitycredentials': CREDENTIAL,
  'microsoft.resources/resourcegroups': TRACKED,
  'microsoft.storage/storageaccounts': STORAGE,
};

// The name of `vaults/accessPolicies` is a closed choice in its types.
const NAMES: Readonly<Record<string, NameRule>> = {
  'microsoft.authorization/roleassignments': NAME_RULES.roleAssignment,
  'microsoft.containerservice/managedclusters': NAME_RULES.cluster,
  'microsoft.containerservice/managedclusters/agentpools': NAME_RULES.pool,
  'microsoft.keyvault/vaults': NAME_RULES.vault,
  'microsoft.keyvault/vaults/keys': NAME_RULES.secret,
  'microsoft.keyvault/vaults/secrets': NAME_RULES.secret,
  'microsoft.managedidentity/userassignedidentities': NAME_RULES.identity,
  'microsoft.managedidentity/userassignedidentities/federatedidentitycredentials': NAME_RULES.credential,
  'microsoft.resources/resourcegroups': NAME_RULES.resourceGroup,
  'microsoft.storage/storageaccounts': NAME_RULES.storageAccount,
};

/** The limit of a resource type's name, in whatever API version. */
export function nameLimits(type: string): readonly Limit[] {
  const rule = NAMES[type.toLowerCase()];
  return rule === undefined ? [] : [name('name', rule)];
}

/** The limits of a resource type's body that its types lack. */
export function bodyLimits(type: string): readonly Limit[] {
  return LIMITS[type.toLowerCase()] ?? [];
}
