import { isJson, type Json, type Manifest, objectAt } from './manifest';

/** Where the pod template stands in each kind. */
const PATHS: Readonly<Record<string, readonly string[]>> = {
  'v1/Pod': [],
  'v1/PodTemplate': ['template'],
  'v1/ReplicationController': ['spec', 'template'],
  'apps/Deployment': ['spec', 'template'],
  'apps/StatefulSet': ['spec', 'template'],
  'apps/DaemonSet': ['spec', 'template'],
  'apps/ReplicaSet': ['spec', 'template'],
  'batch/Job': ['spec', 'template'],
  'batch/CronJob': ['spec', 'jobTemplate', 'spec', 'template'],
};

/** The path of the pod template in an object of a built-in kind; undefined for any other. */
export function podTemplatePath(
  apiVersion: string | undefined,
  kind: string | undefined,
): readonly string[] | undefined {
  if (apiVersion === undefined || kind === undefined) return undefined;
  const slash = apiVersion.indexOf('/');
  const group = slash < 0 ? apiVersion : apiVersion.slice(0, slash);
  const key = `${group}/${kind}`;
  return Object.hasOwn(PATHS, key) ? PATHS[key] : undefined;
}

/** The pod template of an object: what has the pod's metadata and spec. */
export function podTemplateOf(manifest: Manifest, path?: readonly string[]): Json | undefined {
  const known = path ?? podTemplatePath(manifest.apiVersion, manifest.kind);
  return known === undefined ? undefined : objectAt(manifest, known);
}

/** The selector that stands beside the pod template of an object; a bare pod has none. */
export function selectorOf(manifest: Manifest, path?: readonly string[]): Json | undefined {
  const known = path ?? podTemplatePath(manifest.apiVersion, manifest.kind);
  return known === undefined || known.length === 0
    ? undefined
    : objectAt(manifest, [...known.slice(0, -1), 'selector']);
}

/** Names of the containers of a pod, init containers included. */
export function containerNames(template: Json): readonly string[] {
  const spec = isJson(template.spec) ? template.spec : {};
  return [spec.initContainers, spec.containers]
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .map((container: unknown) => (isJson(container) ? container.name : undefined))
    .filter((name): name is string => typeof name === 'string');
}

/** Whether a template cannot be changed once it is in the cluster. */
export function isImmutableTemplate(manifest: Manifest): boolean {
  return manifest.kind === 'Job' && manifest.apiVersion?.split('/')[0] === 'batch';
}
