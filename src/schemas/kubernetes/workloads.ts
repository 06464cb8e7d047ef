import { dig, list, record } from './access';
import { type Issue, issue, quoted, subject } from './issue';
import { checkAnnotations } from './metadata';
import { containersOf, type Placed, type TemplatePlace } from './pod-template';
import { selectorMismatches } from './selectors';

/**
 * What no schema says about pods: names that must differ, names that must be there, and what a workload asks of the
 * pods that it makes.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go
 */
export function checkWorkload(manifest: unknown, place: TemplatePlace): Issue[] {
  const template = dig(manifest, ...place.path);
  const spec = { value: dig(template, 'spec'), path: [...place.path, 'spec'] };
  if (record(spec.value) === undefined) return [];
  const containers = containersOf(spec);
  const volumes = list(dig(spec.value, 'volumes')).map((value, index) => {
    return { value, path: [...spec.path, 'volumes', index] };
  });
  return [
    ...repeated(containers, 'container'),
    ...repeated(volumes, 'volume'),
    ...(place.bringsVolumes ? [] : containers.flatMap((container) => missingVolumes(container, volumes))),
    ...restartPolicy(spec, place),
    ...(place.selects ? selectorMismatches(manifest, dig(template, 'metadata', 'labels')) : []),
    ...(place.path.length === 0
      ? []
      : checkAnnotations(dig(template, 'metadata', 'annotations'), [...place.path, 'metadata', 'annotations'])),
  ];
}

function repeated(named: readonly Placed[], what: string): Issue[] {
  const first = new Map<unknown, Placed>();
  return named.flatMap((one): Issue[] => {
    const name = dig(one.value, 'name');
    if (typeof name !== 'string') return [];
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, one);
      return [];
    }
    const message = `${subject(one.path)} has the name ${quoted(name)}, which ${subject(earlier.path)} has already.`;
    return [issue('AZWI802', [...one.path, 'name'], message, `Give each ${what} of the pod a name of its own.`)];
  });
}

function missingVolumes(container: Placed, volumes: readonly Placed[]): Issue[] {
  const known = new Set(volumes.map((volume) => dig(volume.value, 'name')));
  return list(dig(container.value, 'volumeMounts')).flatMap((mount, index): Issue[] => {
    const name = dig(mount, 'name');
    if (typeof name !== 'string' || known.has(name)) return [];
    const path = [...container.path, 'volumeMounts', index, 'name'];
    const names = [...known].filter((one) => typeof one === 'string').map(quoted);
    const help = names.length === 0 ? 'The pod has no volumes.' : `The volumes of the pod are ${names.join(', ')}.`;
    return [issue('AZWI802', path, `${subject(path)} is ${quoted(name)}, but the pod has no such volume.`, help)];
  });
}

function restartPolicy(spec: Placed, place: TemplatePlace): Issue[] {
  const written = dig(spec.value, 'restartPolicy');
  const policy = written === undefined || written === '' ? 'Always' : written;
  const path = [...spec.path, 'restartPolicy'];
  if (place.keepsRunning && (policy === 'OnFailure' || policy === 'Never')) {
    const message = `${subject(path)} is ${quoted(policy)}, but pods that a controller keeps running restart always.`;
    return [issue('AZWI802', path, message, 'Remove it, or write "Always"; what runs to an end is a Job.')];
  }
  if (place.runsToEnd && policy === 'Always') {
    const was = written === undefined ? 'is not set, which means "Always"' : 'is "Always"';
    const message = `${subject(path)} ${was}, but the pods of a Job come to an end.`;
    return [issue(written === undefined ? 'AZWI803' : 'AZWI802', path, message, 'Write "OnFailure" or "Never".')];
  }
  return [];
}
