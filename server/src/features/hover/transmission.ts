import type { Cable, FilingTime } from '../../model/cable';
import {
  type CalendarDate,
  calendarDate,
  dateOfDayOfYear,
  epochDay,
  formatDate,
} from '../../model/calendar';
import { lookUpPrecedence, lookUpSignal, readSecurityGroup } from '../../vocabulary/signals';
import { sourceOf } from '../../vocabulary/source';
import { type Decoded, type Decoder, decodedAt } from './decoded';
import { clock, dateInWords } from './time';

/** Lines 2 to 4 of the heading: precedence, filing time, security letters, operating signals. */
export const transmission: Decoder = (cable, offset) => [
  ...prosign(cable, offset),
  ...filings(cable).flatMap((filing) =>
    decodedAt(offset, filing.span, 'Filing time', () => filingInWords(filing, cable.date)),
  ),
  ...decodedAt(offset, cable.origin?.serial?.span, 'Station serial number', () => [
    `Message ${cable.origin?.serial?.value} of the station that sent it`,
  ]),
  ...security(cable, offset),
];

function prosign(cable: Cable, offset: number): readonly Decoded[] {
  const { routing, janap } = cable;
  const typed = routing?.prosign ?? janap?.precedence;
  return decodedAt(offset, typed?.span, 'Precedence', () => [
    precedenceInWords(typed?.value ?? ''),
  ]);
}

/** `PRIORITY: ...` for a letter, a doubled letter or a word; undefined when it is no precedence. */
export function precedenceInWords(text: string): string | undefined {
  const known = lookUpPrecedence(text);
  return known && `${known.word}: ${lowerFirst(known.meaning)}`;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function filings(cable: Cable): FilingTime[] {
  return [cable.origin?.filing, cable.janap?.filing].filter((filing) => filing !== undefined);
}

/** The day as a date of the message's year, and the hour; both dates where the year is unknown. */
function filingInWords(filing: FilingTime, date: CalendarDate | undefined): string[] {
  if (filing.form === 'malformed') return [];
  const time = clock(filing.hour, filing.minute);
  const at = time === undefined ? '' : `, ${time} UTC`;
  const day = date && filingDate(filing, date);
  if (day) return [`${dateInWords(day)}${at}`];
  if (date || filing.form === 'day-of-month') return [`Day ${filing.day}${at}`];
  const common = dateOfDayOfYear(2001, filing.day);
  const leap = dateOfDayOfYear(2000, filing.day);
  if (!leap) return [];
  const inLeap = `${dayAndMonth(leap)} in a leap year`;
  return [common ? `${dayAndMonth(common)}, or ${inLeap}${at}` : `${inLeap}${at}`];
}

function dayAndMonth(date: CalendarDate): string {
  return formatDate(date).replace(/ \d+$/, '');
}

/** A message of 31 December may be filed on day 001: the year is the one that brings them nearest. */
function filingDate(filing: FilingTime, date: CalendarDate): CalendarDate | undefined {
  if (filing.form === 'day-of-month') return calendarDate(date.year, date.month, filing.day);
  const years = [date.year, date.year - 1, date.year + 1];
  const days = years
    .map((year) => dateOfDayOfYear(year, filing.day))
    .filter((day) => day !== undefined);
  const distance = (day: CalendarDate): number => Math.abs(epochDay(day) - epochDay(date));
  return days.sort((a, b) => distance(a) - distance(b))[0];
}

function security(cable: Cable, offset: number): readonly Decoded[] {
  const letters = cable.security?.letters ?? cable.janap?.letters;
  const signals = [
    cable.security?.signal,
    ...(cable.security?.signals ?? []),
    ...(cable.dtgLine?.signals ?? []),
  ].filter((signal) => signal !== undefined);
  return [
    ...decodedAt(offset, letters?.span, 'Security letters', () => [
      securityInWords(letters?.value ?? ''),
    ]),
    ...signals.flatMap(({ value, span }) => {
      const known = lookUpSignal(value);
      if (!known) return [];
      const told = [`${known.code}: ${known.meaning}`];
      return decodedAt(offset, span, 'Operating signal', () => told, sourceOf(known));
    }),
  ];
}

/** The letter is given five times on line 4 and four times in the fixed form of JANAP 128. */
function securityInWords(letters: string): string | undefined {
  const group = /^([A-Z])\1{3}$/.test(letters) ? `${letters}${letters.charAt(0)}` : letters;
  const read = readSecurityGroup(group.slice(0, 5));
  if (!read) return undefined;
  const release = read.release.length > 0 ? `; releasable to ${read.release.join(' and ')}` : '';
  return `${read.letter.name}${release}`;
}
