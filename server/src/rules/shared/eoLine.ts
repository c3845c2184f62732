import type { Cable, EoLine } from '../../model/cable';
import { type CalendarDate, compareDates, parseIsoDate } from '../../model/calendar';
import { findInstruction, findOrder, orderInForce, ordersInForce } from '../../model/era';
import type { Span } from '../../text/span';
import { isForPortions } from './exemptions';
import { textAt } from './heading';
import { once } from './once';

/** A piece of the E.O. line that is not written as it should be. */
export interface EoFault {
  readonly span: Span;
  /** A `slip` is a mistake; a `variant` is another manner of writing the same. */
  readonly kind: 'slip' | 'variant';
}

/** How the E.O. line is written, up to its value and with it where the value is `N/A`. */
export interface EoForm {
  readonly faults: readonly EoFault[];
  /** What `canonical` is to replace. */
  readonly span: Span;
  readonly canonical: string;
}

/** E.O. 12356 brought `DECL:` (cable-format.md section 6); before it a colon was often left out too. */
const DECL_SINCE = parseIsoDate('1982-08-01') as CalendarDate;
const DECL_ORDERS = new Set(['12356', '12958', '13292', '13526']);
const AMENDED = /,?\s?\(?AS AMENDED(?:\sBY\s(?:E\.?O\.?\s?)?\d{5})?\)?/i;

/**
 * Values stand behind `DECL:` on such a line. An order that may still, or already, be cited brings
 * its own form of line; otherwise the date of the message tells.
 */
export function usesDecl({ date }: Cable, { order }: EoLine): boolean {
  const number = order?.value ?? '';
  const cited = !date || ordersInForce(date).some((each) => each.number === number);
  return cited ? DECL_ORDERS.has(number) : compareDates(date, DECL_SINCE) >= 0;
}

/** The value is one that `DECL:` stands before. */
export function needsDecl(cable: Cable, eo: EoLine): boolean {
  const { declassification: value } = eo;
  if (!usesDecl(cable, eo)) return false;
  if (value.kind !== 'code') return value.kind === 'date' || value.kind === 'exemption';
  // GDS and its kind ended when DECL: came, and never stood behind it.
  const ended = parseIsoDate(findInstruction(value.code)?.until ?? '');
  return !ended || compareDates(ended, DECL_SINCE) >= 0;
}

/** Orders of before 1972, which lines of old messages rightly name. */
const EARLIER: ReadonlySet<string> = new Set(['10501', '10964']);

/** The number is one of an order on classified information. */
export function isKnownOrder(number: string): boolean {
  return findOrder(number) !== undefined || EARLIER.has(number);
}

/**
 * How the line is written; undefined where there is no order, or the layout has a field of its own.
 * `number` is the order to write where the one typed is unknown.
 */
export function eoForm(cable: Cable, eo: EoLine, number = eo.order?.value): EoForm | undefined {
  const { keyword, order, decl, declassification: value } = eo;
  if (!order || cable.layout === 'labelled') return undefined;
  const written = (span: Span): string => textAt(cable, span);
  const none = value.kind === 'none';
  const before = { start: keyword.end, end: order.span.start };
  const gap = {
    start: order.span.end,
    end: decl?.start ?? (none ? eo.span.end : value.span.start),
  };
  const notApplicable =
    value.kind === 'not-applicable' && !isForPortions(value) && !/^N\/A\b/.test(value.text);
  const faults = [
    ...fault(keyword, keywordFault(written(keyword))),
    ...fault(before, written(before).trim() === '' ? undefined : 'slip'),
    ...fault(gap, gapFault(written(gap), usesDecl(cable, eo), none && !decl)),
    ...(decl ? fault(decl, declFault(written(decl))) : []),
    ...(decl && !none ? behindDecl({ start: decl.end, end: value.span.start }, written) : []),
    ...(notApplicable
      ? fault(value.span, NOT_APPLICABLE.test(value.text) ? 'variant' : 'slip')
      : []),
  ];
  const end = none ? eo.span.end : notApplicable ? value.span.end : value.span.start;
  const amended = AMENDED.exec(written(gap))?.[0] ?? '';
  const pieces = [
    `E.O. ${number}${amended}:`,
    ...(decl || needsDecl(cable, eo) ? ['DECL:'] : []),
    ...(notApplicable ? ['N/A'] : []),
  ];
  const canonical = pieces.join(' ') + (none || notApplicable ? '' : ' ');
  return { faults, span: { start: keyword.start, end }, canonical };
}

const NOT_APPLICABLE = /^(?:n\s?[/\\]?\s?a|not\s+applicable)$/i;

/** Something of the line is not written as it should be. */
export function hasFaults(cable: Cable, eo: EoLine, { faults }: EoForm): boolean {
  return faults.length > 0 || (!eo.decl && needsDecl(cable, eo));
}

/**
 * The form of a line whose order is known. Where the number is wrong, that is told instead, and
 * mended together with the rest.
 */
export const soundOrderForm = once((cable): { eo: EoLine; form: EoForm } | undefined => {
  const { eo } = cable.authority;
  if (!eo?.order || !isKnownOrder(eo.order.value)) return undefined;
  const form = eoForm(cable, eo);
  return form && { eo, form };
});

function fault(span: Span, kind: EoFault['kind'] | undefined): EoFault[] {
  return kind ? [{ span, kind }] : [];
}

function keywordFault(keyword: string): EoFault['kind'] | undefined {
  if (keyword === 'E.O.') return undefined;
  const letters = keyword.replace(/[.\s:]/g, '').toUpperCase();
  return letters === 'EO' && !/\.\.|^\./.test(keyword) ? 'variant' : 'slip';
}

/** What stands between the order and the value: a colon and a blank. */
function gapFault(gap: string, strict: boolean, last: boolean): EoFault['kind'] | undefined {
  const signs = gap.replace(AMENDED, '');
  if ((last ? /^:?\s*$/ : /^:\s+$/).test(signs)) return undefined;
  if (!strict && /^\s?:?\s*(?:-\s*)?$/.test(signs)) return undefined;
  return /^\s*(?::\s*)?$/.test(signs) ? 'variant' : 'slip';
}

/** Between `DECL:` and the value there is a blank, and no second sign. */
function behindDecl(span: Span, written: (span: Span) => string): EoFault[] {
  const gap = written(span);
  if (gap.trim() !== '') return fault(span, 'slip');
  return gap === '' ? fault({ start: span.start - 1, end: span.end }, 'variant') : [];
}

const DECL_VARIANT = /^DECL(?:AS(?:S(?:IF(?:Y|IED|ICATION))?)?)?(?:\s+ON)?\s?:?$/i;

function declFault(decl: string): EoFault['kind'] | undefined {
  if (decl === 'DECL:') return undefined;
  return DECL_VARIANT.test(decl) ? 'variant' : 'slip';
}

/** The number of the order to write on a message of this date, and whether no other one will do. */
export function orderToWrite(
  date: CalendarDate | undefined,
): { number: string; certain: boolean } | undefined {
  const ruling = date && orderInForce(date);
  if (!ruling) return undefined;
  const numbers = new Set(ordersInForce(date).map(({ number }) => number));
  return { number: ruling.number, certain: numbers.size === 1 };
}
