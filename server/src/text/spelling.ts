/**
 * The number of letters to put in, leave out, change or swap with their neighbour that turn `a`
 * into `b` (optimal string alignment, the usual form of the Damerau distance). More than `max`
 * is reported as `max + 1`: the work is bounded by `max` times the length.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (a === b) return 0;
  const over = max + 1;
  if (Math.abs(a.length - b.length) > max) return over;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => (j <= max ? j : over));
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(over);
    if (i <= max) row[0] = i;
    let least = row[0] as number;
    const end = Math.min(b.length, i + max);
    for (let j = Math.max(1, i - max); j <= end; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(at(last, j - 1) + (same ? 0 : 1), at(last, j) + 1, at(row, j - 1) + 1);
      if (i > 1 && j > 1 && swapped(a, b, i, j)) cost = Math.min(cost, at(before, j - 2) + 1);
      row[j] = Math.min(cost, over);
      if (cost < least) least = cost;
    }
    // A later swap may reach two rows back, so one bad row alone does not end the search.
    if (least > max && Math.min(...last) > max) return over;
    before = last;
    last = row;
  }
  return at(last, b.length);
}

/** A word near another one. */
export interface Near {
  readonly word: string;
  readonly distance: number;
}

/**
 * The candidates at most `max` edits from `word`, nearest first, equals in the order given.
 * Capitals matter; a caller who does not care gives both in capitals.
 */
export function nearest(word: string, candidates: Iterable<string>, max: number): readonly Near[] {
  const found: Near[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > max) continue;
    const distance = editDistance(word, candidate, max);
    if (distance <= max) found.push({ word: candidate, distance });
  }
  return found.sort((a, b) => a.distance - b.distance);
}

function at(row: readonly number[], index: number): number {
  return row[index] as number;
}

function swapped(a: string, b: string, i: number, j: number): boolean {
  return a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
}
