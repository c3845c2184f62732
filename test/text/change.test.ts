import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween, movedOffset } from '../../server/src/text/change';
import { workOf } from '../helpers/work';

describe('the change between two texts', () => {
  it.each([
    ['', '', 0, 0, 0],
    ['abc', 'abc', 3, 3, 3],
    ['', 'abc', 0, 0, 3],
    ['abc', '', 0, 3, 0],
    ['abcd', 'abXcd', 2, 2, 3],
    ['abXcd', 'abcd', 2, 3, 2],
    ['abXcd', 'abYcd', 2, 3, 3],
    ['abc', 'Xabc', 0, 0, 1],
    ['abc', 'abcX', 3, 3, 4],
    // What could stand at either end counts as the same in front.
    ['aa', 'aaa', 2, 2, 3],
    ['aaa', 'aa', 2, 3, 2],
    ['abab', 'ab', 2, 4, 2],
  ])('from %j to %j', (before, after, start, oldEnd, newEnd) => {
    expect(changeBetween(before, after)).toEqual({ start, oldEnd, newEnd });
  });

  const piece = fc.array(fc.constantFrom('a', 'b', 'c'.repeat(30), 'd'.repeat(300)), {
    maxLength: 12,
  });
  const edit = fc.tuple(piece, piece, piece, piece).map((parts) => parts.map((p) => p.join('')));

  it('is the smallest that leaves the same text on both sides', () => {
    fc.assert(
      fc.property(edit, ([front = '', taken = '', put = '', behind = '']) => {
        const before = front + taken + behind;
        const after = front + put + behind;
        const { start, oldEnd, newEnd } = changeBetween(before, after);
        expect(before.slice(0, start)).toBe(after.slice(0, start));
        expect(before.slice(oldEnd)).toBe(after.slice(newEnd));
        expect(oldEnd).toBeGreaterThanOrEqual(start);
        expect(newEnd).toBeGreaterThanOrEqual(start);
        if (oldEnd === start || newEnd === start) return;
        expect(before.charAt(start)).not.toBe(after.charAt(start));
        expect(before.charAt(oldEnd - 1)).not.toBe(after.charAt(newEnd - 1));
      }),
      { numRuns: 300 },
    );
  });

  it('is found without looking at each letter', () => {
    const before = 'The library opened. '.repeat(1000);
    const after = before.replace(/library (?!.*library)/s, 'LIBRARY ');
    expect(workOf(() => changeBetween(before, after))).toBeLessThan(10);
  });
});

describe('a place behind a change', () => {
  it.each([
    ['in front of it, stays', 4, 4],
    ['where it began, moves if nothing was taken away', 5, 7],
    ['behind it, moves', 9, 11],
  ])('%s', (_, place, moved) => {
    expect(movedOffset(place, { start: 5, oldEnd: 5, newEnd: 7 })).toBe(moved);
  });

  it('moves back where text was taken away', () => {
    expect(movedOffset(9, { start: 5, oldEnd: 8, newEnd: 5 })).toBe(6);
    expect(movedOffset(8, { start: 5, oldEnd: 8, newEnd: 5 })).toBe(5);
    expect(movedOffset(5, { start: 5, oldEnd: 8, newEnd: 5 })).toBe(5);
  });
});
