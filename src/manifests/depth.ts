/**
 * How deep a text is nested. The library calls itself for each level, and what is too deep for the stack is not always an
 * error that can be caught: a regular expression that is first used close to its end makes an end of the process.
 */
import { Lexer } from 'yaml';

// Above any manifest by far, and half of what the stack takes.
const DEEPEST = 500;

/** Whether a text, YAML or JSON, is nested deeper than can be read. */
export function isTooDeep(text: string): boolean {
  return mayBeTooDeep(text) && isReallyTooDeep(text);
}

const [LINE_FEED, BLANK, HYPHEN, QUESTION] = [...'\n -?'].map((char) => char.charCodeAt(0));
const [OPEN_LIST, OPEN_MAP, CLOSE_LIST, CLOSE_MAP] = [...'[{]}'].map((char) => char.charCodeAt(0));

/** A quick look that knows nothing of quotes: brackets in text, and blocks of text that stand far to the right, count. */
function mayBeTooDeep(text: string): boolean {
  let brackets = 0;
  let lineStart = 0;
  let isIndentation = true;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === LINE_FEED) {
      lineStart = at + 1;
      isIndentation = true;
    } else if (char === OPEN_LIST || char === OPEN_MAP) {
      brackets += 1;
      isIndentation = false;
    } else if (char === CLOSE_LIST || char === CLOSE_MAP) {
      brackets -= brackets > 0 ? 1 : 0;
      isIndentation = false;
    } else if (isIndentation && char !== BLANK && char !== HYPHEN && char !== QUESTION) {
      isIndentation = false;
    }
    if (brackets > DEEPEST || (isIndentation && 2 * (at - lineStart) > DEEPEST)) return true;
  }
  return false;
}

function isReallyTooDeep(text: string): boolean {
  let brackets = 0;
  let column = 0;
  let isStart = true;
  /** Columns of the block collections that are open. */
  const columns: number[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    const first = lexeme.charAt(0);
    if (brackets === 0 && isStart && !/^[\s#\u0002\ufeff]/.test(first)) {
      while ((columns.at(-1) ?? -1) >= column) columns.pop();
      columns.push(column);
      // What follows an indicator on its line is a collection of its own.
      isStart = lexeme === '-' || lexeme === '?';
    }
    if (lexeme === '[' || lexeme === '{') brackets += 1;
    else if (lexeme === ']' || lexeme === '}') brackets -= 1;
    const lineFeed = lexeme.lastIndexOf('\n');
    if (lineFeed >= 0) isStart = true;
    // Marks that the lexer puts in have no width.
    if (!MARKS.has(lexeme)) column = lineFeed < 0 ? column + lexeme.length : lexeme.length - lineFeed - 1;
    // A list may stand in the column of the map that it is in.
    if (brackets + 2 * columns.length > DEEPEST) return true;
  }
  return false;
}

const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
