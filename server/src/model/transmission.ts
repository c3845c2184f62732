import type { Node } from '../syntax/tree';
import type { Spanned } from '../text/span';
import type {
  FilingTime,
  JanapLine,
  OriginLine,
  Precedence,
  RoutingLine,
  SecurityLine,
  StartLine,
} from './cable';
import { all, content, first, places } from './leaves';

const START = /^VZCZC[A-Z]{3}\d{3,4}(?: Z[A-Z]{2}\d?)*$/;

export function describeStart(text: string, node: Node): StartLine {
  const span = content(node);
  return {
    span,
    wellFormed: START.test(text.slice(span.start, span.end)),
    designator: first(text, node, 'station'),
    number: first(text, node, 'serial'),
  };
}

export function describeRouting(text: string, node: Node): RoutingLine {
  const prosign = first(text, node, 'precedence');
  const doubled = /^([ZOPRY])\1$/.exec(prosign?.value ?? '')?.[1];
  return {
    span: content(node),
    prosign,
    precedence: doubled as Precedence | undefined,
    indicators: all(text, node, 'routing-indicator'),
    unknown: places(node, 'unknown'),
  };
}

export function describeJanap(text: string, node: Node): JanapLine {
  const filing = first(text, node, 'filing-time');
  const serial = first(text, node, 'serial');
  // The line is read by places: a number with a figure too many or too few is none.
  return {
    span: content(node),
    wellFormed: places(node, 'unknown').length === 0,
    precedence: first(text, node, 'precedence'),
    indicator: first(text, node, 'routing-indicator'),
    serial: serial && /^\d{4}$/.test(serial.value) ? serial : undefined,
    filing: filing && /^\d{7}$/.test(filing.value) ? readFilingTime(filing) : undefined,
    letters: first(text, node, 'security-letters'),
  };
}

export function describeOrigin(text: string, node: Node): OriginLine {
  const filing = first(text, node, 'filing-time');
  const hash = first(text, node, 'separator');
  return {
    span: content(node),
    indicator: first(text, node, 'routing-indicator'),
    serial: first(text, node, 'serial'),
    hash: hash?.value.startsWith('#') ?? false,
    sectionSuffix: first(text, node, 'section-suffix'),
    filing: filing && readFilingTime(filing),
    unknown: places(node, 'unknown'),
  };
}

/** `3541145` and `20/1145Z` (FL3-2). The numbers are as typed and may lie outside the calendar. */
export function readFilingTime({ value, span }: Spanned<string>): FilingTime {
  const julian = /^(\d{3})(\d{2})(\d{2})$/.exec(value);
  const day = /^(\d{1,2})\/(\d{2})(\d{2})Z$/.exec(value);
  const match = julian ?? day;
  const digits = match?.[1]?.length ?? value.length;
  return {
    span,
    text: value,
    form: julian ? 'day-of-year' : day ? 'day-of-month' : 'malformed',
    day: Number(match?.[1] ?? Number.NaN),
    daySpan: { start: span.start, end: span.start + digits },
    hour: Number(match?.[2] ?? Number.NaN),
    minute: Number(match?.[3] ?? Number.NaN),
  };
}

/** One letter five times, or three times and then the release code of two letters (FL4-2, FL4-3). */
const LETTERS = /^(?:([A-Z])\1{4}|([A-Z])\2{2}(?:[ABCOUXZ]{2}))(?:\/[A-Z]{5})?$/;

export function describeSecurity(text: string, node: Node): SecurityLine {
  const letters = first(text, node, 'security-letters');
  const match = LETTERS.exec(letters?.value ?? '');
  return {
    span: content(node),
    signal: first(text, node, 'keyword'),
    letters,
    letter: match?.[1] ?? match?.[2],
    signals: all(text, node, 'signal'),
  };
}

export function describeEndNumber(text: string, node: Node): Spanned<string> | undefined {
  return first(text, node, 'serial');
}
