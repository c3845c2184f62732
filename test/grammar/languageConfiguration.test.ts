import { describe, expect, it } from 'vitest';
import { readSource } from '../helpers/sources';

const configuration = JSON.parse(readSource('language-configuration.json')) as {
  comments?: unknown;
  autoCloseBefore: string;
  wordPattern: { pattern: string; flags: string };
  folding: { markers: { start: string; end: string } };
  onEnterRules: { beforeText: string; action: { indent: string; appendText?: string } }[];
};

const words = (text: string): string[] =>
  text.match(
    new RegExp(configuration.wordPattern.pattern, `${configuration.wordPattern.flags}g`),
  ) ?? [];

describe('the word pattern', () => {
  it.each([
    '25X1',
    '25X1-human',
    '50X1-HUM',
    'X1-X8',
    'RUEHC/SECSTATE',
    'EUR/CARC',
    'E.O.',
    'U.S.',
    '1.4',
    'N/A',
    '12/20/2016',
    '20/1145Z',
    '#1837',
    'CHILDREN’S',
    'Besançon',
  ])('keeps %s whole', (word) => expect(words(`see ${word} now`)).toEqual(['see', word, 'now']));

  it('leaves punctuation outside of the word', () => {
    expect(words('1. (C) End summary.')).toEqual(['1', 'C', 'End', 'summary']);
    expect(words('TAGS: PREL, MT; (S//NF)')).toEqual(['TAGS', 'PREL', 'MT', 'S', 'NF']);
    expect(words('1.4 (b) and (d).')).toEqual(['1.4', 'b', 'and', 'd']);
  });

  it('matches nothing of nothing', () => expect(words('')).toEqual([]));
});

describe('the language configuration', () => {
  it('knows no comments: everything typed in a cable is sent', () => {
    expect(configuration.comments).toBeUndefined();
  });

  it('closes no bracket before a letter or a digit', () => {
    expect(configuration.autoCloseBefore).not.toMatch(/[\p{L}\p{N}]/u);
  });

  it('folds from Begin to End', () => {
    const start = new RegExp(configuration.folding.markers.start);
    const end = new RegExp(configuration.folding.markers.end);
    for (const line of ['Begin text:', 'BEGIN TEXT OF THE LETTER', '(begin text)']) {
      expect(line).toMatch(start);
    }
    for (const line of ['End text.', 'the shelf is full.  END SUMMARY.', '(end text)']) {
      expect(line).toMatch(end);
      expect(line).not.toMatch(start);
    }
    expect('They begin textbooks in spring.').not.toMatch(start);
  });

  it('offers the second reference after the first', () => {
    const [rule] = configuration.onEnterRules;
    expect('REF: A. VALLETTA 000102').toMatch(new RegExp(rule!.beforeText));
    expect('REF: VALLETTA 000102').not.toMatch(new RegExp(rule!.beforeText));
    expect(rule!.action.appendText).toBe('     B. ');
  });
});
