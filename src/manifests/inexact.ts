/**
 * Whole numbers that are not kept to their last digit. YAML, JSON and Kubernetes know 64 bits; a number of JavaScript is
 * exact to 2^53, and so is whatever reads the manifests that are written of it.
 */

/** Where the first such number stands in an object, at a path or below it. */
export function inexactNumber(object: unknown, path: readonly string[] = []): readonly (string | number)[] | undefined {
  const root = path.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)?.[key], object);
  const open: { readonly value: unknown; readonly at: readonly (string | number)[] }[] = [{ value: root, at: path }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, at } = next;
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) return at;
    if (typeof value !== 'object' || value === null) continue;
    const inside: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
      ? [...value.entries()]
      : Object.entries(value);
    for (const [key, item] of [...inside].reverse()) open.push({ value: item, at: [...at, key] });
  }
  return undefined;
}
