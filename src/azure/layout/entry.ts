import type { Chart } from 'cdk8s';
import { nodeOf, type RecordKey } from '../../values';
import type { AzureResource } from '../resource';
import type { Scope, Subscription } from '../scope';

/**
 * One resource of the app, however many constructs stand for it: two references to one vault are one entry, and a
 * reference to something that the app makes itself is the entry of what is made.
 */
export interface Entry {
  /** Type, scope and name, in lower case. */
  readonly key: string;
  readonly construct: AzureResource;
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
  /** All names that the record has it by: another construct may say the group where this one does not. */
  readonly recordNames: readonly string[];
  /** Paths of what the record has of the resource. */
  readonly recordedValues: Readonly<Record<string, readonly string[]>>;
  /** Position in the tree, for the order of printing. */
  readonly order: number;
  /** Written resources that must be there first. */
  readonly waitsFor: Set<Entry>;
}

/** A use of one resource by another: of which, and of what in it. */
export interface Use {
  readonly target: unknown;
  readonly path: readonly string[];
}

/** Everything that a value uses of other resources. */
export function usesIn(value: unknown): Use[] {
  const uses: Use[] = [];
  // What contains itself is told of where it would be printed.
  const seen = new Set<object>();
  const walk = (inner: unknown): void => {
    if (typeof inner !== 'object' || inner === null || seen.has(inner)) return;
    seen.add(inner);
    const node = nodeOf(inner);
    switch (node?.kind) {
      case undefined:
        for (const key of Object.keys(inner)) walk((inner as Readonly<Record<string, unknown>>)[key]);
        return;
      case 'reference':
        uses.push({ target: node.target, path: node.path });
        return;
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
      case 'setting':
      case 'location':
    }
  };
  walk(value);
  return uses;
}

/** Whether a value in a body is known only at the deployment. */
export function isOpaque(value: unknown): boolean {
  return nodeOf(value) !== undefined;
}
