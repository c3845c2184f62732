import type { Cable } from '../../model/cable';
import { type CalendarDate, dayOfYear, formatDate, MONTHS, pad } from '../../model/calendar';
import type { Caret, LineItem, Moment } from './caret';

/** Where the labels of today's labelled layout were read. */
export const FIELD_SOURCE = 'Field of the message system (prints of 2017)';

/** `231930Z NOV 26`. */
export function dtgText({ date, hour, minute }: Moment): string {
  return `${pad(date.day, 2)}${pad(hour, 2)}${pad(minute, 2)}Z ${MONTHS[date.month - 1]} ${year(date)}`;
}

/** `3271930`: day of the year, hour, minute (ACP 127 para 115). */
export function filingText({ date, hour, minute }: Moment): string {
  return `${pad(dayOfYear(date), 3)}${pad(hour, 2)}${pad(minute, 2)}`;
}

/** `23 November 2026, 19:30 UTC`. */
export function momentInWords({ date, hour, minute }: Moment): string {
  return `${formatDate(date)}, ${pad(hour, 2)}:${pad(minute, 2)} UTC`;
}

/** The last two figures of the year, as State and the Navy write it (DTG-5). */
export function year(date: CalendarDate): string {
  return pad(date.year % 100, 2);
}

/** The moment of the message's own group where that is whole, else the present one. */
export function momentOf({ cable, now }: Caret): Moment {
  const { date, hour, minute } = cable.dtgLine?.dtg ?? {};
  return date && hour !== undefined && minute !== undefined ? { date, hour, minute } : now;
}

/** How much of the text is looked at for small letters. */
const SAMPLE = 600;

/** The paragraphs are written in capitals, as telegrams once had to be. */
export function inCapitals({ text, paragraphs }: Cable): boolean {
  let looked = 0;
  let letters = false;
  for (const { body } of paragraphs) {
    for (const { start, end } of body) {
      const piece = text.slice(start, Math.min(end, start + SAMPLE));
      if (/[a-z]/.test(piece)) return false;
      letters ||= /[A-Z]{3}/.test(piece);
      looked += piece.length;
      if (looked > SAMPLE) return letters;
    }
  }
  return letters;
}

/** The label of a field of the labelled layout, behind which its value is due. */
export function fieldLabel(label: string, detail: string): LineItem {
  return {
    label: `${label}:`,
    kind: 'line',
    detail,
    about: [detail],
    source: FIELD_SOURCE,
    insert: [`${label}: `],
    more: true,
  };
}
