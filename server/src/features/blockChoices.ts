import type { Cable } from '../model/cable';
import { addYears, type CalendarDate, formatIsoDate } from '../model/calendar';
import { reasonsFor, yearsToChoose } from '../model/era';
import { type Duration, refusalFor } from './classificationBlock';

/** What a person is asked who classifies a message. */
export interface BlockChoices {
  /** Why nothing is to be asked, as a sentence for that person. */
  readonly refused?: string;
  /** The section of the order that has the reasons, `1.4`. */
  readonly section?: string;
  /** Its letters; none where the order has no reasons, and only a source may be named. */
  readonly reasons: readonly { readonly letter: string; readonly meaning: string }[];
  readonly durations: readonly DurationChoice[];
}

/** A duration as it is, or the question whose answer is its value. */
export type DurationChoice = { readonly label: string } & (
  | { readonly duration: Duration }
  | {
      readonly kind: Exclude<Duration['kind'], 'years'>;
      readonly question: string;
      readonly example: string;
    }
);

/** What may be answered by the order in force on the message's date (`today` where it has none). */
export function blockChoices(cable: Cable, today: CalendarDate): BlockChoices {
  const date = cable.date ?? today;
  const refused = refusalFor(cable, date);
  if (refused) return { refused, reasons: [], durations: [] };
  const found = reasonsFor(date);
  const years = yearsToChoose(date);
  return {
    ...(found ? { section: found.section } : {}),
    reasons: Object.entries(found?.letters ?? {}).map(([letter, meaning]) => ({ letter, meaning })),
    durations: [
      ...years.map((each) => ({
        label: `${each} years`,
        duration: { kind: 'years', years: each } as const,
      })),
      {
        label: 'A date...',
        kind: 'date',
        question: 'On what day?',
        example: formatIsoDate(addYears(date, years[0])),
      },
      {
        label: 'An exemption...',
        kind: 'code',
        question: 'By which exemption?',
        example: '50X1-HUM',
      },
      {
        label: 'An event...',
        kind: 'event',
        question: 'After which event?',
        example: 'Opening of the library',
      },
    ],
  };
}
