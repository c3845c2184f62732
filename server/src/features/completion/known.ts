import type { Cable } from '../../model/cable';
import type { CalendarDate } from '../../model/calendar';

/** A message that another one may refer to. */
export interface KnownReference {
  /** `BAKU`. */
  readonly station: string;
  /** Digits, without zeros in front. */
  readonly serial: string;
  readonly date?: CalendarDate;
  /** The subject, for the list; it leaves the machine by no way but the editor's screen. */
  readonly subject?: string;
}

/** Longer subjects are cut for the list. */
const LONGEST_SUBJECT = 80;

/** The messages of a file that have a number of their own. */
export function knownIn(cables: readonly Cable[]): KnownReference[] {
  return cables.flatMap(({ reference, date, subject }) => {
    const { station, serial } = reference ?? {};
    if (!station || !serial || !/^\d+$/.test(serial.value)) return [];
    const title = subject?.text.value.replace(/\s+/g, ' ').trim().slice(0, LONGEST_SUBJECT);
    return [
      {
        station: station.value.toUpperCase(),
        serial: serial.value.replace(/^0+(?=\d)/, ''),
        ...(date ? { date } : {}),
        ...(title ? { subject: title } : {}),
      },
    ];
  });
}
