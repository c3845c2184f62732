import type { Node } from '../syntax/tree';
import type { Dtg, DtgLine } from './cable';
import { type CalendarDate, calendarDate, MONTHS } from './calendar';
import { all, content, first, places } from './leaves';

/** Two-digit years up to this one belong to the 2000s (DTG-6); a setting. */
export const DEFAULT_PIVOT = 50;

export function describeDtgLine(text: string, node: Node, pivot: number): DtgLine {
  const date = first(text, node, 'date');
  return {
    span: content(node),
    precedences: all(text, node, 'precedence').map(({ value, span }) => ({
      value: value.toUpperCase(),
      span,
    })),
    dtg: describeDtg(text, node, pivot),
    signals: all(text, node, 'signal'),
    unknown: places(node, 'unknown'),
    plainDate: date && { value: readPlainDate(date.value), span: date.span },
  };
}

function describeDtg(text: string, node: Node, pivot: number): Dtg | undefined {
  const digits = first(text, node, 'dtg-digits');
  if (!digits) return undefined;
  const zone = first(text, node, 'dtg-zone');
  const month = first(text, node, 'dtg-month');
  const year = first(text, node, 'dtg-year');
  const span = { start: digits.span.start, end: (year ?? month ?? zone ?? digits).span.end };
  const group = /^(\d\d)(\d\d)(\d\d)$/.exec(digits.value);
  const monthNumber = month ? monthOf(month.value) : undefined;
  const fullYear = year ? fullYearOf(year.value.replace(' ', ''), pivot) : undefined;
  const day = group ? Number(group[1]) : undefined;
  return {
    span,
    text: text.slice(span.start, span.end),
    digits,
    zone,
    month,
    year,
    day,
    hour: group ? Number(group[2]) : undefined,
    minute: group ? Number(group[3]) : undefined,
    monthNumber,
    fullYear,
    date: dateOf(fullYear, monthNumber, day),
  };
}

function dateOf(year?: number, month?: number, day?: number): CalendarDate | undefined {
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : calendarDate(year, month, day);
}

/** 1-12 for JAN to DEC in any case, undefined for anything else. */
export function monthOf(name: string): number | undefined {
  const index = (MONTHS as readonly string[]).indexOf(name.toUpperCase());
  return index < 0 ? undefined : index + 1;
}

/** The year in four digits; undefined when it has neither two nor four. */
export function fullYearOf(digits: string, pivot: number): number | undefined {
  if (digits.length === 4) return Number(digits);
  if (digits.length !== 2) return undefined;
  const year = Number(digits);
  return year <= pivot ? 2000 + year : 1900 + year;
}

/** `Sep 25, 2017`, `25 September 2017`, `2017-09-25`, `9/25/2017`. */
export function readPlainDate(text: string): CalendarDate | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (slashes) return calendarDate(Number(slashes[3]), Number(slashes[1]), Number(slashes[2]));
  const month = monthOf(/[A-Za-z]{3}/.exec(text)?.[0] ?? '');
  const [day, year] = [...text.matchAll(/\d+/g)].map((match) => Number(match[0]));
  return month && day && year ? calendarDate(year, month, day) : undefined;
}
