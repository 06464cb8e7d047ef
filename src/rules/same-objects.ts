import { type Finding, finding } from '../diagnostics';
import type { Estate, KubernetesObject } from '../estate/estate';

function field(value: unknown, key: string): string {
  const inner: unknown =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return typeof inner === 'string' ? inner : '';
}

/** AZWI705: two objects of one kind, namespace and name; the second would overwrite the first in the cluster. */
export function sameObjects(estate: Estate): Finding[] {
  const first = new Map<string, KubernetesObject>();
  const findings: Finding[] = [];
  for (const object of estate.objects) {
    const { manifest, place } = object;
    const { metadata, kind } = manifest;
    const name = field(metadata, 'name');
    if (name === '') continue;
    const group = field(manifest, 'apiVersion').split('/').slice(0, -1).join('/');
    const namespace = field(metadata, 'namespace');
    const id = [group, String(kind), namespace, name].join('|');
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, object);
      continue;
    }
    findings.push(
      finding(
        'AZWI705',
        place(['metadata', 'name']),
        `There are two objects ${String(kind)} ${namespace === '' ? '' : `${namespace}/`}${name}; the other one is ${before.place([]).construct ?? before.file}.`,
        'Give one of them another name or namespace.',
      ),
    );
  }
  return findings;
}
