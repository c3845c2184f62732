import type { Node } from '../syntax/tree';
import type { Span, Spanned } from '../text/span';
import type { DateForm, Declassification } from './cable';
import { type CalendarDate, calendarDate } from './calendar';
import { fullYearOf, monthOf, readPlainDate } from './dtg';
import { all, content } from './leaves';

/** What two-digit years are read by: the pivot (DTG-6) and the message's own date. */
export interface DateOrigin {
  readonly pivot: number;
  readonly date?: CalendarDate | undefined;
}

/** What the value leaves of an E.O. or Declassify On line say. */
export function describeDeclassification(
  text: string,
  node: Node,
  origin: DateOrigin,
): Declassification {
  const value = valueSpan(node);
  const leaves = {
    dates: all(text, node, 'date'),
    exemptions: all(text, node, 'exemption'),
    words: all(text, node, 'text'),
  };
  return readValue({ span: value, text: text.slice(value.start, value.end) }, leaves, origin);
}

interface ValueLeaves {
  readonly dates: readonly Spanned<string>[];
  readonly exemptions: readonly Spanned<string>[];
  readonly words: readonly Spanned<string>[];
}

/** A date, or a code, has at most this many words beside it; more of them are an event. */
const FEW_WORDS = 2;
const DOWNGRADE = /^D(?:OW)?NG(?:RADE)?[A-Z]*[:.]?$/i;

function readValue(place: Place, leaves: ValueLeaves, origin: DateOrigin): Declassification {
  const { dates, exemptions, words } = leaves;
  const [exemption, ...furtherExemptions] = exemptions;
  const [date, ...furtherDates] = dates;
  const base: Base = { ...place, dateSpan: date?.span };
  // A date with a blank in it is no date: 1 2/20/2016.
  const stray = words.some(({ value }) => /^[\d/.-]{1,2}$/.test(value));
  const read = date && !stray ? readDate(date.value, origin) : undefined;
  if (DOWNGRADE.test(words[0]?.value ?? '')) {
    return { ...base, kind: 'downgrade', date: read };
  }
  const also = [...furtherExemptions, ...furtherDates];
  const more = also.length > 0 ? { also } : {};
  if (exemption) return withExemption({ ...base, ...more }, exemption, { date, read, words });
  if (date && words.length <= FEW_WORDS) {
    return { ...base, ...more, kind: 'date', form: formOf(date.value), date: read };
  }
  // A stray sign is no event.
  return { ...base, kind: words.some(({ value }) => /\w/.test(value)) ? 'event' : 'none' };
}

/** From the first leaf of the value to its last, or the empty place behind the line. */
function valueSpan(node: Node): Span {
  const value = node.leaves.filter(
    ({ kind }) => kind === 'date' || kind === 'exemption' || kind === 'text',
  );
  const [head, tail] = [value[0], value.at(-1)];
  if (head && tail) return { start: head.start, end: tail.end };
  const end = content(node).end;
  return { start: end, end };
}

type Place = { readonly span: Span; readonly text: string };
type Base = Place & Pick<Declassification, 'dateSpan' | 'also'>;

interface Around {
  readonly date: Spanned<string> | undefined;
  readonly read: CalendarDate | undefined;
  readonly words: readonly Spanned<string>[];
}

function withExemption(
  base: Base,
  exemption: Spanned<string>,
  { date, read, words }: Around,
): Declassification {
  const typed = exemption.value.replace(/[()]/g, '').toUpperCase();
  // Originating Agency's Determination Required is the code spelt out.
  const code = typed.startsWith('ORIGINATING') ? 'OADR' : typed;
  // `N/S`, `/A` and their kind are one slip away; the reader takes no other leaf for an exemption.
  if (
    /^N[/\\\s]*A$/.test(code) ||
    !/^(?:[NX]?GDS|ADS|RDS|OADR|MR|MANUAL|D[CN]I|X\d|\d)/.test(code)
  ) {
    const also = [...(date ? [date] : []), ...(base.also ?? [])];
    return { ...base, kind: 'not-applicable', ...(also.length > 0 ? { also } : {}) };
  }
  if (/^\d/.test(code)) {
    return {
      ...base,
      kind: 'exemption',
      code,
      date: read,
      dateText: date?.value,
    };
  }
  const marked = /^SOURCE MARKED$/i.test(
    words
      .slice(0, 2)
      .map(({ value }) => value)
      .join(' '),
  );
  return {
    ...base,
    kind: 'code',
    code: marked ? `SOURCE MARKED ${code}` : code,
    date: read,
  };
}

/**
 * `12/20/2016`, `2016/12/20`, `6/30/08`, `20161220`, `11-22-2012`, `12.20.2016`, `June 21, 2006`,
 * `21 JUN 06` (EO-2).
 */
export function readDate(text: string, origin: DateOrigin): CalendarDate | undefined {
  if (/[A-Za-z]{3}/.test(text)) return readWordDate(text, origin);
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (compact) return calendarDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const parts = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})$/.exec(text);
  const [, a, b, c] = parts ?? [];
  if (!a || !b || !c) return undefined;
  if (a.length === 4)
    return c.length < 3 ? calendarDate(Number(a), Number(b), Number(c)) : undefined;
  const year = yearAhead(c, origin);
  return year === undefined || a.length > 2 ? undefined : calendarDate(year, Number(a), Number(b));
}

function readWordDate(text: string, origin: DateOrigin): CalendarDate | undefined {
  const short = /^(\d{1,2})[\s-]?([A-Za-z]{3})[A-Za-z]*\.?[\s-]?(\d\d)$/.exec(text);
  if (!short) return readPlainDate(text.replaceAll('-', ' '));
  const year = yearAhead(short[3] ?? '', origin);
  const month = monthOf(short[2] ?? '');
  return year && month ? calendarDate(year, month, Number(short[1])) : undefined;
}

/** What a message is declassified after, as a rule (DEC-04): it tells the century of two digits. */
const USUAL_YEARS = 10;

/** Four digits as they are; two digits in the century that brings them nearest to the usual year. */
function yearAhead(digits: string, { pivot, date }: DateOrigin): number | undefined {
  if (digits.length !== 2 || !date) return fullYearOf(digits, pivot);
  const usual = date.year + USUAL_YEARS;
  const year = usual - (usual % 100) + Number(digits);
  return [year - 100, year, year + 100].reduce((best, next) =>
    Math.abs(next - usual) < Math.abs(best - usual) ? next : best,
  );
}

function formOf(text: string): DateForm {
  if (/^\d{1,2}\/\d{1,2}\/\d{4}$/.test(text)) return 'MM/DD/YYYY';
  if (/^\d{4}\/\d{1,2}\/\d{1,2}$/.test(text)) return 'YYYY/MM/DD';
  if (/^\d{1,2}\/\d{1,2}\/\d{2}$/.test(text)) return 'MM/DD/YY';
  return /^\d{8}$/.test(text) ? 'YYYYMMDD' : 'other';
}
