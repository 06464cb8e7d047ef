import type { Expression } from './expressions';

/** Parts with nested interpolations taken apart and texts joined: a string here is text, anything else is a hole. */
export function pieces(parts: readonly (string | Expression)[]): (string | Expression)[] {
  const joined: (string | Expression)[] = [];
  for (const piece of parts.flatMap(takenApart)) {
    const last = joined[joined.length - 1];
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

function takenApart(part: string | Expression): (string | Expression)[] {
  if (typeof part === 'string') return [part];
  if (part.kind === 'string') return [part.value];
  return part.kind === 'interpolation' ? part.parts.flatMap(takenApart) : [part];
}

/** The text of a key or of an index whose text is known, whichever way it is written down. */
export function plainText(value: string | Expression): string | undefined {
  if (typeof value === 'string') return value;
  if (value.kind === 'string') return value.value;
  const [first = '', ...others] = pieces([value]);
  return typeof first === 'string' && others.length === 0 ? first : undefined;
}

/** The text with numbered places for its holes, which is what the compiler makes of it and measures. */
export function formatString(parts: readonly (string | Expression)[]): string {
  let holes = 0;
  return pieces(parts)
    .map((piece) => (typeof piece === 'string' ? piece.replace(/[{}]/g, '$&$&') : `{${holes++}}`))
    .join('');
}
