import { accountKey } from '../chain/accounts';
import { isGuid, sameId } from '../chain/compare';
import { viewOf } from '../chain/view';
import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { accountNameOf, accountsOf, annotated } from '../estate/pods/accounts';
import { objectsAt } from '../estate/pods/by-name';
import { fieldAt, fieldOf } from '../estate/pods/manifest';
import type { Container, Pods } from '../estate/pods/pods';
import { labelledPods } from '../estate/pods/use-label';
import { mutatedContainers, variablesOf } from '../estate/pods/variables';
import { textValue } from '../estate/value';
import { list } from '../schemas/kubernetes/access';
import { CLIENT_ID, TENANT_ID } from '../webhook/vocabulary';

const INJECTED = [
  ['AZURE_CLIENT_ID', CLIENT_ID],
  ['AZURE_TENANT_ID', TENANT_ID],
] as const;

/** AZWI117 and AZWI119: what a container is told of its identity differs from what its ServiceAccount says. */
export function ownVariables(estate: Estate): Finding[] {
  return labelledPods(estate).flatMap((pods) => {
    const accounts = accountsOf(estate, pods);
    return INJECTED.flatMap(([name, key]) => {
      const texts = annotated(accounts, key);
      // What is not filled in yet may be the same.
      if (texts.length === 0 || !texts.every(isGuid)) return [];
      return mutatedContainers(pods).flatMap((container) => {
        const asked = { estate, pods, container, name, key, texts };
        const own = variablesOf(container).filter((one) => one.name === name);
        return own.length > 0 ? own.flatMap(({ value, path }) => differing(asked, value, path)) : overridden(asked);
      });
    });
  });
}

interface Asked {
  readonly estate: Estate;
  readonly pods: Pods;
  readonly container: Container;
  /** Variable, and the annotation that it is made of. */
  readonly name: string;
  readonly key: string;
  /** What the ServiceAccount says. */
  readonly texts: readonly string[];
}

function differing(asked: Asked, value: string | undefined, path: readonly (string | number)[]): Finding[] {
  const { pods, container, name, key, texts } = asked;
  if (value === undefined || (value !== '' && !isGuid(value)) || isSaid(texts, value)) return [];
  if (key === CLIENT_ID && isTrusted(asked, value)) return [];
  return [
    finding(
      'AZWI117',
      pods.object.place(path),
      `The container "${container.name}" of ${pods.what} sets ${name} to ${JSON.stringify(value)} and keeps that, whereas its ServiceAccount ${accountNameOf(pods)} has ${JSON.stringify(texts[0])} in ${key}; Entra ID then trusts it only where a credential says so (AADSTS70021 otherwise).`,
      `Take the variable away: the webhook sets it from the annotation. Where two are meant, both identities need a credential for the ServiceAccount.`,
    ),
  ];
}

function isSaid(texts: readonly string[], value: string): boolean {
  return texts.some((text) => text.toLowerCase() === value.toLowerCase());
}

// A ServiceAccount may be trusted by several identities, and its code choose among them.
function isTrusted({ estate, pods, texts }: Asked, value: string): boolean {
  const view = viewOf(estate);
  const credentials = view.credentialsByAccount.get(accountKey(pods.namespace, accountNameOf(pods)) ?? '') ?? [];
  return credentials.some(({ identity }) => {
    const id = view.identities.get(identity)?.clientId;
    if (id === undefined) return true;
    return sameId(id, textValue(value)) !== false && !texts.some((text) => sameId(id, textValue(text)) === true);
  });
}

// `env` comes before `envFrom`, and the webhook does not look into the latter.
function overridden({ estate, pods, container, name, key, texts }: Asked): Finding[] {
  return list(container.fields.envFrom).flatMap((source, index) => {
    const map = fieldAt(source, 'configMapRef', 'name');
    const prefix = fieldOf(source, 'prefix') ?? '';
    if (map === undefined || typeof prefix !== 'string' || !name.startsWith(prefix)) return [];
    const values = objectsAt(estate, 'ConfigMap', pods.namespace, map).map(({ manifest }) => {
      return fieldAt(manifest, 'data', name.slice(prefix.length));
    });
    const value = values.find((one) => typeof one === 'string' && isGuid(one) && !isSaid(texts, one));
    if (value === undefined) return [];
    return [
      finding(
        'AZWI119',
        pods.object.place([...container.path, 'envFrom', index]),
        `The container "${container.name}" of ${pods.what} takes ${name} ${JSON.stringify(value)} from the ConfigMap ${String(map)}, but the webhook puts ${JSON.stringify(texts[0])} over it, out of ${key} of its ServiceAccount ${accountNameOf(pods)}.`,
        'Write in one place alone which identity is meant: on the ServiceAccount, or under `env`, which the webhook leaves as it is.',
      ),
    ];
  });
}
