/**
 * The number of letters to put in, leave out, change or swap with their neighbour that turn `a`
 * into `b` (optimal string alignment, the usual form of the Damerau distance). More than `max`
 * is reported as `max + 1`: the work is bounded by `max` times the length.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (a === b) return 0;
  const over = max + 1;
  if (Math.abs(a.length - b.length) > max || tooManyStrangers(a, b, max)) return over;
  // Only cells at most `max` off the diagonal matter: cell k of row i is for the first i letters
  // of `a` and the first i + k - max letters of `b`.
  const width = 2 * max + 1;
  let before = filled(width, over);
  let last = filled(width, over);
  for (let k = max; k < width; k++) last[k] = k - max;
  for (let i = 1; i <= a.length; i++) {
    const row = filled(width, over);
    let least = over;
    for (let k = 0; k < width; k++) {
      const j = i + k - max;
      if (j < 0 || j > b.length) continue;
      const same = j > 0 && a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      const changed = j > 0 ? (last[k] as number) + (same ? 0 : 1) : over;
      const leftOut = (last[k + 1] ?? over) + 1;
      const putIn = (row[k - 1] ?? over) + 1;
      const swap = i > 1 && j > 1 && swapped(a, b, i, j) ? (before[k] as number) + 1 : over;
      const cost = Math.min(changed, leftOut, putIn, swap, over);
      row[k] = cost;
      least = Math.min(least, cost);
    }
    // A swap reaches two rows back, but leaving one of its letters out cost no more in the row between.
    if (least > max) return over;
    before = last;
    last = row;
  }
  return last[b.length - a.length + max] as number;
}

/**
 * True when more than `max` letters of one word do not occur in the other at all: no edit takes
 * away more than one of them. Letters are told apart by their last five bits, which is enough to
 * rule out most candidates cheaply and never rules out a near one.
 */
function tooManyStrangers(a: string, b: string, max: number): boolean {
  const inA = letterSet(a);
  const inB = letterSet(b);
  return bitCount(inA & ~inB) > max || bitCount(inB & ~inA) > max;
}

function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}

function bitCount(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function filled(length: number, value: number): number[] {
  return new Array<number>(length).fill(value);
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

function swapped(a: string, b: string, i: number, j: number): boolean {
  return a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
}
