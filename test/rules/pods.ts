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

/** A workload with the proxy sidecar. */
export function withSidecar({ annotations = {}, ...parts }: Parts = {}): KubernetesObject {
  return workload({ labels: USE, annotations: { [INJECT]: 'true', ...annotations }, ...parts });
}
