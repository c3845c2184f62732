import fc from 'fast-check';
import { expect } from 'vitest';
import type { Layout } from '../../server/src/syntax/tree';
import { goodMessages } from './cables';
import { findingsOf, type Judging } from './judge';

/** What a defect does to a good message, and the rule that is to find it. */
export interface Defect {
  readonly name: string;
  readonly layout: Layout;
  /** Where the defect goes; messages without such a place are left out. */
  readonly at: RegExp;
  /** What stands there instead; `$1` and so on as in `String.replace`. */
  readonly put: string;
  readonly rule: string;
  /** Rules that may speak as well: what they say follows from the same slip. */
  readonly also?: readonly string[];
}

const JUDGING: Judging = { today: '2020-01-01' };

/** How often each rule speaks. */
function counts(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const { rule } of findingsOf(text, JUDGING)) {
    found.set(rule.name, (found.get(rule.name) ?? 0) + 1);
  }
  return found;
}

/** Puts the defect into good messages of its layout; its rule must find it there, and no other rule. */
export function expectFound({ name, layout, at, put, rule, also = [] }: Defect): void {
  const messages = goodMessages(layout).filter(({ text }) => at.test(text));
  fc.assert(
    fc.property(messages, ({ text }) => {
      const before = counts(text);
      const more = [...counts(text.replace(at, put))]
        .filter(([found, n]) => n > (before.get(found) ?? 0) && !also.includes(found))
        .map(([found]) => found);
      expect(more, name).toEqual([rule]);
    }),
    { numRuns: 10 },
  );
}
