import type { Declassification } from '../../model/cable';
import { findInstruction } from '../../model/era';

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
