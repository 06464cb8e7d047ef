import { type Issue, issue } from './issue';

/**
 * Stands for a value that is only known at deployment. An object of its own, so that looking at it does nothing: what
 * the user put there may throw when it is read as text.
 */
export const OPAQUE: Readonly<Record<string, never>> = Object.freeze(Object.create(null));

/** A body that can be looked at safely. */
export interface Inert {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

/**
 * Copies a body into plain data without prototypes: opaque values become {@link OPAQUE}, properties that are
 * `undefined` are left out as in JSON, big integers become numbers.
 */
export function inert(body: unknown, isOpaque: (value: unknown) => boolean): Inert {
  const issues: Issue[] = [];
  const copies = new Map<object, unknown>();
  const open = new Set<object>();

  // One list that grows and shrinks with the walk: a path is asked for only where there is something to say.
  const path: (string | number)[] = [];

  const copyAt = (step: string | number, item: unknown): unknown => {
    path.push(step);
    const made = copy(item);
    path.pop();
    return made;
  };

  const copyObject = (value: object): unknown => {
    if (Array.isArray(value)) return value.map((item, position) => copyAt(position, item));
    const plain: Record<string, unknown> = Object.create(null);
    for (const [key, item] of Object.entries(value)) {
      if (item !== undefined) plain[key] = copyAt(key, item);
    }
    return plain;
  };

  const copy = (value: unknown): unknown => {
    if (isOpaque(value)) return OPAQUE;
    if (typeof value === 'bigint') return Number(value);
    if (typeof value !== 'object' || value === null) return value;
    if (open.has(value)) {
      issues.push(
        issue('AZWI812', [...path], 'This value contains itself.', 'Take the circle out: what is deployed is a tree.'),
      );
      return OPAQUE;
    }
    // What is used in many places is copied once, or a few shared objects could take for ever.
    const known = copies.get(value);
    if (known !== undefined) return known;
    open.add(value);
    const made = copyObject(value);
    open.delete(value);
    copies.set(value, made);
    return made;
  };

  return { value: copy(body), issues };
}
