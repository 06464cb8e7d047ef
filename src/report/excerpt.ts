/** A line of a file with a caret below a column of it, within the width of a terminal. */
import { safeText } from './printable';

export interface Excerpt {
  /** The line, or the part of it around the column. */
  readonly line: string;
  /** Blanks and a caret; undefined where no column is known. */
  readonly caret: string | undefined;
}

const TAB = 4;
const CUT = '…';
const LEAST = 20;

// Two columns of a terminal: East Asian wide and full-width characters, and pictures.
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}])$/u;
// Drawn over the character before.
const MARK = /^[\p{Mn}\p{Me}]$/u;
const ASCII = /^[\x20-\x7e]$/;

interface Cell {
  readonly shown: string;
  readonly width: number;
}

/**
 * @param column from 1, in UTF-16 units, as editors and JavaScript count
 * @param width columns that there are for it
 */
export function excerpt(text: string, column: number | undefined, width: number): Excerpt {
  const room = Math.max(width, LEAST);
  const at = Math.min(Math.max((column ?? 1) - 1, 0), text.length);
  // A file may be one line of megabytes: what cannot be seen is not looked at.
  const from = boundary(text, Math.max(0, at - 2 * room));
  const to = boundary(text, Math.min(text.length, at + 2 * room));
  const before = cells(text.slice(from, at), 0);
  const after = cells(text.slice(at, to).trimEnd(), widthOf(before));
  const whole = from === 0 && to === text.length && widthOf(before) + widthOf(after) <= room;
  const left = whole ? before : cutLeft(before, from > 0, Math.floor((room * 2) / 3));
  const indent = widthOf(left);
  const right = whole ? after : cutRight(after, to < text.length, room - indent);
  return {
    line: [...left, ...right]
      .map((cell) => cell.shown)
      .join('')
      .trimEnd(),
    caret: column === undefined ? undefined : `${' '.repeat(indent)}^`,
  };
}

// Not between the halves of a character.
function boundary(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

function cells(text: string, start: number): Cell[] {
  let at = start;
  return Array.from(text, (char) => {
    const cell = cellOf(char, at);
    at += cell.width;
    return cell;
  });
}

function cellOf(char: string, at: number): Cell {
  if (ASCII.test(char)) return { shown: char, width: 1 };
  if (char === '\t') {
    const width = TAB - (at % TAB);
    return { shown: ' '.repeat(width), width };
  }
  const shown = safeText(char);
  if (shown !== char) return { shown, width: shown.length };
  return { shown, width: MARK.test(char) ? 0 : WIDE.test(char) ? 2 : 1 };
}

function widthOf(list: readonly Cell[]): number {
  return list.reduce((sum, { width }) => sum + width, 0);
}

/** The last of the cells that fit, with a mark where some are missing. */
function cutLeft(list: readonly Cell[], more: boolean, room: number): readonly Cell[] {
  const kept = fitting([...list].reverse(), more, room);
  return kept === undefined ? list : [{ shown: CUT, width: 1 }, ...[...kept].reverse()];
}

function cutRight(list: readonly Cell[], more: boolean, room: number): readonly Cell[] {
  const kept = fitting(list, more, room);
  return kept === undefined ? list : [...kept, { shown: CUT, width: 1 }];
}

/** The first of the cells that leave a column for the mark; undefined where all of them are shown. */
function fitting(list: readonly Cell[], more: boolean, room: number): readonly Cell[] | undefined {
  if (!more && widthOf(list) <= room) return undefined;
  let used = 1;
  const end = list.findIndex(({ width }) => {
    used += width;
    return used > room;
  });
  return end < 0 ? list : list.slice(0, end);
}
