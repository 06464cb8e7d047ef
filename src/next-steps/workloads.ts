import { annotation, label } from '../estate/pods/manifest';
import { isJson, type Json, type Manifest } from '../kubernetes/manifest';
import { podTemplateOf } from '../kubernetes/pod-template';
import type { Synthesis } from '../synthesis';
import { INJECT_PROXY, USE_LABEL } from '../webhook/vocabulary';

/** Image of the tutorial, which tells what it read. */
const TUTORIAL_IMAGE = 'azure-workload-identity/msal-go';

/** Something that runs pods which get a token. */
export interface Workload {
  /** Kind and name as kubectl takes them: `deployment/api`; undefined for what is named by the cluster. */
  readonly object: string | undefined;
  readonly kind: string;
  readonly namespace: string;
  /** Key of its ServiceAccount; see `accountKey`. */
  readonly account: string;
  readonly file: string;
  /** Whether the webhook puts its proxy beside the containers. */
  readonly proxied: boolean;
  /** Whether it is the quick start of the tutorial. */
  readonly isTutorial: boolean;
}

/** What tells a ServiceAccount from all others in a cluster. */
export function accountKey(namespace: string, name: string): string {
  return `${namespace}/${name}`;
}

/** The namespace that an object goes to when its manifest says none is that of whoever applies it. */
export function namespaceOf(manifest: Manifest): string {
  return textOf(manifest.metadata, 'namespace') ?? 'default';
}

/** All workloads whose pods get a token, in the order of applying. */
export function workloadsOf({ kubernetes }: Synthesis): readonly Workload[] {
  return kubernetes.objects.flatMap(({ manifest, file }) => {
    const template = podTemplateOf(manifest) ?? (isBuiltIn(manifest) ? undefined : labelledIn(manifest));
    if (template === undefined || !isLabelled(template)) return [];
    const spec = isJson(template.spec) ? template.spec : {};
    const namespace = namespaceOf(manifest);
    const account = textOf(spec, 'serviceAccountName') ?? textOf(spec, 'serviceAccount') ?? 'default';
    const name = textOf(manifest.metadata, 'name');
    return [
      {
        object: name === undefined ? undefined : `${kindOf(manifest)}/${name}`,
        kind: isBuiltIn(manifest) ? (manifest.kind ?? '') : '',
        namespace,
        account: accountKey(namespace, account),
        file,
        // That it is there is enough, whatever its value.
        proxied: annotation(template, INJECT_PROXY) !== undefined,
        isTutorial: imagesOf(spec).some((image) => image.includes(TUTORIAL_IMAGE)),
      },
    ];
  });
}

function isBuiltIn(manifest: Manifest): boolean {
  return ['v1', 'apps', 'batch'].includes((manifest.apiVersion ?? '').split('/')[0] ?? '');
}

// Kinds that are not built in may have short names of others; with their group they are told apart.
function kindOf(manifest: Manifest): string {
  const kind = (manifest.kind ?? '').toLowerCase();
  const [group = '', version] = (manifest.apiVersion ?? '').split('/');
  return isBuiltIn(manifest) || version === undefined ? kind : `${kind}.${version}.${group}`;
}

// Custom kinds have their pod templates anywhere.
function labelledIn(value: unknown): Json | undefined {
  if (Array.isArray(value)) return first(value);
  if (!isJson(value)) return undefined;
  return isLabelled(value) && isJson(value.spec) ? value : first(Object.values(value));
}

function first(values: readonly unknown[]): Json | undefined {
  for (const value of values) {
    const found = labelledIn(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isLabelled(template: Json): boolean {
  return label(template, USE_LABEL) === 'true';
}

function imagesOf(spec: Json): readonly string[] {
  return [spec.initContainers, spec.containers]
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .flatMap((container: unknown) => textOf(container, 'image') ?? []);
}

function textOf(map: unknown, key: string): string | undefined {
  const value = isJson(map) ? map[key] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}
