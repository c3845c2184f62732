import type { Node } from '../syntax/tree';
import type { Span, Spanned } from '../text/span';
import type {
  ClassifiedBy,
  DateForm,
  Declassification,
  EoLine,
  Reasons,
} from './cable';
import { type CalendarDate, calendarDate } from './calendar';
import { fullYearOf, readPlainDate } from './dtg';
import { all, content, first, spanned, when } from './leaves';

/** What two-digit years are read by: the pivot (DTG-6) and the message's own date. */
export interface DateOrigin {
  readonly pivot: number;
  readonly date?: CalendarDate | undefined;
}

/** The E.O. line: order, `DECL`, and the value behind it. */
export function describeEo(text: string, node: Node, origin: DateOrigin): EoLine {
  const span = content(node);
  const keywords = all(text, node, 'keyword');
  const keyword = keywords[0]?.span ?? { start: span.start, end: span.start };
  const decl = keywords.find(({ value }) => /^DECL/i.test(value));
  const order = first(text, node, 'order');
  const declassification = describeDeclassification(text, node, origin);
  return {
    span,
    keyword,
    ...when('order', order),
    ...when('decl', decl?.span),
    declassification,
    wellFormed: node.near !== true && WELL_FORMED.test(text.slice(span.start, span.end)),
  };
}

/** `E.O. 12958: ` and a value; EO-05 lists the variants that are read but not written. */
const WELL_FORMED = /^E\.O\. ?:? ?\d{5}(?::| |$)/;

/** What the value leaves of an E.O. or Declassify On line say. */
export function describeDeclassification(text: string, node: Node, origin: DateOrigin): Declassification {
  const dates = all(text, node, 'date');
  const exemption = first(text, node, 'exemption');
  const words = all(text, node, 'text');
  const date = dates[0];
  const value = valueSpan(node);
  const base = { span: value, text: text.slice(value.start, value.end) };
  if (exemption) return withExemption(base, exemption, date, origin);
  if (date && words.length < 3) {
    return { ...base, kind: 'date', form: formOf(date.value), ...when('date', readDate(date.value, origin)) };
  }
  return { ...base, kind: words.length > 0 ? 'event' : 'none' };
}

/** From the first leaf of the value to its last, or the empty place behind the line. */
function valueSpan(node: Node): Span {
  const value = node.leaves.filter(({ kind }) => kind === 'date' || kind === 'exemption' || kind === 'text');
  const [head, tail] = [value[0], value.at(-1)];
  if (head && tail) return { start: head.start, end: tail.end };
  const end = content(node).end;
  return { start: end, end };
}

type Base = { readonly span: Span; readonly text: string };

function withExemption(base: Base, exemption: Spanned<string>, date: Spanned<string> | undefined, origin: DateOrigin): Declassification {
  const code = exemption.value.replace(/[()]/g, '').toUpperCase();
  if (code === 'N/A' || code === 'NA') return { ...base, kind: 'not-applicable' };
  const until = date && readDate(date.value, origin);
  if (/^\d/.test(code)) {
    return { ...base, kind: 'exemption', code, ...when('date', until), ...when('dateText', date?.value) };
  }
  return { ...base, kind: 'code', code, ...when('date', until) };
}

/** `12/20/2016`, `2016/12/20`, `6/30/08`, `20161220`, `11-22-2012`, `June 21, 2006` (EO-2). */
export function readDate(text: string, origin: DateOrigin): CalendarDate | undefined {
  if (/[A-Za-z]/.test(text) && !/[/-]/.test(text)) return readPlainDate(text);
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (compact) return calendarDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const parts = text.split(/[/-]/);
  const [a, b, c] = parts;
  if (parts.length !== 3 || !a || !b || !c || !parts.every((part) => /^\d+$/.test(part))) return undefined;
  if (a.length === 4) return calendarDate(Number(a), Number(b), Number(c));
  const year = c.length === 2 ? yearAhead(c, origin) : c.length === 4 ? Number(c) : undefined;
  return year === undefined ? undefined : calendarDate(year, Number(a), Number(b));
}

/** A declassification date lies ahead of its message, which tells the century of two digits. */
function yearAhead(digits: string, { pivot, date }: DateOrigin): number | undefined {
  const year = fullYearOf(digits, pivot);
  return year !== undefined && date && year < date.year ? year + 100 : year;
}

function formOf(text: string): DateForm {
  if (/^\d{1,2}\/\d{1,2}\/\d{4}$/.test(text)) return 'MM/DD/YYYY';
  if (/^\d{4}\/\d{1,2}\/\d{1,2}$/.test(text)) return 'YYYY/MM/DD';
  if (/^\d{1,2}\/\d{1,2}\/\d{2}$/.test(text)) return 'MM/DD/YY';
  return /^\d{8}$/.test(text) ? 'YYYYMMDD' : 'other';
}

/** Classified By, its words, and the reasons in them. */
export function describeClassifiedBy(text: string, node: Node, inParagraph = false): ClassifiedBy {
  const span = content(node);
  const keyword = all(text, node, 'keyword')[0]?.span ?? { start: span.start, end: span.start };
  const words = node.leaves.filter(({ kind }) => kind === 'text');
  const reasons = describeReasons(text, node);
  const reasonWord = all(text, node, 'keyword')[1]?.span.start ?? Number.POSITIVE_INFINITY;
  const limit = Math.min(reasonWord, reasons?.span.start ?? Number.POSITIVE_INFINITY);
  const who = words.filter(({ start }) => start < limit);
  const [head, tail] = [who[0], who.at(-1)];
  return {
    span,
    keyword,
    ...when('who', head && tail && spanned(text, { start: head.start, end: tail.end })),
    ...when('reasons', reasons),
    inParagraph,
  };
}

/** Section and letters; undefined when neither a section nor the word `reason` is there. */
export function describeReasons(text: string, node: Node): Reasons | undefined {
  const section = first(text, node, 'reason-section');
  const letters = all(text, node, 'reason-letter').map(({ value, span }) => ({ value: value.toLowerCase(), span }));
  const word = all(text, node, 'keyword').find(({ value }) => /reason/i.test(value));
  if (!section && !word) return undefined;
  const parts = [word?.span, section?.span, ...letters.map(({ span }) => span)].filter((part) => part !== undefined);
  return {
    span: { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) },
    ...when('section', section && { value: section.value.replace(/\s/g, ''), span: section.span }),
    letters,
  };
}

/** The words behind `Derived From:`. */
export function describeDerivedFrom(text: string, node: Node): { span: Span; source?: Spanned<string> } {
  const span = content(node);
  const keyword = all(text, node, 'keyword')[0]?.span.end ?? span.start;
  const source = node.leaves.find(({ kind, start }) => kind !== 'blank' && kind !== 'newline' && start >= keyword);
  return { span, ...when('source', source && spanned(text, { start: source.start, end: span.end })) };
}
