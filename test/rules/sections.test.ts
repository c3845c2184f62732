import { describe, expect, it } from 'vitest';
import { sampleTelegram, UNCLASSIFIED } from '../../server/src/rules/shared/sampleTelegram';
import { findingsOf, told } from '../helpers/judge';

/** Two sections of a telegram, each with a heading of its own; what the line of the second says. */
function sections(second: string, number: string): string {
  const first = sampleTelegram({
    ...UNCLASSIFIED,
    classification: 'UNCLAS SECTION 01 OF 02 HELSINKI 001837',
  });
  const text =
    '\n3. The mayor cycled to the opening.\n\n4. The librarian arrived on a bicycle too.\n';
  return (
    first +
    sampleTelegram({
      ...UNCLASSIFIED,
      start: 'VZCZCXYZ0009',
      origin: 'DE RUEHHE #1838 3541145',
      classification: `UNCLAS SECTION ${second} HELSINKI ${number}`,
      text,
      endNumber: '#1838',
    })
  );
}

const judged = (text: string): string[] => told(text, findingsOf(text));

describe('a section with a heading of its own', () => {
  it('goes on from the one before', () => {
    expect(judged(sections('02 OF 02', '001837'))).toEqual([]);
  });

  it('is a later section even if it counts as the first: that alone is told', () => {
    expect(judged(sections('01 OF 02', '001837'))).toEqual([
      '35:8 warning sections-incomplete: Section 2 of 2 is expected here, not section 1.',
    ]);
  });

  it('has the number of the first, which date-time group and filing time tell', () => {
    expect(judged(sections('02 OF 02', '001873'))).toEqual([
      '35:25 error sections-disagree: Section 2 has the message number 001873, section 1 has 001837. All sections have the same.',
    ]);
  });

  it('is of another message when it was filed at another time', () => {
    const other = sections('02 OF 02', '001873').replace('#1838 3541145', '#1838 3541146');
    expect(judged(other)).toEqual([]);
  });
});
