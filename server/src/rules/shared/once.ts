import type { Cable } from '../../model/cable';

/**
 * A fact that several rules ask for, worked out once a message. A message never changes, so what
 * was found for it stays true; it is forgotten together with the message.
 */
export function once<T>(read: (cable: Cable) => T): (cable: Cable) => T {
  const known = new WeakMap<Cable, { readonly value: T }>();
  return (cable) => {
    const found = known.get(cable);
    if (found) return found.value;
    const value = read(cable);
    known.set(cable, { value });
    return value;
  };
}
