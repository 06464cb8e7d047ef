import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { isNamespaced } from '../schemas/kubernetes';

type Path = readonly (string | number)[];

/** AZWI802: a number that JSON does not have, in an object that no schema here judges. */
export function unsayableNumbers(estate: Estate): Finding[] {
  return estate.objects.flatMap(({ manifest, place }) => {
    const { apiVersion, kind } = manifest;
    if (isNamespaced(String(apiVersion), String(kind)) !== undefined) return [];
    return numbersIn(manifest).map(({ path, value }) =>
      finding(
        'AZWI802',
        { ...place(path), property: path.join('.') },
        typeof value === 'bigint'
          ? `${value} is a BigInt; whoever reads it as JSON may not have a number as large.`
          : `${value} is a number that JSON, and so Kubernetes, does not have.`,
        typeof value === 'bigint'
          ? 'Give a number, or the digits as text.'
          : 'Look at the calculation that it comes of.',
      ),
    );
  });
}

function numbersIn(manifest: unknown): { path: Path; value: number | bigint }[] {
  const found: { path: Path; value: number | bigint }[] = [];
  // One path for the whole walk, as most values are fine.
  const path: (string | number)[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) {
      found.push({ path: [...path], value });
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      path.push(Array.isArray(value) ? Number(key) : key);
      walk(inner);
      path.pop();
    }
  };
  walk(manifest);
  return found;
}
