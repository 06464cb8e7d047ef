import { type BicepType, type ObjectTypeProperty, TypeBaseKind, TypeReference } from '@azure/bicep-types';

function propertiesWithoutText(properties: Record<string, ObjectTypeProperty>): Record<string, ObjectTypeProperty> {
  return Object.fromEntries(Object.entries(properties).map(([name, { type, flags }]) => [name, { type, flags }]));
}

// Descriptions are two thirds of the data and change with every release of the package; functions are never called.
function withoutText(type: BicepType): BicepType {
  switch (type.type) {
    case TypeBaseKind.ObjectType:
      return { ...type, properties: propertiesWithoutText(type.properties) };
    case TypeBaseKind.DiscriminatedObjectType:
      return { ...type, baseProperties: propertiesWithoutText(type.baseProperties) };
    case TypeBaseKind.ResourceType: {
      const { functions: _functions, ...rest } = type;
      return rest;
    }
    default:
      return type;
  }
}

function mapReferences(value: unknown, change: (reference: TypeReference) => TypeReference): unknown {
  if (value instanceof TypeReference) return change(value);
  if (Array.isArray(value)) return value.map((item) => mapReferences(item, change));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapReferences(item, change)]));
  }
  return value;
}

/** What the roots need and nothing else, numbered anew in the order of the original file. */
export interface Closure {
  readonly types: readonly BicepType[];
  /** Where each type of the original file is now. */
  readonly index: ReadonlyMap<number, number>;
}

/** Cuts the types that the roots refer to, directly or not, out of a file of types. */
export function closureOf(all: readonly BicepType[], roots: readonly number[]): Closure {
  const found = new Map<number, BicepType>();
  const waiting = [...roots];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const original = all[at];
    if (original === undefined) throw new Error(`There is no type #/${at} in the file`);
    if (found.has(at)) continue;
    const type = withoutText(original);
    found.set(at, type);
    mapReferences(type, (reference) => {
      waiting.push(reference.index);
      return reference;
    });
  }
  const order = [...found.keys()].sort((a, b) => a - b);
  const index = new Map(order.map((original, position) => [original, position]));
  const renumbered = order.map((original) =>
    mapReferences(found.get(original), (reference) => new TypeReference(index.get(reference.index) ?? -1)),
  );
  return { types: renumbered as BicepType[], index };
}
