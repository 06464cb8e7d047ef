/** Kustomize folders: judged is what they make, not what they are made of. */
import { resolve } from 'node:path';
import { type Finding, finding } from '../../diagnostics';
import { type ReadObject, readSource } from '../../manifests';
import type { Inputs } from '../inputs';
import { type SeenObject, seen } from '../seen';
import { build } from './build';
import { Origins } from './origin';
import { type Root, type Tree, treeOf } from './tree';

/** The objects of the input once its kustomizations are carried out. */
export interface Customized {
  readonly objects: readonly SeenObject[];
  readonly findings: readonly Finding[];
}

/** Builds what kustomizations say. Findings: AZWI921, AZWI922. */
export async function customize({
  objects,
  kustomizations,
}: Pick<Inputs, 'objects' | 'kustomizations'>): Promise<Customized> {
  if (kustomizations.length === 0) return { objects: objects.map((one) => seen(one, false)), findings: [] };
  const tree = treeOf(kustomizations);
  const local = tree.roots.filter(({ remote }) => remote.length === 0);
  const built = await build(local);
  const results = built === 'no kubectl' ? [] : built;
  const byFile = grouped(objects);
  const made = results.flatMap((one) => ('yaml' in one ? objectsOf(one.root, one.yaml, byFile) : []));
  const done = new Set(results.flatMap((one) => ('yaml' in one ? [one.root] : [])));
  const left = tree.roots.filter((root) => !done.has(root));
  return {
    objects: [...objects.flatMap((object) => asRead(object, tree, done)), ...made],
    findings: [
      ...notCarriedOut(
        left.filter(({ remote }) => built === 'no kubectl' || remote.length > 0),
        built === 'no kubectl',
      ),
      ...results.flatMap((one) => ('refusal' in one ? [refused(one.root, one.refusal)] : [])),
    ],
  };
}

function grouped(objects: readonly ReadObject[]): ReadonlyMap<string, readonly ReadObject[]> {
  const found = new Map<string, ReadObject[]>();
  for (const object of objects) {
    const file = resolve(object.file);
    const list = found.get(file);
    if (list === undefined) found.set(file, [object]);
    else list.push(object);
  }
  return found;
}

function objectsOf(root: Root, yaml: string, byFile: ReadonlyMap<string, readonly ReadObject[]>): SeenObject[] {
  const { file } = root.kustomization;
  const origins = new Origins(root, byFile);
  return readSource({ text: yaml, file, named: true, inChart: false }).objects.map(({ manifest }) =>
    seen({ manifest, file, place: (path) => origins.placeOf(manifest, path) }, false, file),
  );
}

/** An object of a file as it is, where no root that was built has made something of it. */
function asRead(object: ReadObject, { claims, parts }: Tree, done: ReadonlySet<Root>): SeenObject[] {
  const file = resolve(object.file);
  const roots = claims.get(file);
  if (roots === undefined) return parts.has(file) ? [] : [seen(object, false)];
  // A patch alone is no object, and what one root has made of a file, others make as well or similarly.
  if (parts.has(file) || roots.some((root) => done.has(root))) return [];
  const [only, ...more] = new Set(roots.flatMap((root) => namespaceOf(root) ?? []));
  const manifest = only !== undefined && more.length === 0 ? inNamespace(object.manifest, only) : object.manifest;
  return [seen({ ...object, manifest }, true)];
}

/** The outermost namespace counts. */
function namespaceOf({ all }: Root): string | undefined {
  return all.find(({ namespace }) => namespace !== undefined)?.namespace;
}

const WITHOUT_NAMESPACE =
  /^(?:Namespace|ClusterRole|ClusterRoleBinding|CustomResourceDefinition|PersistentVolume|StorageClass)$/;

function inNamespace(manifest: ReadObject['manifest'], namespace: string): ReadObject['manifest'] {
  const { metadata, kind } = manifest;
  if (typeof metadata !== 'object' || metadata === null || WITHOUT_NAMESPACE.test(String(kind))) return manifest;
  return { ...manifest, metadata: { ...metadata, namespace } };
}

const MOST = 5;

function notCarriedOut(roots: readonly Root[], noKubectl: boolean): Finding[] {
  const [first] = roots;
  if (first === undefined) return [];
  const files = roots.map(({ kustomization }) => kustomization.file);
  const more = files.length > MOST ? ` and ${files.length - MOST} more` : '';
  const why = noKubectl
    ? 'kubectl is not on the PATH'
    : `they take something from elsewhere (${first.remote.slice(0, 2).join(', ')})`;
  const message = `Not carried out, because ${why}: ${files.slice(0, MOST).join(', ')}${more}. Their files are read as they are, and what is missing in them is not judged.`;
  const help = noKubectl
    ? 'Install kubectl; or give what comes out: kustomize build FOLDER | cdk8s-azwi check -'
    : 'For what comes out, where there is a network: kubectl kustomize FOLDER | cdk8s-azwi check -';
  return [finding('AZWI921', { file: first.kustomization.file, line: 1 }, message, help)];
}

function refused({ kustomization: { file } }: Root, refusal: string): Finding {
  const message = `kubectl kustomize cannot build ${file}: ${refusal}. Its files are read as they are, and what is missing in them is not judged.`;
  return finding('AZWI922', { file, line: 1 }, message, 'Run kubectl kustomize on its folder, and mend what it says.');
}
