import type { Cable } from '../../model/cable';
import type { Change } from '../../text/change';
import { EVERYTHING, Witness } from '../witness';

/** The latest value, what it was worked out from, and the facts that were read for it. */
interface Latest<T> {
  cable: Cable;
  readonly read: number;
  readonly value: T;
}

/**
 * What was worked out before an edit inside a paragraph, as it is after it; undefined when that
 * cannot be told without working it out anew. Nothing but the characters of the change differs.
 */
type Carry<T> = (before: T, change: Change, cable: Cable) => T | undefined;

/** So many things are worked out once a message: each has its place among what is noted there. */
let places = 0;

/**
 * Something that several rules ask for, worked out once a message and noted there. The facts that it
 * was worked out from count as read by whoever asks; while they are the same objects, an edit of the
 * message leaves what was worked out as it is.
 *
 * What is found by a search of the text would be worked out anew on every keystroke: with `carry`
 * it need not be, where the edit has nothing to do with it.
 */
export function once<T>(read: (cable: Cable) => T, carry?: Carry<T>): (cable: Cable) => T {
  const place = places++;
  return (asked) => {
    const { noted } = asked;
    let latest = noted[place] as Latest<T> | undefined;
    if (asked instanceof Witness) {
      latest = afterEdit(latest, asked, carry) ?? madeFor(asked, read);
      noted[place] = latest;
      asked.read |= latest.read;
    } else if (!latest) {
      latest = { cable: asked, read: EVERYTHING, value: read(asked) };
      noted[place] = latest;
    }
    return latest.value;
  };
}

/** The latest value when it still holds, or what has become of it. */
function afterEdit<T>(
  latest: Latest<T> | undefined,
  { cable, before, changed, movedBy }: Witness,
  carry: Carry<T> | undefined,
): Latest<T> | undefined {
  if (!latest || latest.cable === cable) return latest;
  if (latest.cable !== before) return undefined;
  const { read } = latest;
  if ((read & changed) !== 0) {
    const value = movedBy && carry?.(latest.value, movedBy, cable);
    return value === undefined ? undefined : { cable, read, value };
  }
  latest.cable = cable;
  return latest;
}

function madeFor<T>(asked: Witness, read: (cable: Cable) => T): Latest<T> {
  const before = asked.read;
  asked.read = 0;
  const value = read(asked);
  const made = { cable: asked.cable, read: asked.read, value };
  asked.read = before;
  return made;
}
