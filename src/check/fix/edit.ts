/** Changes of a text by ranges of it: every other byte stays. */

/** A range that becomes another text. */
export interface Edit {
  /** Offsets; equal where something is put in. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What is mended, for people. */
  readonly why: string;
}

/** The text with the edits made. Where two overlap, the first of them is made, and the other is left for the next run. */
export function edited(
  text: string,
  edits: readonly Edit[],
): { readonly text: string; readonly made: readonly Edit[] } {
  const made: Edit[] = [];
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const before = made.at(-1);
    if (edit.start < at || (before !== undefined && before.start === edit.start)) continue;
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
    made.push(edit);
  }
  return { text: result + text.slice(at), made };
}
