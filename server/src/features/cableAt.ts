import type { Cable } from '../model/cable';

/** The message that an offset of the file lies in; between two, the one that begins there. */
export function cableAt(cables: readonly Cable[], offset: number): Cable | undefined {
  return cables.filter(({ span }) => span.start <= offset).at(-1) ?? cables[0];
}
