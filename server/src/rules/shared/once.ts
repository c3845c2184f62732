import type { Cable } from '../../model/cable';
import { asCable, Witness } from '../memory';

/**
 * Something that several rules ask for, worked out once a message. The facts that it was worked out
 * from count as read by whoever asks; while they are the same objects, an edit of the message leaves
 * what was worked out as it is. It is forgotten together with the message.
 */
export function once<T>(read: (cable: Cable) => T): (cable: Cable) => T {
  const known = new WeakMap<Cable, { readonly witness: Witness; readonly value: T }>();
  let latest: { readonly witness: Witness; readonly value: T } | undefined;
  return (asked) => {
    const cable = asked instanceof Witness ? asked.cable : asked;
    let found = known.get(cable);
    if (!found) {
      if (latest?.witness.agrees(cable)) found = latest;
      else {
        const witness = new Witness(cable);
        found = { witness, value: read(asCable(witness)) };
      }
      known.set(cable, found);
      latest = found;
    }
    if (asked instanceof Witness) asked.read |= found.witness.read;
    return found.value;
  };
}
