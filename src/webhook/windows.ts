/** Whether a pod is for Windows, by what it says itself. */
import { field, type Json, records, textAt } from './json';

const NODE_LABELS = ['kubernetes.io/os', 'beta.kubernetes.io/os'];
const AFFINITY = ['affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms'];

/** Where in its spec a pod says that it is for Windows; undefined where it does not. */
export function windowsIn(spec: unknown): readonly (string | number)[] | undefined {
  if (isForWindowsAlone(spec)) return ['os', 'name'];
  const key = NODE_LABELS.find((name) => textAt(spec, 'nodeSelector', name) === 'windows');
  return key === undefined ? affinityIn(spec) : ['nodeSelector', key];
}

/** Whether the API server takes a pod for one of Windows, and refuses what only Linux has. */
export function isForWindowsAlone(spec: unknown): boolean {
  return textAt(spec, 'os', 'name') === 'windows';
}

// One of the terms is enough for a node, so that each of them has to say it; an empty one fits no node.
function affinityIn(spec: unknown): readonly (string | number)[] | undefined {
  const terms = AFFINITY.reduce(field, spec);
  const found = records(terms).flatMap((term, index) => {
    const expressions = records(field(term, 'matchExpressions'));
    if (expressions.length + records(field(term, 'matchFields')).length === 0) return [];
    const at = expressions.findIndex(wantsWindows);
    return [at < 0 ? undefined : [...AFFINITY, index, 'matchExpressions', at]];
  });
  return found.includes(undefined) ? undefined : found[0];
}

function wantsWindows(expression: Json): boolean {
  const values = field(expression, 'values');
  return (
    NODE_LABELS.includes(textAt(expression, 'key')) &&
    textAt(expression, 'operator') === 'In' &&
    Array.isArray(values) &&
    values.length > 0 &&
    values.every((value) => value === 'windows')
  );
}
