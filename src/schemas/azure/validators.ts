import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CARRIED } from './generated/carried';

/** The part of a JSON Schema that explanations are made of. */
export interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
}

/** What ajv says with `verbose`. The parameters belong to the keyword. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema: SchemaNode;
  readonly data: unknown;
}

/** A function that ajv generated. */
export interface Validator {
  (body: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

const BY_LOWER_CASE = new Map(Object.keys(CARRIED).map((type) => [type.toLowerCase(), type]));

// Not `import`: the largest validator takes longer to load than to run, and most programs use two or three of them.
const load = createRequire(__filename);

/**
 * The validator of a resource type in the version that we carry, loaded when it is first asked for. Undefined for
 * what we do not carry. Azure compares the names of types without case.
 */
export function validatorOf(type: string, version: string): Validator | undefined {
  const carried = BY_LOWER_CASE.get(type.toLowerCase());
  if (carried === undefined || CARRIED[carried] !== version) return undefined;
  return load(join(__dirname, 'generated', `${carried.replaceAll('/', '.')}.js`)) as Validator;
}
