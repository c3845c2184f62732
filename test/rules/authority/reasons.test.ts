import { describe, expect, it, test } from 'vitest';
import { fixAll } from '../../../server/src/features/fixAll';
import { authorityRules } from '../../../server/src/rules/authority';
import { checkAuthority } from '../../../server/src/rules/checkAuthority';
import { labelled2026 } from '../../../server/src/rules/shared/sampleAuthority';
import { applyEdits } from '../../../server/src/text/edits';
import { findingsOf } from '../../helpers/judge';

const judging = { today: '2026-12-24', rules: authorityRules } as const;
const messageWith = (reason: string): string => labelled2026({ reason: `Reason: ${reason}` }).text;
const reasonIn = (text: string): string => /Reason: (.*)/.exec(text)?.[1] ?? '';

/** The reason when every certain mend has been made. */
const mended = (reason: string): string => {
  const text = messageWith(reason);
  const { edits } = fixAll(text, (each) => findingsOf(each, judging));
  return reasonIn(applyEdits(text, edits));
};

/** What a person may choose from for the first finding. */
const offered = (reason: string): string[] => {
  const text = messageWith(reason);
  const fixes = findingsOf(text, judging)[0]?.fixes() ?? [];
  return fixes.map(({ edits }) => reasonIn(applyEdits(text, edits)));
};

describe('fix-all keeps every letter', () => {
  test.each([
    ['1.4 B AND D', '1.4 (B) AND (D)'],
    ['1.4 A AND D', '1.4 (A) AND (D)'],
    ['1.4 B, D AND E', '1.4 (B), (D) AND (E)'],
    ['1.4 b AND d', '1.4 (b) and (d)'],
    ['1.4B AND D', '1.4 (B) AND (D)'],
    ['1.4 B AND (D)', '1.4 (B) AND (D)'],
    ['1.4. B AND D', '1.4 (B) AND (D)'],
    ['1.4 B AND 1.4 D', '1.4 (B) AND (D)'],
    ['1.4 B AND D OF E.O. 13526', '1.4 (B) AND (D) OF E.O. 13526'],
    ['1.4 B AND D PER THE GUIDE', '1.4 (B) AND (D) PER THE GUIDE'],
    ['1.4 b an d d', '1.4 (b) and (d)'],
    ['1.4 b:d', '1.4 (b) and (d)'],
    ['1.4 (b)\\(d)', '1.4 (b) and (d)'],
  ])('%s becomes %s', (reason, right) => {
    expect(mended(reason)).toBe(right);
  });

  it.each([
    '1.4 (b) foreign government information and (d)',
    '1.4 band d',
    '1.4 b an d',
    '1.4 (b) plus (d)',
  ])('and leaves %s alone, which has more than letters in it', (reason) => {
    expect(mended(reason)).toBe(reason);
  });
});

describe('a range', () => {
  test.each([
    ['1.4 (a) through (d)', '1.4 (a), (b), (c) and (d)'],
    ['1.4 (a) to (d)', '1.4 (a), (b), (c) and (d)'],
    ['1.4 b thru d', '1.4 (b), (c) and (d)'],
    ['1.4 B THRU D AND F', '1.4 (B), (C), (D) AND (F)'],
    ['1.4 (b-c)', '1.4 (b) and (c)'],
  ])('in words, or of neighbours, is spelt out: %s', (reason, right) => {
    expect(mended(reason)).toBe(right);
  });

  test.each([
    ['1.4 (a-d)', '1.4 (a), (b), (c) and (d)', '1.4 (a) and (d)'],
    ['1.4 (a)-(d)', '1.4 (a), (b), (c) and (d)', '1.4 (a) and (d)'],
    ['1.4 (a–d)', '1.4 (a), (b), (c) and (d)', '1.4 (a) and (d)'],
    ['1.4 (a)-(c) and (e)', '1.4 (a), (b), (c) and (e)', '1.4 (a), (c) and (e)'],
    ['1.4 (d-b)', '1.4 (b), (c) and (d)', '1.4 (b) and (d)'],
  ])('with a dash may be a list, so a person chooses: %s', (reason, ...forms) => {
    expect(mended(reason)).toBe(reason);
    expect(offered(reason)).toEqual(forms);
  });
});

describe('a second section', () => {
  const said = (reason: string, origin: string): string[] =>
    checkAuthority(reason, { kind: 'reason', origin, basis: 'original' }).map(
      ({ rule, span }) => `${rule} ${reason.slice(span.start, span.end)}`,
    );

  test.each([
    ['1.4 (b) and 1.5 (d)', '2006-12-20', ['reason-section-wrong 1.5']],
    ['1.5 (b) and 1.4 (d)', '2006-12-20', ['reason-section-wrong 1.5']],
    ['1.4 (b) and 1.4 (k)', '2006-12-20', ['reason-letter-unknown k']],
    ['1.5 (b) and 1.4 (d)', '2003-06-01', []],
    ['1.5 (b) and (d), 1.6 (X6)', '1999-12-20', []],
    ['1.4 (b) and (d), see 3.3 (b)', '2006-12-20', []],
    ['1.4 (b) and (d). Approved by Jane Q. Public', '2006-12-20', []],
    ['1.4 (b) and (d). Approved by Jane D. Example', '2006-12-20', []],
    ['1.4 (b) foreign governments and (k) others', '2006-12-20', ['reason-letter-unknown k']],
  ])('is judged on its own: %s on %s', (reason, origin, findings) => {
    expect(said(reason, origin)).toEqual(findings);
  });

  it('is mended on its own', () => {
    expect(mended('1.5 (b) and 1.4 (d)')).toBe('1.4 (b) and (d)');
    expect(mended('1.4 (b) and 1.5 (d)')).toBe('1.4 (b) and (d)');
  });
});
