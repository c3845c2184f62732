import type { Cable } from '../../model/cable';

/**
 * The labelled layout says the date twice, and the two give different years or one of them none.
 * A rule speaks of that; what is judged by the year waits until it is known.
 */
export function isYearInDoubt({ dtgLine }: Pick<Cable, 'dtgLine'>): boolean {
  const plain = dtgLine?.plainDate?.value;
  return plain !== undefined && plain.year !== dtgLine?.dtg?.date?.year;
}
