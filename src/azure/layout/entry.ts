import type { Chart } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { nodeOf, type RecordKey } from '../../values';
import { AzureResource } from '../resource';
import type { Scope, Subscription } from '../scope';

/** A use of one resource by another: of which, and of what in it. */
export interface Use {
  readonly entry: Entry;
  readonly path: readonly string[];
}

/**
 * One resource of the app, however many constructs stand for it: two references to one vault are one entry, and a
 * reference to something that the app makes itself is the entry of what is made.
 */
export interface Entry {
  /** Type, scope and name, in lower case. */
  readonly key: string;
  readonly construct: IConstruct;
  /** Type without version. */
  readonly type: string;
  readonly apiVersion: string;
  readonly label: string;
  /** Whether we write the resource; otherwise it is only referred to. */
  readonly written: boolean;
  /** A string, or an expression. */
  readonly name: unknown;
  readonly symbolWords: readonly string[];
  readonly scope: Scope;
  readonly chart: Chart | undefined;
  readonly parent: Entry | undefined;
  /** What an extension resource is attached to. */
  readonly target: Entry | Subscription | undefined;
  readonly condition: unknown;
  readonly body: Record<string, unknown>;
  /** Key of the record, without a property. */
  readonly recordKey: RecordKey | undefined;
  /** Paths of what the record has of the resource. */
  readonly recordedValues: Readonly<Record<string, readonly string[]>>;
  /** Position in the tree, for the order of printing. */
  readonly order: number;
  /** Written resources that must be there first although nothing of theirs is used. */
  readonly waitsFor: Set<Entry>;
}

/** Everything that the resource uses: in its name, its condition, its body, as parent or target. */
export function usesOf(entry: Entry, entryOf: (target: unknown) => Entry | undefined): Use[] {
  const uses: Use[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = nodeOf(value);
    if (node === undefined) {
      for (const inner of Object.values(value)) walk(inner);
      return;
    }
    switch (node.kind) {
      case 'reference': {
        const used = entryOf(node.target);
        if (used !== undefined) uses.push({ entry: used, path: node.path });
        return;
      }
      case 'call':
        node.args.forEach(walk);
        return;
      case 'text':
        node.parts.forEach(walk);
        return;
      case 'keyed':
        node.entries.flat().forEach(walk);
        return;
      case 'variable':
        walk(node.value);
        return;
      case 'not':
        walk(node.operand);
        return;
      case 'parameter':
      case 'location':
    }
  };
  walk(entry.name);
  walk(entry.condition);
  walk(entry.body);
  if (entry.parent !== undefined) uses.push({ entry: entry.parent, path: ['id'] });
  if (entry.target !== undefined && 'key' in entry.target) uses.push({ entry: entry.target, path: ['id'] });
  return uses;
}

/** The written resources that a use waits for: the one used, or what the one used is a child of. */
export function writtenOnes(entry: Entry): readonly Entry[] {
  if (entry.written) return [entry];
  return entry.parent === undefined ? [] : writtenOnes(entry.parent);
}

/** Whether a value in a body is known only at the deployment. */
export function isOpaque(value: unknown): boolean {
  return nodeOf(value) !== undefined;
}

/** Resources of an app in the order of its tree. */
export function resourcesOf(constructs: readonly IConstruct[]): readonly AzureResource[] {
  return constructs.filter((one): one is AzureResource => AzureResource.isAzureResource(one));
}
