/**
 * A value as far as files say it. What only a deployment will tell is a reference to the resource that has it, so that two
 * uses of it can be compared; everything else that is not text is unknown. Unknown is never wrong.
 */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'reference'; readonly resource: string; readonly property: string }
  | { readonly kind: 'unknown' };

export const UNKNOWN: Value = { kind: 'unknown' };

export function textValue(text: string): Value {
  return { kind: 'text', text };
}

/** What a resource of Azure has once it is deployed. `resource` is its key in the estate. */
export function referenceValue(resource: string, property: string): Value {
  return { kind: 'reference', resource, property };
}

/** The text, where it is known. */
export function textOf(value: Value): string | undefined {
  return value.kind === 'text' ? value.text : undefined;
}

/** A key by which known values can be compared; undefined for what is not known. */
export function valueKey(value: Value): string | undefined {
  if (value.kind === 'text') return `text ${value.text}`;
  return value.kind === 'reference' ? `${value.property} of ${value.resource}` : undefined;
}

/** Whether two values are the same: undefined where files cannot tell. Text is compared exactly, as Azure does. */
export function same(one: Value, other: Value): boolean | undefined {
  if (one.kind === 'unknown' || other.kind === 'unknown') return undefined;
  if (valueKey(one) === valueKey(other)) return true;
  // What a deployment will say of one thing may be just what is written for the other.
  return one.kind === 'text' && other.kind === 'text' ? false : undefined;
}
