import { daysInMonth } from '../../model/calendar';

/** A date in figures as typed, whether there is such a day or not. */
export interface DateParts {
  readonly month: number;
  readonly day: number;
  /** Four digits, or two as typed. */
  readonly year: number;
  readonly sign: string;
  readonly yearFirst: boolean;
}

/** Month, day and year of `12/20/2016`, `2016/12/20`, `6/30/08`, `20161220`; undefined for less. */
export function datePartsOf(text: string): DateParts | undefined {
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (compact) return parts(compact[1], compact[2], compact[3], '', true);
  const yearFirst = /^(\d{4})([/.-])(\d{1,2})[/.-](\d{1,2})$/.exec(text);
  if (yearFirst) return parts(yearFirst[1], yearFirst[3], yearFirst[4], yearFirst[2], true);
  const yearLast = /^(\d{1,2})([/.-])(\d{1,2})[/.-](\d\d(?:\d\d)?)$/.exec(text);
  return yearLast ? parts(yearLast[4], yearLast[1], yearLast[3], yearLast[2], false) : undefined;
}

function parts(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  sign: string | undefined,
  yearFirst: boolean,
): DateParts {
  return {
    month: Number(month),
    day: Number(day),
    year: Number(year),
    sign: sign ?? '',
    yearFirst,
  };
}

/** The date written as it was, with another month and day. */
export function rewriteDate(given: DateParts, month: number, day: number): string {
  const { year, sign, yearFirst } = given;
  const two = (value: number): string => String(value).padStart(2, '0');
  const pieces = yearFirst ? [two(year), two(month), two(day)] : [two(month), two(day), two(year)];
  return pieces.join(sign);
}

/** There is such a day in some year of the calendar. */
export function isDay(month: number, day: number, year: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
