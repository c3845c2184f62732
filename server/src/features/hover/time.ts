import type { Dtg } from '../../model/cable';
import {
  addYears,
  type CalendarDate,
  compareDates,
  dateOfEpochDay,
  epochDay,
  formatDate,
  pad,
} from '../../model/calendar';

const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** 1 January 1970 was a Thursday. */
const FIRST_WEEKDAY = 4;

const MINUTES_A_DAY = 1440;

/** `Wednesday, 20 December 2006`. */
export function dateInWords(date: CalendarDate): string {
  const weekday = WEEKDAYS[(((epochDay(date) + FIRST_WEEKDAY) % 7) + 7) % 7];
  return `${weekday}, ${formatDate(date)}`;
}

/** `11:45`; undefined when there is no such time of day. */
export function clock(hour: number | undefined, minute: number | undefined): string | undefined {
  if (hour === undefined || minute === undefined) return undefined;
  if (!(hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59)) return undefined;
  return `${pad(hour, 2)}:${pad(minute, 2)}`;
}

/**
 * Hours that a zone letter is ahead of UTC: A to M without J are 1 to 12, N to Y are -1 to -12.
 * Undefined for J, which stands for the local time of the place, and for what is no letter.
 */
export function zoneHours(letter: string): number | undefined {
  const upper = letter.toUpperCase();
  if (upper === 'Z') return 0;
  const east = 'ABCDEFGHIKLM'.indexOf(upper);
  const west = 'NOPQRSTUVWXY'.indexOf(upper);
  if (upper.length !== 1 || (east < 0 && west < 0)) return undefined;
  return east >= 0 ? east + 1 : -(west + 1);
}

/** The group in UTC and in words, one line each; nothing where it is no moment of the calendar. */
export function dtgInWords(dtg: Dtg): string[] {
  const { date, hour, minute } = dtg;
  const time = clock(hour, minute);
  if (!date || time === undefined || hour === undefined || minute === undefined) return [];
  const letter = dtg.zone?.value ?? 'Z';
  const ahead = zoneHours(letter);
  if (ahead === undefined) return [`${dateInWords(date)}, ${time} in no known time zone`];
  const minutes = epochDay(date) * MINUTES_A_DAY + hour * 60 + minute - ahead * 60;
  const utc = dateOfEpochDay(Math.floor(minutes / MINUTES_A_DAY));
  const rest = minutes - epochDay(utc) * MINUTES_A_DAY;
  const inUtc = `${dateInWords(utc)}, ${clock(Math.floor(rest / 60), rest % 60)} UTC`;
  if (ahead === 0) return [inUtc];
  const zone = `UTC${ahead > 0 ? '+' : '−'}${Math.abs(ahead)}`;
  return [inUtc, `${time} on ${formatDate(date)} in zone ${letter.toUpperCase()} (${zone})`];
}

/** `10 years`, `9 years and 365 days`, `12 days`: how far `later` lies behind `earlier`. */
export function spanInWords(earlier: CalendarDate, later: CalendarDate): string {
  let years = later.year - earlier.year;
  if (compareDates(addYears(earlier, years), later) > 0) years--;
  const days = epochDay(later) - epochDay(addYears(earlier, years));
  const parts = [years > 0 ? count(years, 'year') : '', days > 0 ? count(days, 'day') : ''];
  return parts.filter((part) => part !== '').join(' and ') || 'the same day';
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
