import type { Cable, Reference } from '../../model/cable';
import { once } from './once';

/** A reference in the form [year] station serial, with its year worked out. */
export interface Citation {
  readonly reference: Reference;
  /** Letters and figures alone, so that TEL AVIV and TELAVIV are one post. */
  readonly station: string;
  readonly serial: number;
  /** Four figures; the year of the message where the reference gives none. Undefined when unknown. */
  readonly year?: number;
  readonly yearTyped: boolean;
}

/** The references to telegrams by number. Without a year they are of the message's own (REF-2). */
export const citations = once(({ references, date }): readonly Citation[] =>
  (references?.references ?? []).flatMap((reference) => {
    const { cites } = reference;
    if (!cites) return [];
    const year = cites.year ? fullYear(cites.year, date?.year) : date?.year;
    return [
      {
        reference,
        station: plainStation(cites.station),
        serial: Number(cites.serial),
        yearTyped: cites.year !== undefined,
        ...(year === undefined ? {} : { year }),
      },
    ];
  }),
);

/** The message's own post and number, compared like those of its references. */
export function ownNumber({ reference }: Cable): { station: string; serial: number } | undefined {
  const serial = Number(reference?.serial?.value);
  if (!reference?.station || !Number.isInteger(serial) || serial === 0) return undefined;
  return { station: plainStation(reference.station.value), serial };
}

function plainStation(station: string): string {
  return station.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** A year this far ahead of the message is a slip; one further ahead is of the century before. */
const AHEAD = 10;

/** Two figures are a year before the message, or just after it; four that are no year of telegrams say nothing. */
export function fullYear(typed: string, near: number | undefined): number | undefined {
  const value = Number(typed);
  if (typed.length === 4) return value >= 1900 && value < 2100 ? value : undefined;
  if (near === undefined) return undefined;
  const same = Math.floor(near / 100) * 100 + value;
  if (same > near + AHEAD) return same - 100;
  return same + 100 <= near + AHEAD ? same + 100 : same;
}
