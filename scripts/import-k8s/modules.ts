import type { Definition } from '../../src/schemas/kubernetes/definition';
import type { ApiKind } from './client-node';
import { references } from './derive';

/** Definitions that nearly every kind needs, innermost first, each the root of a module with all that it reaches. */
const CORES = [
  ['meta', 'AnyObject'],
  ['pod-template', 'V1PodTemplateSpec'],
  ['pod', 'V1Pod'],
] as const;

/** Where definitions of several API groups go that no core reaches. */
const SHARED = 'shared';

/**
 * Which module each definition is in, so that judging a pod does not load what only a StorageClass needs.
 *
 * A definition goes to the first core that reaches it, or to the one API version that needs it, or to `shared`; that
 * is never a circle, as whatever a core or `shared` reaches is in a core or in `shared`.
 */
export function assignModules(
  definitions: ReadonlyMap<string, Definition>,
  kinds: readonly ApiKind[],
): Map<string, string> {
  const modules = new Map<string, string>();
  for (const [module, root] of CORES) {
    for (const name of reach(definitions, root)) if (!modules.has(name)) modules.set(name, module);
  }
  const cores = new Set(modules.keys());
  for (const kind of kinds) {
    const own = moduleOf(kind.apiVersion);
    for (const name of reach(definitions, kind.model)) {
      if (!cores.has(name)) modules.set(name, (modules.get(name) ?? own) === own ? own : SHARED);
    }
  }
  return modules;
}

/** `rbac.authorization.k8s.io/v1` becomes `rbac.authorization.k8s.io-v1`, and `v1` becomes `core-v1`. */
function moduleOf(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion.replace('/', '-') : `core-${apiVersion}`;
}

function reach(definitions: ReadonlyMap<string, Definition>, root: string): Set<string> {
  const found = new Set<string>();
  const open = [root];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...references(definitions.get(name) ?? {}));
  }
  return found;
}
