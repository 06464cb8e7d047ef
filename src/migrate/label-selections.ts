/** Who selects pods by the label of pod identity: from such pods it cannot be taken away. */
import { podTemplatePath } from '../kubernetes/pod-template';
import type { ReadObject } from '../manifests';
import { POD_LABEL } from './custom-resources';
import { at, fieldsOf, kindOf, metadataOf, textOf } from './fields';

type Path = readonly (string | number)[];

/** All places of the label in an object: as a key, or as the `key` of an expression. */
export function placesOfLabel(root: unknown): readonly Path[] {
  const found: Path[] = [];
  const open: { readonly value: unknown; readonly path: Path }[] = [{ value: root, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(fieldsOf(value));
    for (const [key, one] of entries) {
      if (key === POD_LABEL || (key === 'key' && one === POD_LABEL)) found.push([...path, key]);
      else if (typeof one === 'object') open.push({ value: one, path: [...path, key] });
    }
  }
  return found;
}

interface Selection {
  readonly object: ReadObject;
  /** Value that is asked for; undefined where an expression asks. */
  readonly value: string | undefined;
  /** Whether it is what a workload knows its own pods by. */
  readonly own: boolean;
}

export class LabelSelections {
  private readonly selections: readonly Selection[];

  constructor(objects: readonly ReadObject[]) {
    this.selections = objects.flatMap(selectionsOf);
  }

  /** Whether the label must stay on the pods of a workload. */
  keep(workload: {
    readonly object: ReadObject;
    readonly namespace: string;
    readonly selector: string | undefined;
  }): boolean {
    return this.selections.some(({ object, value, own }) => {
      if (own) return object === workload.object;
      const namespace = textOf(metadataOf(object).namespace) ?? workload.namespace;
      return namespace === workload.namespace && (value === undefined || value === workload.selector);
    });
  }
}

function selectionsOf(object: ReadObject): Selection[] {
  const { manifest } = object;
  const isWorkload = podTemplatePath(textOf(manifest.apiVersion), kindOf(object)) !== undefined;
  return placesOfLabel(manifest)
    .filter((path) => path.at(-2) !== 'labels' && !path.includes('annotations'))
    .map((path) => ({
      object,
      value: path.at(-1) === POD_LABEL ? textOf(at(manifest, path)) : undefined,
      own: isWorkload && path[1] === 'selector',
    }));
}
