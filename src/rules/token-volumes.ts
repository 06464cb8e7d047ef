import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { annotation, fieldAt, fieldOf } from '../estate/pods/manifest';
import { containersOf, type Pods } from '../estate/pods/pods';
import { labelledPods } from '../estate/pods/use-label';
import { list } from '../schemas/kubernetes/access';
import { mutatePod, type Refusal, type WebhookVersion } from '../webhook';
import { apiServerRefusal } from '../webhook/api-server';
import { LAYOUTS, RESERVED_VOLUMES } from '../webhook/layout';
import { SKIP_CONTAINERS, USE_LABEL } from '../webhook/vocabulary';

const VERSIONS: readonly WebhookVersion[] = ['1.6', '1.5'];

/** AZWI137 and AZWI138: volumes in the way of the one that the webhook adds, most of them copied from a running pod. */
export function tokenVolumes(estate: Estate): Finding[] {
  return labelledPods(estate).flatMap((pods) => {
    // Making a pod takes time, and most have nothing of the kind.
    if (!mayCollide(pods)) return [];
    const pod = volumesAlone(pods);
    // What the API server refuses without the webhook, its own schema tells.
    if (apiServerRefusal(pod, '') !== undefined) return [];
    for (const webhook of VERSIONS) {
      const made = mutatePod(pod, { serviceAccount: 'unknown', webhook });
      if (made.kind === 'refused' && made.pod !== undefined) return [collision(pods, webhook, made)];
    }
    return reserved(pods);
  });
}

const PATHS: readonly unknown[] = VERSIONS.map((version) => LAYOUTS[version].mountPath);

function mayCollide(pods: Pods): boolean {
  const mounts = containersOf(pods).flatMap(({ fields }) => list(fields.volumeMounts));
  if (mounts.some((mount) => PATHS.includes(fieldOf(mount, 'mountPath')))) return true;
  return list(pods.spec.volumes).some((volume) => {
    const name = String(fieldOf(volume, 'name'));
    const sources = list(fieldAt(volume, 'projected', 'sources'));
    if (name.startsWith(RESERVED_VOLUMES) || name === LAYOUTS['1.5'].volumeName('')) return true;
    return sources.some((source) => fieldOf(source, 'serviceAccountToken') !== undefined);
  });
}

type Fields = Readonly<Record<string, unknown>>;

/** A pod with nothing in it but volumes, so that nothing else can be refused. */
function volumesAlone({ object, path, spec, template }: Pods): Fields {
  const only = (item: unknown): Fields => ({
    name: fieldOf(item, 'name'),
    volumeMounts: list(fieldOf(item, 'volumeMounts')),
  });
  const skipped = annotation(template, SKIP_CONTAINERS);
  const name = path.length === 0 ? fieldAt(object.manifest, 'metadata', 'name') : undefined;
  const annotations = skipped === undefined ? {} : { [SKIP_CONTAINERS]: skipped };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { ...(name === undefined ? {} : { name }), labels: { [USE_LABEL]: 'true' }, annotations },
    spec: {
      volumes: list(spec.volumes),
      initContainers: list(spec.initContainers).map(only),
      containers: list(spec.containers).map(only),
    },
  };
}

function collision(pods: Pods, webhook: WebhookVersion, { message }: Refusal): Finding {
  const { mountPath, release } = LAYOUTS[webhook];
  return finding(
    'AZWI137',
    pods.object.place(mountAt(pods, mountPath) ?? [...pods.path, 'spec', 'volumes']),
    `The webhook ${release} adds its volume to the pods of ${pods.what}, and the API server refuses what comes out: ${message}`,
    'Take out the volume and its mounts: the webhook brings them. In what was copied from a running pod, these are azure-workload-identity-reserved-… and azure-identity-token, with the variables AZURE_… beside them.',
  );
}

function mountAt(pods: Pods, mountPath: string): readonly (string | number)[] | undefined {
  for (const { fields, path } of containersOf(pods)) {
    const index = list(fields.volumeMounts).findIndex((mount) => fieldOf(mount, 'mountPath') === mountPath);
    if (index >= 0) return [...path, 'volumeMounts', index, 'mountPath'];
  }
  return undefined;
}

function reserved({ object, what, path, spec }: Pods): Finding[] {
  return list(spec.volumes).flatMap((volume, index) => {
    const name = fieldOf(volume, 'name');
    if (typeof name !== 'string' || !name.startsWith(RESERVED_VOLUMES)) return [];
    return [
      finding(
        'AZWI138',
        object.place([...path, 'spec', 'volumes', index, 'name']),
        `${what} has the volume ${name}, as the webhook calls one that it makes; it replaces it, or, in a pod of another name, adds one beside it, which is refused where both are mounted.`,
        'Take it out, with its mounts and the variables AZURE_… of the containers: they were copied from a running pod, and the webhook brings them.',
      ),
    ];
  });
}
