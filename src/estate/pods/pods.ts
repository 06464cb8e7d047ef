import { list, record } from '../../schemas/kubernetes/access';
import { templatePlace } from '../../schemas/kubernetes/pod-template';
import { INJECT_PROXY, USE_LABEL } from '../../webhook/vocabulary';
import type { Estate, KubernetesObject } from '../estate';
import { type Bound, boundOf } from './bound';
import { annotation, describe, fieldAt, fieldOf, label } from './manifest';

type Fields = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/** The pods that an object makes, or is. */
export interface Pods {
  readonly object: KubernetesObject;
  /** Name and kind of the object, for people. */
  readonly what: string;
  readonly namespace: string;
  /** What has the pod's metadata and spec. */
  readonly template: Fields;
  /** The way to it. */
  readonly path: readonly string[];
  readonly spec: Fields;
  /** What `bind` has made of them; undefined where nobody has bound them. */
  readonly bound: Bound | undefined;
}

/** A container, with the way to it. */
export interface Container {
  readonly name: string;
  readonly fields: Fields;
  readonly path: Path;
}

const found = new WeakMap<Estate, readonly Pods[]>();

/** All pods of an estate: of the kinds that Kubernetes itself has, and those that are bound. */
export function podsOf(estate: Estate): readonly Pods[] {
  const known = found.get(estate);
  if (known !== undefined) return known;
  const pods = estate.objects.flatMap((object) => podsIn(object) ?? []);
  found.set(estate, pods);
  return pods;
}

function podsIn(object: KubernetesObject): Pods | undefined {
  const { apiVersion, kind, metadata } = object.manifest;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return undefined;
  const bound = boundOf(object.manifest);
  const path = templatePlace(apiVersion, kind)?.path ?? bound?.path;
  const template = path === undefined ? undefined : record(fieldAt(object.manifest, ...path));
  const spec = record(fieldOf(template, 'spec'));
  if (path === undefined || template === undefined || spec === undefined) return undefined;
  const namespace = fieldOf(metadata, 'namespace');
  return {
    object,
    what: describe(object.manifest),
    namespace: typeof namespace === 'string' ? namespace : '',
    template,
    path,
    spec,
    bound,
  };
}

/** The pods that the webhook gives the proxy sidecar: annotated, whatever the value, and labelled for the webhook. */
export function podsWithSidecar(estate: Estate): readonly Pods[] {
  return podsOf(estate).filter(
    ({ template }) => annotation(template, INJECT_PROXY) !== undefined && label(template, USE_LABEL) === 'true',
  );
}

const containers = new WeakMap<Pods, readonly Container[]>();

/** The containers of pods, those that run before included. */
export function containersOf(pods: Pods): readonly Container[] {
  const known = containers.get(pods) ?? containersIn(pods);
  containers.set(pods, known);
  return known;
}

function containersIn({ spec, path }: Pods): readonly Container[] {
  return ['initContainers', 'containers'].flatMap((field) =>
    list(spec[field]).flatMap((item, index) => {
      const fields = record(item);
      if (fields === undefined) return [];
      const name = typeof fields.name === 'string' ? fields.name : '';
      return [{ name, fields, path: [...path, 'spec', field, index] }];
    }),
  );
}
