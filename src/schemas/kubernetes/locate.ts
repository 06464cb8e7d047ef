import type { Definition, Definitions } from './definition';
import type { Path } from './issue';

/** What the definitions say about a place in a manifest. */
export interface Located {
  readonly path: Path;
  readonly value: unknown;
  readonly schema: Definition;
  /** The name of the definition, where it has one: `V1Container`, `Quantity`. */
  readonly name: string | undefined;
}

/** One step of a JSON pointer, as it is called in the value. */
export function pointerStep(raw: string): string {
  return raw.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** Follows a JSON pointer through a manifest and through the definitions at once. */
export function locate(definitions: Definitions, root: string, manifest: unknown, pointer: string): Located {
  let found: Located = { path: [], value: manifest, ...resolve(definitions, { $ref: root }) };
  for (const raw of pointer.split('/').slice(1)) {
    const step = pointerStep(raw);
    const { schema, value, path } = found;
    found = Array.isArray(value)
      ? { path: [...path, Number(step)], value: value[Number(step)], ...resolve(definitions, schema.items ?? {}) }
      : {
          path: [...path, step],
          value: (value as Record<string, unknown>)[step],
          ...resolve(definitions, fieldOf(schema, step)),
        };
  }
  return found;
}

function fieldOf(schema: Definition, field: string): Definition {
  const { properties = {}, additionalProperties } = schema;
  return (Object.hasOwn(properties, field) ? properties[field] : undefined) ?? (additionalProperties || {});
}

function resolve(definitions: Definitions, schema: Definition): { schema: Definition; name: string | undefined } {
  if (schema.$ref === undefined) return { schema, name: undefined };
  return { schema: definitions[schema.$ref] ?? {}, name: schema.$ref };
}
