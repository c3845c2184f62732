import type { Scanner } from './scanner';

/**
 * A line that means to be the DTG line: perhaps one or two precedences, then a group of digits and
 * a month. Wide on purpose, so that a slip in it is judged as a slip and not as another line.
 */
const WITH_PRECEDENCE =
  /^\s*(?:[ZOPRYMzopry]{1,2}\s+){1,2}\d{4,8}(?:[A-Za-z]?\b|[A-Za-z]{4}\s?\d\d)/;
const BARE = /^\s*\d{5,7}[A-Z]?\s+[A-Za-z]{3,9}\s+\d{2,4}\b/;

/** `Sep 25, 2017`, `25 September 2017`, `2017-09-25`: the reader's date of the labelled layout. */
const PLAIN_DATE =
  /[A-Za-z]{3,9}\.? \d{1,2}, ?\d{4}|\d{1,2} [A-Za-z]{3,9}\.? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4}/y;

/** `Date DTG:`, `Dat/DTG:`, and `Date/DTG` without its colon. */
const NEAR_LABEL =
  /(?:(?=[^:;\r\n\d]{0,8}[a-z])[^:;\r\n\d]{2,11}[:;]|D[a-z]{2,4}\/?[A-Z]{0,4}(?=\s))/y;

export function isDtgLine(line: string): boolean {
  return WITH_PRECEDENCE.test(line) || BARE.test(line);
}

/** `O P 201145Z DEC 06 ZEX` (FL5-1, DTG-1). */
export function readDtgLine(scanner: Scanner): void {
  scanner.space();
  if (scanner.take('keyword', /(?:Date\/DTG|DTG|Date)\s?:/iy)) readDates(scanner);
  readGroup(scanner);
}

/** A line whose label is misspelt or has no colon: `Date DTG: Sep 25, 2017 / 250150Z SEP 17`. */
export function readNearDtgLine(scanner: Scanner): void {
  scanner.space();
  if (scanner.take('keyword', NEAR_LABEL)) readDates(scanner);
  readGroup(scanner);
}

/** The reader's date and the slash behind it. */
function readDates(scanner: Scanner): void {
  scanner.space();
  scanner.take('date', PLAIN_DATE);
  scanner.space();
  scanner.take('separator', /\//y);
  scanner.space();
}

/** The precedences, the group and the signals. */
function readGroup(scanner: Scanner): void {
  while (
    scanner.take('precedence', /(?:[A-Z]{1,3}|[a-z])(?=\s+(?:[A-Za-z]{1,3}\s+){0,2}[\dOIl]{4,8})/y)
  )
    scanner.space();
  readDtg(scanner);
  scanner.space();
  if (scanner.peek(/[A-Z]/y)) readSignals(scanner);
  else scanner.tokens(() => 'unknown');
}

/** The group itself: digits, zone, month and year, each where it stands. */
export function readDtg(scanner: Scanner): void {
  if (!scanner.take('dtg-digits', /\d+/y)) return;
  scanner.take('dtg-zone', /[A-Za-z](?![A-Za-z0-9])/y);
  scanner.space();
  scanner.take('dtg-month', /[A-Za-z]+(?=\s*\d{2,4}\b|\s*$|\s*[\r\n])/y);
  scanner.space();
  // 2006 with a blank in it, which would be 2020 without its second half.
  if (!scanner.take('dtg-year', /(?:19|20) \d{2}(?![A-Za-z0-9])/y))
    scanner.take('dtg-year', /\d{1,6}(?![A-Za-z0-9])/y);
}

/** Operating signals behind the group; State and Navy copies carry routing numbers there too. */
function readSignals(scanner: Scanner): void {
  scanner.tokens((token) => (/^Z[A-Z]{2}\d?$/.test(token) ? 'signal' : 'text'));
}
