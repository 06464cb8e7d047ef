import { kindNames } from './generated';
import { type Issue, issue, quoted } from './issue';
import { nearest } from './nearest';

const groupOf = (apiVersion: string): string => (apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '');

/**
 * Why a kind that is not in the table cannot be a custom resource either, such as a Deployment in `v1`.
 *
 * The group of a custom resource has a dot, so a group without one is Kubernetes' own, and old versions of these are
 * gone from all releases that are still supported. In its groups with a dot, such as `networking.k8s.io`, a version
 * that we do not know may be of an older cluster, but a kind that no version has is a mistake.
 *
 * @see https://kubernetes.io/docs/reference/using-api/deprecation-guide/
 */
export function unknownKind(apiVersion: string, kind: string): Issue[] {
  if (kind.endsWith('List')) return [];
  const group = groupOf(apiVersion);
  const all = kindNames();
  const inGroup = all.filter((one) => groupOf(one.apiVersion) === group);
  if (group.includes('.') && (inGroup.length === 0 || inGroup.some((one) => one.kind === kind))) return [];
  const elsewhere = [...new Set(all.filter((one) => one.kind === kind).map((one) => one.apiVersion))];
  const message = `Kubernetes has no ${kind} in ${quoted(apiVersion)}.`;
  if (elsewhere.length > 0) {
    return [issue('AZWI802', ['apiVersion'], message, `Write "apiVersion: ${elsewhere.join('" or "apiVersion: ')}".`)];
  }
  const near = nearest(kind, [...new Set(all.map((one) => one.kind))]);
  return [
    issue(
      'AZWI802',
      ['kind'],
      message,
      near === undefined ? 'Correct apiVersion and kind.' : `Did you mean ${quoted(near)}?`,
    ),
  ];
}
