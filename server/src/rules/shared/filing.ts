import type { Cable, FilingTime } from '../../model/cable';
import {
  type CalendarDate,
  calendarDate,
  dateOfDayOfYear,
  dayOfYear,
  epochDay,
  pad,
} from '../../model/calendar';
import { mispartedOrigin } from './parting';

/** The filing time of the origin line, unless its blanks are in the wrong places, or of the JANAP line where that stands for it. */
export function filingTime(cable: Cable): FilingTime | undefined {
  if (cable.origin) return mispartedOrigin(cable) ? undefined : cable.origin.filing;
  return cable.janap?.filing;
}

/**
 * The day of filing, counted in the year of the DTG. Undefined when either cannot be read,
 * or when the year has no such day.
 */
export function filingDate(cable: Cable): CalendarDate | undefined {
  const filing = filingTime(cable);
  const dtg = cable.dtgLine?.dtg;
  if (!filing || dtg?.fullYear === undefined) return undefined;
  if (filing.form === 'day-of-year') return dateOfDayOfYear(dtg.fullYear, filing.day);
  if (filing.form !== 'day-of-month' || !dtg.monthNumber) return undefined;
  return calendarDate(dtg.fullYear, dtg.monthNumber, filing.day);
}

/** Hour and minute of filing in four figures; undefined when there is no such time of day. */
export function filingClock(cable: Cable): string | undefined {
  const filing = filingTime(cable);
  if (!filing || filing.form === 'malformed' || filing.hour > 23 || filing.minute > 59)
    return undefined;
  return pad(filing.hour, 2) + pad(filing.minute, 2);
}

/** Minutes from midnight. */
export function clockOf({
  hour,
  minute,
}: {
  readonly hour: number;
  readonly minute: number;
}): number {
  return hour * 60 + minute;
}

/**
 * How many days after `date` the message was filed, taking the year that brings the two nearest:
 * a message of 31 December may be filed on day 001. Undefined when no such day exists.
 */
export function filedDaysAfter(filing: FilingTime, date: CalendarDate): number | undefined {
  if (filing.form === 'day-of-year' && filing.day === dayOfYear(date)) return 0;
  if (filing.form === 'day-of-month' && filing.day === date.day) return 0;
  const candidates = [date.year - 1, date.year, date.year + 1].flatMap((year) =>
    filing.form === 'day-of-year'
      ? (dateOfDayOfYear(year, filing.day) ?? [])
      : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap(
          (month) => calendarDate(year, month, filing.day) ?? [],
        ),
  );
  const differences = candidates.map((candidate) => epochDay(candidate) - epochDay(date));
  if (differences.length === 0) return undefined;
  return differences.reduce((best, each) => (Math.abs(each) < Math.abs(best) ? each : best));
}

/** The day of the filing time as it should be for a message of this date: `354`, or `20` of `20/1145Z`. */
export function filingDayFor(filing: FilingTime, date: CalendarDate): string {
  return filing.form === 'day-of-month' ? pad(date.day, 2) : pad(dayOfYear(date), 3);
}
