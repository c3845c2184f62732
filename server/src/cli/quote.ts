import type { Lines } from '../text/lines';
import type { Span } from '../text/span';
import { type Cell, cellsOf } from './columns';

/** A line of the file and the carets to print under it. Both are safe to send to a terminal. */
export interface Quote {
  readonly line: string;
  readonly carets: string;
}

/** So many columns of a line are quoted at most. */
const MOST_COLUMNS = 100;
/** So many columns are kept before the marked place, where the line has to be cut. */
const COLUMNS_BEFORE = 30;
/** A line is looked at this far from the marked place, so that a line of a megabyte costs nothing. */
const REACH = 4 * MOST_COLUMNS;
const CUT = '…';

/**
 * The line that a finding stands on, with a caret under every column of it. A finding over several
 * lines is marked to the end of its first one; an empty one gets one caret. Long lines are cut.
 */
export function quote(lines: Lines, span: Span): Quote {
  const line = lines.lineAt(span.start);
  const lineStart = lines.start(line);
  const lineEnd = lines.end(line);
  const start = Math.min(span.start, lineEnd);
  const end = Math.min(Math.max(span.end, start), lineEnd);
  const from = wholeCharacter(lines.text, Math.max(lineStart, start - REACH));
  const to = wholeCharacter(lines.text, Math.min(lineEnd, start + REACH));
  const cells = cellsOf(lines.text.slice(from, to));
  const marked = { start: start - from, end: Math.min(end, to) - from };
  return cut(cells, marked, { before: from > lineStart, after: to < lineEnd });
}

/** An offset that does not part the two halves of an astral character. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

function cut(
  cells: readonly Cell[],
  marked: Span,
  more: { before: boolean; after: boolean },
): Quote {
  const mark = cells.findIndex((cell) => cell.end > marked.start);
  const markedIndex = mark < 0 ? cells.length : mark;
  const first = firstShown(cells, markedIndex, more);
  const last = lastShown(cells, first);
  const shown = cells.slice(first, last);
  const lead = more.before || first > 0 ? CUT : '';
  const tail = more.after || last < cells.length ? CUT : '';
  const line = lead + shown.map((cell) => cell.shown).join('') + tail;
  const before = columns(cells.slice(first, markedIndex));
  const under = shown.filter((cell) => cell.end > marked.start && cell.start < marked.end);
  const carets = ' '.repeat(lead.length + before) + '^'.repeat(Math.max(1, columns(under)));
  return { line: line.trimEnd(), carets };
}

/** Everything is shown where it has room; else the cut leaves a little before the marked place. */
function firstShown(
  cells: readonly Cell[],
  markedIndex: number,
  more: { before: boolean; after: boolean },
): number {
  if (!more.before && !more.after && columns(cells) <= MOST_COLUMNS) return 0;
  let index = markedIndex;
  let room = COLUMNS_BEFORE;
  while (index > 0 && room >= (cells[index - 1] as Cell).width) {
    index--;
    room -= (cells[index] as Cell).width;
  }
  return index;
}

function lastShown(cells: readonly Cell[], first: number): number {
  let index = first;
  let room = MOST_COLUMNS;
  while (index < cells.length && room >= (cells[index] as Cell).width) {
    room -= (cells[index] as Cell).width;
    index++;
  }
  return index;
}

function columns(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
