/** Workloads whose pods have the label of pod identity, whoever makes those pods. */
import { type Finding, finding, type Place } from '../diagnostics';
import { podTemplatePath } from '../kubernetes/pod-template';
import type { ReadObject } from '../manifests';
import { validateKubernetes } from '../schemas/kubernetes';
import { POD_LABEL } from './custom-resources';
import { at, type Fields, fieldsOf, kindOf, metadataOf, textOf, titleOf } from './fields';
import type { Input } from './input';
import { placesOfLabel } from './label-selections';

/** What makes pods with the label, and is made by nothing else. */
export interface Workload {
  readonly object: ReadObject;
  readonly namespace: string;
  readonly name: string;
  readonly kind: string;
  /** `Deployment shop/web`. */
  readonly title: string;
  /** From the object to what has metadata and spec of a pod. */
  readonly templatePath: readonly string[];
  /** Labels of the pods. */
  readonly labels: Readonly<Record<string, string>>;
  /** Value of the label of pod identity; undefined where the pods do not have it. */
  readonly selector: string | undefined;
  /** The spec of the pods. */
  readonly podSpec: Fields;
}

/** An object that stays as it is, and why. */
export interface NotMoved {
  readonly object: ReadObject;
  readonly finding: Finding;
  /** Whether pod identity gives its pods an identity, as far as can be seen: it must not be removed then. */
  readonly usesBinding: boolean;
}

export interface Workloads {
  readonly workloads: readonly Workload[];
  /** What a workload of the input has made: its controller makes them again. */
  readonly made: readonly ReadObject[];
  readonly notMoved: readonly NotMoved[];
}

/** Finds the workloads among objects that do not belong to pod identity itself. */
export function readWorkloads(objects: readonly ReadObject[], input: Input): Workloads {
  const owners = new Owners(objects);
  const result = { workloads: [] as Workload[], made: [] as ReadObject[], notMoved: [] as NotMoved[] };
  for (const object of objects) {
    const path = podTemplatePath(textOf(object.manifest.apiVersion), kindOf(object));
    const owner = owners.ownerOf(object);
    if (owner !== undefined && owners.isHere(object, owner)) {
      if (path !== undefined) result.made.push(object);
      continue;
    }
    if (path === undefined) {
      const strange = labelInside(object);
      if (strange !== undefined) result.notMoved.push(ofUnknownKind(object, strange));
      continue;
    }
    const workload = workloadOf(object, path, input);
    if (workload === undefined || !('title' in workload)) {
      if (workload !== undefined) result.notMoved.push(workload);
    } else if (owner !== undefined && workload.selector !== undefined) {
      result.notMoved.push(ofMissingOwner(workload, owner));
    } else {
      result.workloads.push(workload);
    }
  }
  return result;
}

function workloadOf(
  object: ReadObject,
  templatePath: readonly string[],
  input: Input,
): Workload | NotMoved | undefined {
  const template = at(object.manifest, templatePath);
  const labels = stringsOf(at(template, ['metadata', 'labels']));
  const selector = textOf(labels[POD_LABEL]);
  const namespace = selector === undefined ? input.namespaceOf(object) : input.namespaceNeededBy(object);
  if (namespace === undefined) return undefined;
  const name = textOf(metadataOf(object).name);
  const kind = kindOf(object);
  if (name === undefined) {
    if (selector === undefined) return undefined;
    const message = `${titleOf(object)} has no name, so nothing else can be named after it. It is left as it is.`;
    return left(object, ['metadata'], message, 'Give it a name.');
  }
  const title = titleOf(object, namespace);
  const podSpec = fieldsOf(at(template, ['spec']));
  return { object, namespace, name, kind, title, templatePath, labels, selector, podSpec };
}

function stringsOf(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fieldsOf(value)).map(([key, one]) => [key, String(one)]));
}

/** Says of an object that it is left to pod identity. */
export function left(object: ReadObject, path: readonly (string | number)[], message: string, help: string): NotMoved {
  return { object, usesBinding: true, finding: finding('AZWI913', object.place(path), message, help) };
}

/** The same, said at another place. */
export function saidAt(place: Place, { finding: said, ...rest }: NotMoved): NotMoved {
  return { ...rest, finding: { ...said, place } };
}

function ofUnknownKind(object: ReadObject, path: readonly (string | number)[]): NotMoved {
  // Many manifests of pod identity are from when Deployments were in `extensions/v1beta1`.
  const gone = validateKubernetes(object.manifest).issues.find((one) => one.property === 'apiVersion');
  if (gone !== undefined) {
    const message = `${titleOf(object)} makes pods with the label ${POD_LABEL}, but ${gone.message} It is left as it is.`;
    return left(object, gone.path, message, `${gone.help} What the cluster has is told by kubectl get --output yaml.`);
  }
  const message = `${titleOf(object)} makes pods with the label ${POD_LABEL}, and its kind is not known here. It is left as it is.`;
  return left(object, path, message, 'Bind it by hand: identity.bind(object, { podTemplatePath: […] }).');
}

/** Where a label of pods stands in an object of a kind that is not known: anywhere but among its own labels. */
function labelInside({ manifest }: ReadObject): readonly (string | number)[] | undefined {
  return placesOfLabel(manifest).find((path) => path.at(-2) === 'labels' && path.length > 3);
}

interface Owner {
  readonly kind: string;
  readonly name: string;
}

/** Who made what, by the references that controllers leave. */
class Owners {
  private readonly there: ReadonlySet<string>;

  constructor(objects: readonly ReadObject[]) {
    this.there = new Set(objects.map((one) => key(one, kindOf(one), String(metadataOf(one).name))));
  }

  ownerOf(object: ReadObject): Owner | undefined {
    const references = metadataOf(object).ownerReferences;
    if (!Array.isArray(references)) return undefined;
    const controller = references.map(fieldsOf).find((one) => one.controller === true);
    if (controller === undefined) return undefined;
    return { kind: String(controller.kind), name: String(controller.name) };
  }

  /** Whether the owner is in the input, or, of those that come and go, what has made the owner. */
  isHere(object: ReadObject, owner: Owner): boolean {
    if (this.there.has(key(object, owner.kind, owner.name))) return true;
    const above = makerOf(object, owner);
    return above !== undefined && this.there.has(key(object, above.kind, above.name));
  }
}

const HASH_LABEL = 'pod-template-hash';
// The minute that it was due, or, before Kubernetes 1.21, the second.
const SCHEDULED = /^(.+)-\d{8,10}$/;

/** What makes a ReplicaSet or a Job, by the names that the controllers of Kubernetes give. */
function makerOf(object: ReadObject, { kind, name }: Owner): Owner | undefined {
  if (kind === 'Job') {
    const [, schedule] = SCHEDULED.exec(name) ?? [];
    return schedule === undefined ? undefined : { kind: 'CronJob', name: schedule };
  }
  const hash = textOf(fieldsOf(metadataOf(object).labels)[HASH_LABEL]);
  if (kind !== 'ReplicaSet' || hash === undefined || !name.endsWith(`-${hash}`)) return undefined;
  return { kind: 'Deployment', name: name.slice(0, -hash.length - 1) };
}

function key(object: ReadObject, kind: string, name: string): string {
  return JSON.stringify([String(metadataOf(object).namespace), kind, name]);
}

const MAKERS: ReadonlySet<string> = new Set([
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'ReplicationController',
  'Job',
  'CronJob',
]);

function ofMissingOwner({ object, title }: Workload, { kind, name }: Owner): NotMoved {
  const path = ['metadata', 'ownerReferences'];
  if (kind === 'Node') {
    const message = `${title} is a static pod of the node ${name}. It is left as it is.`;
    return left(object, path, message, 'Static pods cannot have a ServiceAccount. Make it a DaemonSet.');
  }
  const message = `${title} is made by ${kind} ${name}, which is not in the input. It is left as it is.`;
  const help = MAKERS.has(kind)
    ? 'Give what makes it, too: kubectl get deployments,replicasets,statefulsets,daemonsets,cronjobs,jobs --output yaml.'
    : `What makes the pods must bind them, and ${kind} is not known here: identity.bind(object, { podTemplatePath: […] }).`;
  return left(object, path, message, help);
}
