/**
 * What the API server refuses in a pod that a webhook has changed, in its words and its order: names and mounts that
 * occur twice, mounts of volumes that are not there, ports out of range, what only Linux has in a pod for Windows.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go ValidatePodSpec
 */

import { quote } from './go';
import { field, type Json, records, textAt } from './json';
import { isForWindowsAlone } from './windows';

/**
 * All that is refused, as the API server puts it into one message; undefined for a pod that it takes. Of mounts without
 * a volume only that of the token is looked at: what stands in a file may be a part of a pod.
 */
export function apiServerRefusal(pod: Json, tokenVolume: string): string | undefined {
  const spec = field(pod, 'spec');
  const [volumes, containers, initContainers] = ['volumes', 'containers', 'initContainers'].map((name) => {
    return records(field(spec, name));
  });
  const isThere = (volumes ?? []).some((volume) => textAt(volume, 'name') === tokenVolume);
  const missing = isThere ? undefined : tokenVolume;
  const taken = new Set<string>();
  const found = [
    ...repeated(volumes ?? [], 'spec.volumes', new Set()),
    ...eachContainer(containers ?? [], 'spec.containers', missing, taken),
    ...eachContainer(initContainers ?? [], 'spec.initContainers', missing, taken),
    ...(isForWindowsAlone(spec)
      ? [...linuxOnly(initContainers ?? [], 'spec.initContainers'), ...linuxOnly(containers ?? [], 'spec.containers')]
      : []),
  ];
  return found.length < 2 ? found[0] : `[${found.join(', ')}]`;
}

function eachContainer(
  containers: readonly Json[],
  path: string,
  missing: string | undefined,
  taken: Set<string>,
): string[] {
  return containers.flatMap((container, index) => {
    const at = `${path}[${index}]`;
    return [
      ...records(field(container, 'ports')).flatMap((port, number) => portProblem(port, `${at}.ports[${number}]`)),
      ...mountProblems(records(field(container, 'volumeMounts')), `${at}.volumeMounts`, missing),
      ...takenName(container, at, taken),
    ];
  });
}

/** Settings of containers that a pod for Windows may not have, in the order in which they are looked at. */
const LINUX_ONLY = [
  ...['seLinuxOptions', 'seccompProfile', 'capabilities', 'readOnlyRootFilesystem', 'privileged'],
  ...['allowPrivilegeEscalation', 'procMount', 'runAsUser', 'runAsGroup'],
];

/** @see https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go validateWindows */
function linuxOnly(containers: readonly Json[], path: string): string[] {
  return containers.flatMap((container, index) => {
    const context = field(container, 'securityContext');
    return LINUX_ONLY.filter((name) => field(context, name) !== undefined).map(
      (name) => `${path}[${index}].securityContext.${name}: Forbidden: cannot be set for a windows pod`,
    );
  });
}

function repeated(named: readonly Json[], path: string, taken: Set<string>): string[] {
  return named.flatMap((one, index) => takenName(one, `${path}[${index}]`, taken));
}

function takenName(named: Json, path: string, taken: Set<string>): string[] {
  const name = textAt(named, 'name');
  if (taken.has(name)) return [`${path}.name: Duplicate value: ${quote(name)}`];
  if (name !== '') taken.add(name);
  return [];
}

function portProblem(port: Json, path: string): string[] {
  const number = field(port, 'containerPort') ?? 0;
  if (number === 0) return [`${path}.containerPort: Required value`];
  if (typeof number === 'number' && number >= 1 && number <= 65535) return [];
  return [`${path}.containerPort: Invalid value: ${number}: must be between 1 and 65535, inclusive`];
}

function mountProblems(mounts: readonly Json[], path: string, missing: string | undefined): string[] {
  const paths = new Set<string>();
  return mounts.flatMap((mount, index) => {
    const [name, mountPath] = [textAt(mount, 'name'), textAt(mount, 'mountPath')];
    const found: string[] = [];
    if (name === missing) found.push(`${path}[${index}].name: Not found: ${quote(name)}`);
    if (paths.has(mountPath)) {
      found.push(`${path}[${index}].mountPath: Invalid value: ${quote(mountPath)}: must be unique`);
    }
    paths.add(mountPath);
    return found;
  });
}
