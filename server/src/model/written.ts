import type { Node } from '../syntax/tree';
import type { DtgLine } from './cable';
import { addYears, type CalendarDate, compareDates } from './calendar';
import { describeDeclassification } from './declassification';
import { orderInForce, ordersInForce } from './era';
import { first } from './leaves';

/** So many years before today, and a message whose order is today's was not written then. */
const LONG_AGO = 3;

export interface Writing {
  readonly text: string;
  /** Two-digit years up to this one are of the 2000s (DTG-6). */
  readonly pivot: number;
  readonly dtgLine: DtgLine | undefined;
  readonly eoLine: Node | undefined;
  readonly today: CalendarDate | undefined;
  /** Whether the text shows that it is a stored copy; asked only where the date is odd. */
  readonly isCopy: () => boolean;
}

/**
 * The day on which a message was written: of its DTG, else of its labelled date. Undefined when
 * that day cannot be true, so that one wrong figure in a year is not told once more by every rule
 * that goes by the date: the day lies ahead of today, or lies years back in a message that is no
 * copy and cites the order of today, which did not exist then. Where the declassification date
 * belongs to that day, the order is what is wrong.
 */
export function writtenOn(writing: Writing): CalendarDate | undefined {
  const { dtgLine, today } = writing;
  const date = dtgLine?.dtg?.date ?? dtgLine?.plainDate?.value;
  if (!date || !today) return date;
  if (compareDates(date, today) > 0) return undefined;
  return compareDates(addYears(date, LONG_AGO), today) < 0 && citesToday(writing, date, today)
    ? undefined
    : date;
}

function citesToday(writing: Writing, date: CalendarDate, today: CalendarDate): boolean {
  const { text, eoLine, isCopy } = writing;
  const cited = eoLine && first(text, eoLine, 'order')?.value;
  // Most messages cite the order of their own day, which is quickly seen.
  if (!cited || cited === orderInForce(date)?.number) return false;
  if (cited !== orderInForce(today)?.number) return false;
  if (ordersInForce(date).some(({ number }) => number === cited)) return false;
  return !declassifiedAfter(writing, date) && !isCopy();
}

/** Years that a message may stay classified without an exemption (DEC-05). */
const LONGEST = 25;

/** The E.O. line has a date that a message of this day may have, and one of today may not. */
function declassifiedAfter({ text, eoLine, pivot, today }: Writing, date: CalendarDate): boolean {
  const value = eoLine && describeDeclassification(text, eoLine, { pivot, date });
  const until = value?.kind === 'date' ? value.date : undefined;
  if (!until || !today) return false;
  return (
    compareDates(until, date) > 0 &&
    compareDates(until, earlier(addYears(date, LONGEST), today)) <= 0
  );
}

const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate =>
  compareDates(a, b) < 0 ? a : b;
