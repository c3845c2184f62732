import table from './orders.json';
import { expandSources, lazy, type Sourced, withSources } from './source';

/** How long an order lets information stay classified, in years from the date of the message. */
export interface Duration {
  /** What a classifier may set without more thought. */
  readonly usual: number;
  /** What is never exceeded without an exemption. */
  readonly longest: number;
  /** What it takes to go beyond, as a sentence. */
  readonly beyond: string;
}

/**
 * An executive order on classified information. E.O. 12958 is two entries, its first text and
 * the text as E.O. 13292 amended it; cables cite both as 12958. Dates are `YYYY-MM-DD`.
 */
export interface Order extends Sourced {
  readonly number: string;
  readonly version?: 'original' | 'amended';
  /** The order that amended it. */
  readonly amendedBy?: string;
  readonly signed: string;
  /** First day on which cables follow it (for the amended 12958: its marking directive). */
  readonly effective: string;
  /** Last day; the order in force today has none. */
  readonly until?: string;
  /** Absent where the order sets no ceiling (12356) or none was found in the sources (11652). */
  readonly duration?: Duration;
}

/** The section that an original classifier cites, and what its letters stand for. */
export interface ReasonSection extends Sourced {
  /** `1.4`, `1.5`, `1.3` or `1-301`. */
  readonly section: string;
  readonly orders: readonly string[];
  readonly from: string;
  readonly until?: string;
  /** The meaning of each letter in lower case, or of each number of section 1.3, in order. */
  readonly letters: Readonly<Record<string, string>>;
}

/** A time in which the law was changing: the old and the new are both met. */
export interface Transition {
  readonly from: string;
  readonly until: string;
  readonly note: string;
  readonly sources: readonly string[];
}

/** A form of declassification instruction and the time in which it was right. */
export interface Instruction extends Sourced {
  readonly id: string;
  readonly title: string;
  /** What the code looks like in capitals; absent for a date and for an event. */
  readonly pattern?: RegExp;
  /** The one right spelling where near misses are met (`50X1 HUM`). */
  readonly canonical?: string;
  readonly from?: string;
  readonly until?: string;
  /** It was never a legal instruction. */
  readonly never: boolean;
  /** It says nothing without a date or an event behind it. */
  readonly needsDate: boolean;
  /** Years from the date of the message that its date may not exceed. */
  readonly maximumYears?: number;
  /** What to write today. */
  readonly instead?: string;
  /** What the digit of the code stands for. */
  readonly meanings: Readonly<Record<string, string>>;
}

/** The orders, oldest first. */
export const orders = lazy((): readonly Order[] => withSources<Order>(table.orders, table.sources));

/** The reason sections, oldest first. */
export const reasonSections = lazy((): readonly ReasonSection[] =>
  withSources<ReasonSection>(table.reasons, table.sources),
);

/** The times of change, oldest first. */
export const transitions = lazy((): readonly Transition[] =>
  table.transitions.map((raw) => ({ ...raw, sources: expandSources(raw.sources, table.sources) })),
);

/** The forms of instruction; where two patterns fit a code, the narrower one comes first. */
export const instructions = lazy((): readonly Instruction[] => {
  const raws = table.instructions as readonly RawInstruction[];
  const rows = raws.map(({ pattern, meaningsOf, ...rest }) => ({
    ...rest,
    never: rest.never ?? false,
    needsDate: rest.needsDate ?? false,
    meanings: rest.meanings ?? raws.find((other) => other.id === meaningsOf)?.meanings ?? {},
    ...(pattern ? { pattern: new RegExp(`^(?:${pattern})$`) } : {}),
  }));
  return withSources<Instruction>(rows, table.sources);
});

interface RawInstruction {
  readonly confidence: string;
  readonly sources: readonly string[];
  readonly id: string;
  readonly title: string;
  readonly pattern?: string;
  readonly canonical?: string;
  readonly from?: string;
  readonly until?: string;
  readonly never?: boolean;
  readonly needsDate?: boolean;
  readonly maximumYears?: number;
  readonly instead?: string;
  readonly meanings?: Readonly<Record<string, string>>;
  readonly meaningsOf?: string;
}
