import { dig, list, record } from './access';
import { type Issue, issue, type Path, quoted } from './issue';

const SELECTOR = ['spec', 'selector'] as const;
const LABELS = 'spec.template.metadata.labels';

/**
 * Where the selector of a workload does not select the pods of its own template, which the API server refuses.
 *
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector
 */
export function selectorMismatches(manifest: unknown, templateLabels: unknown): Issue[] {
  const selector = record(dig(manifest, ...SELECTOR));
  if (selector === undefined) return [];
  const labels = record(templateLabels) ?? {};
  const matchLabels = record(selector.matchLabels) ?? {};
  const expressions = list(selector.matchExpressions);
  if (Object.keys(matchLabels).length === 0 && expressions.length === 0) {
    return [issue('AZWI802', SELECTOR, 'spec.selector is empty.', `Add matchLabels that ${LABELS} have too.`)];
  }
  return [
    ...Object.entries(matchLabels).flatMap(([key, value]) => label(labels, key, value)),
    ...expressions.flatMap((expression, index) => {
      return requirement(labels, expression, [...SELECTOR, 'matchExpressions', index]);
    }),
  ];
}

function label(labels: Readonly<Record<string, unknown>>, key: string, value: unknown): Issue[] {
  if (typeof value !== 'string' || labels[key] === value) return [];
  const found = Object.hasOwn(labels, key) ? `have ${quoted(labels[key])} there` : 'do not have it';
  return [
    issue(
      'AZWI802',
      [...SELECTOR, 'matchLabels', key],
      `spec.selector.matchLabels asks for ${key}: ${quoted(value)}, but ${LABELS} ${found}.`,
      `Write the same in ${LABELS}; the selector of what is running already cannot change.`,
    ),
  ];
}

function requirement(labels: Readonly<Record<string, unknown>>, expression: unknown, path: Path): Issue[] {
  const { key, operator } = record(expression) ?? {};
  if (typeof key !== 'string') return [];
  const has = Object.hasOwn(labels, key);
  const among = list(dig(expression, 'values')).includes(labels[key]);
  const holds: Readonly<Record<string, boolean>> = {
    In: has && among,
    NotIn: !has || !among,
    Exists: has,
    DoesNotExist: !has,
  };
  if (typeof operator !== 'string' || holds[operator] !== false) return [];
  const value = has ? `is ${quoted(labels[key])}` : 'is not there';
  return [
    issue(
      'AZWI802',
      path,
      `The selector does not select the pods: ${key} ${value} in ${LABELS}, which ${operator} refuses.`,
      `Change ${LABELS}, or the selector.`,
    ),
  ];
}
