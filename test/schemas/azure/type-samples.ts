import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BicepType,
  ObjectTypePropertyFlags,
  readIndexJson,
  readTypesJson,
  TypeBaseKind,
} from '@azure/bicep-types';

const FOLDER = join(__dirname, '..', '..', '..', 'src', 'azure', 'types', 'generated');

// One of these fits every pattern and length of the types that we carry.
const TEXTS = ['sample1', '10.0.0.10', '72f988bf-86f1-41af-91ab-2d7cd011db47'];

/** A text that a type takes. */
export function textOf(type: BicepType & { type: TypeBaseKind.StringType }): string {
  const fits = TEXTS.find(
    (one) =>
      new RegExp(type.pattern ?? '').test(one) &&
      one.length >= (type.minLength ?? 0) &&
      one.length <= (type.maxLength ?? one.length),
  );
  if (fits === undefined) throw new Error(`No sample fits ${JSON.stringify(type)}`);
  return fits;
}

/**
 * A body with everything set that can be set, and dictionaries and lists with one item, made from the committed types.
 * With `readOnly`, what cannot be set is set too.
 */
export function sampleBody(resource: string, readOnly: 'without read-only' | 'with read-only'): unknown {
  const reference = readIndexJson(readFileSync(join(FOLDER, 'index.json'), 'utf8')).resources[resource];
  const types = readTypesJson(readFileSync(join(FOLDER, reference?.relativePath ?? ''), 'utf8'));

  const sample = (index: number): unknown => {
    const type = types[index];
    switch (type?.type) {
      case TypeBaseKind.ResourceType:
        return sample(type.body.index);
      case TypeBaseKind.ObjectType: {
        const entries = Object.entries(type.properties).flatMap(([key, property]) => {
          if (!(property.flags & ObjectTypePropertyFlags.ReadOnly)) return [[key, sample(property.type.index)]];
          return readOnly === 'with read-only' ? [[key, 'x']] : [];
        });
        const own = Object.fromEntries(entries) as Record<string, unknown>;
        return type.additionalProperties === undefined
          ? own
          : { ...own, anyKey: sample(type.additionalProperties.index) };
      }
      case TypeBaseKind.ArrayType:
        return [sample(type.itemType.index)];
      case TypeBaseKind.UnionType:
        return sample(type.elements[0]?.index ?? -1);
      case TypeBaseKind.StringLiteralType:
        return type.value;
      case TypeBaseKind.StringType:
        return textOf(type);
      case TypeBaseKind.IntegerType:
        return type.minValue ?? 1;
      case TypeBaseKind.BooleanType:
        return true;
      case TypeBaseKind.AnyType:
        return 'anything';
      default:
        throw new Error(`No sample of ${type?.type}`);
    }
  };
  return sample(reference?.index ?? -1);
}
