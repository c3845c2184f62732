/** One character as a reader sees it, with the columns that a terminal gives it. */
export interface Cell {
  /** The offset of its first code unit in the string. */
  readonly start: number;
  readonly end: number;
  /** What to print; never a control character. */
  readonly shown: string;
  readonly width: number;
}

const TAB_STOP = 8;

/**
 * Characters that would steer the terminal instead of showing something: C0 and C1 controls, line
 * and paragraph separators, and the marks that turn the direction of writing.
 */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** East Asian wide and fullwidth characters (Unicode Standard Annex 11), by their blocks. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

const EMOJI = /\p{Emoji_Presentation}|\ufe0f/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\u200b-\u200d\ufeff]+$/u;
const PLAIN = /^[\x20-\x7e]*$/;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The cells of a part of a line, tabs stretched to the next stop counted from its beginning. */
export function cellsOf(text: string): Cell[] {
  if (PLAIN.test(text)) {
    return Array.from(text, (shown, start) => ({ start, end: start + 1, shown, width: 1 }));
  }
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const cell = cellOf(segment, index, column);
    cells.push(cell);
    column += cell.width;
  }
  return cells;
}

/** The text with what would steer the terminal replaced by the replacement character. */
export function printable(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(STEERING, '\ufffd');
}

function cellOf(segment: string, start: number, column: number): Cell {
  const end = start + segment.length;
  if (segment === '\t') {
    const width = TAB_STOP - (column % TAB_STOP);
    return { start, end, shown: ' '.repeat(width), width };
  }
  return { start, end, shown: printable(segment), width: widthOf(segment) };
}

function widthOf(segment: string): number {
  if (NO_WIDTH.test(segment)) return 0;
  return WIDE.test(segment) || EMOJI.test(segment) ? 2 : 1;
}
