import type { ApiObject } from 'cdk8s';
import type { Finding } from '../diagnostics';
import { FindingsError } from '../findings-error';
import { type DeploymentValues, whileWriting } from '../values';
import type { Manifest } from './manifest';

/**
 * Rendering, at most once an object. `toJson()` of cdk8s-plus is not idempotent (a Deployment with `spread` gains
 * affinity terms with each call), and a bound pod reads its ServiceAccount's manifest before or after the pass gets
 * there.
 */

type Outcome = { readonly manifest: Manifest } | Failure;

interface Failure {
  readonly error: Error;
  /** Findings that the error carries; undefined when somebody else raised it. */
  readonly findings: readonly Finding[] | undefined;
}

interface Pass {
  readonly outcomes: Map<ApiObject, Outcome>;
  readonly findings: Finding[];
}

let pass: Pass | undefined;

/** Runs a synthesis: inside it every object renders once, and what is found while rendering is collected. */
export function renderingPass<T>(values: DeploymentValues, run: (findings: readonly Finding[]) => T): T {
  const before = pass;
  const own: Pass = { outcomes: new Map(), findings: [] };
  pass = own;
  try {
    return whileWriting(values, () => run(own.findings));
  } finally {
    pass = before;
  }
}

/** Adds something found while rendering. Under cdk8s alone nobody collects it, so an error is raised at once. */
export function reportRendered(one: Finding): void {
  if (pass !== undefined) pass.findings.push(one);
  else if (one.severity === 'error') throw new FindingsError([one]);
}

/** The manifest of an object, or what its rendering raised. */
export function outcomeOf(object: ApiObject): Outcome {
  const known = pass?.outcomes.get(object);
  if (known !== undefined) return known;
  const outcome = attempt(object);
  pass?.outcomes.set(object, outcome);
  return outcome;
}

function attempt(object: ApiObject): Outcome {
  try {
    return { manifest: object.toJson() };
  } catch (error) {
    return { error: error as Error, findings: FindingsError.findingsIn(error) };
  }
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
