/** An object of fields, or undefined where the manifest has something else. */
export function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

/** The items of a list, or nothing where the manifest has something else. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What stands at the end of a path of fields, or undefined. */
export function dig(value: unknown, ...fields: readonly string[]): unknown {
  return fields.reduce<unknown>((at, field) => record(at)?.[field], value);
}
