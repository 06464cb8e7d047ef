import { OPAQUE } from './inert';
import { pathText } from './issue';
import { choice, entries, form, get, isKnown, type Limit, name, range, short } from './limit';
import { NAME_RULES } from './names';
import { authorizedRange, subnetId } from './network';
import { region } from './region';
import { publicKey } from './ssh-key';
import { tags } from './tags';

/*
 * What AKS refuses and its types do not say. `types` is a description in Azure.Bicep.Types.Az, which we do not carry.
 */

/** @see https://learn.microsoft.com/azure/aks/use-system-pools */
export const POOL_MODES = ['System', 'User', 'Gateway'] as const;

// types: "Both patch version <major.minor.patch> (e.g. 1.20.13) and <major.minor> (e.g. 1.20) are supported." What
// follows a hyphen passes: the versions of long-term support have such names (`1.29.101-akslts`).
function version(at: string): Limit {
  return form(
    at,
    'a version of Kubernetes',
    /^\d+\.\d+(?:\.\d+(?:-[A-Za-z0-9.-]+)?)?$/,
    'Write it as 1.33 or 1.33.2, or leave it out for the version that Azure chooses.',
  );
}

// The portal's own text, https://github.com/MicrosoftDocs/azure-docs/issues/47952, and what Terraform found to be taken,
// https://github.com/hashicorp/terraform-provider-azurerm/pull/20813. Not tried with the service.
const PREFIX = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,52}[A-Za-z0-9])?$/;

const DNS_PREFIX: Limit = {
  at: '',
  refuse: (body) => {
    const prefix = get(get(body, 'properties'), 'dnsPrefix');
    if (typeof prefix !== 'string' || PREFIX.test(prefix)) return undefined;
    const own = get(body, 'name');
    const isName = typeof own === 'string' && own.replaceAll('_', '-') === prefix;
    // A cluster that says no prefix has its name for one; a name that is wrong itself is told as that.
    if (isName && !NAME_RULES.cluster.test(own)) return undefined;
    const rule = 'has 1 to 54 letters, digits and hyphens, and starts and ends with a letter or digit.';
    return {
      below: ['properties', 'dnsPrefix'],
      message: `"${short(prefix)}" cannot be the DNS prefix of a cluster.`,
      help: isName ? `Give the cluster a DNS prefix beside its name: it ${rule}` : `It ${rule}`,
    };
  },
};

// A pool of a cluster's own list has its settings beside its name, a pool that is a resource has them in `properties`.
function poolLimits(pool: string, settings: 'beside the name' | 'in properties'): readonly Limit[] {
  const nested = settings === 'in properties';
  const inside = (value: unknown): unknown => (nested ? get(value, 'properties') : value);
  const below = nested ? ['properties'] : [];
  const at = [pool, ...below].filter((step) => step !== '').join('.');
  return [
    choice(`${at}.mode`, POOL_MODES),
    // https://learn.microsoft.com/azure/virtual-machines/vm-naming-conventions: no size has a space in its name. The
    // portal shows them with spaces.
    form(`${at}.vmSize`, 'the size of nodes', /^\S+$/, 'Write it as `az vm list-sizes` does, such as Standard_D2s_v5.'),
    version(`${at}.orchestratorVersion`),
    subnetId(`${at}.vnetSubnetID`),
    subnetId(`${at}.podSubnetID`),
    // types: "The tags to be persisted on the agent pool virtual machine scale set", which is a resource.
    ...tags(`${at}.tags`),
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
      refuse: (value, path) =>
        get(value, 'mode') === 'System' && get(value, 'count') === 0
          ? {
              below: ['count'],
              message: `"${pathText(path)}.count" cannot be 0 in a system pool.`,
              help: 'A system pool has 1 to 1000 nodes.',
            }
          : undefined,
    },
  ];
}

/** Limits of a node pool that is a resource of its own. */
export const POOL: readonly Limit[] = poolLimits('', 'in properties');

/** Limits of a managed cluster. */
export const CLUSTER: readonly Limit[] = [
  region(),
  ...tags(),
  DNS_PREFIX,
  version('properties.kubernetesVersion'),
  name('properties.agentPoolProfiles.*.name', NAME_RULES.pool),
  ...poolLimits('properties.agentPoolProfiles.*', 'beside the name'),
  authorizedRange('properties.apiServerAccessProfile.authorizedIPRanges.*'),
  subnetId('properties.apiServerAccessProfile.subnetId'),
  // types: "The list of SSH public keys used to authenticate with Linux-based VMs. A maximum of 1 key may be specified."
  entries('properties.linuxProfile.ssh.publicKeys', 0, 1, 'A cluster takes one SSH public key.'),
  publicKey('properties.linuxProfile.ssh.publicKeys.*.keyData'),
  // "OIDC issuer can't be disabled": https://learn.microsoft.com/azure/aks/use-oidc-issuer
  {
    at: 'properties.oidcIssuerProfile.enabled',
    refuse: (value, path) =>
      value === false
        ? {
            message: `"${pathText(path)}" cannot be false.`,
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
