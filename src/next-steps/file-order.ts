import type { IConstruct } from 'constructs';
import { isJson, type Json, type Manifest } from '../kubernetes/manifest';
import type { Synthesis } from '../synthesis';
import { accountKey, namespaceOf } from './workloads';

/** What the API server refuses an object for when it is not there, as a key; or what people said must come first. */
type Need = string | IConstruct;

/**
 * Whether kubectl may take files by their names, as it does with a folder: no object comes before something that it
 * cannot be made without (its namespace, the definition of its kind, the ServiceAccount of a Pod), or that people declared
 * it to depend on.
 */
export function isInOrderByName({ kubernetes }: Synthesis): boolean {
  if (kubernetes.files.size < 2) return true;
  const last = new Map<Need, string>();
  for (const { object, manifest, file } of kubernetes.objects) {
    for (const made of [...object.node.scopes, ...madeBy(manifest)]) {
      if ((last.get(made) ?? '') < file) last.set(made, file);
    }
  }
  return kubernetes.objects.every(({ object, manifest, file }) => {
    const declared = object.node.scopes.flatMap(({ node }) => node.dependencies);
    return [...declared, ...neededBy(manifest)].every((need) => (last.get(need) ?? '') <= file);
  });
}

function madeBy(manifest: Manifest): readonly string[] {
  const name = String(manifest.metadata?.name);
  switch (manifest.kind) {
    case 'Namespace':
      return [`namespace ${name}`];
    case 'ServiceAccount':
      return [`account ${accountKey(namespaceOf(manifest), name)}`];
    case 'CustomResourceDefinition': {
      const { group, names } = json(manifest.spec);
      return [`kind ${String(group)}/${String(json(names).kind)}`];
    }
    default:
      return [];
  }
}

function neededBy(manifest: Manifest): readonly string[] {
  const namespace = namespaceOf(manifest);
  const group = (manifest.apiVersion ?? '').split('/')[0];
  const always = [`namespace ${namespace}`, `kind ${group}/${manifest.kind}`];
  if (manifest.kind !== 'Pod') return always;
  const { serviceAccountName, serviceAccount } = json(manifest.spec);
  return [...always, `account ${accountKey(namespace, String(serviceAccountName ?? serviceAccount ?? 'default'))}`];
}

function json(value: unknown): Json {
  return isJson(value) ? value : {};
}
