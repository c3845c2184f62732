import { nearest } from '../text/spelling';
import {
  type Duration,
  type Instruction,
  instructions,
  type Order,
  orders,
  type ReasonSection,
  reasonSections,
  type Transition,
  transitions,
} from '../vocabulary/orders';
import { type CalendarDate, dateOfEpochDay, epochDay, formatIsoDate } from './calendar';

export type { Duration, Instruction, Order, ReasonSection, Transition } from '../vocabulary/orders';
export {
  type TagSystem,
  type TagSystemOptions,
  tagSystemFor,
  tagSystemsPossible,
} from '../vocabulary/tagSystems';

/**
 * Habits lag behind the law: for this many days on either side of a change the old and the new
 * order are both let pass (domain/cable-format.md EO-0; the number itself has no source).
 */
export const GRACE_DAYS = 60;

/** Every order on classified information that cables cite, oldest first. */
export function knownOrders(): readonly Order[] {
  return orders();
}

/** The order that governs a message of this date; undefined before 1 June 1972. */
export function orderInForce(date: CalendarDate): Order | undefined {
  const day = formatIsoDate(date);
  return orders().find((order) => within(day, order.effective, order.until));
}

/** The order in force first, then those that a message of this date may still, or already, cite. */
export function ordersInForce(date: CalendarDate): readonly Order[] {
  const ruling = orderInForce(date);
  const others = orders().filter(
    (order) => order !== ruling && withGrace(date, order.effective, order.until),
  );
  return ruling ? [ruling, ...others] : others;
}

/**
 * How an order's number fits a date.
 * - `in-force`: it governs.
 * - `grace`: it ended, or begins, within sixty days.
 * - `signed`: it is signed and not yet in force, so the older one still governs.
 * - `replaced`, `not-yet`: it is over, or not even signed.
 * - `amending`: it only amends another order, which is the one to cite (13292 amends 12958).
 * - `unknown`: there is no such order on classified information.
 */
export type OrderStanding =
  | 'in-force'
  | 'grace'
  | 'signed'
  | 'replaced'
  | 'not-yet'
  | 'amending'
  | 'unknown';

/** How well the order with this number fits a message of this date. */
export function orderStanding(number: string, date: CalendarDate): OrderStanding {
  const entries = orders().filter((order) => order.number === number);
  const first = entries[0];
  if (!first) return orders().some((order) => order.amendedBy === number) ? 'amending' : 'unknown';
  const until = entries[entries.length - 1]?.until;
  const day = formatIsoDate(date);
  if (within(day, first.effective, until)) return 'in-force';
  if (withGrace(date, first.effective, until)) return 'grace';
  if (day > first.effective) return 'replaced';
  return day >= first.signed ? 'signed' : 'not-yet';
}

/**
 * The entry of an order's number that fits the date best: the one in force, else the first to come,
 * else the last that there was; without a date the last. Of an amending order, the amended one.
 */
export function findOrder(number: string, date?: CalendarDate): Order | undefined {
  const entries = orders().filter((order) => order.number === number || order.amendedBy === number);
  const day = date ? formatIsoDate(date) : undefined;
  const fitting = day && entries.find((order) => within(day, undefined, order.until));
  return fitting || entries[entries.length - 1];
}

/**
 * The order that a mistyped number means, or undefined when none is near. The order in force on
 * the date wins over a nearer one of another time.
 */
export function nearestOrder(typed: string, date?: CalendarDate): Order | undefined {
  const digits = typed.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
  const near = nearest(digits, new Set(orders().map((order) => order.number)), 2);
  const ruling = date && orderInForce(date);
  if (ruling && near.some(({ word }) => word === ruling.number)) return ruling;
  const best = near[0];
  return best && findOrder(best.word, date);
}

/** The section that a classifier cites on this date; undefined where the order had none. */
export function reasonsFor(date: CalendarDate): ReasonSection | undefined {
  const day = formatIsoDate(date);
  return reasonSections().find((section) => within(day, section.from, section.until));
}

/** The section of that name (`1.4`), blanks in it forgiven. */
export function findReasonSection(section: string): ReasonSection | undefined {
  const wanted = section.replace(/\s/g, '');
  return reasonSections().find((each) => each.section === wanted);
}

/**
 * How a reason section fits a date. `transition` is the time in which both are met: the months
 * between the signing of an order and its marking directive, and the days of grace after it.
 */
export type Standing = 'allowed' | 'transition' | 'retired' | 'too-early' | 'never' | 'unknown';

/** Whether a message of this date may cite this section. */
export function reasonStanding(section: string, date: CalendarDate): Standing {
  const known = findReasonSection(section);
  return known ? standing(date, known.from, known.until) : 'unknown';
}

/** The forms of declassification instruction that are right on this date. */
export function instructionsFor(date: CalendarDate): readonly Instruction[] {
  const day = formatIsoDate(date);
  return instructions().filter((each) => !each.never && within(day, each.from, each.until));
}

/** The form that a code has (`25X1-human`, `oadr`, `X6`), whatever its letters' case. */
export function findInstruction(code: string): Instruction | undefined {
  const wanted = code.trim().toUpperCase().replace(/\s+/g, ' ');
  return instructions().find((each) => each.pattern?.test(wanted));
}

/** Whether a message of this date may carry this code. */
export function instructionStanding(code: string, date: CalendarDate): Standing {
  const known = findInstruction(code);
  if (!known) return 'unknown';
  return known.never ? 'never' : standing(date, known.from, known.until);
}

/** What the digit of an exemption stands for: `X6`, `25X4`, `XGDS-3`. */
export function exemptionMeaning(code: string): string | undefined {
  const known = findInstruction(code);
  const digit = /(\d)\D*$/.exec(code)?.[1];
  return digit ? known?.meanings[digit] : undefined;
}

/**
 * How long a message of this date may stay classified; undefined where no ceiling is known. A new
 * text of the order in force counts for this from its signing: only its marks wait for a directive.
 */
export function durationFor(date: CalendarDate): Duration | undefined {
  const day = formatIsoDate(date);
  const ruling = orderInForce(date)?.number;
  return orders()
    .filter(({ number, signed }) => number === ruling && signed <= day)
    .at(-1)?.duration;
}

/** Where an order sets no ceiling, what later orders do (DEC-06). */
const USUAL_CHOICES = { usual: 10, longest: 25 };

/** The years that a classifier of this date chooses from, the usual ones first. */
export function yearsToChoose(date: CalendarDate): readonly [number, ...number[]] {
  const { usual, longest } = durationFor(date) ?? USUAL_CHOICES;
  return longest > usual ? [usual, longest] : [usual];
}

/** The change of law that was under way on this date. */
export function transitionOn(date: CalendarDate): Transition | undefined {
  const day = formatIsoDate(date);
  return transitions().find((each) => within(day, each.from, each.until));
}

function standing(
  date: CalendarDate,
  from: string | undefined,
  until: string | undefined,
): Standing {
  const day = formatIsoDate(date);
  if (within(day, from, until)) return 'allowed';
  if (withGrace(date, from, until) || startsAfter(transitionOn(date), from)) return 'transition';
  return from !== undefined && day < from ? 'too-early' : 'retired';
}

/** What begins the day after a transition is already met during it. */
function startsAfter(transition: Transition | undefined, from: string | undefined): boolean {
  if (!transition || !from) return false;
  const [year, month, day] = transition.until.split('-').map(Number) as [number, number, number];
  return formatIsoDate(dateOfEpochDay(epochDay({ year, month, day }) + 1)) === from;
}

function within(day: string, from: string | undefined, until: string | undefined): boolean {
  return (from === undefined || day >= from) && (until === undefined || day <= until);
}

function withGrace(
  date: CalendarDate,
  from: string | undefined,
  until: string | undefined,
): boolean {
  const day = epochDay(date);
  const later = formatIsoDate(dateOfEpochDay(day + GRACE_DAYS));
  const earlier = formatIsoDate(dateOfEpochDay(day - GRACE_DAYS));
  return (from === undefined || later >= from) && (until === undefined || earlier <= until);
}
