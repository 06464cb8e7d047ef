import { dig } from './access';
import type { Path } from './issue';

/** Where a kind has its pod template, and what becomes of the pods. */
export interface TemplatePlace {
  /** The way to what has `metadata` and `spec` of a pod. */
  readonly path: readonly string[];
  /** Keeps its pods running for ever, for which they must restart always. */
  readonly keepsRunning?: true;
  /** Runs its pods to the end, for which they must not restart always. */
  readonly runsToEnd?: true;
  /** Has a selector that must select the pods of the template. */
  readonly selects?: true;
  /** Brings volumes of its own, so that a mount may name one that the pod does not have. */
  readonly bringsVolumes?: true;
}

const IN_SPEC = ['spec', 'template'] as const;

const PLACES: Readonly<Record<string, TemplatePlace>> = {
  'v1 Pod': { path: [] },
  'v1 PodTemplate': { path: ['template'] },
  'v1 ReplicationController': { path: IN_SPEC, keepsRunning: true },
  'apps/v1 Deployment': { path: IN_SPEC, keepsRunning: true, selects: true },
  'apps/v1 ReplicaSet': { path: IN_SPEC, keepsRunning: true, selects: true },
  'apps/v1 DaemonSet': { path: IN_SPEC, keepsRunning: true, selects: true },
  'apps/v1 StatefulSet': { path: IN_SPEC, keepsRunning: true, selects: true, bringsVolumes: true },
  'batch/v1 Job': { path: IN_SPEC, runsToEnd: true },
  'batch/v1 CronJob': { path: ['spec', 'jobTemplate', 'spec', 'template'], runsToEnd: true },
};

/** Where the pod template of a kind is; undefined where it has none. */
export function templatePlace(apiVersion: string, kind: string): TemplatePlace | undefined {
  return PLACES[`${apiVersion} ${kind}`];
}

/** A value together with where it is. */
export interface Placed {
  readonly value: unknown;
  readonly path: Path;
}

/** All containers of a pod spec, in the order of the API server's own checks. */
export function containersOf(spec: Placed): Placed[] {
  return ['initContainers', 'containers', 'ephemeralContainers'].flatMap((field) => {
    const containers = dig(spec.value, field);
    if (!Array.isArray(containers)) return [];
    return containers.map((value: unknown, index) => ({ value, path: [...spec.path, field, index] }));
  });
}
