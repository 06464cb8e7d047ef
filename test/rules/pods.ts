/** Workloads for the rules about pods. */
import type { KubernetesObject } from '../../src/estate/estate';
import { object } from './estate';

type Fields = Record<string, unknown>;

export const USE = { 'azure.workload.identity/use': 'true' };
export const INJECT = 'azure.workload.identity/inject-proxy-sidecar';
export const PORT = 'azure.workload.identity/proxy-sidecar-port';
export const SKIP = 'azure.workload.identity/skip-containers';

export interface Parts {
  readonly kind?: string;
  readonly apiVersion?: string;
  /** Of the object itself. */
  readonly metadata?: Fields;
  readonly labels?: Fields;
  readonly annotations?: Fields;
  readonly spec?: Fields;
}

/** A Deployment `shop/api` with one container, or another kind with its template in the same place. */
export function workload(parts: Parts = {}): KubernetesObject {
  const {
    kind = 'Deployment',
    apiVersion = 'apps/v1',
    metadata = {},
    labels = {},
    annotations = {},
    spec = {},
  } = parts;
  const template = { metadata: { labels, annotations }, spec: { containers: [{ name: 'api' }], ...spec } };
  return object({ apiVersion, kind, metadata: { name: 'api', namespace: 'shop', ...metadata }, spec: { template } });
}

/** A container that is all there, so that its pods are no patch. */
export const API = { name: 'api', image: 'shop/api' };

/** A labelled Pod `shop/api` with the ServiceAccount `api`; of its one container, the fields given. */
export function labelledPod({ annotations = {}, ...container }: Fields = {}, spec: Fields = {}): KubernetesObject {
  return object({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'api', namespace: 'shop', labels: USE, annotations },
    spec: { serviceAccountName: 'api', containers: [{ ...API, ...container }], ...spec },
  });
}

export const CLIENT_ID = 'azure.workload.identity/client-id';
export const TENANT_ID = 'azure.workload.identity/tenant-id';
export const EXPIRATION = 'azure.workload.identity/service-account-token-expiration';
export const GUID = '11111111-2222-4333-8444-555555555555';
export const OTHER_GUID = '99999999-2222-4333-8444-555555555555';

/** A ServiceAccount `shop/api`, with a client id unless the annotations say otherwise. */
export function account(
  annotations: Fields = { [CLIENT_ID]: GUID },
  name = 'api',
  namespace = 'shop',
): KubernetesObject {
  return object({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace, annotations } });
}

/** A workload with the proxy sidecar. */
export function withSidecar({ annotations = {}, ...parts }: Parts = {}): KubernetesObject {
  return workload({ labels: USE, annotations: { [INJECT]: 'true', ...annotations }, ...parts });
}
