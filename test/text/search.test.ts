import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWhile } from '../../server/src/text/search';

it('counts the items in front of a place', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(50), (items, wanted) => {
      const sorted = [...items].sort((a, b) => a - b);
      const count = countWhile(sorted.length, (i) => (sorted[i] as number) < wanted);
      expect(count).toBe(items.filter((item) => item < wanted).length);
    }),
  );
});

it('asks about few of many', () => {
  let asked = 0;
  const isBefore = (index: number): boolean => {
    asked++;
    return index < 700;
  };
  expect(countWhile(1000, isBefore)).toBe(700);
  expect(asked).toBeLessThan(12);
});
