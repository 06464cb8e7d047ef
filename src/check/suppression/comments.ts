/** Comments `azwi-ignore AZWI110: reason`, and the lines that they speak of. */

/** A comment. */
export interface IgnoreComment {
  /** What stands after `azwi-ignore`. */
  readonly text: string;
  /** From 1, as all lines here. */
  readonly line: number;
  readonly column: number;
  /** Lines whose findings it is about. */
  readonly covers: ReadonlySet<number>;
}

const WORD = 'azwi-ignore';
const YAML = /(?:^|\s)(#)\s*azwi-ignore(?![\w-])(.*)$/;
const SLASHES = /(\/\/)\s*azwi-ignore(?![\w-])(.*)$/;

/** The comments of a file, in YAML with `#`, in Bicep and JSON with slashes. */
export function ignoreComments(file: string, text: string): readonly IgnoreComment[] {
  if (!text.includes(WORD)) return [];
  const slashes = /\.(?:bicep|bicepparam|jsonc?)$/i.test(file);
  const pattern = slashes ? SLASHES : YAML;
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const found = line.includes(WORD) ? pattern.exec(line) : null;
    if (found === null) return [];
    const [whole, mark = '', said = ''] = found;
    const column = found.index + whole.indexOf(mark);
    const isAlone = line.slice(0, column).trim() === '';
    const covers = covered(lines, isAlone ? index + 1 : index, slashes);
    return [{ text: said.trim(), line: index + 1, column: column + 1, covers }];
  });
}

const PASSED_OVER = { yaml: /^\s*(?:#|$)|^---\s*$/, slashes: /^\s*(?:\/\/|$|@)/ };
// What stands under such a line begins on the next one, which is where a finding about it points.
const OPENS = /^\s*(?:-\s+)?[^\s#][^#]*:\s*(?:#.*)?$/;

function covered(lines: readonly string[], start: number, slashes: boolean): ReadonlySet<number> {
  const found = new Set<number>();
  const passed = slashes ? PASSED_OVER.slashes : PASSED_OVER.yaml;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (passed.test(line)) {
      if (line.trimStart().startsWith('@')) found.add(at + 1);
      continue;
    }
    found.add(at + 1);
    if (slashes || !OPENS.test(line)) break;
  }
  return found;
}
