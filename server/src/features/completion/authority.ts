import { addYears, type CalendarDate, formatDate, pad } from '../../model/calendar';
import {
  durationFor,
  type Instruction,
  instructionsFor,
  type Order,
  orderInForce,
  ordersInForce,
  yearsToChoose,
} from '../../model/era';
import { sourceOf } from '../../vocabulary/source';
import { type Caret, gap, isClassified, type LineItem, linesFor, replaced, restOf } from './caret';
import type { Completion, Piece } from './item';
import type { Provider } from './provider';
import { reasonItems, statementLines } from './statement';

/** The order, how long the message stays classified, who classified it and why. */
export const authority: Provider = (caret) => [
  ...linesFor(caret, 'eo-line', () => eoLines(caret)),
  ...statementLines(caret),
  ...(caret.layout === 'record' ? [] : [...orders(caret), ...values(caret), ...reasonItems(caret)]),
];

/** What may stand behind `DECL:` or `Declassify On:`. */
interface Value {
  readonly label: string;
  readonly pieces: readonly Piece[];
  readonly detail: string;
  readonly about: readonly string[];
  readonly source: string;
  readonly kind: 'date' | 'code';
}

/** The E.O. line whole: the order in force, and N/A or the dates by the level of the message. */
function eoLines(caret: Caret): LineItem[] {
  const order = orderInForce(caret.date);
  if (!order) return [];
  if (caret.layout === 'labelled') {
    const label = `E.O.: ${order.number}`;
    return [
      { ...aboutOrder(order), label, kind: 'line', detail: 'The order in force', insert: [label] },
    ];
  }
  const classified = isClassified(caret);
  const start = `E.O. ${order.number}: `;
  const unclassified: LineItem = {
    ...notApplicable(order),
    label: `${start}N/A`,
    kind: 'line',
    insert: [`${start}N/A`],
    filters: [`EO ${order.number}: N/A`],
  };
  const dated = valuesFor(caret, 'eo').map(
    (value): LineItem => ({
      ...value,
      label: `${start}${decl(order)}${value.label}`,
      kind: 'line',
      insert: [`${start}${decl(order)}`, ...value.pieces],
      filters: [`EO ${order.number}: ${decl(order)}${value.label}`],
      ...(value.kind === 'code' ? { later: CODES_LATER } : {}),
    }),
  );
  return [...(classified === true ? [] : [unclassified]), ...(classified === false ? [] : dated)];
}

/** Behind all that a drafter chooses from most days. */
const CODES_LATER = 400;

/** `DECL:` is written since E.O. 12356; the lines of the 1970s have the code alone (EO-1). */
function decl(order: Order): string {
  return Number(order.number) < 12356 ? '' : 'DECL: ';
}

function aboutOrder(order: Order): { about: string[]; source: string } {
  const { number, amendedBy, signed, effective } = order;
  const amended = amendedBy ? `, as amended by E.O. ${amendedBy}` : '';
  return {
    about: [
      `E.O. ${number} on classified national security information${amended}`,
      `Signed ${signed}, followed since ${effective}`,
    ],
    source: sourceOf(order),
  };
}

function notApplicable(order: Order): { detail: string; about: string[]; source: string } {
  return {
    detail: 'The message is unclassified',
    about: ['An unclassified message has nothing to declassify.', ...aboutOrder(order).about],
    source: 'TAGS handbook of 1974 paragraph 1a; 5 FAH-1 H-212',
  };
}

/** `12/20/2016` on the E.O. line, `20161220` behind Declassify On (DEC-03). */
function dateText({ year, month, day }: CalendarDate, place: 'eo' | 'declassify-on'): string {
  const [two, figures] = [
    `${pad(month, 2)}/${pad(day, 2)}/${year}`,
    `${year}${pad(month, 2)}${pad(day, 2)}`,
  ];
  return place === 'eo' ? two : figures;
}

/** The dates that the order allows, worked out from the message, then the codes of its time. */
function valuesFor(caret: Caret, place: 'eo' | 'declassify-on'): readonly Value[] {
  return [
    ...dateValues(caret, place),
    ...instructionsFor(caret.date).flatMap((each) => codes(caret, each, place)),
  ];
}

function dateValues(caret: Caret, place: 'eo' | 'declassify-on'): readonly Value[] {
  const { date, cable } = caret;
  const duration = durationFor(date);
  const order = orderInForce(date);
  if (!duration || !order) return [];
  const from = cable.date ? 'the date of the message' : 'today';
  return yearsToChoose(date).map((years, index, choices) => {
    const until = addYears(date, years);
    const label = dateText(until, place);
    return {
      label,
      pieces: [label],
      kind: 'date',
      detail: `${years} years from ${from}`,
      about: [
        `${formatDate(until)}: ${years} years from ${from}, ${formatDate(date)}`,
        ...(index === 0 ? ['What a classifier sets as a rule'] : []),
        ...(index === choices.length - 1 ? [duration.beyond] : []),
      ],
      source: sourceOf(order),
    };
  });
}

/** Codes of one form: X1 to X8 each with its meaning, OADR, 25X1 to 25X9 with the latest date. */
function codes(caret: Caret, form: Instruction, place: 'eo' | 'declassify-on'): Value[] {
  const named = form.canonical ?? /^(?:[A-Z]{2,}|25X1-human)$/.exec(form.id)?.[0];
  const digits = Object.entries(form.meanings);
  const latest = form.maximumYears ? addYears(caret.date, form.maximumYears) : undefined;
  const date: Piece[] = form.needsDate
    ? [
        ', ',
        latest
          ? { field: dateText(latest, place), plain: dateText(latest, place) }
          : { field: 'date or event' },
      ]
    : [];
  const value = (code: string, meaning: string): Value => ({
    label: code,
    pieces: [code, ...date],
    kind: 'code',
    detail: meaning,
    about: [
      `${code}: ${meaning}`,
      ...(meaning === form.title ? [] : [form.title]),
      ...(latest && form.needsDate
        ? [`At the latest ${formatDate(latest)}: ${form.maximumYears} years`]
        : []),
    ],
    source: sourceOf(form),
  });
  if (digits.length === 0) return named && form.pattern ? [value(named, form.title)] : [];
  return digits.map(([digit, meaning]) => value(`${stemOf(form.id)}${digit}`, meaning));
}

/** `X` of X1-X8, `XGDS-` of XGDS, `25X` of 25X. */
function stemOf(id: string): string {
  if (id === 'X1-X8') return 'X';
  return id.endsWith('X') ? id : `${id}-`;
}

const EO_START = /^(\s*E\.?\s?O\.?\s*)(\d{0,5})$/i;

/** Behind E.O.: the order in force, then those of the days of grace; the whole line at its end. */
function orders(caret: Caret): Completion[] {
  const labelled = /^(\s*E\.?O\.?\s?:\s*)(\d{0,5})$/i.exec(caret.before);
  const match = caret.layout === 'labelled' ? labelled : EO_START.exec(caret.before);
  if (!match || !isHeader(caret)) return [];
  const [, start = '', typed = ''] = match;
  const whole = caret.layout !== 'labelled' && caret.behind.trim() === '';
  // Whole lines are on offer already, under the same beginning.
  if (whole && caret.steps.includes('eo-line')) return [];
  return ordersInForce(caret.date).map((order, rank) => ({
    ...aboutOrder(order),
    label: order.number,
    kind: 'code',
    detail: rank === 0 ? 'in force' : 'within sixty days of its time',
    span: replaced(caret, typed, restOf(caret, /^\d+/)),
    insert: [`${gap(start)}${order.number}`],
    rank,
  }));
}

function isHeader({ node, steps }: Caret): boolean {
  return node?.kind !== 'paragraph' || steps.includes('eo-line');
}

const AFTER_ORDER = /^\s*E\.?\s?O\.?\s*\d{5}[^:]{0,20}:(\s*)(DECL?A?S?S?:?|N?\/?A?|[A-Z]{0,3})$/i;
const AFTER_DECL = /^\s*(?:E\.?\s?O\.?\s*\d{5}.{0,20}\bDECL:|Declassify On:)(\s*)([\w/ -]{0,30})$/i;

/** Behind the order `DECL:` with a date, or N/A; behind DECL: or Declassify On: dates and codes. */
function values(caret: Caret): Completion[] {
  const behind = AFTER_DECL.exec(caret.before);
  if (behind) {
    const place = /^\s*D/i.test(caret.before) ? 'declassify-on' : 'eo';
    const [, blank = '', typed = ''] = behind;
    return valuesFor(caret, place).map((value, rank) => item(caret, value, { typed, blank, rank }));
  }
  const match = AFTER_ORDER.exec(caret.before);
  const order = orderInForce(caret.date);
  if (!match || !order) return [];
  const [, blank = '', typed = ''] = match;
  const classified = isClassified(caret);
  const none: Value = { ...notApplicable(order), label: 'N/A', pieces: ['N/A'], kind: 'code' };
  const start = decl(order);
  const dated = valuesFor(caret, 'eo').map(
    (value): Value => ({
      ...value,
      label: `${start}${value.label}`,
      pieces: [start, ...value.pieces],
    }),
  );
  const all = [...(classified === true ? [] : [none]), ...(classified === false ? [] : dated)];
  return all.map((value, rank) => item(caret, value, { typed, blank, rank }));
}

function item(
  caret: Caret,
  value: Value,
  { typed, blank, rank }: { typed: string; blank: string; rank: number },
): Completion {
  const { label, pieces, kind, detail, about, source } = value;
  return {
    label,
    kind,
    detail,
    about,
    source,
    span: replaced(caret, typed, restOf(caret, /^[\w/-]+/)),
    insert: [blank === '' ? ' ' : '', ...pieces],
    rank,
  };
}
