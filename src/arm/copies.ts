/** Loops of templates. */

/** The most copies that Azure makes of something. */
export const MOST_COPIES = 800;

/** A loop inside of an object. */
export interface Copy {
  readonly name: string;
  readonly count: unknown;
  readonly input: unknown;
}

/** The loops of a property `copy`; undefined where it is a property like any other. */
export function copiesIn(value: unknown): readonly Copy[] | undefined {
  return Array.isArray(value) && value.length > 0 && value.every(isCopy) ? value : undefined;
}

function isCopy(value: unknown): value is Copy {
  return (
    typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' && 'input' in value
  );
}
