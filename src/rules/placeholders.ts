import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { isGuardLabel } from '../values';

/** AZWI607: text that Flux or envsubst would take for a placeholder and replace by nothing. */
export function strayPlaceholders(estate: Estate): Finding[] {
  const { values, objects } = estate;
  if (!values.hasPlaceholders) return [];
  const carriers = new Set(objects.filter(({ manifest }) => mentions(manifest, values)).map(({ file }) => file));
  return objects
    .filter(({ file }) => carriers.has(file))
    .flatMap(({ manifest, place }) =>
      strays(manifest, values, []).map(({ path, found }) =>
        finding(
          'AZWI607',
          place(path),
          `"${found}" stands in a file whose placeholders will be substituted; it would be replaced as well.`,
          'Write $$' + found.slice(1) + ' for Flux, move the object to another chart, or record the values so that no placeholder is left.',
        ),
      ),
    );
}

function mentions(value: unknown, values: Estate['values']): boolean {
  if (typeof value === 'string') return values.guardsIn(value).length > 0;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner) => mentions(inner, values));
}

type Path = readonly (string | number)[];

function strays(value: unknown, values: Estate['values'], path: Path): { path: Path; found: string }[] {
  if (typeof value === 'string') {
    if (!value.includes('${') || isGuardLabel(String(path.at(-1)))) return [];
    const found = [...value.matchAll(/(\$?)\$\{[^}]*\}?/g)].filter(
      ([all, escaped]) => escaped === '' && values.keyOf(all) === undefined,
    );
    return found.map(([all]) => ({ path, found: all }));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    strays(inner, values, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
