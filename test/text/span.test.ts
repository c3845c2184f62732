import { describe, expect, it } from 'vitest';
import { overlaps, slice, touches } from '../../server/src/text/span';

const span = { start: 3, end: 7 };

describe('a span', () => {
  it('covers its characters', () => {
    expect(slice('TO OSLO NOW', span)).toBe('OSLO');
  });

  it.each([
    [2, false],
    [3, true],
    [5, true],
    [7, true],
    [8, false],
  ])('touches %i: %s', (offset, expected) => {
    expect(touches(span, offset)).toBe(expected);
  });

  it.each([
    [0, 3, false],
    [0, 4, true],
    [4, 5, true],
    [6, 9, true],
    [7, 9, false],
    [0, 9, true],
  ])('shares characters with %i to %i: %s', (start, end, expected) => {
    expect(overlaps(span, { start, end })).toBe(expected);
    expect(overlaps({ start, end }, span)).toBe(expected);
  });
});
