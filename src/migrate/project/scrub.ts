/** Objects as somebody would have written them: without what the server, a controller or a webhook has added. */
import type { ReadObject } from '../../manifests';
import { at, type Fields, fieldsOf, kindOf, textOf } from '../fields';

const METADATA: ReadonlySet<string> = new Set([
  'creationTimestamp',
  'generation',
  'managedFields',
  'ownerReferences',
  'resourceVersion',
  'selfLink',
  'uid',
]);
const ANNOTATIONS: ReadonlySet<string> = new Set([
  'kubectl.kubernetes.io/last-applied-configuration',
  'deployment.kubernetes.io/revision',
  'deprecated.daemonset.template.generation',
  'batch.kubernetes.io/job-tracking',
]);
const JOB_LABELS: ReadonlySet<string> = new Set([
  'controller-uid',
  'batch.kubernetes.io/controller-uid',
  'job-name',
  'batch.kubernetes.io/job-name',
]);

// Volumes of tokens: of the API server's own admission, and of the webhook, old and new.
const INJECTED = /^(?:kube-api-access-[a-z0-9]{5}|azure-identity-token|azure-workload-identity-reserved-.*)$/;

/** A copy of a workload that can be applied anywhere. @param templatePath from the object to its pod template. */
export function scrubbedWorkload(object: ReadObject, templatePath: readonly string[]): Fields {
  const { manifest } = object;
  const isJob = kindOf(object) === 'Job';
  const clean = scrubbed(manifest, isJob);
  if (templatePath.length === 0) return { ...clean, spec: podSpec(fieldsOf(manifest.spec), true) };
  const spec = { ...fieldsOf(clean.spec) };
  // The controller makes it up, unless somebody has said otherwise, and refuses one that it has not made.
  if (isJob && spec.manualSelector !== true) delete spec.selector;
  return replaced({ ...clean, spec }, templatePath, (template) => {
    const { metadata, ...rest } = fieldsOf(template);
    return { metadata: cleanMetadata(fieldsOf(metadata), isJob), ...rest, spec: podSpec(fieldsOf(rest.spec), false) };
  });
}

/** A copy of a ServiceAccount that can be applied anywhere. Secrets with its token are made for each cluster. */
export function scrubbedAccount({ manifest }: ReadObject): Fields {
  const { secrets, ...clean } = scrubbed(manifest, false);
  const name = String(at(manifest, ['metadata', 'name']));
  const kept = (Array.isArray(secrets) ? secrets : []).filter(
    (one: unknown) =>
      !new RegExp(`^${name.replace(/[.]/g, '\\.')}-(?:token|dockercfg)-[a-z0-9]{5}$`).test(String(fieldsOf(one).name)),
  );
  return kept.length === 0 ? clean : { ...clean, secrets: kept };
}

function scrubbed(manifest: Fields, isJob: boolean): Fields {
  const { status, metadata, ...rest } = manifest;
  const { apiVersion, kind, ...body } = rest;
  return { apiVersion, kind, metadata: cleanMetadata(fieldsOf(metadata), isJob), ...body };
}

function cleanMetadata(metadata: Fields, isJob: boolean): Fields {
  const { annotations, labels, ...rest } = without(metadata, (key) => METADATA.has(key));
  const cleanAnnotations = without(fieldsOf(annotations), (key) => ANNOTATIONS.has(key));
  const cleanLabels = without(fieldsOf(labels), (key) => isJob && JOB_LABELS.has(key));
  return {
    ...rest,
    ...(Object.keys(cleanAnnotations).length === 0 ? {} : { annotations: cleanAnnotations }),
    ...(Object.keys(cleanLabels).length === 0 ? {} : { labels: cleanLabels }),
  };
}

function podSpec(given: Fields, bare: boolean): Fields {
  // The server repeats the name of the ServiceAccount in the old field.
  const { serviceAccount, serviceAccountName, volumes, ...rest } = given;
  const account = textOf(serviceAccountName) ?? textOf(serviceAccount);
  const spec: Record<string, unknown> = bare ? { ...without(rest, (key) => key === 'nodeName') } : { ...rest };
  if (account !== undefined) spec.serviceAccountName = account;
  const kept = (Array.isArray(volumes) ? volumes : []).filter((one: unknown) => !isInjected(fieldsOf(one).name));
  if (kept.length > 0) spec.volumes = kept;
  for (const list of ['initContainers', 'containers']) {
    const containers: unknown = spec[list];
    if (Array.isArray(containers)) spec[list] = containers.map(withoutInjectedMounts);
  }
  return spec;
}

function withoutInjectedMounts(container: unknown): unknown {
  const { volumeMounts } = fieldsOf(container);
  if (!Array.isArray(volumeMounts)) return container;
  const kept = volumeMounts.filter((one: unknown) => !isInjected(fieldsOf(one).name));
  const rest = without(fieldsOf(container), (key) => key === 'volumeMounts');
  return kept.length === 0 ? rest : { ...rest, volumeMounts: kept };
}

function isInjected(name: unknown): boolean {
  return typeof name === 'string' && INJECTED.test(name);
}

function without(fields: Fields, drop: (key: string) => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !drop(key)));
}

function replaced(root: Fields, [first, ...rest]: readonly string[], change: (value: unknown) => unknown): Fields {
  if (first === undefined) return root;
  const value = root[first];
  return { ...root, [first]: rest.length === 0 ? change(value) : replaced(fieldsOf(value), rest, change) };
}
