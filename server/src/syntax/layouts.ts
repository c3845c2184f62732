import type { Lines } from '../text/lines';
import { isSeriesNumber } from './classification';
import { isOneLinePrint, labelOf } from './labelled';
import { isJanapLine } from './transmission';
import type { Layout } from './tree';

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
/** A heading is over long before this; looking further would read prose as labels. */
export const LOOK_AT = 80;
const FEWEST_LABELS = 2;
/** What tells a layout stands at the start of its line; a megabyte on one line is not read for it. */
const LONGEST_LOOK = 400;

/** The layout of the message in these lines, told by its first lines; telegram when nothing tells. */
export function layoutOf(lines: Lines, first: number, last: number): Layout {
  if (isOneLinePrint(firstFilled(lines, first, last))) return 'labelled';
  let labels = 0;
  let strong = false;
  for (let i = first; i < Math.min(last, first + LOOK_AT); i++) {
    const line = lines.content(i).slice(0, LONGEST_LOOK);
    if (
      RECORD.test(line) ||
      (line.includes('/N') && SUBJECT_CODE.test(line)) ||
      isSeriesNumber(line) ||
      isJanapLine(line)
    )
      return 'record';
    const label = labelOf(line);
    if (!label) continue;
    if (LABELLED.has(label)) labels++;
    strong ||= STRONG.has(label);
    if (strong && labels >= FEWEST_LABELS) return 'labelled';
  }
  return 'telegram';
}

/** The first line that is not blank, cut off where a heading would long be over. */
function firstFilled(lines: Lines, first: number, last: number): string {
  for (let i = first; i < Math.min(last, first + LOOK_AT); i++) {
    const line = lines.content(i).slice(0, LONGEST_LOOK);
    if (line.trim() !== '') return line;
  }
  return '';
}
