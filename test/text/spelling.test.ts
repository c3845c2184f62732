import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../server/src/text/spelling';
import { growth } from '../helpers/work';

/** The whole table, with no bound: slow and plain, to check the quick one against. */
function plainDistance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => d[i]?.[j] as number;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(i - 2, j - 2) + 1);
      }
      (d[i] as number[])[j] = cost;
    }
  }
  return at(a.length, b.length);
}

const word = fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 8 }).map((c) => c.join(''));

describe('editDistance', () => {
  it.each([
    ['PGOV', 'PGOV', 0],
    ['PGVO', 'PGOV', 1],
    ['PGO', 'PGOV', 1],
    ['PGOVV', 'PGOV', 1],
    ['12985', '12958', 1],
    ['ABCD', 'BADC', 2],
    ['PREL', 'ECON', 3],
    ['XAB', 'BA', 2],
    ['ABX', 'BA', 2],
    ['ABCD', 'BACXD', 2],
    ['', 'AB', 2],
  ])('%s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
  });

  it('agrees with the unbounded table up to the bound', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, max) => {
        expect(editDistance(a, b, max)).toBe(Math.min(plainDistance(a, b), max + 1));
      }),
      { numRuns: 2000 },
    );
  });
});

it('takes work in proportion to the length, not to its square', () => {
  const compare = (size: number): void => {
    const long = 'AB'.repeat(size);
    expect(editDistance(long, `${long}C`, 2)).toBe(1);
  };
  expect(growth(1000, compare)).toBeLessThan(2.2);
});

describe('nearest', () => {
  it('gives the nearest first and keeps the order of equals', () => {
    expect(nearest('PGVO', ['PREL', 'PGOV', 'PGVV'], 1)).toEqual([
      { word: 'PGOV', distance: 1 },
      { word: 'PGVV', distance: 1 },
    ]);
    expect(nearest('BAKU', ['BAKU', 'BAKO'], 1).map((near) => near.word)).toEqual(['BAKU', 'BAKO']);
    expect(nearest('XXXX', ['PGOV'], 1)).toEqual([]);
  });
});
