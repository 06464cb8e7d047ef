/** The objects of a migration: each once, and with a namespace. */
import { isDeepStrictEqual } from 'node:util';
import { type Finding, finding } from '../diagnostics';
import type { ReadObject } from '../manifests';
import { isDnsLabel } from '../schemas/kubernetes';
import { groupOf, kindOf, metadataOf, textOf, titleOf } from './fields';

// What is in one dump twice differs in these alone.
const OF_THE_SERVER = ['resourceVersion', 'managedFields', 'generation', 'uid', 'creationTimestamp', 'selfLink'];

/** Two objects of one kind, namespace and name that say different things. */
export interface Rivals {
  /** The one that is taken. */
  readonly first: ReadObject;
  readonly second: ReadObject;
}

export class Input {
  /** The objects, each once. */
  readonly objects: readonly ReadObject[];
  /** Whether they matter depends on what they are for. */
  readonly rivals: readonly Rivals[];
  readonly findings: Finding[] = [];

  constructor(
    objects: readonly ReadObject[],
    private readonly namespace: string | undefined,
  ) {
    const known = new Map<string, ReadObject>();
    const rivals: Rivals[] = [];
    this.rivals = rivals;
    this.objects = objects.filter((object) => {
      const name = textOf(metadataOf(object).name);
      if (name === undefined) return true;
      const key = JSON.stringify([groupOf(object), kindOf(object), metadataOf(object).namespace ?? namespace, name]);
      const first = known.get(key);
      if (first === undefined) {
        known.set(key, object);
        return true;
      }
      if (!isDeepStrictEqual(essence(first), essence(object))) rivals.push({ first, second: object });
      return false;
    });
  }

  /** Namespace of an object, if it is known. */
  namespaceOf(object: ReadObject): string | undefined {
    return textOf(metadataOf(object).namespace) ?? this.namespace;
  }

  /** Namespace of an object for which it matters: where there is none, that is a finding. */
  namespaceNeededBy(object: ReadObject): string | undefined {
    const namespace = this.namespaceOf(object);
    if (namespace !== undefined && isDnsLabel(namespace)) return namespace;
    if (namespace !== undefined) {
      const wrong = `"${namespace}", the namespace of ${titleOf(object)}, is no name for one.`;
      const rule = 'Use lower-case letters, digits and hyphens.';
      this.findings.push(finding('AZWI804', object.place(['metadata', 'namespace']), wrong, rule));
      return undefined;
    }
    const message = `${titleOf(object)} has no namespace, and a trust is for one.`;
    const help = 'Give the namespace that it is applied to: --namespace NAME, or metadata.namespace.';
    this.findings.push(finding('AZWI912', object.place(['metadata']), message, help));
    return undefined;
  }
}

function essence({ manifest }: ReadObject): unknown {
  const { status, metadata, ...rest } = manifest;
  const own = Object.entries((metadata ?? {}) as object).filter(([key]) => !OF_THE_SERVER.includes(key));
  return { ...rest, metadata: Object.fromEntries(own) };
}

export function twice({ first, second }: Rivals): Finding {
  const { file, line } = first.place([]);
  const message = `${titleOf(second)} is in the input twice, and the two differ: the other is in ${file}:${line}.`;
  return finding(
    'AZWI705',
    second.place([]),
    message,
    'Give the one that is in the cluster, or what kustomize makes of both.',
  );
}
