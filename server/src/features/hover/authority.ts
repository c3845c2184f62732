import type { Cable, Declassification, EoLine, Reasons } from '../../model/cable';
import {
  addYears,
  type CalendarDate,
  compareDates,
  formatDate,
  parseIsoDate,
} from '../../model/calendar';
import {
  durationFor,
  exemptionMeaning,
  findInstruction,
  findOrder,
  findReasonSection,
  type OrderStanding,
  orderStanding,
  type ReasonSection,
  reasonsFor,
} from '../../model/era';
import { lettersMeant } from '../../model/reasons';
import { reasonsOf } from '../../rules/shared/reasons';
import { type Decoded, type Decoder, decodedAt } from './decoded';
import { spanInWords } from './time';

/** The executive order, how long the message stays classified, and why it is classified. */
export const authority: Decoder = (cable, offset) => {
  const { eo, declassifyOn } = cable.authority;
  return [
    ...(eo ? eoLine(cable, eo, offset) : []),
    ...declassifyOn.flatMap((line) => declassificationAt(cable, line.declassification, offset)),
    ...reasonsOf(cable).flatMap((each) => reasonsAt(cable, each, offset)),
  ];
};

function eoLine(cable: Cable, eo: EoLine, offset: number): readonly Decoded[] {
  const { order, keyword, declassification } = eo;
  const words = order ? orderInWords(order.value, cable.date) : [];
  return [
    ...decodedAt(offset, eo.span, 'Executive order', () => [
      ...words,
      ...declassificationInWords(declassification, cable.date),
    ]),
    ...[keyword, order?.span].flatMap((span) =>
      decodedAt(offset, span, 'Executive order', () => words),
    ),
    ...declassificationAt(cable, declassification, offset),
  ];
}

const STANDINGS: Readonly<Record<OrderStanding, string | undefined>> = {
  'in-force': undefined,
  grace: undefined,
  signed: 'Signed, but not yet in force when this message was written',
  replaced: 'Replaced before this message was written',
  'not-yet': 'Not yet signed when this message was written',
  amending: 'Only amends another order, which is the one to cite',
  unknown: undefined,
};

function orderInWords(number: string, date: CalendarDate | undefined): string[] {
  const order = findOrder(number, date);
  if (!order) return [];
  const amended = order.amendedBy ? `, as amended by E.O. ${order.amendedBy}` : '';
  const from = isoInWords(order.effective);
  const time = order.until ? `from ${from} to ${isoInWords(order.until)}` : `since ${from}`;
  const standing = date && STANDINGS[orderStanding(number, date)];
  const told = `E.O. ${order.number} on classified national security information${amended}`;
  return [told, `In force ${time}`, ...(standing ? [standing] : [])];
}

function isoInWords(day: string): string {
  const date = parseIsoDate(day);
  return date ? formatDate(date) : day;
}

function declassificationAt(
  cable: Cable,
  declassification: Declassification,
  offset: number,
): readonly Decoded[] {
  return decodedAt(offset, declassification.span, 'Declassification', () =>
    declassificationInWords(declassification, cable.date),
  );
}

function declassificationInWords(
  declassification: Declassification,
  written: CalendarDate | undefined,
): string[] {
  switch (declassification.kind) {
    case 'none':
      return [];
    case 'not-applicable':
      return ['Not applicable: the message is unclassified'];
    case 'event':
      return ['Declassified when this event occurs'];
    case 'downgrade':
      return ['Downgraded, not declassified'];
    case 'date':
      return declassification.date ? dateInYears(declassification.date, written) : [];
    case 'exemption':
    case 'code':
      return [
        ...codeInWords(declassification.code),
        ...(declassification.date ? dateInYears(declassification.date, written) : []),
      ];
  }
}

/** The date, how long that is from the message, and how long it may be at most. */
function dateInYears(date: CalendarDate, written: CalendarDate | undefined): string[] {
  const day = `Declassified on ${formatDate(date)}`;
  if (!written) return [day];
  if (compareDates(date, written) < 0) return [`${day}, before the message was written`];
  const lines = [`${day}, ${spanInWords(written, date)} after the message`];
  const duration = durationFor(written);
  if (duration && compareDates(addYears(written, duration.usual), date) < 0) {
    const longest = formatDate(addYears(written, duration.longest));
    lines.push(`Without an exemption, ${duration.longest} years at most: ${longest}`);
  }
  return lines;
}

function codeInWords(code: string): string[] {
  const known = findInstruction(code);
  if (!known) return [];
  const meaning = exemptionMeaning(code);
  const lines = [`${code}: ${meaning ?? known.title}`];
  if (meaning) lines.push(known.title);
  if (known.until) {
    const instead = known.instead ? `; today: ${known.instead}` : '';
    lines.push(`In use until ${isoInWords(known.until)}${instead}`);
  }
  return lines;
}

/** Each letter with what it stands for in the section given, else in that of the message's date. */
function reasonsAt(cable: Cable, reasons: Reasons, offset: number): readonly Decoded[] {
  const { section, letters, span } = reasons;
  const known = section ? findReasonSection(section.value) : cable.date && reasonsFor(cable.date);
  if (!known) return [];
  const title = `Reasons, section ${known.section}`;
  return [
    ...decodedAt(offset, span, title, () =>
      lettersMeant(reasons).map((letter) => letterInWords(known, letter)),
    ),
    ...letters.flatMap((letter) =>
      decodedAt(offset, letter.span, title, () => [letterInWords(known, letter.value)]),
    ),
  ];
}

function letterInWords(section: ReasonSection, letter: string): string {
  const meaning = section.letters[letter];
  return meaning ? `(${letter}) ${meaning}` : `(${letter}) is not a reason of this section`;
}
