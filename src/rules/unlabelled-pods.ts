import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { annotation, fieldAt, fieldOf, isPlaceholder, label } from '../estate/pods/manifest';
import { type Pods, podsOf } from '../estate/pods/pods';
import { textOf } from '../estate/value';
import { list } from '../schemas/kubernetes/access';
import { CLIENT_ID, USE_LABEL } from '../webhook/vocabulary';

/** AZWI109: a pod uses the ServiceAccount of an identity, but the webhook passes it over: it has no use label. */
export function unlabelledPods(estate: Estate): Finding[] {
  const accounts = accountsOfIdentities(estate);
  if (accounts.size === 0) return [];
  return podsOf(estate).flatMap((pods) => {
    const { template, spec, what, object, path, bound } = pods;
    const account = serviceAccountOf(spec);
    const value = label(template, USE_LABEL);
    // What bind() has made of a pod it has judged itself.
    if (value === 'true' || isPlaceholder(value) || bound !== undefined) return [];
    if (!accounts.has(`${pods.namespace}/${account}`) || getsTokenOtherwise(pods)) return [];
    const has = value === undefined ? 'has no label' : `has ${JSON.stringify(value)} in the label`;
    return [
      finding(
        'AZWI109',
        object.place(value === undefined ? path : [...path, 'metadata', 'labels', USE_LABEL]),
        `The pods of ${what} use the ServiceAccount ${account} of an identity, but their template ${has} ${USE_LABEL}, so the webhook passes them over and they get no token.`,
        `Bind them: identity.bind(workload); or label the pod template ${USE_LABEL}: "true". Pods that need no token should have another ServiceAccount.`,
      ),
    ];
  });
}

function serviceAccountOf(spec: Pods['spec']): string {
  // The old name of the field means the same.
  const name = spec.serviceAccountName ?? spec.serviceAccount;
  return typeof name === 'string' ? name : 'default';
}

/** `namespace/name` of the ServiceAccounts that are annotated, or that a credential here trusts. */
function accountsOfIdentities({ objects, azure }: Estate): ReadonlySet<string> {
  const accounts = new Set<string>();
  for (const { manifest } of objects) {
    if (manifest.kind !== 'ServiceAccount' || !isFilled(annotation(manifest, CLIENT_ID))) continue;
    accounts.add(keyOf(fieldAt(manifest, 'metadata', 'namespace'), fieldAt(manifest, 'metadata', 'name')));
  }
  for (const { subject } of azure.credentials) {
    const [, namespace, name] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(textOf(subject) ?? '') ?? [];
    if (name !== undefined) accounts.add(keyOf(namespace, name));
  }
  for (const key of accountsOfControllers(objects)) accounts.delete(key);
  return accounts;
}

// External Secrets asks for tokens of these ServiceAccounts itself; pods that share one need none.
function accountsOfControllers(objects: Estate['objects']): string[] {
  return objects.flatMap(({ manifest }) => {
    if (!String(manifest.apiVersion).startsWith('external-secrets.io/')) return [];
    const reference = fieldAt(manifest, 'spec', 'provider', 'azurekv', 'serviceAccountRef');
    const namespace = fieldOf(reference, 'namespace') ?? fieldAt(manifest, 'metadata', 'namespace');
    return reference === undefined ? [] : [keyOf(namespace, fieldOf(reference, 'name'))];
  });
}

function keyOf(namespace: unknown, name: unknown): string {
  return `${typeof namespace === 'string' ? namespace : ''}/${String(name)}`;
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

// The CSI driver of the secrets store asks for the token itself; a pod may mount one of its own making; and a template
// without containers is a patch of another one.
function getsTokenOtherwise({ spec }: Pods): boolean {
  if (list(spec.containers).length === 0) return true;
  return list(spec.volumes).some(
    (volume) =>
      fieldAt(volume, 'csi', 'driver') === 'secrets-store.csi.k8s.io' ||
      list(fieldAt(volume, 'projected', 'sources')).some((source) =>
        isFilled(fieldAt(source, 'serviceAccountToken', 'audience')),
      ),
  );
}
