import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { accountNameOf } from '../estate/pods/accounts';
import { annotation, fieldAt, fieldOf } from '../estate/pods/manifest';
import { getsTokenOtherwise } from '../estate/pods/own-token';
import { podsOf } from '../estate/pods/pods';
import { useLabelOf } from '../estate/pods/use-label';
import { textOf } from '../estate/value';
import { list } from '../schemas/kubernetes/access';
import { CLIENT_ID, INJECT_PROXY, USE_LABEL } from '../webhook/vocabulary';

/** AZWI109: a pod uses the ServiceAccount of an identity, but the webhook passes it over: it has no use label. */
export function unlabelledPods(estate: Estate): Finding[] {
  const accounts = accountsOfIdentities(estate);
  if (accounts.size === 0) return [];
  return podsOf(estate).flatMap((pods) => {
    const { template, spec, what, object, path, bound } = pods;
    const account = accountNameOf(pods);
    // What bind() has made of a pod it has judged itself.
    if (bound !== undefined || !accounts.has(`${pods.namespace}/${account}`)) return [];
    // A template without containers is a patch of another one.
    if (list(spec.containers).length === 0 || getsTokenOtherwise(pods)) return [];
    // Whoever asks for the sidecar means to have the label, and is told so.
    if (annotation(template, INJECT_PROXY) !== undefined) return [];
    const found = useLabelOf(estate, pods);
    if (found.kind !== 'absent' && found.kind !== 'off') return [];
    const has = found.kind === 'absent' ? 'has no label' : `has ${JSON.stringify(found.value)} in the label`;
    return [
      finding(
        'AZWI109',
        object.place(found.kind === 'absent' ? path : [...path, 'metadata', 'labels', USE_LABEL]),
        `The pods of ${what} use the ServiceAccount ${account} of an identity, but their template ${has} ${USE_LABEL}, so the webhook passes them over and they get no token.`,
        `Bind them: identity.bind(workload); or label the pod template ${USE_LABEL}: "true". Pods that need no token should have another ServiceAccount.`,
      ),
    ];
  });
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
