import type { Lines } from '../text/lines';
import { isEoLine } from './authority';
import { isSeriesNumber } from './classification';
import { FORMAT_LINES, headingKind } from './heading';
import { isOneLinePrint, labelOf } from './labelled';
import { isNumberedLine } from './paragraphs';
import { firstCode, isCapital } from './shape';
import { isSubjectLine } from './subject';
import { isTagsLine } from './tags';
import { isJanapLine } from './transmission';
import type { Layout, NodeKind } from './tree';

/** What only a record message has. */
const RECORD = /^\s*(?:MSGID\/|GENTEXT\/|RMKS\/|SUBJ\/|SSIC \d{5})/;
const SUBJECT_CODE = /\/N\d{4,6}\/\//;
/** Labels of the labelled layout that no telegram writes so; `TAGS:` and `Subject:` stand in both. */
const LABELLED = new Set([
  'MRN',
  'DATE/DTG',
  'DTG',
  'DATE',
  'FROM',
  'ACTION',
  'TO',
  'INFO',
  'ORIGIN',
  'CAPTIONS',
  'REFERENCE',
  'PASS LINE',
]);
/** One of these has to be there: letters and e-mail begin with From, To, Date and Subject too. */
const STRONG = new Set([
  'MRN',
  'DATE/DTG',
  'DTG',
  'ACTION',
  'CAPTIONS',
  'PASS LINE',
  'TAGS',
  'E.O.',
]);
/** Format lines, which the labelled layout has none of; TO begins lines of mail as well. */
const TELLING = new Set<NodeKind | undefined>(FORMAT_LINES.filter((kind) => kind !== 'to-line'));
/** A heading is over long before this; looking further would read prose as labels. */
export const LOOK_AT = 80;
const FEWEST_LABELS = 2;
/** What tells a layout stands at the start of its line; a megabyte on one line is not read for it. */
const LONGEST_LOOK = 400;

/**
 * The layout of the message in these lines, told by its first lines; telegram when nothing tells.
 * What is below paragraph 1 or below the headers of a telegram may be quoted: mail and sets there
 * tell nothing.
 */
export function layoutOf(lines: Lines, first: number, last: number): Layout {
  if (isOneLinePrint(firstFilled(lines, first, last))) return 'labelled';
  let labels = 0;
  let strong = false;
  let heading = false;
  let header = false;
  for (let i = first; i < Math.min(last, first + LOOK_AT); i++) {
    const line = lookAt(lines, i);
    if (isNumberedLine(line)) break;
    if (tellsRecord(line)) return 'record';
    heading ||= isFormatLine(line);
    header ||= heading && (isEoLine(line) || isTagsLine(line));
    if (header && isSubjectLine(line)) break;
    const label = heading ? undefined : labelOf(line);
    if (!label) continue;
    if (LABELLED.has(label)) labels++;
    strong ||= STRONG.has(label);
    if (strong && labels >= FEWEST_LABELS) return 'labelled';
  }
  return 'telegram';
}

/** A bare group may be the second half of a Date/DTG field. */
function isFormatLine(line: string): boolean {
  return isCapital(firstCode(line)) && TELLING.has(headingKind(line));
}

function lookAt(lines: Lines, index: number): string {
  const start = lines.start(index);
  return lines.text.slice(start, Math.min(lines.end(index), start + LONGEST_LOOK));
}

/** A line that only a record message has; most of them are told by their first letter, a capital. */
function tellsRecord(line: string): boolean {
  const known = isCapital(firstCode(line));
  if (known && (RECORD.test(line) || isSeriesNumber(line) || isJanapLine(line))) return true;
  return line.includes('/N') && SUBJECT_CODE.test(line);
}

/** The first line that is not blank, cut off where a heading would long be over. */
function firstFilled(lines: Lines, first: number, last: number): string {
  for (let i = first; i < Math.min(last, first + LOOK_AT); i++) {
    const line = lookAt(lines, i);
    if (line.trim() !== '') return line;
  }
  return '';
}
