import { isClassificationLine, isLevelAlone } from './classification';
import { headingKind } from './heading';
import { isPageLine } from './paragraphs';
import type { Source } from './source';
import type { NodeKind } from './tree';

const STAMP =
  /^\s*(?:This record is a partial extract|Sheryl P\. Walter|Declassified\/Released|Margaret P\. Grafeld)/i;
const SLIP = /^\s*(?:(?:ORIGIN|ACTION|INFO)\s+[A-Z]{1,5}-\d\d|DRAFTED BY)/;
const DASHED = /^\s*-{6,}\s*\d{5,6}/;
/** No slip of the corpus has more lines. */
const LONGEST_SLIP = 60;

export const isStampLine = (line: string): boolean => STAMP.test(line);

/**
 * Puts down what an archive or the distribution system of 1973-79 set above the message: stamps,
 * the level, the page line, office counts, drafters and the dashed line (domain/cable-format.md
 * section 11). Returns the first line of the message itself.
 */
export function addPreface(source: Source, from: number): number {
  let i = from;
  for (;;) {
    i = source.addBlanks(i);
    if (i >= source.last || !STAMP.test(source.line(i))) break;
    source.add('stamp-line', i, i + 1);
    i++;
  }
  const end = slipEnd(source, i);
  for (; i < end; i++) addSlipLine(source, i);
  return addLevelAbove(source, i);
}

const FIRST_LINES = new Set<NodeKind | undefined>(['start-line', 'routing-line', 'dtg-line']);

/** Prints have the level alone on top of the page, above the heading, once or as often as they were printed. */
function addLevelAbove(source: Source, from: number): number {
  let next = from;
  while (next < source.last && isLevelOfPage(source.line(next))) next = source.nextFilled(next + 1);
  if (next >= source.last || !FIRST_LINES.has(headingKind(source.line(next)))) return from;
  for (let i = from; i < next; i = source.addBlanks(i + 1)) source.add('level-line', i, i + 1);
  return next;
}

/** With its slashes it is how record messages begin. */
function isLevelOfPage(line: string): boolean {
  return isLevelAlone(line) && !line.includes('/');
}

/** The line behind the slip; `from` when the message has none. */
function slipEnd(source: Source, from: number): number {
  let found = false;
  const limit = Math.min(source.last, from + LONGEST_SLIP);
  for (let i = from; i < limit; i++) {
    const line = source.line(i);
    if (DASHED.test(line)) return i + 1;
    if (SLIP.test(line)) found = true;
    else if (headingKind(line) === 'dtg-line' || isClassificationLine(line))
      return found ? i : from;
  }
  return from;
}

function addSlipLine(source: Source, i: number): void {
  const line = source.line(i);
  if (source.isBlank(i)) source.add('blank', i, i + 1);
  else if (isPageLine(line)) source.add('page-line', i, i + 1);
  else source.add(isLevelAlone(line) ? 'level-line' : 'slip-line', i, i + 1);
}
