import { isDns1035Label, isDnsLabel, isDnsSubdomain, isPathSegment } from './names';

/** What the API server asks of the name of a kind of object. */
export interface NameRule {
  /** What to call it: a key of the table of values. */
  readonly value: 'DnsLabel' | 'Dns1035Label' | 'DnsSubdomain' | 'PathSegment';
  readonly accepts: (name: string) => boolean;
  readonly longest: number;
}

const LABEL: NameRule = { value: 'DnsLabel', accepts: isDnsLabel, longest: 63 };
const LABEL_1035: NameRule = { value: 'Dns1035Label', accepts: isDns1035Label, longest: 63 };
const SUBDOMAIN: NameRule = { value: 'DnsSubdomain', accepts: isDnsSubdomain, longest: 253 };
const SEGMENT: NameRule = { value: 'PathSegment', accepts: isPathSegment, longest: Number.POSITIVE_INFINITY };

// Most kinds, and all custom resources, take a DNS subdomain. These do not:
const RULES: Readonly<Record<string, NameRule>> = {
  'v1 Namespace': LABEL,
  'v1 Service': LABEL_1035,
  // It is the beginning of the hostnames of the pods.
  'apps/v1 StatefulSet': LABEL,
  // The controller appends eleven characters to make the names of the jobs.
  'batch/v1 CronJob': { ...SUBDOMAIN, longest: 52 },
  'rbac.authorization.k8s.io/v1 Role': SEGMENT,
  'rbac.authorization.k8s.io/v1 RoleBinding': SEGMENT,
  'rbac.authorization.k8s.io/v1 ClusterRole': SEGMENT,
  'rbac.authorization.k8s.io/v1 ClusterRoleBinding': SEGMENT,
  'apiregistration.k8s.io/v1 APIService': SEGMENT,
  'certificates.k8s.io/v1alpha1 ClusterTrustBundle': SEGMENT,
  'certificates.k8s.io/v1beta1 ClusterTrustBundle': SEGMENT,
  // The name is the address, and an IPv6 address has colons.
  'networking.k8s.io/v1 IPAddress': SEGMENT,
  'networking.k8s.io/v1beta1 IPAddress': SEGMENT,
};

/**
 * The rule for the name of an object.
 *
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
 */
export function nameRule(apiVersion: string, kind: string): NameRule {
  return RULES[`${apiVersion} ${kind}`] ?? SUBDOMAIN;
}

/** Questions to the API server, which are answered and never stored, have no name. */
export function needsName(apiVersion: string): boolean {
  return !/^auth(entication|orization)\.k8s\.io\//.test(apiVersion);
}
