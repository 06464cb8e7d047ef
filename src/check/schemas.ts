/** Whether the API server takes the objects, judged as synthesis judges its own. */
import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { podsOf } from '../estate/pods/pods';
import { isWhole } from '../estate/pods/whole';
import { type Issue, validateKubernetes } from '../schemas/kubernetes';
import { isGuardLabel } from '../values';
import { participants } from './participants';
import type { SeenObject } from './seen';

// What scripts, pipelines and people replace: $X, ${X}, $(X), {{ }}, <X>, __X__, #{X}#, %X%, YOUR_X.
const PLACEHOLDER = /\$[A-Za-z_{(]|\{\{|<[^<>]+>|__[A-Za-z]|#\{|%[A-Za-z_]+%|\b(?:YOUR|MY|REPLACE|CHANGE)[_-]/;
// What an issue compares with may be one, too.
const REPLACED = /\$\{|\$\(|\{\{/;

/** Findings about objects that have a part in workload identity, and are whole. */
export function judgeSchemas(estate: Estate, objects: readonly SeenObject[]): Finding[] {
  const judged = participants(estate);
  const parts = new Set(podsOf(estate).flatMap((pods) => (isWhole(pods) ? [] : [pods.object])));
  return objects.flatMap((object) => {
    const takesPart = judged.has(object);
    if (object.partial || !(takesPart || wouldTakePart(object.manifest))) return [];
    return validateKubernetes(object.manifest, { ignoreLabelKeys: isGuardLabel })
      .issues.filter((issue) => (takesPart ? !(parts.has(object) && isMissing(issue)) : isMistyped(issue)))
      .filter((issue) => !isToBeFilledIn(object.manifest, issue) && !REPLACED.test(issue.message))
      .map(({ code, path, property, message, help }) =>
        finding(code, { ...object.place(path), property }, message, help),
      );
  });
}

/** Whether it speaks of workload identity where nobody looks, since a kind or a field around it is mistyped. */
function wouldTakePart(manifest: SeenObject['manifest']): boolean {
  return JSON.stringify(manifest).includes('"azure.workload.identity/');
}

// Of what may be a patch, nothing can be missing.
function isMistyped({ code, path: [step, ...rest] }: Issue): boolean {
  return code === 'AZWI801' || (code === 'AZWI802' && rest.length === 0 && (step === 'kind' || step === 'apiVersion'));
}

/** Whether something is not there, which what a patch is for may have. */
function isMissing({ code, path }: Issue): boolean {
  return code === 'AZWI803' || (code === 'AZWI802' && path.at(-1) === 'containers');
}

/** Whether a placeholder is in what an issue is about, or in the way to it: what it will say then is not known. */
function isToBeFilledIn(manifest: unknown, { code, path }: Issue): boolean {
  if (path.some((step) => typeof step === 'string' && PLACEHOLDER.test(step))) return true;
  const value = path.reduce<unknown>((inner, step) => {
    return typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<string, unknown>>)[step] : undefined;
  }, manifest);
  // What is filled in inside makes no field of what is none, and what is missing may come by a key alone.
  if (code === 'AZWI801') return false;
  if (code === 'AZWI803' && typeof value === 'object' && value !== null)
    return Object.keys(value).some((key) => PLACEHOLDER.test(key));
  return value !== undefined && PLACEHOLDER.test(JSON.stringify(value));
}
