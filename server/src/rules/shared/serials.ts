import type { Cable } from '../../model/cable';
import type { Spanned } from '../../text/span';
import { once } from './once';
import { soundReference } from './originators';
import { mispartedOrigin } from './parting';
import { isLaterSection } from './sections';

/**
 * The three places of a message's number: line 3 (or the JANAP line), the message reference
 * number, the end number. One of three that stands alone against the other two is the wrong one.
 */
export interface SerialVote {
  readonly wrong: 'origin' | 'reference' | 'end';
  readonly place: Spanned<string>;
  /** The number that it should be, as the places that agree write it. */
  readonly right: Spanned<string>;
  /** Two places agree against this one. */
  readonly outvoted: boolean;
}

/** The contradictions among the numbers: one for each place that is wrong. */
export const serialVotes = once((cable): readonly SerialVote[] => {
  const origin = cable.origin?.serial ?? cable.janap?.serial;
  if (!origin || mispartedOrigin(cable)) return [];
  const reference = comparableReference(cable);
  const end = cable.endNumber;
  const referenceFits = !reference || sameEnd(origin.value, reference.value);
  const endFits = !end || plain(end.value) === plain(origin.value);
  if (referenceFits && endFits) return [];
  if (!endFits && reference && end && agree(end.value, reference.value, referenceFits)) {
    return [{ wrong: 'origin', place: origin, right: end, outvoted: true }];
  }
  const votes: SerialVote[] = [];
  if (!referenceFits && reference) {
    const outvoted = end !== undefined && endFits;
    votes.push({ wrong: 'reference', place: reference, right: origin, outvoted });
  }
  if (!endFits && end) {
    const outvoted = reference !== undefined && referenceFits;
    votes.push({ wrong: 'end', place: end, right: origin, outvoted });
  }
  return votes;
});

/**
 * Only posts number their telegrams and their transmissions alike; from the second section on each
 * transmission has a number of its own (FL3-5, SEC-2).
 */
function comparableReference(cable: Cable): Spanned<string> | undefined {
  const { layout, origin } = cable;
  if (layout !== 'telegram' || !origin || isLaterSection(cable)) return undefined;
  return soundReference(cable)?.serial;
}

/** Serials of four and five digits were usual before. */
const SIX_SINCE = 2000;

/** The number of digits that a telegram's number is filled up to in its time (CLS-4); 0 for any. */
export function serialWidth({ date }: Cable): number {
  return date && date.year < SIX_SINCE ? 0 : 6;
}

/** The last four figures are the same, leading zeros apart. */
function sameEnd(a: string, b: string): boolean {
  return lastFour(a) === lastFour(b);
}

/**
 * End number and message number agree against line 3. Where line 3 has the last four figures of
 * both, the whole numbers decide.
 */
function agree(end: string, reference: string, byLastFour: boolean): boolean {
  return byLastFour ? plain(end) === plain(reference) : sameEnd(end, reference);
}

function lastFour(serial: string): number {
  return Number(serial.replace(/\D/g, '').slice(-4));
}

function plain(serial: string): string {
  return serial.replace(/^0+(?=.)/, '');
}
