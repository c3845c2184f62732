import type { Declassification } from '../../model/cable';
import type { CalendarDate } from '../../model/calendar';
import { findInstruction, instructionStanding } from '../../model/era';
import { nearest } from '../../text/spelling';

/** `25X1-HUM` taken apart. */
export interface ExemptionCode {
  /** What stands before the X: years, or nothing for X1 to X8 of 1995. */
  readonly years: string;
  readonly digits: string;
  readonly suffix: string;
}

/** The parts of a code with an X in it; undefined for OADR, MR, XGDS and the like. */
export function exemptionCode(value: Declassification): ExemptionCode | undefined {
  if (value.kind !== 'exemption' && value.kind !== 'code') return undefined;
  const match = /^(\d\d)?X(?!GDS)(\d*)[- ]?([A-Z]*)$/.exec(value.code);
  return match
    ? { years: match[1] ?? '', digits: match[2] ?? '', suffix: match[3] ?? '' }
    : undefined;
}

/** `N/A to RD portions. See source list for NSI portions.`: what a classified message may say (DEC-22). */
export function isForPortions({ kind, text }: Declassification): boolean {
  return kind === 'not-applicable' && /\bTO\b/i.test(text);
}

/** The digits that stand for a category: 1 to 8 in the exemptions of 1995, 1 to 9 since. */
export function hasCategory({ years, digits }: ExemptionCode): boolean {
  return (years === '' ? /^[1-8]$/ : /^[1-9]$/).test(digits);
}

/** The right spelling of a code that is known, or that means one of the two exemptions without date. */
export function spelledRight(code: string): string | undefined {
  const known = findInstruction(code);
  if (known) return known.canonical ?? code;
  const parts = /^(\d\d)X([12])[- ]?(HUM|WMD)[A-Z]*$/.exec(code);
  const canonical = parts && `50X${parts[3] === 'HUM' ? '1-HUM' : '2-WMD'}`;
  return canonical && parts[1] === '50' && canonical.startsWith(`50X${parts[2]}`)
    ? canonical
    : undefined;
}

/** The codes in letters of the orders before 1995. */
const LETTER_CODES = ['GDS', 'NGDS', 'XGDS', 'ADS', 'RDS', 'OADR'];
/** Figures that are typed for letters. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { 0: 'O', 6: 'G', 5: 'S', 4: 'A' };

/** The code in use on this date that a word such as `GSD` or `6DS` is a slip for, if only one can be meant. */
export function meantCode(
  { kind, text }: Declassification,
  date: CalendarDate | undefined,
): string | undefined {
  if (kind !== 'event' || !date || !/^[A-Z0-9]{2,5}$/.test(text)) return undefined;
  const letters = text.replace(/[0456]/g, (figure) => LOOK_ALIKES[figure] ?? figure);
  const used = LETTER_CODES.filter((code) => instructionStanding(code, date) === 'allowed');
  const near = nearest(letters, used, 1);
  const [only] = used.includes(letters) ? [letters] : near.length === 1 ? [near[0]?.word] : [];
  return only;
}
