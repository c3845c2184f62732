import type { Cable } from '../../model/cable';
import { EVERYTHING, Witness } from '../witness';

/** The latest value, what it was worked out from, and the facts that were read for it. */
interface Latest<T> {
  cable: Cable;
  readonly read: number;
  readonly value: T;
}

/**
 * Something that several rules ask for, worked out once a message. The facts that it was worked out
 * from count as read by whoever asks; while they are the same objects, an edit of the message leaves
 * what was worked out as it is. Rules see one message after the other, so the latest one is kept.
 */
export function once<T>(read: (cable: Cable) => T): (cable: Cable) => T {
  let latest: Latest<T> | undefined;
  return (asked) => {
    if (asked instanceof Witness) {
      latest = ofWitness(read, asked, latest);
      asked.read |= latest.read;
    } else if (latest?.cable !== asked) {
      latest = { cable: asked, read: EVERYTHING, value: read(asked) };
    }
    return latest.value;
  };
}

function ofWitness<T>(
  read: (cable: Cable) => T,
  asked: Witness,
  latest: Latest<T> | undefined,
): Latest<T> {
  if (latest?.cable === asked.cable) return latest;
  if (latest && latest.cable === asked.before && (latest.read & asked.changed) === 0) {
    latest.cable = asked.cable;
    return latest;
  }
  const before = asked.read;
  asked.read = 0;
  const value = read(asked);
  const made = { cable: asked.cable, read: asked.read, value };
  asked.read = before;
  return made;
}
