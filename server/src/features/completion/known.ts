import type { KnownMessage } from '../knownMessages';

/** A message that another one may refer to. */
export interface KnownReference {
  /** `BAKU`. */
  readonly station: string;
  /** Digits, without zeros in front. */
  readonly serial: string;
  /** Four figures. */
  readonly year?: number;
  /** The subject, for the list. */
  readonly subject?: string;
}

/** Longer subjects are cut for the list. */
const LONGEST_SUBJECT = 80;

/** Those of the workspace that have a number of their own, the latest year first. */
export function knownReferences(messages: Iterable<KnownMessage>): KnownReference[] {
  const known = [...messages].flatMap(({ facts }): KnownReference[] => {
    const { year, serial } = facts.key;
    // The name has the blanks of the post's own, which the key leaves out.
    const station = /^(?:\d{2,4} )?([A-Z][A-Z' .-]{0,80}?) \d{1,9}$/i.exec(facts.name)?.[1];
    if (station === undefined || serial === undefined) return [];
    return [
      {
        station: station.toUpperCase(),
        serial: String(serial),
        ...(year === undefined ? {} : { year }),
        ...(facts.subject ? { subject: facts.subject.slice(0, LONGEST_SUBJECT) } : {}),
      },
    ];
  });
  return known.sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
}
