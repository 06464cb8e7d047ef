import { type DeploymentValues, type Guard, type RecordKey, guardOf } from '../values';
import { ensureObject, isJson, type Json, type Manifest, setSorted, textsIn } from './manifest';
import { isImmutableTemplate, podTemplateOf } from './pod-template';

/**
 * Labels every place that carries a placeholder with a value that the API server refuses until the placeholder has
 * been replaced: the object itself and, because a pod must restart when its identity changes, its pod template. The
 * template of a Job cannot change, so there it is the Job alone.
 */
export function guard(manifest: Manifest, values: DeploymentValues, templatePath?: readonly string[]): void {
  if (!values.hasPlaceholders) return;
  const template = podTemplateOf(manifest, templatePath);
  const guards = guardsIn(manifest, values);
  if (guards.length > 0) addLabels(manifest, guards);
  if (template === undefined || template === manifest || isImmutableTemplate(manifest)) return;
  const inTemplate = guardsIn(template, values);
  if (inTemplate.length > 0) addLabels(template, inTemplate);
}

/** Labels a pod whose ServiceAccount carries a placeholder: a pod must not roll out before its identity is known. */
export function guardPod(manifest: Manifest, template: Json, key: RecordKey): void {
  addLabels(isImmutableTemplate(manifest) ? manifest : template, [guardOf(key)]);
}

function guardsIn(value: unknown, values: DeploymentValues): readonly Guard[] {
  const found = new Map<string, Guard>();
  for (const text of textsIn(value)) {
    for (const one of values.guardsIn(text)) found.set(one.labelKey, one);
  }
  return [...found.values()];
}

function addLabels(owner: Json, guards: readonly Guard[]): void {
  const metadata = isJson(owner.metadata) ? owner.metadata : undefined;
  const holder = metadata ?? {};
  const labels = isJson(holder.labels) ? holder.labels : {};
  for (const { labelKey, variable } of guards) setSorted(labels, labelKey, `id-\${${variable}}`);
  if (!isJson(holder.labels)) setSorted(holder, 'labels', labels);
  if (metadata === undefined) setSorted(owner, 'metadata', ensureObject({ metadata: holder }, 'metadata'));
}
