import { isPoolName } from '../schemas/azure/names';
import { isDeployTimeValue } from '../values';
import {
  type Kind,
  list,
  NAME,
  NUMBER,
  needed,
  object,
  oneOf,
  type Problem,
  record,
  type Shape,
  standIns,
  TEXT,
} from './given';
import { conflictProblems, type Laid, laidUnder, type Named, RAW } from './raw-properties';

/** A node pool. */
export interface NodePool {
  /** Name: 1 to 12 lower-case letters and digits, starting with a letter; 6 for Windows. */
  readonly name: string;
  /**
   * Number of nodes, 1 to 1000 (0 to 1000 in a user pool). With `minCount` and `maxCount` the number to begin with.
   * @default - `minCount`, else 1
   */
  readonly count?: number;
  /**
   * Fewest nodes that the cluster autoscaler leaves, 1 to 1000 (0 to 1000 in a user pool). Needs `maxCount`.
   * @default - no autoscaling
   */
  readonly minCount?: number;
  /**
   * Most nodes that the cluster autoscaler makes, at most 1000. Needs `minCount`.
   * @default - no autoscaling
   */
  readonly maxCount?: number;
  /**
   * Size of the nodes.
   * @default 'Standard_DS2_v2'
   */
  readonly vmSize?: string;
  /**
   * System pools run what the cluster itself needs; a cluster has at least one.
   * @default 'System' for the first pool, 'User' for the others
   */
  readonly mode?: 'System' | 'User';
  /**
   * Operating system.
   * @default 'Linux'
   */
  readonly osType?: 'Linux' | 'Windows';
  /**
   * Availability zones, such as `['1', '2', '3']`.
   * @default - chosen by Azure
   */
  readonly availabilityZones?: readonly string[];
  /**
   * Resource id of the subnet of the nodes.
   * @default - a network that AKS makes
   */
  readonly subnetId?: string;
  /**
   * Labels of the nodes.
   * @default - none but those of AKS
   */
  readonly nodeLabels?: Readonly<Record<string, string>>;
  /**
   * Taints of the nodes, such as `CriticalAddonsOnly=true:NoSchedule`.
   * @default - none
   */
  readonly nodeTaints?: readonly string[];
  /**
   * Any other properties of the pool, as the type has them: `osDiskSizeGB`, `maxPods`, … What says something else than
   * what is written is a finding.
   * @default - none
   */
  readonly properties?: Readonly<Record<string, unknown>>;
}

const PROPS: Shape<NodePool> = {
  name: NAME,
  count: NUMBER,
  minCount: NUMBER,
  maxCount: NUMBER,
  vmSize: TEXT,
  mode: oneOf('System', 'User'),
  osType: oneOf('Linux', 'Windows'),
  availabilityZones: list(TEXT),
  subnetId: TEXT,
  nodeLabels: record(TEXT),
  nodeTaints: list(TEXT),
  properties: RAW,
};

/** Pools, each with what is left of it, so that the others keep their numbers. */
export const NODE_POOLS: Kind = list(needed(object(PROPS), () => standIns(PROPS)));

/** What the pool is for, by its position where it does not say so. */
export function poolMode(pool: NodePool, index: number): 'System' | 'User' {
  return pool.mode ?? (index === 0 ? 'System' : 'User');
}

/** The pool as Azure has it. */
export function poolProfile(pool: NodePool, index: number): Record<string, unknown> {
  return laid(pool, index).properties;
}

/** Whether the nodes have a subnet that somebody made for them. */
export function hasSubnet(pool: NodePool, index: number): boolean {
  return (poolProfile(pool, index).vnetSubnetID ?? undefined) !== undefined;
}

function laid(pool: NodePool, index: number): Laid {
  const { minCount, maxCount } = pool;
  const scales = minCount !== undefined || maxCount !== undefined;
  return laidUnder(
    {
      name: pool.name,
      mode: poolMode(pool, index),
      count: countOf(pool),
      ...(scales ? { enableAutoScaling: true, minCount, maxCount } : {}),
      vmSize: pool.vmSize ?? 'Standard_DS2_v2',
      osType: pool.osType ?? 'Linux',
      ...(pool.availabilityZones === undefined ? {} : { availabilityZones: [...pool.availabilityZones] }),
      ...(pool.subnetId === undefined ? {} : { vnetSubnetID: pool.subnetId }),
      ...(pool.nodeLabels === undefined ? {} : { nodeLabels: { ...pool.nodeLabels } }),
      ...(pool.nodeTaints === undefined ? {} : { nodeTaints: [...pool.nodeTaints] }),
    },
    pool.properties,
  );
}

function countOf({ count, minCount }: NodePool): number {
  return count ?? minCount ?? 1;
}

const NAMED: readonly Named[] = [
  { path: ['vnetSubnetID'], help: 'Say it once, as `subnetId`.' },
  { path: ['enableAutoScaling'], help: 'Say `minCount` and `maxCount`; they turn autoscaling on.' },
  ...[
    ...['name', 'mode', 'count', 'minCount', 'maxCount', 'vmSize', 'osType', 'availabilityZones'],
    ...['nodeLabels', 'nodeTaints'],
  ].map((name) => ({ path: [name], help: `Say it once, as \`${name}\` of the pool.` })),
];

/** What Azure refuses in a pool. */
export function poolProblems(pool: NodePool, index: number): readonly Problem[] {
  const at = `nodePools[${index}]`;
  return [
    ...nameProblems(pool, at),
    ...countProblems(pool, index, at),
    ...zoneProblems(pool, at),
    ...conflictProblems(laid(pool, index).conflicts, `${at}.properties`, NAMED),
  ];
}

function nameProblems({ name, osType }: NodePool, at: string): Problem[] {
  const windows = osType === 'Windows';
  if (isPoolName(name) && !(windows && name.length > 6)) return [];
  const message = `"${name}" is no name for a ${windows ? 'Windows ' : ''}node pool.`;
  const help = `Use 1 to ${windows ? 6 : 12} lower-case letters and digits, starting with a letter.`;
  return [{ code: 'AZWI501', path: `${at}.name`, message, help }];
}

function countProblems(pool: NodePool, index: number, at: string): Problem[] {
  const least = poolMode(pool, index) === 'System' ? 1 : 0;
  const { minCount, maxCount } = pool;
  const count = countOf(pool);
  const isOut = (number: number): boolean => !Number.isInteger(number) || number < least || number > 1000;
  const wrong = (property: string, message: string, help: string): Problem[] => [
    { code: 'AZWI507', path: `${at}.${property}`, message, help },
  ];
  const takes = `Azure takes ${least} to 1000.`;
  if (minCount === undefined && maxCount === undefined) {
    return isOut(count) ? wrong('count', `The pool ${pool.name} has ${count} nodes.`, takes) : [];
  }
  if (minCount === undefined || maxCount === undefined) {
    const [given, missing] = minCount === undefined ? ['maxCount', 'minCount'] : ['minCount', 'maxCount'];
    const message = `The pool ${pool.name} has \`${given}\` without \`${missing}\`.`;
    return wrong(given, message, 'Give both, and the cluster autoscaler stays between them; or neither.');
  }
  if (isOut(minCount)) return wrong('minCount', `The pool ${pool.name} may shrink to ${minCount} nodes.`, takes);
  if (isOut(maxCount)) return wrong('maxCount', `The pool ${pool.name} may grow to ${maxCount} nodes.`, takes);
  if (minCount > maxCount) {
    const message = `The pool ${pool.name} has at least ${minCount} and at most ${maxCount} nodes.`;
    return wrong('maxCount', message, 'Give a `maxCount` that is not below `minCount`.');
  }
  if (!Number.isInteger(count) || count < minCount || count > maxCount) {
    const message = `The pool ${pool.name} begins with ${count} nodes, which is not between ${minCount} and ${maxCount}.`;
    return wrong('count', message, 'Leave `count` out: the pool begins with `minCount`.');
  }
  return [];
}

// https://learn.microsoft.com/azure/reliability/availability-zones-overview: a region has three, by number.
function zoneProblems({ name, availabilityZones = [] }: NodePool, at: string): Problem[] {
  return availabilityZones.flatMap((zone, index): Problem[] => {
    if (isDeployTimeValue(zone)) return [];
    const isTwice = availabilityZones.indexOf(zone) !== index;
    if (/^[1-9]$/.test(zone) && !isTwice) return [];
    const message = isTwice
      ? `The pool ${name} is in the zone "${zone}" twice.`
      : `"${zone}" is no availability zone, for the pool ${name}.`;
    const help = "Give the zones by their numbers in the region, such as ['1', '2', '3'].";
    return [{ code: 'AZWI507', path: `${at}.availabilityZones[${index}]`, message, help }];
  });
}
