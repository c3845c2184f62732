import type { Span } from './span';

/** What differs between two texts: all before `start` and all behind the two ends is the same. */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Where a place of the text before a change is behind it; the place lies outside what was changed. */
export function movedOffset(offset: number, { oldEnd, newEnd }: Change): number {
  return offset < oldEnd ? offset : offset + newEnd - oldEnd;
}

/** The same for a span, of which the change cuts nothing off. */
export function movedSpan({ start, end }: Span, change: Change): Span {
  return { start: movedOffset(start, change), end: movedOffset(end, change) };
}

/** The change is less than `reach` UTF-16 code units away from the span, or in it. */
export function isNear({ start, oldEnd }: Change, span: Span, reach: number): boolean {
  return start < span.end + reach && oldEnd > span.start - reach;
}

/** Comparing pieces leaves the work to the engine; shorter ones close in on the difference. */
const PIECES = [2048, 256, 32, 1] as const;

/** The smallest range in which two texts differ; offsets are UTF-16 code units. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  const start = sameUpTo(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const same = sameUpTo(
    shorter - start,
    (from, to) => tail(before, from, to) === tail(after, from, to),
  );
  return { start, oldEnd: before.length - same, newEnd: after.length - same };
}

/** How many characters, `most` of them at most, are the same from the first one on. */
function sameUpTo(most: number, isSame: (from: number, to: number) => boolean): number {
  let same = 0;
  for (const piece of PIECES) {
    while (same + piece <= most && isSame(same, same + piece)) same += piece;
  }
  return same;
}

/** The characters that have `from` to `to` others behind them. */
function tail(text: string, from: number, to: number): string {
  return text.slice(text.length - to, text.length - from);
}
