import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../server/src/marking/level';
import { sampleTelegram } from '../../server/src/rules/shared/sampleTelegram';
import { unclassifiedText } from '../../server/src/rules/shared/sampleText';
import { findTerms, type Term } from '../../server/src/rules/shared/terms';
import { slice } from '../../server/src/text/span';
import { findingsOf } from '../helpers/judge';
import { growth, workOf } from '../helpers/work';

const SECRET = (...words: string[]): Term => ({ words, level: 'SECRET' });

function found(text: string, terms: readonly Term[], level: Level = 'UNCLASSIFIED'): string[] {
  const whole = [{ start: 0, end: text.length }];
  return findTerms(text, whole, terms, level).map(({ span }) => slice(text, span));
}

describe('findTerms', () => {
  it.each([
    ['in any capitals', 'a Blue bicycle', ['BLUE BICYCLE'], ['Blue bicycle']],
    ['whole words only', 'bookmarks, rebook, book', ['book'], ['book']],
    ['over a line end', 'the blue\r\n  bicycle', ['blue bicycle'], ['blue\r\n  bicycle']],
    ['whatever stands between words', 'blue-bicycle', ['blue bicycle'], ['blue-bicycle']],
    ['with figures', 'room 12, room 123', ['room 12'], ['room 12']],
    ['with accents', 'Caf\u00e9 and cafe\u0301', ['CAF\u00c9'], ['Caf\u00e9', 'cafe\u0301']],
    [
      'the longest of several',
      'blue bicycle shop',
      ['blue', 'blue bicycle shop'],
      ['blue bicycle shop'],
    ],
    [
      'one within a longer one that is not there',
      'blue bicycle',
      ['blue bicycle shop', 'blue'],
      ['blue'],
    ],
    ['nothing in nothing', '', ['blue'], []],
    ['nothing for a term without words', 'blue -- red', ['--'], []],
  ])('finds %s', (_, text, words, expected) => {
    expect(found(text, [SECRET(...words)])).toEqual(expected);
  });

  it('finds what needs more than the level that there is', () => {
    const terms: Term[] = [SECRET('red'), { words: ['blue'], level: 'CONFIDENTIAL' }];
    expect(found('red blue', terms, 'UNCLASSIFIED')).toEqual(['red', 'blue']);
    expect(found('red blue', terms, 'CONFIDENTIAL')).toEqual(['red']);
    expect(found('red blue', terms, 'SECRET')).toEqual([]);
  });

  it('takes the higher level of a word that is listed twice', () => {
    const terms: Term[] = [{ words: ['red'], level: 'CONFIDENTIAL' }, SECRET('RED')];
    expect(found('red', terms, 'CONFIDENTIAL')).toEqual(['red']);
    expect(found('red', [...terms].reverse(), 'CONFIDENTIAL')).toEqual(['red']);
  });

  it('reads on behind what parts a paragraph', () => {
    const text = 'blue PAGE 02 bicycle';
    const pieces = [
      { start: 0, end: 5 },
      { start: 13, end: 20 },
    ];
    const [only] = findTerms(text, pieces, [SECRET('blue bicycle')], 'UNCLASSIFIED');
    expect(only?.span).toEqual({ start: 0, end: 20 });
  });

  it('finds the same as a look for each term on its own', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'ab');
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(
        fc.array(word).map((all) => all.join(' ')),
        fc.array(phrase),
        (text, words) => {
          const any = words.some((each) => ` ${text} `.includes(` ${each} `));
          expect(found(text, [SECRET('zzz', ...words)]).length > 0).toBe(any);
        },
      ),
    );
  });

  it('is no more work for ten thousand terms than for ten, and grows as the text does', () => {
    const text = 'The librarian keeps one book to herself. ';
    const work = (count: number): number => {
      const terms = [SECRET(...Array.from({ length: count }, (_, i) => `word${i} of the list`))];
      found('', terms);
      return workOf(() => found(text, terms));
    };
    expect(work(10_000)).toBe(work(10));
    const terms = [SECRET('one book', 'librarian keeps no book')];
    expect(growth(200, (size) => found(text.repeat(size), terms))).toBeLessThan(2.1);
  });
});

describe('the rule term-above-mark', () => {
  const told = (text: string, terms: readonly Term[]) =>
    findingsOf(text, { terms })
      .filter(({ rule }) => rule.name === 'term-above-mark')
      .map(({ message }) => message);

  it('looks at the subject too, which is unclassified without a mark', () => {
    const [message] = told(sampleTelegram(), [
      { words: ['seminar opens', 'library'], level: 'SECRET' },
    ]);
    expect(message).toContain('the subject is UNCLASSIFIED');
  });

  it('counts a part without a mark with the paragraph that it belongs to', () => {
    const text = sampleTelegram({
      text: '\n1. (C) The library opened:\n\n- the benches are new;\n\n2. (U) Benches are wood.\n',
    });
    const messages = told(text, [{ words: ['benches'], level: 'CONFIDENTIAL' }]);
    expect(messages).toEqual([expect.stringContaining('paragraph 2 is UNCLASSIFIED')]);
  });

  it('says why, and never what', () => {
    const text = unclassifiedText('\n1. The Blue Bicycle came.\n\n2. It left.\n');
    const [message = ''] = told(text, [
      { words: ['blue bicycle'], level: 'SECRET', why: 'Ask us' },
    ]);
    expect(message).toMatch(/Raise the mark to \(S\), or take it out\. Ask us\.$/);
    expect(message).not.toMatch(/bicycle/i);
  });
});
