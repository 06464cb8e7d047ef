import { inspect } from 'node:util';
import type { IConstruct } from 'constructs';
import { finding } from '../diagnostics';
import { FindingsError } from '../findings-error';
import { type RecordKey, valuesOf } from './deployment-values';
import { attachNode, type BicepNode, nodeOf } from './expression';

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

const PARTS = Symbol.for('cdk8s-azwi.DeployTimeParts');

type Part = string | { readonly source: DeployTimeSource };

function misuse(description: string, construct: IConstruct): FindingsError {
  return new FindingsError([
    finding(
      'AZWI601',
      { construct: construct.node.path, ...callerPlace() },
      `${description} is known only after the deployment; it cannot be joined, compared or formatted as text.`,
      'Pass the value on its own, or build the string with the tagged template: text`${value}/more`.',
    ),
  ]);
}

// The first frame that is neither ours nor a library's is the line that misused the value.
function callerPlace(): { file?: string; line?: number; column?: number } {
  const stack = new Error().stack ?? '';
  for (const frame of stack.split('\n').slice(1)) {
    const match = /\(?((?:file:\/\/)?[^()\s]+):(\d+):(\d+)\)?$/.exec(frame);
    if (match === null) continue;
    const [, file, line, column] = match;
    if (file === undefined || file.startsWith('node:') || file.includes('node_modules')) continue;
    if (OWN_FRAMES.test(file)) continue;
    return { file: relativeToWorkingDirectory(file), line: Number(line), column: Number(column) };
  }
  return {};
}

const OWN_FRAMES = /[\\/]values[\\/](?:deploy-time-value|text)\.[jt]s$/;

function relativeToWorkingDirectory(file: string): string {
  const path = file.replace(/^file:\/\//, '');
  const base = `${process.cwd()}/`;
  return path.startsWith(base) ? path.slice(base.length) : path;
}

function render(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const { source } = part;
      if (source.key === undefined) {
        throw new FindingsError([
          finding(
            'AZWI601',
            { construct: source.construct.node.path },
            `${source.description} cannot stand in a manifest: the deployment does not hand it over.`,
            'Use it in Azure resources, or write the value itself into the manifest.',
          ),
        ]);
      }
      return valuesOf(source.construct).lookup(source.key);
    })
    .join('');
}

class DeployTimeValue {
  constructor(parts: readonly Part[], node: BicepNode) {
    Object.defineProperty(this, PARTS, { value: parts });
    attachNode(this, node);
  }

  /** cdk8s calls this on whatever has it when a manifest is rendered. */
  public resolve(): string {
    return render(partsOf(this) ?? []);
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
  const first = parts.find((part): part is { readonly source: DeployTimeSource } => typeof part !== 'string');
  if (first === undefined) throw new TypeError('a deploy-time value without a source');
  throw misuse(describe(parts), first.source.construct);
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

function partsOf(value: unknown): readonly Part[] | undefined {
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

/**
 * Builds a string with values in it that only Azure knows, for manifests and Bicep alike:
 * ``text`${vault.uri}secrets/my-secret` ``. Without such a value in it the result is an ordinary string.
 */
export function text(strings: TemplateStringsArray, ...values: readonly (string | number | boolean)[]): string {
  const parts: Part[] = [];
  const nodes: unknown[] = [];
  const push = (literal: string): void => {
    if (literal === '') return;
    parts.push(literal);
    nodes.push(literal);
  };
  strings.forEach((literal, index) => {
    push(literal);
    if (index >= values.length) return;
    const value: unknown = values[index];
    const inner = partsOf(value);
    if (inner === undefined) {
      push(String(value));
    } else {
      parts.push(...inner);
      const node = nodeOf(value);
      if (node?.kind === 'text') nodes.push(...node.parts);
      else nodes.push(value);
    }
  });
  if (parts.every((part) => typeof part === 'string')) return parts.join('');
  return new DeployTimeValue(parts, { kind: 'text', parts: nodes }) as unknown as string;
}
