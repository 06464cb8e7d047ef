import type { ArmObject, ArmValue } from '../../arm/resource';
import { Opaque } from '../../arm/resource';

/** Whether a value is an object that is known. */
export function isObject(value: ArmValue | undefined): value is ArmObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Opaque);
}

/** What stands at the end of a path of properties; opaque where the way to it is not known. */
export function at(value: ArmValue | undefined, ...path: readonly string[]): ArmValue | undefined {
  let found = value;
  for (const step of path) {
    if (found instanceof Opaque) return new Opaque();
    found = isObject(found) && Object.hasOwn(found, step) ? found[step] : undefined;
  }
  return found === null ? undefined : found;
}

/** A text, where it is one. */
export function textAt(value: ArmValue | undefined, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

/** True or false, where it is known. */
export function flagAt(value: ArmValue | undefined, ...path: readonly string[]): boolean | undefined {
  const found = at(value, ...path);
  return typeof found === 'boolean' ? found : undefined;
}

/** A list, where it is known how long it is. */
export function listAt(value: ArmValue | undefined, ...path: readonly string[]): readonly ArmValue[] | undefined {
  const found = at(value, ...path);
  return Array.isArray(found) ? (found as readonly ArmValue[]) : undefined;
}
