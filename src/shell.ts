/** What stands in a command line: text, which is quoted, or shell, which is not. */
export type Word = string | Shell;

/** Shell code that stands in a command line as it is. */
export class Shell {
  constructor(public readonly code: string) {}
}

const WIDTH = 110;

// What no shell gives a meaning to; an equals sign has one for zsh, at the beginning.
const PLAIN = /^[A-Za-z0-9_./:@-][A-Za-z0-9_./:@=,-]*$/;

/**
 * A text as one word of bash, whatever is in it but NUL, which no argument can have: in single quotes, which give nothing
 * a meaning, and outside of them what cannot stand there. So do dollars and backticks, which ShellCheck takes for mistakes
 * in single quotes.
 */
export function quote(text: string): string {
  if (text === '') return "''";
  if (PLAIN.test(text)) return text;
  return text.replace(/['$`]|[^'$`]+/g, (part) => (/^['$`]$/.test(part) ? `\\${part}` : `'${part}'`));
}

/** The value of a variable that has to be set; a shell that has none says which one is missing and goes no further. */
export function required(variable: string): Shell {
  return new Shell(`"\${${variable}:?}"`);
}

/** What a command prints, as one word. */
export function outputOf(...words: readonly Word[]): Shell {
  return new Shell(`"$(${words.map(printed).join(' ')})"`);
}

/** Several parts as one word. */
export function joined(...parts: readonly Word[]): Shell {
  return new Shell(parts.map(printed).join(''));
}

/** A path as an argument: one that begins with a hyphen would be an option. */
export function path(name: string): string {
  return name.startsWith('-') ? `./${name}` : name;
}

/** A command line; when it is long, with a line for each option. */
export function command(...words: readonly Word[]): string {
  const all = words.map(printed);
  const line = all.join(' ');
  if (line.length <= WIDTH) return line;
  return all.reduce((text, word) => (/^--?[a-z]/.test(word) ? `${text} \\\n  ${word}` : `${text} ${word}`));
}

/** Lines for each of several words, in a variable; for a single word there is no loop. */
export function forEach(variable: string, words: readonly Word[], lines: (word: Word) => readonly string[]): string[] {
  const [only] = words;
  if (words.length === 1 && only !== undefined) return [...lines(only)];
  const body = lines(new Shell(`"$${variable}"`))
    .join('\n')
    .replace(/^(?=.)/gm, '  ');
  return [`for ${variable} in ${words.map(printed).join(' ')}; do`, body, 'done'];
}

/** A command that reads a file, given to another one. */
export function piped(reader: string, file: Word, next: string): string {
  return `${reader} < ${printed(file)} | ${next}`;
}

function printed(word: Word): string {
  return typeof word === 'string' ? quote(word) : word.code;
}
