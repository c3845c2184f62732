import type { Cable } from '../../model/cable';
import { asCable, Witness } from '../memory';

/**
 * Something that several rules ask for, worked out once a message. The facts that it was worked out
 * from count as read by whoever asks; while they are the same objects, an edit of the message leaves
 * what was worked out as it is. Rules see one message after the other, so the latest one is kept.
 */
export function once<T>(read: (cable: Cable) => T): (cable: Cable) => T {
  let latest: { readonly witness: Witness; readonly value: T } | undefined;
  return (asked) => {
    const cable = asked instanceof Witness ? asked.cable : asked;
    if (latest?.witness.agrees(cable)) latest.witness.cable = cable;
    else {
      const witness = new Witness(cable);
      latest = { witness, value: read(asCable(witness)) };
    }
    if (asked instanceof Witness) asked.read |= latest.witness.read;
    return latest.value;
  };
}
