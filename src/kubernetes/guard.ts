import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { beforeRendering } from '../declaration';
import {
  type DeploymentValues,
  type Guard,
  guardLabel,
  guardOf,
  isGuardLabel,
  type RecordKey,
  valuesOf,
} from '../values';
import { eachText, isJson, type Json, type Manifest, setSorted } from './manifest';
import { isImmutableTemplate, podTemplateOf } from './pod-template';
import { afterRendering } from './render';

const guarded = new WeakSet<ApiObject>();

/** Has every object guarded whenever it is rendered, whatever it is and by whomever. */
export function guardObjects(constructs: readonly IConstruct[]): void {
  for (const one of constructs) {
    if (!ApiObject.isApiObject(one) || guarded.has(one)) continue;
    guarded.add(one);
    afterRendering(one, (manifest) => guard(manifest, valuesOf(one)));
  }
}

// Under an app of cdk8s, and in tests of users, a placeholder must not slip through either.
beforeRendering((root) => guardObjects(root.node.findAll()));

/**
 * Labels every place that carries a placeholder with a value that the API server refuses until the placeholder has
 * been replaced: the object itself and, because a pod must restart when its identity changes, its pod template. The
 * template of a Job cannot change, so there it is the Job alone.
 */
export function guard(manifest: Manifest, values: DeploymentValues, templatePath?: readonly string[]): void {
  if (!values.hasPlaceholders) return;
  if (manifest.kind === 'List' && Array.isArray(manifest.items)) {
    // A list has no labels; what is in it has.
    for (const item of manifest.items) if (isJson(item)) guard(item, values);
    return;
  }
  const guards = guardsIn(manifest, values);
  if (guards.length === 0) return;
  const template = podTemplateOf(manifest, templatePath);
  addLabels(manifest, guards);
  if (template === undefined || template === manifest || isImmutableTemplate(manifest)) return;
  addLabels(template, guardsIn(template, values));
}

/** Labels a pod whose ServiceAccount carries a placeholder: a pod must not roll out before its identity is known. */
export function guardPod(manifest: Manifest, template: Json, key: RecordKey): void {
  addLabels(isImmutableTemplate(manifest) ? manifest : template, [guardOf(key)]);
}

// A guard itself carries a placeholder, and needs no guard.
function guardsIn(value: unknown, values: DeploymentValues): readonly Guard[] {
  const found = new Map<string, Guard>();
  eachText(value, isGuardLabel, (text) => {
    if (!text.includes('${')) return;
    for (const one of values.guardsIn(text)) found.set(one.labelKey, one);
  });
  return [...found.values()];
}

function addLabels(owner: Json, guards: readonly Guard[]): void {
  if (guards.length === 0) return;
  const metadata = isJson(owner.metadata) ? owner.metadata : {};
  const labels = isJson(metadata.labels) ? metadata.labels : {};
  for (const { labelKey, variable } of guards) setSorted(labels, labelKey, guardLabel(`\${${variable}}`));
  if (metadata.labels !== labels) setSorted(metadata, 'labels', labels);
  if (owner.metadata !== metadata) setSorted(owner, 'metadata', metadata);
}
