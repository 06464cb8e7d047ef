/** Which objects have a part in workload identity. The others are none of our business. */
import type { Estate, KubernetesObject } from '../estate/estate';
import { fieldAt, fieldOf } from '../estate/pods/manifest';
import { podsOf } from '../estate/pods/pods';
import { record } from '../schemas/kubernetes/access';

const PREFIX = 'azure.workload.identity/';

/** ServiceAccounts that are annotated, what uses them, and what asks for the webhook itself. */
export function participants(estate: Estate): ReadonlySet<KubernetesObject> {
  const found = new Set<KubernetesObject>();
  const used = new Set<string>();
  const accounts = estate.objects.filter(
    ({ manifest }) => manifest.kind === 'ServiceAccount' && manifest.apiVersion === 'v1',
  );
  for (const account of accounts.filter(({ manifest }) => isMarked(manifest))) {
    found.add(account);
    used.add(keyOf(account, fieldAt(account.manifest, 'metadata', 'name')));
  }
  const workloads = podsOf(estate).map((pods) => ({
    pods,
    account: keyOf(pods.object, pods.spec.serviceAccountName ?? pods.spec.serviceAccount ?? 'default'),
  }));
  const asking = new Set<string>();
  for (const { pods, account } of workloads) {
    if (isMarked(pods.template) || isMarked(pods.object.manifest)) asking.add(account);
    else if (!used.has(account)) continue;
    found.add(pods.object);
  }
  for (const account of accounts) {
    if (asking.has(keyOf(account, fieldAt(account.manifest, 'metadata', 'name')))) found.add(account);
  }
  return found;
}

function keyOf({ manifest }: KubernetesObject, name: unknown): string {
  return `${String(fieldAt(manifest, 'metadata', 'namespace') ?? '')}/${String(name)}`;
}

/** Whether it has a label or an annotation of workload identity. */
function isMarked(object: unknown): boolean {
  const metadata = fieldOf(object, 'metadata');
  return ['labels', 'annotations'].some((field) =>
    Object.keys(record(fieldOf(metadata, field)) ?? {}).some((key) => key.startsWith(PREFIX)),
  );
}
