/**
 * The part of JSON Schema that the generated definitions use.
 *
 * A definition with fields is closed. One without, such as `Quantity` or `DnsLabel`, is a kind of value that has a
 * name, so that a message can say what was expected.
 */
export interface Definition {
  readonly $ref?: string;
  readonly type?: TypeName | readonly TypeName[];
  readonly properties?: Readonly<Record<string, Definition>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | Definition;
  readonly propertyNames?: Definition;
  readonly items?: Definition;
  readonly minItems?: number;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
}

export type TypeName = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';

/** Definitions by name: `V1Pod` and its like are client-node's names of classes. */
export type Definitions = Readonly<Record<string, Definition>>;

/** What the table of kinds knows about one. */
export interface KindEntry {
  /** Name of the definition. */
  readonly definition: string;
  readonly namespaced: boolean;
  /** Name of the generated file that has the validator of the definition. */
  readonly module: string;
}
