/** Every change of one value of JSON: the record of a deployment, and what the Azure CLI prints. */
import { changesOf } from './operators';
import type { Changed } from './yaml';

type Path = readonly (string | number)[];

/** All changes, each with the whole text. */
export function jsonMutations(text: string): readonly Changed[] {
  const value: unknown = JSON.parse(text);
  return leaves(value, []).flatMap(([path, leaf]) => {
    const at = `json: ${path.join('.')}`;
    const written = (how: string, next: unknown): Changed => ({
      at,
      how,
      was: String(leaf),
      text: `${JSON.stringify(withValue(value, path, next), undefined, 2)}\n`,
    });
    if (typeof leaf === 'boolean') return [written('flipped', !leaf), written('gone', undefined)];
    return [...changesOf(String(leaf)).map((one) => written(one.how, one.text)), written('gone', undefined)];
  });
}

function leaves(value: unknown, path: Path): (readonly [Path, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function withValue(value: unknown, [step, ...rest]: Path, next: unknown): unknown {
  if (step === undefined) return next;
  const inner = (value as Readonly<Record<string, unknown>>)[step];
  const changed = withValue(inner, rest, next);
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === String(step) ? changed : one));
  return { ...(value as object), [step]: changed };
}
