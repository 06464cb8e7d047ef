/** Which workloads get the proxy sidecar. */
import { fieldsOf } from './fields';
import type { Workload } from './workloads';

/** The proxy sidecar of a workload. */
export interface Sidecar {
  /** Port, where the one of the webhook is taken. */
  readonly port: number | undefined;
}

/** Who was asked to have it. */
export class Sidecars {
  constructor(private readonly chosen: 'all' | 'none' | readonly string[]) {}

  has(workload: Workload): boolean {
    if (typeof this.chosen === 'string') return this.chosen === 'all';
    return this.chosen.some((name) => isCalled(workload, name));
  }

  /** Names that none of the workloads has. */
  unknown(workloads: readonly Workload[]): readonly string[] {
    if (typeof this.chosen === 'string') return [];
    return this.chosen.filter((name) => !workloads.some((workload) => isCalled(workload, name)));
  }
}

function isCalled({ namespace, kind, name }: Workload, asked: string): boolean {
  const [last, before, first] = asked.split('/').reverse();
  return (
    last === name &&
    (before === undefined || before.toLowerCase() === kind.toLowerCase()) &&
    (first === undefined || first === namespace)
  );
}

// Whatever registry it is mirrored to.
const PROXY_IMAGE = /(?:^|\/)workload-identity\/proxy(?::|@|$)/;

/** A container with the image of the proxy that somebody has copied into a workload: it needs no second one. */
export function ownProxy({ podSpec }: Workload): boolean {
  return containersOf(podSpec).some(({ image }) => PROXY_IMAGE.test(String(image)));
}

const FIRST_PORT = 8001;

/** A port that no container of the workload has. */
export function freePort({ podSpec }: Workload): number {
  const taken = new Set(
    containersOf(podSpec).flatMap(({ ports }) =>
      (Array.isArray(ports) ? ports : []).map((one: unknown) => fieldsOf(one).containerPort),
    ),
  );
  let port = FIRST_PORT;
  while (taken.has(port)) port += 1;
  return port;
}

function containersOf(podSpec: Workload['podSpec']): readonly Readonly<Record<string, unknown>>[] {
  return ['initContainers', 'containers'].flatMap((field) => {
    const list: unknown = podSpec[field];
    return Array.isArray(list) ? list.map(fieldsOf) : [];
  });
}
