import { isSeriesNumber } from './classification';
import { isNumberedLine, isPageLine } from './paragraphs';
import { isNearSetLine, isSetLine, isSsicLine, isTextSet, SET_NAMES } from './sets';
import type { Source } from './source';
import { isBreakLine } from './transmission';

/** Behind the end of a set the next one begins on the same line. */
const RUN_TOGETHER = new RegExp(`//[^\\S\\r\\n]+(?=(?:${SET_NAMES})/)`);

/** A set never runs over more lines than this; an unclosed one must not swallow the message. */
const LONGEST_SET = 40;

/**
 * Puts down a set, which runs to its two slashes, over page lines too; returns the line behind it,
 * or its own last line where another set begins on that.
 */
export function addSet(source: Source, from: number, near = false): number {
  const limit = Math.min(source.last, from + LONGEST_SET);
  let i = from;
  for (;;) {
    const line = source.line(i);
    const next = RUN_TOGETHER.exec(line);
    if (next) {
      const end = source.start(i) + next.index + next[0].length;
      source.addSpan('set', { start: source.start(from), end }, near);
      source.cutLine(i, end);
      return i;
    }
    if (line.trimEnd().endsWith('//')) break;
    const following = lineOfSet(source, i + 1, limit);
    if (following === undefined) break;
    i = following;
  }
  while (i + 1 < limit && isTail(source.line(i + 1))) i++;
  source.add('set', from, i + 1, near);
  return i + 1;
}

/** The line that carries an open set on, behind a blank line or a page line at most. */
function lineOfSet(source: Source, from: number, limit: number): number | undefined {
  let next = source.nextFilled(from);
  let blanks = next - from;
  while (next < limit && isPageLine(source.line(next))) {
    next = source.nextFilled(next + 1);
    blanks = 0;
  }
  if (next >= limit || blanks > 1 || beginsAnother(source.line(next))) return undefined;
  return next;
}

/** `NAVADMIN 208/14` and nothing else; a set may cite a number, and its line may begin with it. */
function isSeriesNumberAlone(line: string): boolean {
  return isSeriesNumber(line) && /\/\d{2,4}\s*$/.test(line);
}

/** A line that begins with a slash carries a set on that was closed too early. */
function isTail(line: string): boolean {
  return line.startsWith('/') && !isSsicLine(line);
}

function beginsAnother(line: string): boolean {
  return (
    isSetLine(line) ||
    isTextSet(line) ||
    isNearSetLine(line) ||
    isNumberedLine(line) ||
    isSeriesNumberAlone(line) ||
    isSsicLine(line) ||
    isBreakLine(line)
  );
}
