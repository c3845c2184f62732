import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classificationRules } from '../../../server/src/rules/classification';
import { paragraphsRules } from '../../../server/src/rules/paragraphs';
import { subjectRules } from '../../../server/src/rules/subject';
import { goodMessages } from '../../helpers/cables';
import { findingsOf, told } from '../../helpers/judge';

const rules = [...classificationRules, ...paragraphsRules, ...subjectRules];
const judge = (text: string): string[] => told(text, findingsOf(text, { rules }));

const PROSE: readonly [name: string, text: string][] = [
  [
    'law',
    'Section 4.\n\n1. (a) In general\n(b) Exceptions (c), (s) and (U) apply.\n\n2. (c) A person\n\n4. (s) Fees\n',
  ],
  ['a recipe', '1. Peel two apples\n2. Cut them (U-shaped)\n4. Bake them\n\nSubject to taste.\n'],
  ['code', 'if (c) {\n  s = f(S);\n}\n// 1. (C) first\n// 3. (S) third\n'],
  ['mail', 'From: Jane\nTo: John\nSubject: Library\nTags: books\n\n1. (C) Copy\n3. (S) Scan\n'],
  ['nothing', ''],
  ['a level alone', 'SECRET'],
  ['lines of numbers', '1.\n\n3.\n\n9)\n\n(C)\n'],
];

describe('what is no message', () => {
  it.each(PROSE)('%s gives nothing', (_, text) => {
    expect(judge(text)).toEqual([]);
  });
});

describe('a good message', () => {
  it('gives nothing at any moment while it is typed', () => {
    fc.assert(
      fc.property(goodMessages(), fc.double({ min: 0, max: 1, noNaN: true }), (good, share) => {
        const text = good.text.slice(0, Math.floor(share * good.text.length));
        expect(judge(text)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
