import type { Cable } from '../model/cable';
import { cableAt } from './cableAt';
import { type Occurrence, occurrencesAt, occurrencesOf, sameName } from './occurrences';

/**
 * All places of the message that name what is named at the offset: a reference by its letter, a
 * paragraph by its number, the message's own number, a Begin with its End. Empty where nothing is.
 */
export function highlights(cables: readonly Cable[], offset: number): readonly Occurrence[] {
  const cable = cableAt(cables, offset);
  if (!cable) return [];
  const all = occurrencesOf(cable);
  const same = sameName(all, occurrencesAt(all, offset));
  const seen = new Set<string>();
  // A word that means several things is one place.
  return same.filter(({ span }) => {
    const key = `${span.start}-${span.end}`;
    return !seen.has(key) && seen.add(key);
  });
}
