import { describe, expect, it } from 'vitest';
import { countsInWords } from '../../server/src/features/previewPage';
import { statistics } from '../../server/src/features/statistics';
import { snapshotOf, TELEGRAM } from './messages';

const countsOf = (text: string) => snapshotOf(text).cables.map(statistics);

describe('the counts of a message', () => {
  it('are of the words of its paragraphs and the lines of its text', () => {
    expect(countsOf(TELEGRAM)).toEqual([{ words: 18, lines: 25, sections: 2, minutes: 1 }]);
  });

  it('cut a long text into sections of a hundred lines', () => {
    const plain = TELEGRAM.replace('SECTION 01 OF 02 ', '');
    const long = plain.replace('on Monday.', 'on Monday.\n'.repeat(175));
    expect(countsOf(long)[0]).toMatchObject({ lines: 200, sections: 2 });
    const longer = plain.replace('on Monday.', 'on Monday.\n'.repeat(176));
    expect(countsOf(longer)[0]).toMatchObject({ lines: 201, sections: 3 });
  });

  it('are told in words', () => {
    expect(countsInWords({ words: 1, lines: 2, sections: 1, minutes: 3 })).toBe(
      '1 word, 2 lines, 1 section, 3 minutes to read',
    );
  });

  it('are nothing where there is nothing', () => {
    for (const counts of countsOf('')) {
      expect(counts).toEqual({ words: 0, lines: 0, sections: 1, minutes: 0 });
    }
    expect(countsOf('\n\n').every(({ words }) => words === 0)).toBe(true);
  });
});
