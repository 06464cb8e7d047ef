/**
 * The pod that a controller makes of its template, as far as the webhook cares: name, namespace, labels, annotations,
 * spec. Names are told where they are known beforehand, and otherwise what they begin with.
 */
import { field, type Json, record, records, textAt } from './json';

/** Stands for what a Deployment or a CronJob puts into the names of its pods. */
const HASH = '<hash of the template>';
const TIME = '<time of the run>';

/** What ends the names of the pods of a kind; the API server adds five characters. */
const PREFIX: Readonly<Record<string, (name: string, owner: Json) => string>> = {
  Deployment: (name) => `${name}-${HASH}-`,
  CronJob: (name, owner) => `${name}-${TIME}-${index(field(field(field(owner, 'spec'), 'jobTemplate'), 'spec'))}`,
  Job: (name, owner) => {
    const end = `-${index(field(owner, 'spec'))}`;
    return end === '-' ? `${name}-` : `${name.slice(0, LONGEST_PREFIX - end.length)}${end}`;
  },
};

// Of a name that the API server completes. Only Jobs with indices look at it beforehand.
const LONGEST_PREFIX = 58;

// The pods of a Job with indices have theirs in the name; shown is the first.
function index(jobSpec: unknown): string {
  return textAt(jobSpec, 'completionMode') === 'Indexed' ? '0-' : '';
}

/**
 * The pod of an object that is a Pod or has a template of one.
 * @param template What has the pod's `metadata` and `spec`; for a Pod, the object itself.
 */
export function podOf(owner: Json, template: Json): Json {
  if (template === owner) return owner;
  const namespace = textAt(owner, 'metadata', 'namespace');
  // Not a template's to say: its pods are called after its owner, and live where that lives.
  const { name: _, namespace: __, generateName: ___, ...rest } = record(field(template, 'metadata')) ?? {};
  const spec = field(template, 'spec');
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { ...named(owner), ...(namespace === '' ? {} : { namespace }), ...rest },
    ...(spec === undefined ? {} : { spec: owner.kind === 'StatefulSet' ? withClaims(owner, spec) : spec }),
  };
}

function named(owner: Json): Json {
  const name = textAt(owner, 'metadata', 'name');
  const kind = String(owner.kind);
  // Nobody makes pods of a PodTemplate; and without a name there is nothing to begin with.
  if (name === '' || kind === 'PodTemplate') return { generateName: `<name of the ${kind}>-` };
  if (kind === 'StatefulSet') return { name: `${name}-${firstOrdinal(owner)}` };
  return { generateName: PREFIX[kind]?.(name, owner) ?? `${name}-` };
}

function firstOrdinal(owner: Json): number {
  const start = field(field(field(owner, 'spec'), 'ordinals'), 'start');
  return typeof start === 'number' ? start : 0;
}

/** A StatefulSet puts its claims in front of the volumes, in the place of those that have their names. */
function withClaims(owner: Json, spec: unknown): unknown {
  const claims = records(field(field(owner, 'spec'), 'volumeClaimTemplates')).map((claim) => {
    return textAt(claim, 'metadata', 'name');
  });
  const map = record(spec);
  if (claims.length === 0 || map === undefined) return spec;
  const pod = `${textAt(owner, 'metadata', 'name')}-${firstOrdinal(owner)}`;
  const kept = records(field(map, 'volumes')).filter((volume) => !claims.includes(textAt(volume, 'name')));
  const added = claims.map((name) => ({ name, persistentVolumeClaim: { claimName: `${name}-${pod}` } }));
  return { ...map, volumes: [...added, ...kept] };
}
