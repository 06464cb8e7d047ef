/** By what resources of a template are found: symbolic names, indices of loops, and where they are declared. */
import type { Declaration } from './declarations';
import { type ArmValue, Opaque } from './resource';
import { PartialText } from './value';

/** `vaults[2]` as symbol and index; the index of a loop whose number is not known is opaque. */
export function symbolIn(
  value: ArmValue,
): { readonly name: string; readonly index: number | Opaque | undefined } | undefined {
  if (typeof value === 'string') {
    const [, name, index] = /^([\w:]+)(?:\[(\d+)\])?$/.exec(value) ?? [];
    return name === undefined ? undefined : { name, index: index === undefined ? undefined : Number(index) };
  }
  if (!(value instanceof PartialText)) return undefined;
  const [start, index, end, ...more] = value.pieces;
  if (typeof start !== 'string' || !start.endsWith('[') || !(index instanceof Opaque)) return undefined;
  return end === ']' && more.length === 0 ? { name: start.slice(0, -1), index } : undefined;
}

// No name and no id looks like these.
export function pathKey({ path }: Declaration): string {
  return `declared at ${path.join('/')}`.toLowerCase();
}

export function indexKey(declaration: Declaration, index: number | Opaque | undefined): string {
  return `${pathKey(declaration)} [${index instanceof Opaque ? index.symbol : index}]`;
}

export function isDeployment({ type, existing }: Declaration): boolean {
  return type.toLowerCase() === 'microsoft.resources/deployments' && !existing;
}
