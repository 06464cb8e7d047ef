/** What the webhook does other than somebody may have meant, in a pod that it takes. */
import { annotation, field, type Json, records, textAt } from './json';
import { type MutateOptions, UNKNOWN_AUTHORITY_HOST, UNKNOWN_CLIENT_ID, UNKNOWN_TENANT } from './options';
import { skippedContainers } from './settings';
import { isTokenVolume, type Token, wantedVariables } from './token';
import {
  CLIENT_ID,
  EXPIRATION,
  INJECT_PROXY,
  PROXY_CONTAINER,
  PROXY_INIT_CONTAINER,
  PROXY_PORT,
  SKIP_CONTAINERS,
  TENANT_ID,
  USE_ENDPOINT_PREFIX,
} from './vocabulary';
import { windowsIn } from './windows';

export interface Note {
  /** `unknown`: shown with something in its place. `unheeded`: written, but not what happens. */
  readonly kind: 'unknown' | 'unheeded';
  readonly message: string;
  readonly help: string;
  /** Where in the pod as it was given; the pod itself when empty. */
  readonly path: readonly (string | number)[];
}

/** A pod before and after, and what was settled between. */
export interface Change {
  readonly pod: Json;
  readonly mutated: Json;
  readonly account: Json;
  readonly accountName: string;
  readonly token: Token;
  readonly options: MutateOptions;
}

export function notesOf(change: Change): readonly Note[] {
  return [
    ...accountNotes(change),
    ...annotationNotes(change),
    ...skipNotes(change),
    ...proxyNotes(change),
    ...containerNotes(change),
    ...volumeNotes(change),
    ...namespaceNotes(change),
  ];
}

function unheeded(message: string, help: string, path: Note['path'] = []): Note {
  return { kind: 'unheeded', message, help, path };
}

function atAnnotation(key: string): Note['path'] {
  return ['metadata', 'annotations', key];
}

function accountNotes({ pod, account, accountName, options, token }: Change): Note[] {
  if (options.serviceAccount === 'unknown') {
    const message = `The ServiceAccount ${accountName} is not known here, so it is taken for one without annotations.`;
    const isNamed = textAt(pod, 'spec', 'serviceAccountName') + textAt(pod, 'spec', 'serviceAccount') !== '';
    const help = isNamed
      ? 'Give the file that it stands in, too.'
      : 'The pod names none, so it has that of its namespace. Name one that is annotated, or give the file of that one.';
    return [{ kind: 'unknown', message, help, path: [] }];
  }
  const found: Note[] = [];
  if (token.clientId === '') {
    const what = annotation(account, CLIENT_ID) === undefined ? 'has no' : 'has an empty';
    const message = `The ServiceAccount ${accountName} ${what} ${CLIENT_ID}, so no AZURE_CLIENT_ID is injected.`;
    found.push(unheeded(message, 'Annotate it, unless the code names the identity itself.'));
  }
  if (annotation(account, TENANT_ID) === '') {
    const message = `The ServiceAccount ${accountName} has an empty ${TENANT_ID}, so no AZURE_TENANT_ID is injected.`;
    found.push(unheeded(message, "Remove the annotation; then the webhook's own tenant is injected."));
  }
  return found;
}

function annotationNotes({ pod, options }: Change): Note[] {
  const found: Note[] = [];
  for (const key of [CLIENT_ID, TENANT_ID]) {
    if (annotation(pod, key) === undefined) continue;
    const message = `${key} on a pod is ignored: the webhook reads it off the ServiceAccount.`;
    found.push(unheeded(message, 'Move it to the ServiceAccount.', atAnnotation(key)));
  }
  const inject = annotation(pod, INJECT_PROXY);
  if (inject !== undefined && inject !== 'true') {
    const message = `${INJECT_PROXY} is ${JSON.stringify(inject)}, and the proxy is injected: that the annotation is there is all that counts.`;
    found.push(unheeded(message, 'Remove the annotation, or write "true".', atAnnotation(INJECT_PROXY)));
  }
  if (inject === undefined && annotation(pod, PROXY_PORT) !== undefined) {
    const message = `${PROXY_PORT} is ignored, because no proxy is injected without ${INJECT_PROXY}.`;
    found.push(unheeded(message, 'Remove it, or add the other annotation.', atAnnotation(PROXY_PORT)));
  }
  if (annotation(pod, EXPIRATION) === '') {
    const message = `${EXPIRATION} is empty, which counts as not set.`;
    found.push(unheeded(message, 'Write a number of seconds, or remove it.', atAnnotation(EXPIRATION)));
  }
  const known = options.webhook === '1.5' ? undefined : options.config?.customTokenEndpoint?.annotationSuffix;
  for (const key of Object.keys(field(field(pod, 'metadata'), 'annotations') ?? {})) {
    if (!key.startsWith(USE_ENDPOINT_PREFIX) || key === `${USE_ENDPOINT_PREFIX}${known}`) continue;
    const message = `${key} is ignored: only a webhook that is configured for it, 1.6 or later, heeds it.`;
    found.push(unheeded(message, 'On AKS, identity bindings bring that configuration.', atAnnotation(key)));
  }
  return found;
}

function allContainers(pod: Json): readonly Json[] {
  const spec = field(pod, 'spec');
  return [...records(field(spec, 'initContainers')), ...records(field(spec, 'containers'))];
}

function skipNotes({ pod, mutated }: Change): Note[] {
  const skipped = skippedContainers(pod);
  const names = new Set(allContainers(mutated).map((container) => textAt(container, 'name')));
  const path = atAnnotation(SKIP_CONTAINERS);
  const found = [...skipped]
    .filter((name) => name !== '' && !names.has(name))
    .map((name) => {
      const message = `${SKIP_CONTAINERS} names ${JSON.stringify(name)}, which no container of the pod is called.`;
      return unheeded(message, 'Write the names as they stand in the pod, separated by semicolons.', path);
    });
  if (skipped.has(PROXY_CONTAINER) && annotation(pod, INJECT_PROXY) !== undefined) {
    const message = `${SKIP_CONTAINERS} names ${PROXY_CONTAINER}, which then has no token and no tenant, and exits.`;
    found.push(unheeded(message, `Take ${PROXY_CONTAINER} out of the list.`, path));
  }
  if (names.size > 0 && [...names].every((name) => skipped.has(name))) {
    const message = `${SKIP_CONTAINERS} names all containers, so the pod gets the volume, and nobody mounts it.`;
    found.push(unheeded(message, 'Take those that need a token out of the list, or remove the label.', path));
  }
  return found;
}

/** What keeps the proxy from running in a pod that everybody takes. */
function proxyNotes({ pod, mutated }: Change): Note[] {
  if (annotation(pod, INJECT_PROXY) === undefined) return [];
  const spec = field(pod, 'spec');
  const found: Note[] = [];
  const windows = windowsIn(spec);
  if (windows !== undefined) {
    const message = 'The pod is for Windows nodes, and the images of the proxy are for Linux: the pod does not start.';
    const help = 'Take the proxy away, and use an SDK that knows workload identity.';
    found.push(unheeded(message, help, ['spec', ...windows]));
  }
  const proxy = allContainers(mutated).find((container) => textAt(container, 'name') === PROXY_CONTAINER);
  const own = field(proxy, 'securityContext');
  const user = field(field(spec, 'securityContext'), 'runAsUser');
  if (user === 0 && field(own, 'runAsUser') === undefined && field(own, 'runAsNonRoot') === true) {
    const message = `The pod runs as root (runAsUser 0), and so would ${PROXY_CONTAINER}, which must not: its container is never made (CreateContainerConfigError).`;
    const help = 'Say runAsUser: 0 on the containers that need it, not on the pod.';
    found.push(unheeded(message, help, ['spec', 'securityContext', 'runAsUser']));
  }
  return found;
}

function containerNotes(change: Change): Note[] {
  const skipped = skippedContainers(change.pod);
  const proxied = annotation(change.pod, INJECT_PROXY) !== undefined;
  return ['initContainers', 'containers'].flatMap((list) => {
    return records(field(field(change.pod, 'spec'), list)).flatMap((container, index) => {
      const path = ['spec', list, index];
      const own = skipped.has(textAt(container, 'name')) ? [] : ownVariables(container, change.token, path);
      return proxied ? [...own, ...takenForProxy(container, list, change, path)] : own;
    });
  });
}

// What is not known may be the same.
const UNKNOWN: ReadonlySet<string> = new Set([UNKNOWN_CLIENT_ID, UNKNOWN_TENANT, UNKNOWN_AUTHORITY_HOST]);

function ownVariables(container: Json, token: Token, path: Note['path']): Note[] {
  const wanted = new Map(wantedVariables(token));
  return records(field(container, 'env')).flatMap((variable, index) => {
    const name = textAt(variable, 'name');
    const injected = wanted.get(name);
    if (injected === undefined || UNKNOWN.has(injected) || textAt(variable, 'value') === injected) return [];
    const message = `The container ${textAt(container, 'name')} sets ${name} itself and keeps its value.`;
    return [unheeded(message, `The webhook would set ${JSON.stringify(injected)}.`, [...path, 'env', index])];
  });
}

/** The webhook looks for its containers where it would put them, and nowhere else. */
function takenForProxy(container: Json, list: string, { mutated }: Change, path: Note['path']): Note[] {
  const name = textAt(container, 'name');
  if (name !== PROXY_CONTAINER && name !== PROXY_INIT_CONTAINER) return [];
  const kept = records(field(field(mutated, 'spec'), list)).some((one) => {
    return textAt(one, 'name') === name && textAt(one, 'image') === textAt(container, 'image');
  });
  const message = `The container ${name} is taken for the webhook's own, which is not injected.`;
  return kept ? [unheeded(message, 'Give it another name, unless it is a copy of that.', [...path, 'name'])] : [];
}

function volumeNotes({ pod, token }: Change): Note[] {
  const volumes = records(field(field(pod, 'spec'), 'volumes'));
  const at = volumes.findIndex((volume) => isTokenVolume(volume, token));
  if (at < 0) return [];
  const name = textAt(volumes[at], 'name');
  const path = ['spec', 'volumes', at];
  return token.webhook === '1.5'
    ? [
        unheeded(
          `The volume ${name} is taken for the webhook's own, which is not added.`,
          'Remove it, unless it is a copy of that.',
          path,
        ),
      ]
    : [unheeded(`The volume ${name} is replaced by the webhook's own.`, 'Remove it, or give it another name.', path)];
}

function namespaceNotes({ pod }: Change): Note[] {
  if (textAt(pod, 'metadata', 'namespace') !== 'kube-system') return [];
  const message =
    'On AKS, a webhook that somebody has installed is kept away from kube-system: the pod may stay as it is.';
  return [unheeded(message, 'Run the pod in a namespace of its own.', ['metadata', 'namespace'])];
}
