import { inspect } from 'node:util';
import type { IConstruct } from 'constructs';
import { type RecordKey, valuesOf } from './deployment-values';
import { attachNode, type BicepNode } from './expression';
import { lostSource, notHandedOver, readAsText } from './misuse';

declare const brand: unique symbol;

/**
 * A string that only Azure knows, such as the client id of an identity. To TypeScript it is a string; at run time it is
 * an object that stands for the value in a manifest (recorded, or a placeholder) and in Bicep (a reference).
 *
 * It cannot be read, joined or formatted. The tagged template {@link text} builds strings around it.
 */
export type DeployTimeString = string & { readonly [brand]: true };

/** Where a value comes from. */
export interface DeployTimeSource {
  /** What it is, such as `the client id of identity fic-test-ua`. */
  readonly description: string;
  /** The construct it belongs to. */
  readonly construct: IConstruct;
  /** How Bicep says it. */
  readonly node: BicepNode;
  /** Where the record has it; undefined for what is known in Bicep alone. */
  readonly key?: RecordKey;
}

/** Plain text, or something that only Azure knows. */
export type Part = string | { readonly source: DeployTimeSource };

const PARTS = Symbol.for('cdk8s-azwi.DeployTimeParts');

function renderSource({ construct, description, key }: DeployTimeSource): string {
  if (key === undefined) throw notHandedOver(description, construct);
  return valuesOf(construct).lookup(key);
}

function render(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : renderSource(part.source))).join('');
}

class DeployTimeValue {
  constructor(parts: readonly Part[], node: BicepNode) {
    // Not enumerable: a deep merge would walk into the construct tree.
    Object.defineProperty(this, PARTS, { value: parts });
    attachNode(this, node);
  }

  /** cdk8s calls this on whatever has it when a manifest is rendered. */
  public resolve(): string {
    const parts = partsOf(this);
    if (parts === undefined) throw lostSource();
    return render(parts);
  }

  public toString(): string {
    return refuse(this);
  }

  public valueOf(): string {
    return refuse(this);
  }

  public toJSON(): string {
    return refuse(this);
  }

  public [Symbol.toPrimitive](): string {
    return refuse(this);
  }

  public [Symbol.iterator](): Iterator<string> {
    return refuse(this);
  }

  public [inspect.custom](): string {
    return `<${describe(partsOf(this) ?? [])}>`;
  }
}

function describe(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? JSON.stringify(part) : part.source.description)).join(' + ');
}

function refuse(value: object): never {
  const parts = partsOf(value) ?? [];
  const first = parts.find((part) => typeof part !== 'string');
  throw first === undefined ? lostSource() : readAsText(describe(parts), first.source.construct);
}

// Without these, `value.length` and `value.startsWith(…)` would be undefined in silence.
for (const name of Object.getOwnPropertyNames(String.prototype)) {
  if (name === 'constructor' || Object.hasOwn(DeployTimeValue.prototype, name)) continue;
  Object.defineProperty(DeployTimeValue.prototype, name, {
    get(this: object): never {
      return refuse(this);
    },
  });
}

/** What a value is made of; undefined for anything that is known already. */
export function partsOf(value: unknown): readonly Part[] | undefined {
  if (typeof value !== 'object' || value === null || !(PARTS in value)) return undefined;
  return (value as { [PARTS]: readonly Part[] })[PARTS];
}

/** Whether a value is known only after the deployment. */
export function isDeployTimeValue(value: unknown): boolean {
  return partsOf(value) !== undefined;
}

/** What stands in a manifest for a value: the value, recorded or as a placeholder, or plain text itself. */
export function manifestText(value: string): string {
  const parts = partsOf(value);
  return parts === undefined ? value : render(parts);
}

/** The record key of a value of one source; undefined for plain text and composed values. */
export function recordKeyOf(value: string): RecordKey | undefined {
  const parts = partsOf(value);
  const [only] = parts ?? [];
  return parts?.length === 1 && only !== undefined && typeof only !== 'string' ? only.source.key : undefined;
}

/** A value of one source. */
export function deployTimeString(source: DeployTimeSource): DeployTimeString {
  return new DeployTimeValue([{ source }], source.node) as unknown as DeployTimeString;
}

/** A value of several parts. */
export function composedString(parts: readonly Part[], node: BicepNode): string {
  return new DeployTimeValue(parts, node) as unknown as string;
}
