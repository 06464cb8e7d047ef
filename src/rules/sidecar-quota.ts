import { type Finding, finding } from '../diagnostics';
import type { Estate, KubernetesObject } from '../estate/estate';
import { namespaceOf } from '../estate/pods/by-name';
import { fieldAt, fieldOf } from '../estate/pods/manifest';
import { podsWithSidecar } from '../estate/pods/pods';
import { list, record } from '../schemas/kubernetes/access';
import { INJECT_PROXY, PROXY_CONTAINER, PROXY_INIT_CONTAINER } from '../webhook/vocabulary';

/** Of quotas, and the container field that they make a duty. */
const DUTIES: Readonly<Record<string, string>> = {
  cpu: 'requests.cpu',
  memory: 'requests.memory',
  'requests.cpu': 'requests.cpu',
  'requests.memory': 'requests.memory',
  'limits.cpu': 'limits.cpu',
  'limits.memory': 'limits.memory',
};

/** AZWI147: a quota asks all containers for requests or limits, and those of the proxy sidecar say none. */
export function sidecarQuota(estate: Estate): Finding[] {
  const quotas = byNamespace(estate, 'ResourceQuota');
  if (quotas.size === 0) return [];
  const limits = byNamespace(estate, 'LimitRange');
  return podsWithSidecar(estate).flatMap(({ object, what, namespace, path }) => {
    const defaults = new Set((limits.get(namespace) ?? []).flatMap(defaultsOf));
    for (const quota of quotas.get(namespace) ?? []) {
      const duty = dutiesOf(quota).find((one) => !defaults.has(one));
      if (duty === undefined) continue;
      const name = String(fieldAt(quota.manifest, 'metadata', 'name'));
      return [
        finding(
          'AZWI147',
          object.place([...path, 'metadata', 'annotations', INJECT_PROXY]),
          `The quota ${name} of the namespace ${namespace} asks all containers for ${duty}, and those of the proxy sidecar say none: the pods of ${what} are refused (failed quota: ${name}: must specify ${duty} for: ${PROXY_CONTAINER},${PROXY_INIT_CONTAINER}), unless a LimitRange fills it in.`,
          'Add a LimitRange with default and defaultRequest for containers to the namespace, or take the sidecar away.',
        ),
      ];
    }
    return [];
  });
}

function byNamespace({ objects }: Estate, kind: string): ReadonlyMap<string, readonly KubernetesObject[]> {
  const found = new Map<string, KubernetesObject[]>();
  for (const object of objects) {
    const namespace = namespaceOf(object);
    // Without one, kustomize or whoever applies it says where it belongs.
    if (object.manifest.kind !== kind || namespace === '') continue;
    found.set(namespace, found.get(namespace) ?? []);
    found.get(namespace)?.push(object);
  }
  return found;
}

// A quota with scopes is for some pods alone.
function dutiesOf({ manifest }: KubernetesObject): string[] {
  const spec = record(manifest.spec);
  if (spec === undefined || spec.scopes !== undefined || spec.scopeSelector !== undefined) return [];
  return Object.keys(record(spec.hard) ?? {}).flatMap((key) => DUTIES[key] ?? []);
}

// A default limit is the default request as well.
function defaultsOf({ manifest }: KubernetesObject): string[] {
  return list(fieldAt(manifest, 'spec', 'limits'))
    .filter((one) => fieldOf(one, 'type') === 'Container')
    .flatMap((one) => {
      const limits = Object.keys(record(fieldOf(one, 'default')) ?? {});
      const requests = Object.keys(record(fieldOf(one, 'defaultRequest')) ?? {});
      return [...limits.map((key) => `limits.${key}`), ...[...limits, ...requests].map((key) => `requests.${key}`)];
    });
}
