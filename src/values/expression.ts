/**
 * What a value is on the Bicep side: an expression whose references point at resources, not at symbols. Which symbol,
 * parameter or output a reference becomes depends on the file it is printed into; azure/layout decides that.
 */

/** Something in Azure that can be referred to. */
export interface Referable {
  /** What a person calls it, such as `identity fic-test-ua`. */
  readonly label: string;
}

export type BicepNode =
  | { readonly kind: 'reference'; readonly target: Referable; readonly path: readonly string[] }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly args: readonly unknown[];
      readonly path: readonly string[];
    }
  | { readonly kind: 'text'; readonly parts: readonly unknown[] }
  | { readonly kind: 'parameter'; readonly parameter: ParameterSpec }
  | { readonly kind: 'setting'; readonly setting: SettingSpec }
  | { readonly kind: 'location'; readonly region: string | undefined }
  | { readonly kind: 'variable'; readonly name: string; readonly description: string; readonly value: unknown }
  | { readonly kind: 'not'; readonly operand: unknown }
  | { readonly kind: 'keyed'; readonly entries: readonly (readonly [unknown, unknown])[] };

/** A parameter of the deployment. */
export interface ParameterSpec {
  /** Proposed name; made unique in each file. */
  readonly name: string;
  readonly description: string;
  readonly secure: boolean;
  /** Environment variable that the parameter file reads, with an empty default. */
  readonly environmentVariable: string;
}

/** A parameter of the deployment whose value the declaration knows, for what the linter wants as a parameter. */
export interface SettingSpec {
  /** Proposed name; made unique in each file. */
  readonly name: string;
  readonly description: string;
  readonly value: string;
}

const NODE = Symbol.for('cdk8s-azwi.BicepNode');

/** A value that is known in Bicep alone and cannot stand in a manifest. */
export class BicepValue {
  constructor(node: BicepNode) {
    Object.defineProperty(this, NODE, { value: node });
  }
}

/** The expression behind a value, or undefined for plain data. */
export function nodeOf(value: unknown): BicepNode | undefined {
  if (typeof value !== 'object' || value === null || !(NODE in value)) return undefined;
  return (value as { [NODE]: BicepNode })[NODE];
}

/** Gives an object the expression that it stands for in Bicep. */
export function attachNode(value: object, node: BicepNode): void {
  Object.defineProperty(value, NODE, { value: node });
}

/** A property of a resource: `reference(vault, 'properties', 'vaultUri')`. */
export function reference(target: Referable, ...path: string[]): BicepValue {
  return new BicepValue({ kind: 'reference', target, path });
}

/** A call of a Bicep function, and properties of its result. */
export function call(name: string, args: readonly unknown[], ...path: string[]): BicepValue {
  return new BicepValue({ kind: 'call', name, args, path });
}

/** A value that a file computes once, under a name. */
export function variable(name: string, description: string, value: unknown): BicepValue {
  return new BicepValue({ kind: 'variable', name, description, value });
}

export function parameter(spec: ParameterSpec): BicepValue {
  return new BicepValue({ kind: 'parameter', parameter: spec });
}

export function setting(spec: SettingSpec): BicepValue {
  return new BicepValue({ kind: 'setting', setting: spec });
}

/** An object whose keys are expressions: `{ '${identity.id}': {} }`. */
export function keyed(entries: readonly (readonly [unknown, unknown])[]): BicepValue {
  return new BicepValue({ kind: 'keyed', entries });
}

/** Negation. */
export function not(operand: unknown): BicepValue {
  return new BicepValue({ kind: 'not', operand });
}

/** The region of the deployment, or another region as a parameter of its own. */
export function location(region: string | undefined): BicepValue {
  return new BicepValue({ kind: 'location', region });
}
