import type { Definition } from '../../src/schemas/kubernetes/definition';
import { BASIC_VALUES, NARROW_VALUES } from './values';

type NarrowName = keyof typeof NARROW_VALUES;

const enumeration = (values: readonly string[]): Definition => ({ type: 'string', enum: values });

/** A pointer in the API server, or required: there, the empty text is not the same as nothing. */
const oneOf = (...values: string[]): Definition => enumeration(values);

/** A plain text with a default in the API server, which takes the empty text for nothing. */
const oneOfOrEmpty = (...values: string[]): Definition => enumeration([...values, '']);

const value = (name: NarrowName): Definition => ({ $ref: name });

const CONTAINER = {
  name: value('DnsLabel'),
  imagePullPolicy: oneOfOrEmpty('Always', 'IfNotPresent', 'Never'),
  terminationMessagePolicy: oneOfOrEmpty('File', 'FallbackToLogsOnError'),
};

const WEBHOOK = {
  failurePolicy: oneOf('Fail', 'Ignore'),
  matchPolicy: oneOf('Exact', 'Equivalent'),
  sideEffects: oneOf('None', 'NoneOnDryRun', 'Some', 'Unknown'),
};

/**
 * What the API server checks beyond its OpenAPI definitions, by definition and field. `field[]` means the items of a
 * list.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go
 * @see https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/apps/validation/validation.go
 * @see https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/batch/validation/validation.go
 */
export const CONSTRAINTS: Readonly<Record<string, Readonly<Record<string, Definition>>>> = {
  V1ObjectMeta: { labels: value('Labels'), annotations: value('Annotations'), namespace: value('DnsLabelOrEmpty') },
  V1LabelSelector: { matchLabels: value('Labels') },
  V1LabelSelectorRequirement: {
    key: value('LabelKey'),
    operator: oneOf('In', 'NotIn', 'Exists', 'DoesNotExist'),
    values: value('LabelValueList'),
  },
  V1NodeSelectorRequirement: { operator: oneOf('In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt') },

  V1PodSpec: {
    containers: { minItems: 1 },
    restartPolicy: oneOfOrEmpty('Always', 'OnFailure', 'Never'),
    dnsPolicy: oneOfOrEmpty('ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None'),
    preemptionPolicy: oneOf('Never', 'PreemptLowerPriority'),
    serviceAccountName: value('DnsSubdomainOrEmpty'),
    hostname: value('DnsLabelOrEmpty'),
    subdomain: value('DnsLabelOrEmpty'),
    nodeSelector: value('Labels'),
  },
  V1PodOS: { name: oneOf('linux', 'windows') },
  V1Container: { ...CONTAINER, restartPolicy: oneOf('Always', 'OnFailure', 'Never') },
  V1EphemeralContainer: CONTAINER,
  V1EnvVar: { name: value('EnvName') },
  V1ContainerPort: {
    name: value('PortName'),
    containerPort: value('Port'),
    hostPort: value('PortOrZero'),
    protocol: oneOfOrEmpty('TCP', 'UDP', 'SCTP'),
  },
  V1HTTPGetAction: { port: value('PortOrName'), scheme: oneOfOrEmpty('HTTP', 'HTTPS') },
  V1TCPSocketAction: { port: value('PortOrName') },
  V1GRPCAction: { port: value('Port') },
  V1SeccompProfile: { type: oneOf('Localhost', 'RuntimeDefault', 'Unconfined') },
  V1AppArmorProfile: { type: oneOf('Localhost', 'RuntimeDefault', 'Unconfined') },
  V1SecurityContext: { procMount: oneOf('Default', 'Unmasked') },
  V1PodSecurityContext: {
    fsGroupChangePolicy: oneOf('OnRootMismatch', 'Always'),
    supplementalGroupsPolicy: oneOf('Merge', 'Strict'),
  },
  V1Toleration: {
    operator: oneOfOrEmpty('Exists', 'Equal', 'Lt', 'Gt'),
    effect: oneOfOrEmpty('NoSchedule', 'PreferNoSchedule', 'NoExecute'),
  },
  V1Taint: { effect: oneOf('NoSchedule', 'PreferNoSchedule', 'NoExecute') },
  V1TopologySpreadConstraint: {
    whenUnsatisfiable: oneOf('DoNotSchedule', 'ScheduleAnyway'),
    nodeAffinityPolicy: oneOf('Honor', 'Ignore'),
    nodeTaintsPolicy: oneOf('Honor', 'Ignore'),
  },

  V1Volume: { name: value('DnsLabel') },
  V1VolumeMount: {
    mountPropagation: oneOf('None', 'HostToContainer', 'Bidirectional'),
    recursiveReadOnly: oneOf('Disabled', 'IfPossible', 'Enabled'),
  },
  V1HostPathVolumeSource: {
    type: oneOfOrEmpty('DirectoryOrCreate', 'Directory', 'FileOrCreate', 'File', 'Socket', 'CharDevice', 'BlockDevice'),
  },
  V1PersistentVolumeClaimSpec: {
    'accessModes[]': oneOf('ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'),
    volumeMode: oneOf('Block', 'Filesystem'),
  },
  V1PersistentVolumeSpec: {
    'accessModes[]': oneOf('ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'),
    persistentVolumeReclaimPolicy: oneOfOrEmpty('Retain', 'Delete', 'Recycle'),
    volumeMode: oneOf('Block', 'Filesystem'),
  },
  V1StorageClass: {
    reclaimPolicy: oneOf('Retain', 'Delete'),
    volumeBindingMode: oneOf('Immediate', 'WaitForFirstConsumer'),
  },
  V1ConfigMap: { data: value('ConfigMapData'), binaryData: value('SecretData') },
  V1Secret: { data: value('SecretData'), stringData: value('ConfigMapData') },

  V1ServiceSpec: {
    type: oneOfOrEmpty('ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'),
    sessionAffinity: oneOfOrEmpty('ClientIP', 'None'),
    externalTrafficPolicy: oneOfOrEmpty('Cluster', 'Local'),
    internalTrafficPolicy: oneOf('Cluster', 'Local'),
    ipFamilyPolicy: oneOf('SingleStack', 'PreferDualStack', 'RequireDualStack'),
    'ipFamilies[]': oneOf('IPv4', 'IPv6'),
    selector: value('Labels'),
  },
  V1ServicePort: {
    name: value('DnsLabelOrEmpty'),
    port: value('Port'),
    nodePort: value('PortOrZero'),
    targetPort: { type: ['integer', 'string'], minimum: 0, maximum: 65535 },
    protocol: oneOfOrEmpty('TCP', 'UDP', 'SCTP'),
  },
  V1ServiceBackendPort: { number: value('PortOrZero') },
  V1HTTPIngressPath: { pathType: oneOf('Exact', 'Prefix', 'ImplementationSpecific') },
  V1NetworkPolicySpec: { 'policyTypes[]': oneOf('Ingress', 'Egress') },
  V1NetworkPolicyPort: {
    port: value('PortOrName'),
    endPort: value('Port'),
    protocol: oneOf('TCP', 'UDP', 'SCTP'),
  },

  V1DeploymentSpec: { replicas: value('Count'), revisionHistoryLimit: value('Count') },
  V1DeploymentStrategy: { type: oneOfOrEmpty('Recreate', 'RollingUpdate') },
  V1ReplicaSetSpec: { replicas: value('Count') },
  V1ReplicationControllerSpec: { replicas: value('Count') },
  V1StatefulSetSpec: {
    replicas: value('Count'),
    revisionHistoryLimit: value('Count'),
    podManagementPolicy: oneOfOrEmpty('OrderedReady', 'Parallel'),
  },
  V1StatefulSetUpdateStrategy: { type: oneOfOrEmpty('OnDelete', 'RollingUpdate') },
  V1DaemonSetSpec: { revisionHistoryLimit: value('Count') },
  V1DaemonSetUpdateStrategy: { type: oneOfOrEmpty('OnDelete', 'RollingUpdate') },
  V1JobSpec: {
    parallelism: value('Count'),
    completions: value('Count'),
    backoffLimit: value('Count'),
    ttlSecondsAfterFinished: value('Count'),
    completionMode: oneOf('NonIndexed', 'Indexed'),
    podReplacementPolicy: oneOf('TerminatingOrFailed', 'Failed'),
  },
  V1CronJobSpec: {
    concurrencyPolicy: oneOfOrEmpty('Allow', 'Forbid', 'Replace'),
    successfulJobsHistoryLimit: value('Count'),
    failedJobsHistoryLimit: value('Count'),
  },
  V1PodDisruptionBudgetSpec: { unhealthyPodEvictionPolicy: oneOf('IfHealthyBudget', 'AlwaysAllow') },
  V2MetricTarget: { type: oneOf('Utilization', 'Value', 'AverageValue') },
  V2MetricSpec: { type: oneOf('ContainerResource', 'External', 'Object', 'Pods', 'Resource') },

  V1RoleRef: { kind: oneOf('Role', 'ClusterRole'), apiGroup: oneOf('rbac.authorization.k8s.io') },
  RbacV1Subject: { kind: oneOf('User', 'Group', 'ServiceAccount') },
  V1MutatingWebhook: { ...WEBHOOK, reinvocationPolicy: oneOf('Never', 'IfNeeded') },
  V1ValidatingWebhook: WEBHOOK,
};

/**
 * Fields that the API server requires in a manifest although its definitions leave them out, as a controller or a
 * default might have filled them in.
 */
export const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  V1Container: ['image'],
  V1EphemeralContainer: ['image'],
};

/** The derived definitions, narrowed by the constraints, with the values that the constraints speak of. */
export function constrain(derived: ReadonlyMap<string, Definition>): Map<string, Definition> {
  const all = new Map<string, Definition>([...derived, ...Object.entries(NARROW_VALUES)]);
  for (const [name, fields] of Object.entries(CONSTRAINTS)) {
    for (const [field, constraint] of Object.entries(fields)) {
      all.set(name, withField(all, name, field, constraint));
    }
  }
  for (const [name, fields] of Object.entries(REQUIRED)) {
    const definition = known(all, name);
    for (const field of fields) known(new Map(Object.entries(definition.properties ?? {})), field);
    all.set(name, { ...definition, required: [...(definition.required ?? []), ...fields].sort() });
  }
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function withField(
  all: ReadonlyMap<string, Definition>,
  name: string,
  key: string,
  constraint: Definition,
): Definition {
  const definition = known(all, name);
  const field = key.replace('[]', '');
  const before = known(new Map(Object.entries(definition.properties ?? {})), field);
  const narrowed = { ...(constraint.minItems === undefined ? {} : before), ...constraint };
  const after = key.endsWith('[]') ? { type: 'array' as const, items: narrowed } : narrowed;
  // Guards against a constraint on a field that means something else in another release.
  if (baseType(before) !== baseType(after)) throw new Error(`${name}.${field} is no longer ${baseType(after)}`);
  return { ...definition, properties: { ...definition.properties, [field]: after } };
}

function baseType(schema: Definition): string {
  const target = schema.$ref === undefined ? schema : { ...BASIC_VALUES, ...NARROW_VALUES }[schema.$ref as NarrowName];
  return JSON.stringify(target?.type);
}

function known(all: ReadonlyMap<string, Definition>, name: string): Definition {
  const found = all.get(name);
  if (found === undefined) throw new Error(`Kubernetes no longer has ${name}, which a constraint speaks of`);
  return found;
}
