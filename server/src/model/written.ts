import type { Node } from '../syntax/tree';
import type { DtgLine } from './cable';
import { addYears, type CalendarDate, compareDates } from './calendar';
import { orderInForce, ordersInForce } from './era';
import { first } from './leaves';

/** So many years before today, and a message whose order is today's was not written then. */
const LONG_AGO = 3;

export interface Writing {
  readonly text: string;
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
 * copy and cites the order of today, which did not exist then.
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

function citesToday(
  { text, eoLine, isCopy }: Writing,
  date: CalendarDate,
  today: CalendarDate,
): boolean {
  const cited = eoLine && first(text, eoLine, 'order')?.value;
  // Most messages cite the order of their own day, which is quickly seen.
  if (!cited || cited === orderInForce(date)?.number) return false;
  if (cited !== orderInForce(today)?.number) return false;
  return !ordersInForce(date).some(({ number }) => number === cited) && !isCopy();
}
