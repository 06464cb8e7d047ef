/**
 * Whether the API server can read a pod at all. It does so before it asks any webhook.
 *
 * Only what the webhook then looks at is judged; the rest goes through as it is.
 */
import { type Json, record, textAt } from './json';

type Shape =
  | { readonly go: 'string' | 'bool' | 'int32' }
  | { readonly go: 'map[string]string'; readonly values: Shape }
  | { readonly go: string; readonly items: Shape }
  | { readonly go: string; readonly struct: string; readonly fields: Readonly<Record<string, Shape>> };

const STRING: Shape = { go: 'string' };
const MAP: Shape = { go: 'map[string]string', values: STRING };

function struct(name: string, fields: Readonly<Record<string, Shape>>): Shape {
  return { go: `v1.${name}`, struct: name, fields };
}

function list(items: Shape): Shape {
  return { go: `[]${items.go}`, items };
}

const META = struct('ObjectMeta', {
  name: STRING,
  generateName: STRING,
  namespace: STRING,
  labels: MAP,
  annotations: MAP,
});

const CONTAINERS = list(
  struct('Container', {
    name: STRING,
    env: list(struct('EnvVar', { name: STRING, value: STRING })),
    ports: list(struct('ContainerPort', { containerPort: { go: 'int32' } })),
    volumeMounts: list(struct('VolumeMount', { name: STRING, mountPath: STRING })),
  }),
);

const TOKEN = struct('ServiceAccountTokenProjection', { path: STRING });
const SOURCES = list(struct('VolumeProjection', { serviceAccountToken: TOKEN }));

const POD = struct('Pod', {
  metadata: META,
  spec: struct('PodSpec', {
    serviceAccountName: STRING,
    serviceAccount: STRING,
    hostNetwork: { go: 'bool' },
    initContainers: CONTAINERS,
    containers: CONTAINERS,
    volumes: list(struct('Volume', { name: STRING, projected: struct('ProjectedVolumeSource', { sources: SOURCES }) })),
  }),
});

const SERVICE_ACCOUNT = struct('ServiceAccount', { metadata: META });

/** What cannot be read, in the API server's words, and where. */
export interface Undecodable {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** Where a value stands: the struct and the fields that Go's decoder names, and the way to it. */
interface At {
  readonly owner: string;
  readonly fields: readonly string[];
  readonly path: readonly (string | number)[];
}

export function undecodablePod(pod: Json): Undecodable | undefined {
  return undecodable(pod, 'Pod', POD);
}

export function undecodableServiceAccount(account: Json): Undecodable | undefined {
  return undecodable(account, 'ServiceAccount', SERVICE_ACCOUNT);
}

/** The same for the metadata of any object, such as what makes pods. */
export function undecodableObject(object: Json): Undecodable | undefined {
  return undecodable(object, String(object.kind), struct(String(object.kind), { metadata: META }));
}

function undecodable(value: Json, kind: string, shape: Shape): Undecodable | undefined {
  const found = problem(value, shape, { owner: kind, fields: [], path: [] });
  if (found === undefined) return undefined;
  const version = textAt(value, 'apiVersion').split('/').at(-1) || 'v1';
  const message = `${kind} in version "${version}" cannot be handled as a ${kind}: json: cannot unmarshal ${found.message}`;
  return { message, path: found.path };
}

function problem(value: unknown, shape: Shape, at: At): Undecodable | undefined {
  // Go leaves what is null as it was: empty.
  if (value === null || value === undefined) return undefined;
  const wrong = (): Undecodable => {
    const place = [at.owner, ...at.fields].join('.');
    // Of a number that is too large, or has a fraction, Go says which.
    const what = shape.go === 'int32' && typeof value === 'number' ? `number ${value}` : kindOf(value);
    return { message: `${what} into Go struct field ${place} of type ${shape.go}`, path: at.path };
  };
  if ('items' in shape) {
    if (!Array.isArray(value)) return wrong();
    return first(value.entries(), (index, item) => problem(item, shape.items, { ...at, path: [...at.path, index] }));
  }
  if ('values' in shape || 'fields' in shape) {
    const map = record(value);
    if (map === undefined) return wrong();
    if ('values' in shape) {
      const inside = (key: string, item: unknown) => problem(item, shape.values, { ...at, path: [...at.path, key] });
      return first(Object.entries(map), inside);
    }
    return first(Object.entries(shape.fields), (key, inner) => {
      const there = { owner: shape.struct, fields: [...at.fields, key], path: [...at.path, key] };
      return problem(Object.hasOwn(map, key) ? map[key] : undefined, inner, there);
    });
  }
  return isScalar(value, shape.go) ? undefined : wrong();
}

function first<K, V>(
  entries: Iterable<readonly [K, V]>,
  judge: (key: K, value: V) => Undecodable | undefined,
): Undecodable | undefined {
  for (const [key, value] of entries) {
    const found = judge(key, value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isScalar(value: unknown, go: string): boolean {
  if (go === 'bool') return typeof value === 'boolean';
  if (go === 'string') return typeof value === 'string';
  return Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31;
}

/** What Go calls a value of JSON. */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  return typeof value === 'string' ? 'string' : 'object';
}
