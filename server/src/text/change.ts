/** What differs between two texts: all before `start` and all behind the two ends is the same. */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Comparing pieces of this length at a time leaves the work to the engine. */
const PIECE = 2048;

/** The smallest range in which two texts differ; offsets are UTF-16 code units. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (
    start + PIECE <= shorter &&
    before.slice(start, start + PIECE) === after.slice(start, start + PIECE)
  ) {
    start += PIECE;
  }
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  const most = shorter - start;
  let same = 0;
  while (same + PIECE <= most && tail(before, same) === tail(after, same)) same += PIECE;
  while (
    same < most &&
    before.charCodeAt(before.length - same - 1) === after.charCodeAt(after.length - same - 1)
  ) {
    same++;
  }
  return { start, oldEnd: before.length - same, newEnd: after.length - same };
}

function tail(text: string, skipped: number): string {
  return text.slice(text.length - skipped - PIECE, text.length - skipped);
}
