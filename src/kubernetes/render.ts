import type { ApiObject } from 'cdk8s';
import type { Finding } from '../diagnostics';
import { FindingsError } from '../findings-error';
import type { Manifest } from './manifest';

/**
 * Rendering, at most once an object. `toJson()` of cdk8s-plus is not idempotent (a Deployment with `spread` gains
 * affinity terms with each call), and a bound pod reads its ServiceAccount's manifest before or after the pass gets
 * there.
 */

interface Pass {
  readonly manifests: Map<ApiObject, Manifest>;
  readonly findings: Finding[];
}

let pass: Pass | undefined;

/** Runs a synthesis: inside it every object renders once, and what is found while rendering is collected. */
export function renderingPass<T>(run: (findings: readonly Finding[]) => T): T {
  const before = pass;
  pass = { manifests: new Map(), findings: [] };
  try {
    return run(pass.findings);
  } finally {
    pass = before;
  }
}

/** Adds something found while rendering. Under cdk8s alone nobody collects it, so an error is raised at once. */
export function reportRendered(one: Finding): void {
  if (pass !== undefined) pass.findings.push(one);
  else if (one.severity === 'error') throw new FindingsError([one]);
}

/** The manifest of an object. */
export function render(object: ApiObject): Manifest {
  const known = pass?.manifests.get(object);
  if (known !== undefined) return known;
  const manifest: Manifest = object.toJson();
  pass?.manifests.set(object, manifest);
  return manifest;
}

/** Edits an object's manifest whenever it is rendered, by whomever: by our app, by cdk8s, or by a test of the user's. */
export function afterRendering(object: ApiObject, edit: (manifest: Manifest) => void): void {
  const original = object.toJson;
  Object.defineProperty(object, 'toJson', {
    configurable: true,
    writable: true,
    value: function toJson(this: ApiObject): Manifest {
      const manifest: Manifest = original.call(this);
      edit(manifest);
      return manifest;
    },
  });
}
