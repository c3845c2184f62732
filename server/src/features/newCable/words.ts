import { addYears, type CalendarDate, MONTHS, pad } from '../../model/calendar';
import { durationFor, reasonsFor } from '../../model/era';
import type { Moment } from '../completion/caret';

const COLUMNS = 69;

/** The last day that a classifier may set without more thought under the order in force. */
export function declassifyOn(date: CalendarDate): CalendarDate {
  return addYears(date, durationFor(date)?.usual ?? 10);
}

export const section = (date: CalendarDate): string => reasonsFor(date)?.section ?? '1.4';
export const clock = ({ hour, minute }: Moment): string => `${pad(hour, 2)}${pad(minute, 2)}`;
export const slashed = ({ year, month, day }: CalendarDate): string =>
  `${pad(month, 2)}/${pad(day, 2)}/${year}`;
export const solid = ({ year, month, day }: CalendarDate): string =>
  `${year}${pad(month, 2)}${pad(day, 2)}`;

/** `121430Z FEB 26`. */
export function group(now: Moment): string {
  const { year, month, day } = now.date;
  return `${pad(day, 2)}${clock(now)}Z ${MONTHS[month - 1]} ${pad(year % 100, 2)}`;
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Breaks at blanks, so that no line is longer than 69 characters. */
export function wrapWords(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > COLUMNS) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
