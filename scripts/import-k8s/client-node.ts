import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One property of a class of client-node, by its name in YAML. */
export interface Attribute {
  readonly name: string;
  readonly type: string;
  readonly format: string;
  readonly required: boolean;
}

/** A kind that can be created, and the class that describes it. */
export interface ApiKind {
  readonly apiVersion: string;
  readonly kind: string;
  readonly model: string;
  readonly namespaced: boolean;
}

const packageFolder = dirname(dirname(require.resolve('@kubernetes/client-node')));
const generated = join(packageFolder, 'dist', 'gen');
const read = (...path: string[]): string => readFileSync(join(generated, ...path), 'utf8');

/** The package and version that everything here is read from, such as `@kubernetes/client-node 2.0.1`. */
export function sourcePackage(): string {
  const { name, version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  return `${name} ${version}`;
}

/** The release of Kubernetes that the classes were generated from, such as `1.36`. */
export function kubernetesVersion(): string {
  const version = /OpenAPI spec version: release-(\d+\.\d+)/.exec(read('models', 'V1Pod.js'))?.[1];
  if (version === undefined) throw new Error('client-node does not say which release of Kubernetes it is for');
  return version;
}

// The package carries files of earlier releases that its own index no longer names (914 classes on disk, 757 named),
// so a folder listing would bring back fields that no API server knows any more.
function namedIn(index: string, pattern: RegExp): string[] {
  return [...index.matchAll(pattern)].flatMap((match) => match[1] ?? []).sort();
}

/** All classes, by name, with their attributes as the generator wrote them down. */
export async function readModels(): Promise<Map<string, readonly Attribute[]>> {
  const names = namedIn(read('models', 'all.js'), /'\.\.\/models\/(\w+)\.js'/g);
  const classes = (await import('@kubernetes/client-node/dist/gen/models/all.js')) as unknown as Record<
    string,
    { readonly attributeTypeMap: readonly { name: string; baseName: string; type: string; format: string }[] }
  >;
  return new Map(
    names.map((model) => {
      const declared = requiredNames(read('models', `${model}.d.ts`));
      const attributes = classes[model]?.attributeTypeMap;
      if (attributes === undefined) throw new Error(`client-node exports no ${model}`);
      return [
        model,
        attributes.map(({ name, baseName, type, format }) => {
          return { name: baseName, type, format, required: declared.has(name) };
        }),
      ];
    }),
  );
}

function requiredNames(declaration: string): Set<string> {
  return new Set(namedIn(declaration, /^ {4}'(\w+)':/gm));
}

const CREATE = /async create\w+\(.*?return requestContext;/gs;
// Only a collection takes a manifest: a path with a name in it is a subresource, such as a binding of a pod.
const COLLECTION = /localVarPath = '\/apis?\/([\w.]+(?:\/\w+)?)\/(namespaces\/\{namespace\}\/)?[a-z]+'/;
const BODY = /ObjectSerializer\.serialize\(body, "(\w+)"/;
const MODEL_PREFIX = /^(?:[A-Z][a-z]+)?V\d+(?:(?:alpha|beta)\d+)?(?=[A-Z])/;

/** All kinds that the API server creates from a manifest, sorted by apiVersion and kind. */
export function readKinds(): ApiKind[] {
  const apis = namedIn(read('types', 'ObservableAPI.js'), /from "\.\.\/apis\/(\w+)\.js"/g);
  const kinds = apis.flatMap((api) => {
    return [...read('apis', `${api}.js`).matchAll(CREATE)].flatMap(([method]): ApiKind[] => {
      const [, apiVersion, namespace] = COLLECTION.exec(method) ?? [];
      const model = BODY.exec(method)?.[1];
      if (apiVersion === undefined || model === undefined || model === 'any') return [];
      return [{ apiVersion, kind: model.replace(MODEL_PREFIX, ''), model, namespaced: namespace !== undefined }];
    });
  });
  const key = (one: ApiKind): string => `${one.apiVersion} ${one.kind}`;
  return kinds.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
