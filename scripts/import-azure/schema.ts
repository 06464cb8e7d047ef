import { type BicepType, ObjectTypePropertyFlags, TypeBaseKind, type TypeReference } from '@azure/bicep-types';

/** The part of JSON Schema (2020-12, with OpenAPI's `nullable`, which ajv knows) that Bicep's types need. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Record<string, JsonSchema>;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  readonly nullable?: true;
  readonly const?: null;
  readonly enum?: readonly (string | null)[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Record<string, JsonSchema>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | false;
  /** Azure sets it. */
  readonly readOnly?: true;
  /** A secret: its value must not be printed. */
  readonly writeOnly?: true;
}

const READ_ONLY: JsonSchema = { const: null, readOnly: true };

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function given<T extends object>(values: T): Given<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;
}

/**
 * .NET's `\w` and `\d` are Unicode, ECMAScript's are not: the compiler takes a resource group named `grüppe`. Both
 * only ever stand inside the brackets of these patterns or where a class may stand.
 */
export function patternFromDotNet(pattern: string): string {
  return pattern
    .replaceAll(/\[([^\]]*)\\w/g, String.raw`[$1\p{L}\p{Mn}\p{Nd}\p{Pc}`)
    .replaceAll(/\\_/g, '_')
    .replaceAll(/\\d/g, String.raw`\p{Nd}`);
}

/**
 * The JSON Schema of a resource's body.
 *
 * What the compiler does not refuse is not refused here: a union of literals and `string` is open, and an optional
 * property may be `null`, which means that it is not there.
 */
export function schemaOf(types: readonly BicepType[], body: TypeReference): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  const names = new Map<number, string>();

  const at = (reference: TypeReference): BicepType => {
    const type = types[reference.index];
    if (type === undefined) throw new Error(`There is no type #/${reference.index}`);
    return type;
  };

  const union = (elements: readonly TypeReference[], nullable: boolean): JsonSchema => {
    const members = elements.map(at);
    const literals: string[] = [];
    for (const member of members) {
      if (member.type === TypeBaseKind.StringLiteralType) literals.push(member.value);
      else if (member.type !== TypeBaseKind.StringType) throw new Error(`A union has a member of ${member.type}`);
    }
    if (literals.length < members.length) return { type: 'string', ...(nullable && { nullable }) };
    return { enum: nullable ? [...literals, null] : literals };
  };

  const definitionName = (index: number, name: string): string => {
    const known = names.get(index);
    if (known !== undefined) return known;
    const plain = name.replace(/^.*\//, '').replaceAll(/[^A-Za-z0-9]/g, '') || 'Object';
    const taken = new Set(names.values());
    let unique = plain;
    for (let count = 2; taken.has(unique); count++) unique = `${plain}${count}`;
    names.set(index, unique);
    return unique;
  };

  const property = (type: TypeReference, flags: ObjectTypePropertyFlags): JsonSchema => {
    if (flags & ObjectTypePropertyFlags.ReadOnly) return READ_ONLY;
    const schema = node(type, (flags & ObjectTypePropertyFlags.Required) === 0);
    return flags & ObjectTypePropertyFlags.WriteOnly ? { ...schema, writeOnly: true } : schema;
  };

  const object = (reference: TypeReference, type: BicepType & { type: TypeBaseKind.ObjectType }): string => {
    const seen = names.has(reference.index);
    const name = definitionName(reference.index, type.name);
    if (!seen) {
      const entries = Object.entries(type.properties);
      const required = entries
        .filter(
          ([, { flags }]) => flags & ObjectTypePropertyFlags.Required && !(flags & ObjectTypePropertyFlags.ReadOnly),
        )
        .map(([key]) => key);
      definitions[name] = {
        type: 'object',
        nullable: true,
        properties: Object.fromEntries(entries.map(([key, value]) => [key, property(value.type, value.flags)])),
        ...(required.length > 0 && { required }),
        additionalProperties: type.additionalProperties === undefined ? false : node(type.additionalProperties, false),
      };
    }
    return name;
  };

  const node = (reference: TypeReference, nullable: boolean): JsonSchema => {
    const type = at(reference);
    const orNull = nullable ? ({ nullable: true } as const) : {};
    switch (type.type) {
      case TypeBaseKind.AnyType:
        return {};
      case TypeBaseKind.BooleanType:
        return { type: 'boolean', ...orNull };
      case TypeBaseKind.IntegerType:
        return { type: 'integer', ...orNull, ...given({ minimum: type.minValue, maximum: type.maxValue }) };
      case TypeBaseKind.StringLiteralType:
        return { enum: nullable ? [type.value, null] : [type.value] };
      case TypeBaseKind.StringType:
        return {
          type: 'string',
          ...orNull,
          ...given({
            minLength: type.minLength,
            maxLength: type.maxLength,
            pattern: type.pattern === undefined ? undefined : patternFromDotNet(type.pattern),
            writeOnly: type.sensitive === true ? (true as const) : undefined,
          }),
        };
      case TypeBaseKind.UnionType:
        return union(type.elements, nullable);
      case TypeBaseKind.ArrayType:
        return {
          type: 'array',
          ...orNull,
          ...given({ minItems: type.minLength, maxItems: type.maxLength }),
          items: node(type.itemType, false),
        };
      case TypeBaseKind.ObjectType: {
        // The definition itself lets null through, so that optional properties can share it with required ones.
        const $ref = `#/$defs/${object(reference, type)}`;
        return nullable ? { $ref } : { $ref, type: 'object' };
      }
      default:
        throw new Error(`A resource has a type that this import cannot say in JSON Schema: ${type.type}`);
    }
  };

  const root = node(body, false);
  return { ...root, $defs: definitions };
}
