import type { Cable, Declassification } from '../../model/cable';
import { addYears, type CalendarDate, epochDay, formatDate, pad } from '../../model/calendar';
import { yearsToChoose } from '../../model/era';
import type { Span } from '../../text/span';
import { suggest } from '../fixes';
import type { Fix } from '../rule';
import { usesDecl } from './eoLine';
import { overallOf } from './overall';

/** A declassification instruction of the message, and the line that it stands on. */
export interface Instruction {
  readonly value: Declassification;
  readonly line: 'eo' | 'declassify-on';
}

/**
 * What the E.O. line says, then what each `Declassify On` line says. Empty for an unclassified
 * message: an instruction there is wrong whatever it says, which has a rule of its own.
 */
export function instructionsOf(cable: Cable): Instruction[] {
  const { eo, declassifyOn } = cable.authority;
  if (overallOf(cable)?.level === 'UNCLASSIFIED') return [];
  return [
    ...(eo ? [{ value: eo.declassification, line: 'eo' as const }] : []),
    ...declassifyOn.map(({ declassification }) => ({
      value: declassification,
      line: 'declassify-on' as const,
    })),
  ];
}

/** A date that was read, with the place where it stands. */
export interface DatedInstruction extends Instruction {
  readonly date: CalendarDate;
  readonly span: Span;
}

/** The instructions of these kinds whose date is a day of the calendar. */
export function datedInstructions(
  cable: Cable,
  kinds: readonly Declassification['kind'][],
): DatedInstruction[] {
  return instructionsOf(cable).flatMap((instruction) => {
    const { value } = instruction;
    const date = 'date' in value ? value.date : undefined;
    return date && value.dateSpan && kinds.includes(value.kind)
      ? [{ ...instruction, date, span: value.dateSpan }]
      : [];
  });
}

/** Counting starts on the day of the DTG, and real messages stray from it by up to a month. */
const TOLERANCE_DAYS = 31;

/** True when `date` is more than `years` after `from`, and by more than a month. */
export function isBeyond(date: CalendarDate, from: CalendarDate, years: number): boolean {
  return epochDay(date) > epochDay(addYears(from, years)) + TOLERANCE_DAYS;
}

/** True when `date` lies at most `days` before or after the anniversary `years` after `from`. */
export function isNearAnniversary(
  date: CalendarDate,
  from: CalendarDate,
  years: number,
  days: number,
): boolean {
  return Math.abs(epochDay(date) - epochDay(addYears(from, years))) <= days;
}

/** The way a date is written in the place of this instruction (DEC-03). */
export function writeDate(date: CalendarDate, { line, value }: Instruction): string {
  const [year, month, day] = [pad(date.year, 4), pad(date.month, 2), pad(date.day, 2)];
  if (line === 'declassify-on') return `${year}${month}${day}`;
  return value.kind === 'date' && value.form === 'YYYY/MM/DD'
    ? `${year}/${month}/${day}`
    : `${month}/${day}/${year}`;
}

/** The numbers of years that the orders speak of. */
const NUMBERS: Readonly<Record<number, string>> = {
  6: 'Six',
  10: 'Ten',
  20: 'Twenty',
  25: 'Twenty-five',
};

/**
 * The dates that the law of the message allows without an exemption, such as ten and twenty-five
 * years after it, to be put in the place of `span`. `before` is what has to stand in front of the
 * date there: `DECL:`, where the E.O. line needs it and has none.
 */
export function offerDates(
  cable: Cable,
  instruction: Instruction,
  span: Span,
  before = declBefore(cable, instruction, span),
): Fix[] {
  const { date } = cable;
  if (!date) return [];
  return yearsToChoose(date).map((years) => {
    const until = addYears(date, years);
    return suggest(
      `${NUMBERS[years] ?? years} years from this message: ${formatDate(until)}`,
      span,
      before + writeDate(until, instruction),
    );
  });
}

/** `DECL: ` for the whole value of an E.O. line that has only the order before it. */
function declBefore(cable: Cable, { value, line }: Instruction, span: Span): string {
  const { eo } = cable.authority;
  const bare = line === 'eo' && eo && !eo.decl && value.span.start === span.start;
  return bare && cable.layout !== 'labelled' && usesDecl(cable, eo) ? 'DECL: ' : '';
}

/** The message was classified from a source, whose date counts and not its own. */
export function isDerivative({ authority }: Cable): boolean {
  return authority.derivedFrom.length > 0;
}
