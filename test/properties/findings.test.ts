import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../server/src/text/span';
import { goodMessages } from '../helpers/cables';
import { expectFixAllToSettle, expectFixesToMend } from '../helpers/fixes';
import { findingsOf, told } from '../helpers/judge';
import { mutation } from '../helpers/mutators';
import { haveShared } from '../helpers/shared';
import { anyText, brokenRealMessages } from '../helpers/texts';

const inside = (text: string, { start, end }: Span): boolean =>
  0 <= start && start <= end && end <= text.length;

function expectSameWithCrlf(text: string): void {
  const windows = text.replace(/\n/g, '\r\n');
  expect(told(windows, findingsOf(windows))).toEqual(told(text, findingsOf(text)));
}

const profiles = fc.constantFrom('draft', 'archive', 'auto');

describe('the findings of any text', () => {
  it('lie inside it, and so do the places that they name and the edits of their fixes', () => {
    fc.assert(
      fc.property(anyText, profiles, (text, profile) => {
        for (const { rule, span, message, related, fixes } of findingsOf(text, { profile })) {
          expect(inside(text, span), rule.name).toBe(true);
          expect(message, rule.name).toMatch(/^[^\r\n]{5,400}$/);
          expect(
            related.every((other) => inside(text, other.span)),
            rule.name,
          ).toBe(true);
          for (const { title, edits } of fixes()) {
            expect(title, rule.name).not.toBe('');
            expect(
              edits.every((edit) => inside(text, edit.span)),
              rule.name,
            ).toBe(true);
            const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
            const clash = sorted.some(
              (edit, i) => i > 0 && edit.span.start < (sorted[i - 1]?.span.end ?? 0),
            );
            expect(clash, `${rule.name}: edits overlap`).toBe(false);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are the same with CRLF', () => {
    const unixTexts = anyText.map((text) => text.replace(/\r\n?/g, '\n'));
    fc.assert(
      fc.property(unixTexts, (text) => {
        expectSameWithCrlf(text);
      }),
      // A pilcrow alone on its line once counted as one before a number, and # took its line end in.
      {
        numRuns: 200,
        examples: [['TAGS: [PREL\n\u00b6\nVZCZCXYZ0008\n'], ['DE RUEHNY #\n']],
      },
    );
  });

  it('are the same with CRLF where the number of characters decides', () => {
    // Without a summary a text may have as many characters as 60 lines of 69, their ends counted.
    const text = (last: number): string =>
      `UNCLAS OSLO 000123\n\nSUBJECT: BOOKS\n\n1. (U) ${'a'.repeat(130)}\n${`${'a'.repeat(137)}\n`.repeat(28)}${'a'.repeat(last)}\n\nSAMPLE\nBT\nNNNN\n`;
    const spoken = [137, 138].map((last) => {
      expectSameWithCrlf(text(last));
      return findingsOf(text(last)).some(({ rule }) => rule.name === 'long-without-summary');
    });
    expect(spoken).toEqual([false, true]);
  });
});

describe('a good message', () => {
  it('gives no error and no warning', () => {
    fc.assert(
      fc.property(goodMessages(), ({ text }) => {
        const grave = findingsOf(text, { today: '2020-01-01' }).filter(
          ({ level }) => level === 'error' || level === 'warning',
        );
        expect(told(text, grave)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('safe fixes', () => {
  const slips = fc.tuple(goodMessages(), mutation).map(([{ text }, { apply }]) => apply(text));

  it('remove their own finding and add none', () => {
    // Behind all the messages, so that a date that a fix makes readable does not lie in the future.
    const judging = { today: '2020-01-01', profile: 'draft' } as const;
    fc.assert(
      fc.property(slips, (text) => {
        expectFixesToMend(text, judging);
      }),
      { numRuns: 300 },
    );
  });

  const texts = haveShared ? fc.oneof(anyText, brokenRealMessages) : anyText;

  it('all together reach a text with nothing left to mend', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expectFixAllToSettle(text, {});
      }),
      { numRuns: 150 },
    );
  });
});
