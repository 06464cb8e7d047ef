import type { Place } from '../diagnostics';
import { describe, fieldAt } from '../estate/pods/manifest';
import type { ReadObject } from '../manifests';

/** An object as `check` sees it. */
export interface SeenObject extends ReadObject {
  /** Whether it may lack what something else adds: part of a kustomization that was not carried out. */
  readonly partial: boolean;
  /** File of the kustomization that has made it; undefined for what stands in a file as it is. */
  readonly root: string | undefined;
}

// Places are copied on their way into findings, and a symbol goes with the copy.
const OBJECT = Symbol('object');

interface PlaceInObject extends Place {
  readonly [OBJECT]: SeenObject;
}

/** An object whose places know what they are in. */
export function seen(read: ReadObject, partial: boolean, root?: string): SeenObject {
  const object: SeenObject = {
    ...read,
    partial,
    root,
    place: (path) => {
      const place: PlaceInObject = { ...read.place(path), [OBJECT]: object };
      return place;
    },
  };
  return object;
}

/** The object that a place is in; undefined for a place elsewhere. */
export function objectOf(place: Place): SeenObject | undefined {
  return OBJECT in place ? (place as PlaceInObject)[OBJECT] : undefined;
}

/** What an object is known by: `apps/v1 Deployment shop/api`. */
export function identityOf(object: SeenObject | undefined): string {
  return object === undefined ? '' : `${String(object.manifest.apiVersion)} ${describe(object.manifest)}`;
}

/** What a finding is shown under: the object that it is in, or its file. */
export function groupOf(place: Place): string {
  const object = objectOf(place);
  if (object === undefined) return place.file ?? '';
  return fieldAt(object.manifest, 'metadata', 'name') === undefined ? object.file : describe(object.manifest);
}
