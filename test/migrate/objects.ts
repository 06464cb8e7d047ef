/** Objects as people have them, for the tests of a migration. */
import { printYaml } from '../../src/files';
import { type ReadObject, readManifestText } from '../../src/manifests';

export const SUBSCRIPTION = '11111111-2222-3333-4444-555555555555';
export const CLIENT_ID = 'aaaaaaaa-0000-0000-0000-000000000001';
export const OTHER_CLIENT_ID = 'aaaaaaaa-0000-0000-0000-000000000002';

type Fields = Record<string, unknown>;

export function resourceId(name: string): string {
  return `/subscriptions/${SUBSCRIPTION}/resourcegroups/shop-rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`;
}

export function identity(
  name: string,
  given: { namespace?: string; spec?: Fields; annotations?: Fields } = {},
): Fields {
  const { namespace = 'shop', spec, annotations } = given;
  return {
    apiVersion: 'aadpodidentity.k8s.io/v1',
    kind: 'AzureIdentity',
    metadata: { name, namespace, ...(annotations === undefined ? {} : { annotations }) },
    spec: { type: 0, resourceID: resourceId(name), clientID: CLIENT_ID, ...spec },
  };
}

export function binding(name: string, azureIdentity: string, selector: string, namespace = 'shop'): Fields {
  return {
    apiVersion: 'aadpodidentity.k8s.io/v1',
    kind: 'AzureIdentityBinding',
    metadata: { name, namespace },
    spec: { azureIdentity, selector },
  };
}

export function exception(podLabels: Fields, namespace = 'shop'): Fields {
  return {
    apiVersion: 'aadpodidentity.k8s.io/v1',
    kind: 'AzurePodIdentityException',
    metadata: { name: 'by', namespace },
    spec: { podLabels },
  };
}

export interface Pods {
  readonly kind?: string;
  readonly namespace?: string;
  /** Value of the label; null for none. @default web */
  readonly label?: string | null;
  readonly labels?: Fields;
  readonly account?: string;
  readonly pod?: Fields;
  readonly spec?: Fields;
  readonly metadata?: Fields;
}

const GROUPS: Readonly<Record<string, string>> = {
  Job: 'batch/v1',
  CronJob: 'batch/v1',
  Pod: 'v1',
  ReplicationController: 'v1',
};

export function workload(name: string, given: Pods = {}): Fields {
  const { kind = 'Deployment', namespace = 'shop', label = 'web', labels, account, pod, spec, metadata } = given;
  const podSpec = {
    containers: [{ name: 'main', image: 'nginx' }],
    ...(kind.endsWith('Job') ? { restartPolicy: 'Never' } : {}),
    ...(account === undefined ? {} : { serviceAccountName: account }),
    ...pod,
  };
  const podLabels = { app: name, ...(label === null ? {} : { aadpodidbinding: label }), ...labels };
  const template = { metadata: { labels: podLabels }, spec: podSpec };
  const head = { apiVersion: GROUPS[kind] ?? 'apps/v1', kind };
  if (kind === 'Pod') return { ...head, metadata: { name, namespace, labels: podLabels, ...metadata }, spec: podSpec };
  return {
    ...head,
    metadata: { name, namespace, ...metadata },
    spec:
      kind === 'CronJob'
        ? { schedule: '0 0 * * *', jobTemplate: { spec: { template } }, ...spec }
        : {
            selector: kind === 'ReplicationController' ? { app: name } : { matchLabels: { app: name } },
            template,
            ...spec,
          },
  };
}

export function madeBy(kind: string, name: string): Fields {
  return { ownerReferences: [{ apiVersion: 'apps/v1', kind, name, uid: '1', controller: true }] };
}

/** The objects, read from YAML as a user gives it. */
export function read(...objects: readonly unknown[]): readonly ReadObject[] {
  const { objects: found, findings } = readManifestText(printYaml(objects), 'dump.yaml');
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  return found;
}
