import { isIP, isIPv4 } from 'node:net';
import { form, type Limit } from './limit';

const PREFIX = /^\d{1,3}$/;

// An address, with or without the length of a prefix.
function isAddress(text: string, family: (address: string) => 0 | 4 | 6): boolean {
  const [address = '', prefix, ...more] = text.split('/');
  const version = family(address);
  if (version === 0 || more.length > 0) return false;
  return prefix === undefined || (PREFIX.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128));
}

function version4(address: string): 0 | 4 {
  return isIPv4(address) ? 4 : 0;
}

function version(address: string): 0 | 4 | 6 {
  const found = isIP(address);
  return found === 4 || found === 6 ? found : 0;
}

// RFC 1918.
const PRIVATE = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;

const SERVICE_TAG = /^[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)?$/;

const SUBNET =
  /^\/subscriptions\/[^/\s]+\/resourceGroups\/[^/\s]+\/providers\/Microsoft\.Network\/virtualNetworks\/[^/\s]+\/subnets\/[^/\s]+$/i;

/**
 * Addresses that a firewall lets in. "IP network rules are only allowed for public IP addresses. IP address ranges
 * reserved for private networks (as defined in RFC 1918) are not allowed"; "Only IPv4 addresses are supported".
 *
 * @see https://learn.microsoft.com/azure/key-vault/general/network-security
 * @see https://learn.microsoft.com/azure/storage/common/storage-network-security
 */
export function publicRange(at: string): Limit {
  return form(
    at,
    'an IP rule',
    { test: (text) => isAddress(text, version4) && !PRIVATE.test(text) },
    'It is a public IPv4 address or range, such as 203.0.113.7 or 203.0.113.0/24; private networks are let in by subnet.',
  );
}

/**
 * Addresses that may reach the API server of a cluster. Service tags, such as `AzureCloud`, are taken in preview, and
 * whether IPv6 is taken is not said: both pass.
 *
 * @see https://learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges
 */
export function authorizedRange(at: string): Limit {
  return form(
    at,
    'an IP range',
    { test: (text) => isAddress(text, version) || SERVICE_TAG.test(text) },
    'It is an address or a range in CIDR notation, such as 137.117.106.88/29.',
  );
}

/**
 * The id of a subnet. types: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/
 * Microsoft.Network/virtualNetworks/{virtualNetworkName}/subnets/{subnetName}". Azure compares ids without case.
 */
export function subnetId(at: string): Limit {
  return form(
    at,
    'the id of a subnet',
    SUBNET,
    'It is like /subscriptions/<id>/resourceGroups/<name>/providers/Microsoft.Network/virtualNetworks/<name>/subnets/<name>.',
  );
}
