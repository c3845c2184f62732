import { describe, expect, it } from 'vitest';
import { sights } from '../../server/src/features/sight';
import { NO_LEVEL_COLOUR } from '../../server/src/vocabulary/levelColours';
import { RECORD, snapshotOf, TELEGRAM } from './messages';

const sightsOf = (text: string) => sights(snapshotOf(text).cables);
const SUM = '3 paragraphs: 1 U, 1 SBU, 1 C: CONFIDENTIAL';
const COUNTS = `${TELEGRAM.trim().split(/\s+/).length} words, ${TELEGRAM.trimEnd().split('\n').length} lines`;

describe('what an editor shows of a classification', () => {
  it('is the level, and all that is known, in words that are final', () => {
    expect(sightsOf(TELEGRAM)).toEqual([
      {
        lines: { first: 0, last: 2 ** 31 - 1 },
        level: 'CONFIDENTIAL',
        colour: { background: '#0033a0', text: '#ffffff' },
        disagrees: false,
        band: 'CONFIDENTIAL',
        detail: SUM,
        notes: [SUM, COUNTS],
        spoken: `Classification: CONFIDENTIAL; ${SUM}; ${COUNTS}`,
        labels: [
          { line: 24, letters: 'U', colour: { background: '#007a33', text: '#ffffff' } },
          { line: 27, letters: 'C', colour: { background: '#0033a0', text: '#ffffff' } },
          { line: 32, letters: 'SBU', colour: { background: '#007a33', text: '#ffffff' } },
        ],
      },
    ]);
  });

  it('warns where the paragraphs disagree, in a few words and in a sentence', () => {
    const [sight] = sightsOf(TELEGRAM.replace('(U)', '(S)'));
    const sentence = 'Paragraph 1 is marked up to SECRET, but the message is CONFIDENTIAL.';
    expect(sight).toMatchObject({
      disagrees: true,
      band: 'CONFIDENTIAL · the paragraphs disagree',
      detail: sentence,
    });
    expect(sight?.notes[0]).toBe(sentence);
  });

  it('has a colour of its own for what has no level', () => {
    const text = TELEGRAM.replace('(C/NF)', '');
    expect(sightsOf(text)[0]?.labels[1]).toEqual({
      line: 27,
      letters: '?',
      colour: NO_LEVEL_COLOUR,
    });
    const [heading] = sightsOf('FM AMEMBASSY BAKU\nTO SECSTATE WASHDC\n');
    expect(heading).toMatchObject({ level: 'No level stated', colour: NO_LEVEL_COLOUR });
    expect(heading?.detail).toBe('');
  });

  it('says which lines are those of which message, and leaves none out between them', () => {
    const begun = TELEGRAM.split('\n').length - 1;
    const found = sightsOf(`${TELEGRAM}VZCZCXYZ0009\n${RECORD}`);
    expect(found.map(({ lines }) => lines)).toEqual([
      { first: 0, last: begun - 1 },
      { first: begun, last: 2 ** 31 - 1 },
    ]);
  });
});
