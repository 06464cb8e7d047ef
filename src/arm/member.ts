import { type ArmValue, Opaque } from './resource';
import { called, isList, isObject, Openable, propertyOf, symbolOf } from './value';

/** What a value has at a key. */
export function member(of: ArmValue, key: ArmValue): ArmValue {
  const step = typeof key === 'number' ? String(key) : key;
  if (of instanceof Openable && typeof step === 'string') return of.open(step);
  if (isObject(of) && typeof key === 'string') return propertyOf(of, key) ?? new Opaque();
  if (isList(of) && typeof key === 'number') return of[key] ?? new Opaque();
  const symbol = called('member', [of, key]);
  const path = of instanceof Opaque ? of.reference?.path : undefined;
  if (!(of instanceof Opaque) || of.reference === undefined || path === undefined || typeof step !== 'string') {
    return new Opaque(undefined, symbol);
  }
  return new Opaque({ id: of.reference.id, path: [...path, step] }, symbol ?? symbolOf(of));
}
