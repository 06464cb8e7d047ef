import { OPAQUE } from './inert';
import { choice, entries, get, isKnown, type Limit, longest, name, range } from './limit';
import { NAME_RULES, type NameRule } from './names';
import { PERMISSIONS } from './permissions';

/*
 * What Azure refuses and its types do not say, so that the compiler is silent about it. One source a rule; `types` is
 * a description in Azure.Bicep.Types.Az, which we do not carry.
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

/** @see https://learn.microsoft.com/azure/aks/use-system-pools */
export const POOL_MODES = ['System', 'User', 'Gateway'] as const;

const ACCESS_POLICIES: readonly Limit[] = [
  // types: "An array of 0 to 1024 identities that have access to the key vault."
  entries(
    'properties.accessPolicies',
    0,
    1024,
    'A vault has at most 1024 access policies; role assignments have no such limit.',
  ),
  ...Object.entries(PERMISSIONS).map(([kind, allowed]) =>
    choice(`properties.accessPolicies.*.permissions.${kind}.*`, allowed, 'without case'),
  ),
];

const VAULT: readonly Limit[] = [
  ...ACCESS_POLICIES,
  // https://learn.microsoft.com/rest/api/keyvault/keyvault/vaults/create-or-update#skufamily
  choice('properties.sku.family', ['A']),
  // types: "softDelete data retention days. It accepts >=7 and <=90."
  range('properties.softDeleteRetentionInDays', 7, 90),
  // types: "The property does not accept false as its value."
  {
    at: 'properties.enablePurgeProtection',
    refuse: (value, where) =>
      value === false
        ? { message: `"${where}" cannot be false.`, help: 'Leave it out: without it there is no purge protection.' }
        : undefined,
  },
];

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
    refuse: (value, where) =>
      typeof value === 'string' && value.trim() !== value
        ? { message: `"${where}" starts or ends with white space.`, help: 'Take it out: no token would match.' }
        : undefined,
  },
];

const ROLE_ASSIGNMENT: readonly Limit[] = [choice('properties.principalType', PRINCIPAL_TYPES)];

// A pool of a cluster's own list has its settings beside its name, a pool that is a resource has them in `properties`.
function poolLimits(pool: string, settings: 'beside the name' | 'in properties'): readonly Limit[] {
  const nested = settings === 'in properties';
  const inside = (value: unknown): unknown => (nested ? get(value, 'properties') : value);
  const below = nested ? ['properties'] : [];
  const at = [pool, ...below].filter((step) => step !== '').join('.');
  return [
    choice(`${at}.mode`, POOL_MODES),
    // https://learn.microsoft.com/azure/aks/create-node-pools#limitations
    {
      at: pool,
      refuse: (value) => {
        const text = get(value, 'name');
        return get(inside(value), 'osType') === 'Windows' && typeof text === 'string' && text.length > 6
          ? {
              below: ['name'],
              message: `"${text}" is too long for the name of a Windows node pool.`,
              help: 'It has at most 6 characters, because the names of the nodes are made of it.',
            }
          : undefined;
      },
    },
    // types: "Allowed values must be in the range of 0 to 1000 (inclusive) for user pools and in the range of 1 to
    // 1000 (inclusive) for system pools."
    range(`${at}.count`, 0, 1000),
    {
      at,
      refuse: (value, where) =>
        get(value, 'mode') === 'System' && get(value, 'count') === 0
          ? {
              below: ['count'],
              message: `"${where}.count" cannot be 0 in a system pool.`,
              help: 'A system pool has 1 to 1000 nodes.',
            }
          : undefined,
    },
  ];
}

const CLUSTER: readonly Limit[] = [
  name('properties.agentPoolProfiles.*.name', NAME_RULES.pool),
  ...poolLimits('properties.agentPoolProfiles.*', 'beside the name'),
  // types: "The list of SSH public keys used to authenticate with Linux-based VMs. A maximum of 1 key may be specified."
  entries('properties.linuxProfile.ssh.publicKeys', 0, 1, 'A cluster takes one SSH public key.'),
  // "OIDC issuer can't be disabled": https://learn.microsoft.com/azure/aks/use-oidc-issuer
  {
    at: 'properties.oidcIssuerProfile.enabled',
    refuse: (value, where) =>
      value === false
        ? {
            message: `"${where}" cannot be false.`,
            help: 'An issuer that is on cannot be turned off, and workload identity needs it: set it to true.',
          }
        : undefined,
  },
  // https://learn.microsoft.com/azure/aks/workload-identity-deploy-cluster
  {
    at: 'properties',
    refuse: (properties) => {
      const issuer = get(properties, 'oidcIssuerProfile');
      const isSaid = issuer === OPAQUE || isKnown(get(issuer, 'enabled')) || get(issuer, 'enabled') === OPAQUE;
      return get(get(get(properties, 'securityProfile'), 'workloadIdentity'), 'enabled') === true && !isSaid
        ? {
            below: ['securityProfile', 'workloadIdentity', 'enabled'],
            message: 'Workload identity is enabled on a cluster without an OIDC issuer.',
            help: 'Set "properties.oidcIssuerProfile.enabled" to true.',
          }
        : undefined;
    },
  },
];

const LIMITS: Readonly<Record<string, readonly Limit[]>> = {
  'microsoft.authorization/roleassignments': ROLE_ASSIGNMENT,
  'microsoft.containerservice/managedclusters': CLUSTER,
  'microsoft.containerservice/managedclusters/agentpools': poolLimits('', 'in properties'),
  'microsoft.keyvault/vaults': VAULT,
  'microsoft.keyvault/vaults/accesspolicies': ACCESS_POLICIES,
  'microsoft.managedidentity/userassignedidentities/federatedidentitycredentials': CREDENTIAL,
};

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
