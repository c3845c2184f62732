import { describe, expect, it } from 'vitest';
import { sampleTelegram, UNCLASSIFIED } from '../../../server/src/rules/shared/sampleTelegram';
import { findingsOf, told } from '../../helpers/judge';

const RULES = new Set([
  'overall-below-portion',
  'overall-above-every-portion',
  'classified-portion-in-unclassified',
  'portion-mark-missing',
]);

/** What rules about levels say of a text in a confidential telegram, or in another one. */
function judge(text: string, message = {}): string[] {
  const cable = sampleTelegram({ ...message, text: `\n${text}\n` });
  const findings = findingsOf(cable).filter(({ rule }) => RULES.has(rule.name));
  return told(cable, findings);
}

const around = (part: string): string =>
  `1. (C) The library has shelves for\n\n${part}\n\n2. (U) The mayor cycled to the opening.`;

const ITEMS = [
  'a. (S) maps of the city.',
  '   a. (S) maps of the city.',
  'A. (S) maps of the city.',
  'a) (S) maps of the city.',
  '(a) (S) maps of the city.',
  '(1) (S) maps of the city.',
  'ii. (S) maps of the city.',
  '1) (S) maps of the city.',
  '-- (S) maps of the city.',
  '- (S) maps of the city.',
  '* (S) maps of the city.',
  '• (S) maps of the city.',
  '-- (S/NF) maps of the city.',
  '(S) Maps of the city are upstairs.',
];

describe('a part of a paragraph with a mark of its own', () => {
  it.each(ITEMS)('counts for the level of the message: %s', (item) => {
    expect(judge(around(item)).join()).toMatch(
      /overall-below-portion.*SECRET, but the message is C/s,
    );
    expect(judge(around(item.replace('(S', '(C')))).toEqual([]);
  });

  it.each(ITEMS)('is told in an unclassified message: %s', (item) => {
    const text = around(item).replace('(C)', '(U)');
    expect(judge(text, UNCLASSIFIED).join()).toContain('classified-portion-in-unclassified');
  });

  it('can be the only one that has the level of the message', () => {
    const text = around('-- (C) maps of the city.').replace('1. (C)', '1. (U)');
    expect(judge(text)).toEqual([]);
  });

  it('needs a blank line above where nothing else than the mark begins it', () => {
    expect(judge(around('maps that the city\n(S) Office lends, and for books.'))).toEqual([]);
  });
});

describe('no mark of a part', () => {
  it.each([
    'three things:\n\n(A) maps,\n\n(B) books,\n\n(C) Swings for the yard.',
    '(R) reading,\n(S) Stories told on Sundays.',
    'books of type (S) and\nothers.',
    '-- (s) maps of the city.',
    '-- (Stories) of the city.',
    'a. (See the map.) It is upstairs.',
    'vitamin -- (S) -- is the name of a café.',
    '(S)(3) of the by-law says so.',
  ])('is %s', (part) => {
    expect(judge(around(part), UNCLASSIFIED).join()).not.toContain('marked SECRET');
    expect(judge(around(part)).filter((each) => !each.includes('missing'))).toEqual([]);
  });
});
