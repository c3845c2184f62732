import { describe, expect, it } from 'vitest';
import { growth, workOf } from './work';

const items = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

describe('work', () => {
  it.each<[string, () => void, number]>([
    ['letters', () => 'abc'.charCodeAt(1), 1],
    ['items', () => [1, 2, 3].map((each) => each), 3],
    ['items up to the one that is found', () => [1, 2, 3].find((each) => each === 2), 2],
    ['items in front of one that is included', () => [1, 2, 3].includes(3), 3],
    ['searches of a text', () => /b/.test('abc'), 1],
    ['searches for all', () => 'abab'.replace(/b/g, ''), 3],
    ['keys', () => new Map([[1, 2]]).get(1), 1],
  ])('is counted for %s', (_, run, steps) => {
    expect(workOf(run)).toBe(steps);
  });

  it('is counted no longer when it is done, even when it fails', () => {
    const own = String.prototype.charCodeAt;
    expect(() =>
      workOf(() => {
        throw new Error('failed');
      }),
    ).toThrow('failed');
    expect(String.prototype.charCodeAt).toBe(own);
  });

  it('tells a square from what is linear', () => {
    expect(growth(100, (size) => items(size).map((each) => each + 1))).toBe(2);
    const square = growth(100, (size) => {
      const all = items(size);
      all.filter((each) => all.includes(each));
    });
    expect(square).toBeGreaterThan(3.9);
  });
});
